// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The grammar of the first line of a request (RFC 3261 §7.1), and its method beside that of CSeq (§8.1.1.5).
enum StartLineGrammar {
    private static let longestPrefix = 12
    private static let source = Reference.rfc(3261, "7.1")

    static func fault(in message: TraceMessage) -> GrammarFault? {
        guard message.isRequest else { return nil }
        return method(of: message) ?? target(of: message)
    }

    private static func method(of message: TraceMessage) -> GrammarFault? {
        guard let sequence = message.value(.cseq)?.words(most: 2).dropFirst().first.map(String.init), sequence.utf8.allSatisfy(\.isToken)
        else { return nil }
        let written = prefix(of: message) + message.method
        guard written != sequence else { return nil }
        if written.hasSuffix(sequence), sequence.utf8.count >= 3 {
            let extra = written.dropLast(sequence.count)
            return GrammarFault(
                .refused,
                """
                begins with \(GrammarFault.quoted(written)), which is no method, while CSeq says \(sequence): the characters \
                \(GrammarFault.quoted(extra)) of something else were put in front of the request
                """,
                fix:
                    "See what was sent on the connection right before the request, such as a keep-alive: the receiver, or a box between, has joined it to the request instead of taking it away.",
                .rfc(3261, "8.1.1.5")
            ).about(written)
        }
        // What stands before a method in a line of a log is not part of it.
        guard written == message.method, message.envelope == nil || written.asciiUppercased != sequence.asciiUppercased else { return nil }
        return GrammarFault(
            .refused, "has the method \(written), and CSeq has \(sequence)",
            fix: "Let the sender write the same method in both places; methods are told apart by case.", .rfc(3261, "8.1.1.5")
        ).about(written)
    }

    /// Capital letters right before the method: what else a line of a log has there is not part of the message.
    private static func prefix(of message: TraceMessage) -> String {
        guard let start = message.text.start?.range.lowerBound else { return "" }
        let text = message.text.storage.text
        var begin = start
        while begin > 0, start - begin < longestPrefix, text.byte(begin - 1).isUpper { begin -= 1 }
        // Fewer may be octets of a lower layer that a dump shows as letters.
        return start - begin >= 3 ? text.string(begin..<start) : ""
    }

    private static func target(of message: TraceMessage) -> GrammarFault? {
        let uri = message.requestURIText
        guard !uri.isEmpty else { return nil }
        if let fault = Leftover.fault(in: uri, isAddress: true, source) { return fault }
        if uri.hasPrefix("<sip") || uri.hasPrefix("<tel") {
            return GrammarFault(
                .refused, "has its Request-URI in angle brackets: \(GrammarFault.quoted(uri))",
                fix: "Write the Request-URI without brackets; those belong to header fields.", source)
        }
        if let fault = URIGrammar.fault(in: uri[...]) { return fault }
        guard uri.utf8.contains(where: \.isBlank) else { return nil }
        return GrammarFault(
            .refused, "has a blank in its Request-URI: \(GrammarFault.quoted(uri))",
            fix: "Write the Request-URI without blanks: the first line has exactly two, around it.", source)
    }
}
