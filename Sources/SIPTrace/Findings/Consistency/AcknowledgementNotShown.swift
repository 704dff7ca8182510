// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let acknowledgementNotShown = Rule(
        "acknowledgement-not-shown", "The text ends with the answer; the ACK that has to follow is not in it",
        [.rfc(3261, "13.2.2.4"), .rfc(3261, "12.1.2")]
    ) { scene, rule in
        guard let transaction = scene.answered, let success = transaction.final, transaction.acks.isEmpty,
            transaction.repeatedResponses.isEmpty, scene.call.messages.last?.number == success.number
        else { return nil }
        let contact = success.contact?.uri
        let route = success.recordRoutes.last?.uri
        let target: String
        if let route {
            target = """
                It has to be sent to \(route.text), the last Record-Route of the 200\
                \(contact.map { ", with the Contact \($0.text) in its first line" } ?? "").
                """
        } else {
            target = contact.map { "It has to be sent to the Contact of the 200, \($0.text)." } ?? ""
        }
        return rule.finding(
            .cannotTell, fault: .unknown, .possible, .fallback, codes: [200],
            """
            The INVITE was answered with 200, and nothing follows. \(target) Without an ACK the answering side repeats its 200 for 32 s and \
            then ends the call; the text does not show whether one was sent.
            """.replacingDoubleBlanks,
            evidence: [success.evidence, success.evidence(.recordRoute), success.evidence(.contact)],
            refutedBy: "A longer trace, in which the ACK follows and arrives.",
            checks: [
                "Look in the log of the calling side for the ACK, or for an error in place of it, right after the 200.",
                "Capture at the answering side: is the 200 sent again after 0.5 s, 1 s and 2 s?",
            ])
    }
}

extension String {
    /// With one blank where an empty part of a sentence left two.
    fileprivate var replacingDoubleBlanks: String { words(most: 400).joined(separator: " ") }
}
