// SPDX-License-Identifier: Apache-2.0

/// A pasted log after reading: its messages in the order of the text, and the log's notes between them.
public struct Trace: Sendable {
    /// The format of most messages; `raw` when there is no log around them.
    public let format: LogFormat
    /// The SIP messages, in the order of the text.
    public let messages: [TraceMessage]
    /// Lines beside the messages that say something about a call.
    public let notes: [LogNote]
    /// Header fields that the text quotes apart from any message, as people do who describe one; at most 100.
    let looseFields: [LooseField]
    /// The numbers of lines with a start line that a dump of octets shows to end with a blank.
    let spacedStarts: Set<Int>
    /// How many lines are neither part of a message nor understood.
    public let skippedLines: Int
    /// Whether a bound stopped the reading before the end of the text.
    public let isTruncated: Bool
    /// Whether the text was not UTF-8 and was read as Latin-1.
    public let isLatin1: Bool
    /// The numbers of lines that end with LF alone, at most 1000; empty unless other lines end with CRLF.
    let bareLines: Set<Int>

    /// The message with that number, counted from 1; nil if there is none.
    public func message(_ number: Int) -> TraceMessage? {
        number >= 1 && number <= messages.count ? messages[number - 1] : nil
    }
}

/// A header field that stands alone in a text.
struct LooseField: Sendable {
    let field: Field
    /// The line above it, or what stands before it, in lower case: what the writer says of it.
    let label: String
}

/// How much of a text is read. The rest is ignored, and the trace says so.
enum TraceLimits {
    static let lines = 100_000
    static let messages = 5000
    static let envelopes = 5000
    static let notes = 500
    static let bareLines = 1000
    static let looseFields = 100
    /// Session descriptions that stand in a text without any message that has one.
    static let looseDescriptions = 4
    /// How many bytes of lines the readers of all formats may try; after that, only those that have understood a line are used.
    static let readerBudget = 50_000
    static let nearBudget = 200_000
    /// How many bytes of a line a reader gets.
    static let logLine = 600
    /// How many lines of a text without messages are searched for a drawn ladder.
    static let ladderLines = 5000
    static let noteLength = 300
    /// How many lines there may be between the line that announces a message and the message.
    static let envelopeDistance = 8
    /// The same where a capture tool describes the lower layers before the message.
    static let detailsDistance = 120
}
