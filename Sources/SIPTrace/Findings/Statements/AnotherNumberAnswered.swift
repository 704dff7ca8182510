// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let anotherNumberAnswered = Rule(
        "another-number-answered", "The answer names another number than the one that was dialled", [.rfc(3325, "9.1"), .rfc(3325, "8")]
    ) { scene, rule in
        for transaction in scene.initialInvites.suffix(20) {
            let answers = transaction.responses.filter { ($0.code ?? 0) > 100 && ($0.has(.assertedIdentity) || $0.has(.remotePartyID)) }
            guard !answers.isEmpty, let request = transaction.request,
                let dialled = digits(request.requestURI?.user) ?? digits(request.to?.uri.user)
            else {
                continue
            }
            for answer in answers.reversed() {
                let name: FieldName = answer.has(.assertedIdentity) ? .assertedIdentity : .remotePartyID
                guard let value = answer.value(name), let number = digits(NameAddress.list(value).first?.uri.user),
                    number.suffix(7) != dialled.suffix(7), digits(request.from?.uri.user)?.suffix(7) != number.suffix(7)
                else { continue }
                return rule.finding(
                    .noFault, fault: .nobody, .possible, .contribution, codes: answer.code.map { [$0] } ?? [],
                    """
                    The INVITE was for \(dialled), and the \(answer.code ?? 200) says in \(name.rawValue) that \(number) is at the other \
                    end: the call was forwarded, picked up elsewhere or taken by a mailbox or a queue.
                    """,
                    evidence: [request.evidence, answer.evidence(name)],
                    refutedBy: "The two numbers belong to the same line: an extension and its public number.",
                    checks: ["If the call ended in the wrong place, look at forwarding and hunt groups of the number that was dialled."])
            }
        }
        return nil
    }

    /// A telephone number as digits; nil for a name, or for a number as short as an extension.
    private static func digits(_ user: String?) -> String? {
        guard let user, user.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }) else { return nil }
        let digits = user.utf8.filter(\.isDigit)
        return digits.count >= 7 ? String(decoding: digits, as: UTF8.self) : nil
    }
}
