// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let noEndpointMatched = Rule(
        "no-endpoint-matched", "Asterisk knows no endpoint for the caller; its challenge hides that",
        [
            .document("Asterisk", "res/res_pjsip/pjsip_distributor.c"), .rfc(3261, "22.1"),
        ]
    ) { scene, rule in
        let note = scene.call.notes.first { $0.kind == .noMatchingEndpoint } ?? scene.note("no matching endpoint found", "no matching peer")
        let refused = scene.failure(401, 407, 403)
        if let note {
            let response = refused?.final
            return rule.finding(
                .fault, fault: .configuration, .certain, .cause, codes: [response?.code ?? 401],
                """
                Asterisk says in its log that no endpoint matches the request. It challenges all the same, so that strangers cannot find \
                out which accounts exist: the password is not the problem. Neither the source address (identify), nor the user in From, \
                nor the authentication user leads to an endpoint of its configuration.
                """,
                evidence: [note.evidence, response?.evidence, refused?.request?.evidence(.from)],
                refutedBy:
                    "`pjsip show endpoints` lists an endpoint that carries the user of the From field or whose identify matches the source address.",
                checks: [
                    "`pjsip show endpoints` and `pjsip show identifies`: is the endpoint loaded at all?",
                    "For a trunk: add the provider's source addresses to a `type=identify` section. For a phone: name the endpoint like the user in From.",
                    "Look at the order in `endpoint_identifier_order`, and reload after changes.",
                ])
        }
        guard let round = scene.refusedCredentials ?? unansweredChallenge(scene),
            round.challenge.realm == "asterisk" || scene.isFrom("asterisk", round.response)
        else { return nil }
        // On the wire, an unknown endpoint and a wrong password look alike.
        let user = round.request?.from?.uri.user ?? ""
        let didTry = round.credentials != nil
        guard didTry || (scene.isMadeHere(round.response) && round.response.method == "INVITE") else { return nil }
        return rule.finding(
            .suspicion, fault: .unknown, .likely, .cause, codes: [round.response.code ?? 401],
            """
            \(didTry ? "Credentials were sent, and Asterisk challenges again without stale=true." : "Asterisk challenges, and the caller does not answer.") \
            Asterisk does that to a caller for whom no endpoint matches as well, so that nobody can guess accounts. The password may be \
            right: first find out whether any endpoint matches this caller (user \
            "\(user)"\(round.request?.envelope?.source.map { ", from \($0)" } ?? "")).
            """,
            evidence: [
                round.request?.evidence(.from), round.response.evidence,
                round.response.evidence(round.response.code == 407 ? .proxyAuthenticate : .wwwAuthenticate),
            ],
            refutedBy:
                "The log says \"Failed to authenticate\" without \"No matching endpoint found\" for the same request: then the password is wrong.",
            checks: [
                "Search the Asterisk log for \"No matching endpoint found\" at that second.",
                "`pjsip show endpoint <user>` for the user in From; `pjsip show identifies` for the source address.",
                "Only then compare the passwords.",
            ])
    }

    private static func unansweredChallenge(_ scene: Scene) -> ChallengeRound? {
        guard scene.failure(401, 407) != nil else { return nil }
        return scene.challengeRounds.last
    }
}
