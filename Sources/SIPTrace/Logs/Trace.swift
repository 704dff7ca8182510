// SPDX-License-Identifier: Apache-2.0

/// A pasted log, read: its messages in the order of the text, and what the log says between them.
public struct Trace: Sendable {
    /// The format of most messages; `raw` when they just stand there.
    public let format: LogFormat
    public let messages: [TraceMessage]
    public let notes: [LogNote]
    /// Lines that are neither part of a message nor understood.
    public let skippedLines: Int
    /// Whether a limit cut the reading short.
    public let isTruncated: Bool
    /// Whether the text was not UTF-8 and was read as Latin-1.
    public let isLatin1: Bool
    /// The numbers of lines that end with LF alone, where others end with CRLF, at most 1000; empty for a text of one kind.
    let bareLines: Set<Int>

    /// The message with a number.
    public func message(_ number: Int) -> TraceMessage? {
        number >= 1 && number <= messages.count ? messages[number - 1] : nil
    }
}

/// How much of a text is read. What is more is left out, and the trace says so.
enum TraceLimits {
    static let lines = 100_000
    static let messages = 5000
    static let envelopes = 5000
    static let notes = 500
    static let bareLines = 1000
    /// Bytes of lines that are tried with the readers of all formats; then only with those that knew a line.
    static let readerBudget = 50_000
    static let nearBudget = 200_000
    /// Bytes of a line that a reader sees.
    static let logLine = 600
    /// Lines of a text without messages in which a drawn ladder is looked for.
    static let ladderLines = 5000
    static let noteLength = 300
    /// How many lines may stand between what announces a message and the message.
    static let envelopeDistance = 8
    /// The same where a capture tool explains the layers below before the message.
    static let detailsDistance = 120
}
