// SPDX-License-Identifier: Apache-2.0

extension LogReader {
    /// Kamailio's log: ` 1(26528) ERROR: <core> [core/parser/parse_via.c:1324]: parse_via_param(): …`, with or without syslog's prefix.
    static let kamailio = LogReader(
        format: .kamailio,
        words: [
            "tag: snd", "tag: rcv", "||||||", "~~~~~~", "ERROR: ", "CRITICAL: ", "ALERT: ", "WARNING: ", "INFO: ", "NOTICE: ", "DEBUG: ",
            "BUG: ",
        ]
    ) { text, line in
        if let dump = sipdump(text, line) { return dump }
        return proxyNote(text, line)
    }

    /// OpenSIPS writes `ERROR:core:parse_via: …` and `DBG:tm:…`.
    static let opensips = LogReader(format: .opensips, words: ["ERROR:", "CRITICAL:", "WARNING:", "INFO:", "DBG:", "NOTICE:"]) {
        text, line in
        let levels: [(StaticString, LogNote.Kind?)] = [
            ("ERROR:", .error), ("CRITICAL:", .error), ("WARNING:", .warning), ("INFO:", nil), ("DBG:", nil), ("NOTICE:", nil),
        ]
        for (level, kind) in levels {
            guard let found = text.find(level, in: line.lowerBound..<min(line.upperBound, line.lowerBound + 120)) else { continue }
            let next = text.byte(found + level.utf8CodeUnitCount)
            // Kamailio writes a space there.
            guard next.isLetter else { return nil }
            return kind.map { .note($0) } ?? .separator
        }
        return nil
    }

    private static func proxyNote(_ text: TraceText, _ line: Range<Int>) -> LogLine? {
        let head = line.lowerBound..<min(line.upperBound, line.lowerBound + 160)
        let levels: [(StaticString, LogNote.Kind?)] = [
            ("ERROR: ", .error), ("CRITICAL: ", .error), ("ALERT: ", .error), ("WARNING: ", .warning), ("INFO: ", nil),
            ("NOTICE: ", nil), ("DEBUG: ", nil), ("BUG: ", .error),
        ]
        for (level, kind) in levels {
            guard let found = text.find(level, in: head) else { continue }
            // What follows is a module: `<core> [file.c:1]: `, `tm [t_fwd.c:1]: `, `<script>: `.
            let rest = found..<min(line.upperBound, found + 120)
            let isNamed = text.find("kamailio[", in: head) != nil
            guard
                isNamed || text.find(".c:", in: rest) != nil || text.find(".h:", in: rest) != nil || text.find("<script>", in: rest) != nil
                    || text.find("<core>", in: rest) != nil
            else { return nil }
            // A script that prints an address as <null> has lost it.
            let said = kind ?? (text.find("=<null>", in: line) != nil ? .error : nil) ?? remark(text, found..<line.upperBound)
            return said.map { .note($0) } ?? .separator
        }
        return nil
    }

    /// What a routing script prints at a low level may explain an error beside it: an empty Request-URI, a challenge that came.
    private static func remark(_ text: TraceText, _ rest: Range<Int>) -> LogNote.Kind? {
        guard text.find("<script>", in: rest) != nil else { return nil }
        let telling: [StaticString] = ["uri=<null>", "uri: <null>", "uri <null>", "asked for auth", "requested auth", "challenge"]
        return telling.contains { text.findIgnoringCase($0, in: rest) != nil } ? .warning : nil
    }

    /// The sipdump module: lines such as `srcip: …` before the message, a line of tildes, the message, a line of bars.
    private static func sipdump(_ text: TraceText, _ line: Range<Int>) -> LogLine? {
        let lead = text.trimmed(line)
        if text.has("tag: snd", at: lead.lowerBound, before: lead.upperBound) { return .envelope(Envelope(.kamailio, .sent)) }
        if text.has("tag: rcv", at: lead.lowerBound, before: lead.upperBound) { return .envelope(Envelope(.kamailio, .received)) }
        let isRule =
            text.has("||||||", at: lead.lowerBound, before: lead.upperBound)
            || text.has("~~~~~~", at: lead.lowerBound, before: lead.upperBound)
        return isRule ? .separator : nil
    }
}
