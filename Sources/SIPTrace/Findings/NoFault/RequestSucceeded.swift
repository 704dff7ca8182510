// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let requestSucceeded = Rule(
        "request-succeeded", "The request was accepted", [.rfc(3261, "21.2"), .rfc(3261, "10.3")]
    ) { scene, rule in
        guard scene.call.kind != .call, let deciding = scene.deciding, let success = deciding.final, success.isSuccess else { return nil }
        let contact = success.method == "REGISTER" ? success.contacts.first?.parameters["expires"] : nil
        let lifetime = contact ?? success.value(.expires)
        return rule.finding(
            .noFault, fault: .nobody, .certain, .outcome, codes: [success.code ?? 200],
            """
            The \(success.method.isEmpty ? "request" : success.method) was accepted with \(success.code ?? 200)\(lifetime.map { " for \($0) s" } ?? ""). The trace shows no \
            fault in it.
            """,
            evidence: [deciding.request?.evidence, success.evidence, success.evidence(.contact)],
            refutedBy: "A later request of the same kind that fails.",
            checks: ["If the problem comes later, capture from here until it appears."])
    }
}
