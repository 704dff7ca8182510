// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    private static let addresses: [FieldName] = [.from, .to, .contact, .referTo]

    static let addressMalformed = Rule(
        "address-malformed", "An address in the header is not a valid URI", [.rfc(3261, "19.1.1"), .rfc(3261, "25.1")]
    ) { scene, rule in
        for transaction in scene.transactions.prefix(200) {
            guard let request = transaction.request, !request.isSummary else { continue }
            for name in addresses {
                guard let value = request.value(name), let fault = AddressFault(value, isReferTo: name == .referTo) else { continue }
                let earlier = scene.transactions.prefix(200).first {
                    $0.request.map { $0.number < request.number && $0.callID == request.callID && $0.cseq == request.cseq } ?? false
                }
                let isRefused = transaction.final?.code.map { (400...499).contains($0) } ?? false
                let isOutcome = isRefused || transaction.responses.allSatisfy { !$0.isSuccess }
                return rule.finding(
                    .fault, fault: earlier == nil ? scene.side(of: request) : .proxy, isRefused ? .certain : .likely,
                    isOutcome ? .cause : .contribution, codes: [transaction.final?.code ?? 400],
                    """
                    The \(transaction.name) has a \(name.rawValue) that \(fault.sentence). Strict receivers refuse or drop such a message, \
                    others read something else than what was meant.\
                    \(earlier == nil ? "" : " The hop before sent another value, so the side that passed the request on wrote this one.")
                    """,
                    evidence: [request.evidence(name), earlier?.request?.evidence(name), transaction.final?.evidence],
                    refutedBy: "Another address on the wire; only this copy is damaged.",
                    checks: [
                        fault.fix,
                        "Compare the field in what the sender logs and in a capture behind each hop, to see who writes it.",
                    ])
            }
        }
        return nil
    }
}

/// What is wrong with the URI of an address (RFC 3261 §25.1: a user has at least one character, and `#` has to be escaped).
private struct AddressFault {
    let sentence: String
    let fix: String

    init?(_ value: String, isReferTo: Bool) {
        let uri = NameAddress(value).uri
        guard uri.scheme == "sip" || uri.scheme == "sips" else { return nil }
        if let user = uri.user {
            if user.isEmpty {
                sentence = "has an empty user before the @: \"\(uri.text)\""
                fix = "Let the sender write the caller's user, or leave out the @ together with it."
            } else if user.utf8.contains(UInt8(ascii: "#")) {
                sentence = "has an unescaped # in its user: \"\(uri.text)\""
                fix = "Write # as %23 in the user part of a SIP URI."
            } else if user.utf8.contains(0x20) || user.utf8.contains(UInt8(ascii: "<")) {
                sentence = "has a character in its user that does not belong there: \"\(uri.text)\""
                fix = "Write the user with its special characters escaped (%20 for a space)."
            } else {
                return nil
            }
        } else if isReferTo, !uri.host.isEmpty, uri.host.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "+") }) {
            sentence = "has a number where the host belongs, and no host: \"\(uri.text)\""
            fix = "Write the target of the transfer with its domain: sip:number@domain."
        } else {
            return nil
        }
    }
}
