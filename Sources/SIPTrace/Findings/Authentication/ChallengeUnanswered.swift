// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let challengeUnanswered = Rule(
        "challenge-unanswered", "The request was challenged, and no request with credentials follows",
        [.rfc(3261, "22.2"), .rfc(3261, "8.1.3.5")]
    ) { scene, rule in
        guard let last = scene.failure(401, 407), let response = last.final, last.request?.credentials.isEmpty != false,
            scene.refusedCredentials == nil,
            last.request?.isSummary != true, !scene.quotesCredentials(before: response)
        else { return nil }
        guard !scene.transactions(last.method).contains(where: { $0.request?.credentials.isEmpty == false }) else { return nil }
        // If the text ends here, what came next is unknown.
        let isLastWord = scene.call.messages.suffix(4).allSatisfy { $0.number <= response.number || $0.method == "ACK" }
        let others = scene.count(401) + scene.count(407)
        let code = response.code ?? 401
        let isHere = scene.isMadeHere(response)
        return rule.finding(
            others > 1 ? .fault : .suspicion, fault: others > 1 ? scene.sideOfClient(last) : .unknown, others > 1 ? .likely : .possible,
            .outcome, codes: [code],
            """
            \(scene.sender(of: response)) challenges the \(last.name) with \(code)\(response.challenges.first?.realm.flatMap { $0.isEmpty ? nil : $0 }.map { " for realm \"\($0)\"" } ?? ""). \
            \(others > 1 ? "The request is sent \(others) times, never with credentials" : isLastWord ? "The trace ends there: no request with credentials follows" : "No request with credentials follows"). \
            The client has no user and password for this account, does not recognise the challenge, \
            or\(isHere ? "" : ", on a trunk that is recognised by its address,") should not have been challenged at all.
            """,
            evidence: [last.request?.evidence, response.evidence, response.evidence(code == 407 ? .proxyAuthenticate : .wwwAuthenticate)],
            refutedBy: "A later request of the same client with Authorization or Proxy-Authorization.",
            checks: [
                "See that the account or trunk has an authentication user and password, for outgoing calls as well as for registration.",
                "If the caller should be recognised by its address, add its source address at the server; the challenge shows no match.",
                "Check whether the client reports an unknown realm, algorithm or qop.",
            ])
    }
}

extension Scene {
    /// The side that should have sent credentials.
    func sideOfClient(_ transaction: Transaction) -> Finding.Fault { transaction.request.map { side(of: $0) } ?? .caller }
}

extension Scene {
    /// Whether the text quotes credentials apart from the messages, above a response.
    func quotesCredentials(before response: TraceMessage) -> Bool {
        trace.looseFields.contains { loose in
            (loose.field.name == .authorization || loose.field.name == .proxyAuthorization) && loose.field.line < response.line
        }
    }
}
