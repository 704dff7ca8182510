// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let descriptionOrder = Rule(
        "session-description-order", "The lines of the session description are in the wrong order", [.rfc(8866, "5")]
    ) { scene, rule in
        guard let exchange = scene.exchange else { return nil }
        for message in [exchange.offerMessage, exchange.answerMessage].compactMap({ $0 }) {
            guard let wrong = message.misplacedLine else { continue }
            let isRefused = scene.mediaRefusal != nil || scene.failure(400) != nil
            let isAlone = message.isDescription && exchange.answer == nil
            return rule.finding(
                isRefused || isAlone ? .suspicion : .fault, fault: .unknown, .possible, isRefused || isAlone ? .cause : .remark, codes: [],
                """
                "\(wrong.text)" stands behind "\(wrong.before)". The order of the lines is fixed (v, o, s, i, u, e, p, c, b, t, r, z, k, \
                a; then for each medium m, i, c, b, k, a), and a strict reader refuses another one. Most readers do not mind.
                """,
                evidence: [Evidence(message: message.number, line: wrong.line, text: wrong.text)],
                refutedBy: "The other side accepts a description in this order at another time.",
                checks: ["Let the side that writes the description put its lines in order, or see whether a box on the way rewrites them."])
        }
        return nil
    }

    static let descriptionAlone = Rule(
        "session-description-alone", "The text has one session description and no message around it", [.rfc(8866, "5"), .rfc(8866, "5.7")]
    ) { scene, rule in
        guard let exchange = scene.exchange, exchange.answer == nil, exchange.offerMessage.isDescription else { return nil }
        // A line with a mistake has a finding of its own.
        guard descriptionSyntax.find(scene, descriptionSyntax) == nil else { return nil }
        let message = exchange.offerMessage
        let description = exchange.offer
        let isInMedia = description.connection == nil && !description.media.isEmpty && description.media.allSatisfy { $0.connection != nil }
        let missing = description.media.first { description.address(of: $0) == nil }
        let note = scene.note("parse", "malformed", "invalid sdp", "bad sdp")
        let isJudged = missing != nil || isInMedia && note != nil
        let judgement =
            if let missing {
                "There is no c= line for \"\(missing.text)\", neither in the session part nor behind the m= line: nobody knows where to send."
            } else if isInMedia {
                "Its c= line stands behind the m= line and not before it. That is allowed: each medium may have an address of its own, and then the session part needs none. A program that refuses it for that reason is wrong."
            } else {
                "Its lines show no mistake."
            }
        return rule.finding(
            isJudged ? .suspicion : .cannotTell, fault: .unknown, isJudged ? .likely : .possible, isJudged ? .cause : .outcome, codes: [],
            """
            \(judgement)\(note.map { " The text says: \($0.quoted)" } ?? "") Without the offer or the answer on the other side, and the \
            response with its code, codecs and transport cannot be compared.
            """,
            evidence: [message.evidence, message.evidence(bodyLine: "c="), note?.evidence],
            refutedBy: "The whole message on the wire, with another description.",
            checks: [
                "Paste the message with its header fields, and the other side's description too.",
                "Read the log of the side that refuses: which line of the description does it name?",
            ])
    }
}

extension TraceMessage {
    /// The first line of the description that the lines before it do not allow there (RFC 8866 §5).
    fileprivate var misplacedLine: (text: String, before: String, line: Int)? {
        var order = Array("vosiuepcbtrzka".utf8)
        var rank = -1
        var before = ""
        for index in text.bodyLines.prefix(200) {
            let line = text.bodyLine(index).trimmedBlanks
            guard let letter = line.utf8.first, line.utf8.dropFirst().first == UInt8(ascii: "=") else { continue }
            if letter == UInt8(ascii: "v"), rank > 0 { return nil }
            if letter == UInt8(ascii: "m") {
                order = Array("micbka".utf8)
                rank = 0
            } else if let place = order.firstIndex(of: letter) {
                // Times may come several times, each with its repetitions and time zones.
                let isTime = "trz".utf8.contains(letter) && rank <= 11
                if place < rank, !(isTime && rank >= 9) { return (line, before, text.storage.text.number(ofLine: index)) }
                rank = max(rank, place)
            }
            before = line
        }
        return nil
    }
}
