// SPDX-License-Identifier: Apache-2.0

/// A line of the trace that supports a finding, with its credentials masked.
public struct Evidence: Sendable, Hashable {
    /// The number of the message; nil for a line of the log between messages.
    public let message: Int?
    /// The line in the pasted text, from 1.
    public let line: Int
    /// The line, with credentials masked.
    public let text: String

    private static let longest = 300

    package init(message: Int?, line: Int, text: String) {
        self.message = message
        self.line = line
        self.text = Masking.masked(text.utf8.count <= Self.longest ? text : String(text.prefix(Self.longest)))
    }
}
