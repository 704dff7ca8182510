// SPDX-License-Identifier: Apache-2.0

/// One or two sentences with their source, so that no format can show one without the other.
public struct Statement: Sendable, Hashable, Encodable {
    /// The sentences, in our own words.
    public let text: String
    /// The document that says so.
    public let source: Reference

    init(_ text: String, _ source: Reference) {
        self.text = text
        self.source = source
    }
}
