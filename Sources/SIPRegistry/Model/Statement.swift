// SPDX-License-Identifier: Apache-2.0

/// One or two sentences together with the place that they rest on, so that no format can show the one without the other.
public struct Statement: Sendable, Hashable {
    public let text: String
    public let source: Reference

    init(_ text: String, _ source: Reference) {
        self.text = text
        self.source = source
    }
}
