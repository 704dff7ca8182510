// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let addressMalformed = Rule(
        "address-malformed", "An address in the header is not a valid URI", [.rfc(3261, "19.1.1"), .rfc(3261, "25.1")]
    ) { scene, rule in
        if let missing = numberAsHost(scene, rule) { return missing }
        guard let found = scene.syntaxFaults.first(where: { $0.faults.first?.part == .address }),
            headerMalformed.find(scene, headerMalformed) == nil
        else { return nil }
        return found.match(scene, rule)
    }

    /// The target of a transfer that has a number where the host belongs: it follows the grammar, and says something else than what is meant.
    private static func numberAsHost(_ scene: Scene, _ rule: Rule) -> Match? {
        for transaction in scene.transactions("REFER").prefix(Scene.most) {
            guard let request = transaction.request, let uri = request.value(.referTo).map({ NameAddress($0).uri }), uri.user == nil,
                uri.scheme == "sip" || uri.scheme == "sips", !uri.host.isEmpty,
                uri.host.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "+") })
            else { continue }
            let isRefused = transaction.final?.code.map { (400...499).contains($0) } ?? false
            let isOutcome = isRefused || transaction.responses.allSatisfy { !$0.isSuccess }
            return rule.finding(
                .fault, fault: scene.side(of: request), isRefused ? .certain : .likely, isOutcome ? .cause : .contribution,
                codes: [transaction.final?.code ?? 400],
                """
                The REFER has a Refer-To with a number where the host belongs, and no host: "\(uri.text)". Strict receivers refuse or \
                drop such a message, others read something else than what was meant.
                """,
                evidence: [request.evidence(.referTo), transaction.final?.evidence],
                refutedBy: "Another address on the wire; only this copy is damaged.",
                checks: [
                    "Write the target of the transfer with its domain: sip:number@domain.",
                    "Compare the field in what the sender logs and in a capture behind each hop, to see who writes it.",
                ])
        }
        return nil
    }
}
