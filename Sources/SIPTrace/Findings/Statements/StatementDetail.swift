// SPDX-License-Identifier: Apache-2.0

/// What the other lines of a log add to an error that one of them states.
struct StatementDetail {
    private(set) var fault: Finding.Fault
    private(set) var sentence: String?
    private(set) var notes: [LogNote] = []

    init(_ note: LogNote, _ statement: KnownStatement, _ scene: Scene) {
        fault = statement.fault
        let text = note.text.asciiLowercased
        if text.holds("build") || text.holds("content-length") || text.holds("message body"),
            let challenge = scene.note("asked for auth", "requested auth", "uac_auth", "challenge")
        {
            // A request that the next hop has challenged was sent once: what fails is the server's own second copy.
            fault = .proxy
            sentence = """
                The next hop had asked for credentials, so it got the request before; it is the server's own second copy that fails.
                """
            notes = [challenge]
        } else if text.holds("no targets for"), let uri = Self.targetWithPort(note.text) {
            sentence = """
                It looked for \(uri), with the port. A registration is kept under an address without one, so unless the user registered \
                with just that port, the caller has to leave it out of the Request-URI.
                """
        } else if let field = QuotedField(note), field.isValid {
            sentence = """
                The \(field.name.rawValue) field that the line quotes shows no mistake, so suspect the parser of the program that complains, \
                and not the side that sent the message.
                """
        } else if text.holds("uri"), let empty = scene.note("uri=<null>", "uri: <null>", "ruri=<null>", "uri <null>") {
            fault = .proxy
            sentence = """
                The script prints the Request-URI as <null> just where it sends the request to a destination of its own choice: it has \
                changed a URI that it could not read, or taken it away.
                """
            notes = [empty]
        } else if text.holds("reply") || text.holds("response"), let intervals = Self.retransmission(scene.call.notes) {
            sentence = """
                The line comes again after \(intervals): these are the intervals at which a final response is repeated that nobody \
                acknowledges.
                """
        }
    }

    /// The URI behind the words `no targets for`, if its host has a port.
    private static func targetWithPort(_ text: String) -> String? {
        let words = text.split(separator: " ", maxSplits: 60)
        guard let place = words.firstIndex(of: "targets"), words.dropFirst(place + 1).first == "for",
            let word = words.dropFirst(place + 2).first, word.hasPrefix("sip"), SIPURI(String(word)).port != nil
        else { return nil }
        return String(word)
    }

    /// The first intervals between the errors, if they are those of a response that is sent again (RFC 3261 §13.3.1.4): 0.5 s, 1 s, 2 s.
    private static func retransmission(_ notes: [LogNote]) -> String? {
        let times = notes.prefix(12).filter { $0.kind == .error }.compactMap { note -> Int? in
            let text = TraceText(bytes: Array(note.text.utf8), lines: [])
            return LineCursor.time(in: text, 0..<text.bytes.count)?.microseconds
        }
        let gaps = zip(times, times.dropFirst()).map { $1 - $0 }
        guard gaps.count >= 2 else { return nil }
        let expected = [500_000, 1_000_000, 2_000_000, 4_000_000]
        let fitting = zip(gaps, expected).prefix { abs($0 - $1) < $1 / 5 }
        guard fitting.count >= 2 else { return nil }
        return fitting.map { inSeconds(Double($0.1) / 1_000_000) }.joined(separator: " and ")
    }
}
