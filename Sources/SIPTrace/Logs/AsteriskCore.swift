// SPDX-License-Identifier: Apache-2.0

extension LogReader {
    /// Lines of Asterisk's own log, with messages or without: `[Oct 15 10:00:01] NOTICE[2123]: res_pjsip/…: …`,
    /// `-- Got SIP response 486 "Busy Here" back from …`.
    static let asteriskCore = LogReader(format: .asteriskCore, words: ["Got SIP response ", "-- ", "== ", "> ", "] ", "]: ", "]["]) {
        text, line in
        var cursor = LineCursor(text, line)
        if cursor.skipPast("Got SIP response ") {
            return cursor.number().map { .note(.response(code: $0)) } ?? .separator
        }
        let lead = text.trimmed(line)
        let isConsole =
            text.has("-- ", at: lead.lowerBound, before: lead.upperBound) || text.has("== ", at: lead.lowerBound, before: lead.upperBound)
            || text.has("> ", at: lead.lowerBound, before: lead.upperBound)
        let level = level(text, lead)
        guard isConsole || level != nil else { return nil }
        if text.find("No matching endpoint", in: line) != nil || text.find("no matching endpoint", in: line) != nil {
            return .note(.noMatchingEndpoint)
        }
        if text.find("Failed to authenticate", in: line) != nil || text.find("Wrong password", in: line) != nil
            || text.find("Authentication", in: line) != nil
        {
            return .note(.authentication)
        }
        if text.find("Retransmission timeout", in: line) != nil { return .note(.timeout) }
        if text.find("Everyone is busy/congested", in: line) != nil { return .note(.warning) }
        return switch level {
        case .error: .note(.error)
        case .warning: .note(.warning)
        case .other, nil: .separator
        }
    }

    private enum Level {
        case error, warning, other
    }

    private static let levels: [(StaticString, Level)] = [
        ("ERROR[", .error), ("WARNING[", .warning), ("NOTICE[", .other), ("VERBOSE[", .other), ("DEBUG[", .other), ("SECURITY[", .other),
    ]

    /// The level after a time in brackets, or at the start of a line that was copied without the time: `[Oct 15 10:00:01]
    /// WARNING[2123][C-00000057]: `.
    private static func level(_ text: TraceText, _ line: Range<Int>) -> Level? {
        let head = line.lowerBound..<min(line.upperBound, line.lowerBound + 64)
        let starts = [text.find("] ", in: head).map { $0 + 2 }, line.lowerBound].compactMap { $0 }
        for start in starts {
            var cursor = LineCursor(text, start..<line.upperBound)
            for (word, level) in levels where cursor.skip(word) { return level }
        }
        return nil
    }
}
