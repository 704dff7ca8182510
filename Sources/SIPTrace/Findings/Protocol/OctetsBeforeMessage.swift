// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    private static let methods = [
        "INVITE", "BYE", "ACK", "CANCEL", "REGISTER", "OPTIONS", "INFO", "UPDATE", "NOTIFY", "SUBSCRIBE", "MESSAGE", "REFER", "PUBLISH",
        "PRACK",
    ]

    static let octetsBeforeMessage = Rule(
        "octets-before-message", "Octets before a message were read as the beginning of its method",
        [.rfc(3261, "7.5"), .rfc(3261, "18.3")]
    ) { scene, rule in
        let request = scene.transactions.prefix(Scene.most).lazy.compactMap(\.request).first { lengthened($0.method) != nil }
        let note = scene.call.notes.prefix(Scene.most).first { $0.text.asciiLowercased.holds("method") && lengthenedWord(of: $0) != nil }
        guard let read = request?.method ?? note.flatMap({ lengthenedWord(of: $0) }), let method = lengthened(read) else { return nil }
        let octets = String(read.dropLast(method.utf8.count))
        return rule.finding(
            .fault, fault: .unknown, .likely, .cause, codes: scene.call.outcome.code.map { [$0] } ?? [],
            """
            A request was read with the method \(read): that is \(method) with "\(octets)" before it. Most likely something other than SIP, \
            such as the text of a keep-alive without a line end, came before the message, and the receiver joined the two. It knows no such \
            method, so the \(method) has no effect.
            """,
            evidence: [note?.evidence, request?.evidence, scene.deciding?.final?.evidence],
            refutedBy: "The message on the wire begins with \(read): then its sender writes the method so.",
            checks: [
                "Capture on the wire what comes before the message from the same address and port: short packets that are no SIP messages?",
                "Let that side send keep-alives of line ends only (CRLF), or turn its own keep-alive off.",
                "Over UDP each datagram is a message of its own: a receiver that joins two of them has a defect; try another version of it.",
            ])
    }

    /// The method at the end of a longer word in capitals; nil for a method itself, and for words such as REINVITE.
    private static func lengthened(_ word: String) -> String? {
        guard word.utf8.count <= 80, !methods.contains(word) else { return nil }
        return methods.first { word.hasSuffix($0) && word.utf8.count >= $0.utf8.count + 3 }
    }

    private static func lengthenedWord(of note: LogNote) -> String? {
        note.text.split { !$0.isLetter }.lazy.map { String($0) }.first { lengthened($0) != nil }
    }
}
