// SPDX-License-Identifier: Apache-2.0

/// Reads the log of one program: a function from a line to its meaning.
struct LogReader: Sendable {
    let format: LogFormat
    /// A line without any of these words means nothing to this reader.
    let words: [LineSignature.Word]
    /// Nil for a line that the program does not write, or that says nothing about a message or a call.
    let read: @Sendable (TraceText, Range<Int>) -> LogLine?

    init(format: LogFormat, words: [String], read: @escaping @Sendable (TraceText, Range<Int>) -> LogLine?) {
        self.format = format
        self.words = words.map { LineSignature.Word($0) }
        self.read = read
    }
}

/// The meaning of a line outside messages.
enum LogLine: Sendable {
    /// It announces the message that follows.
    case envelope(Envelope)
    /// It is a whole message in one line.
    case summary(MessageSummary)
    /// It says something about a call.
    case note(LogNote.Kind)
    /// It only shows that a message ends here.
    case separator
}

/// A message of which a list shows only one line.
struct MessageSummary: Sendable {
    var envelope: Envelope
    var start: StartLine
    /// For a response, the method of its request, if the list shows it; in upper case.
    var method: String?
}

extension LogReader {
    /// In the order in which they are tried; the reader that understood the last line is tried first.
    static let all: [LogReader] = [
        .asteriskPJSIP, .pjsipHistory, .asteriskChanSIP, .drachtio, .flexisip, .freeswitch, .browserConsole, .pjsua, .linphone, .sipp,
        .cisco,
        .audiocodes, .oracle, .ngrep, .sngrep, .baresip, .tcpdump, .tshark, .wireshark, .sipexer, .rtpengine, .asteriskCore, .kamailio,
        .opensips, .structuredError, .statedError,
    ]
}
