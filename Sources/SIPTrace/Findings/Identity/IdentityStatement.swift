// SPDX-License-Identifier: Apache-2.0

/// What the rules about refusals because of the caller's signed identity have in common (RFC 8224 §6.2.2).
struct IdentityStatement {
    let code: Int
    let fault: Finding.Fault
    let confidence: Finding.Confidence
    let explanation: String
    let checks: [String]

    func finding(_ scene: Scene, _ rule: Rule) -> Match? {
        guard let refusal = scene.failureOrReason(code), let message = refusal.message else { return nil }
        let identity = refusal.request?.evidence(.identity)
        return rule.finding(
            fault == .unknown ? .suspicion : .fault, fault: fault, confidence, .cause, codes: [code],
            """
            \(scene.sender(of: message)) refuses with \(message.code ?? code) \
            \(message.reasonPhrase)\(identity == nil ? "; the request that is seen carries no Identity field" : "; the request carries an Identity field"). \
            \(explanation)
            """,
            evidence: [identity ?? refusal.request?.evidence(.from), message.evidence, message.evidence(.reason)],
            refutedBy: "The same call is accepted by this side when it comes over another route with the same Identity.", checks: checks)
    }
}

extension Scene {
    /// The refusal with the code, or a failure whose Reason field with protocol STIR names the code.
    func failureOrReason(_ code: Int) -> (request: TraceMessage?, message: TraceMessage?)? {
        if let refusal = failure(code) { return (refusal.request, refusal.final) }
        guard let deciding, let final = deciding.final,
            final.reasons.contains(where: { $0.protocol.asciiLowercased == "stir" && $0.cause == code })
        else { return nil }
        return (deciding.request, final)
    }
}
