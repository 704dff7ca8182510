// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let messageAlteredOnTheWay = Rule(
        "message-altered-on-the-way", "Something between the two sides rewrites the messages (SIP ALG)",
        [.rfc(3261, "8.2.6.2"), .rfc(3261, "16.7")]
    ) { scene, rule in
        for transaction in scene.transactions.prefix(Scene.most) {
            guard let request = transaction.request, let response = transaction.responses.first(where: { !$0.isSummary && !$0.isElided }),
                !request.isSummary,
                let sent = request.topVia, let back = response.topVia, sent.branch == back.branch, sent.branch != nil, !sent.host.isEmpty
            else { continue }
            // A response has the Via of its request, unchanged except for received and rport.
            guard sent.host != back.host || sent.port != back.port else { continue }
            return rule.finding(
                response.isFailure ? .fault : .suspicion, fault: response.isFailure ? .network : .unknown,
                response.isFailure ? .likely : .possible,
                response.isFailure ? .cause : .contribution, codes: response.code.map { [$0] } ?? [],
                """
                The request says \(sent.hostAndPort) in its Via, the answer to it \(back.hostAndPort), with the same branch. The answering \
                side has to copy the field as it is, so a router or firewall in between rewrites SIP on the way, most likely an \
                application layer gateway (ALG). It often leaves messages half changed.
                """,
                evidence: [request.evidence(.via), response.evidence(.via), response.isFailure ? response.evidence : nil],
                refutedBy: "A trace taken at the answering side with the same Via as here.",
                checks: [
                    "Turn SIP ALG (also \"SIP helper\", \"SIP inspection\", nf_conntrack_sip) off on every router on the way.",
                    "Or use TLS or another port than 5060: the ALG cannot read it then.",
                ])
        }
        return scene.call.legs.count == 1 ? splitCallID(scene, rule) : nil
    }

    /// A response whose Call-ID was changed matches no request: both are alone, with the same branch and CSeq.
    private static func splitCallID(_ scene: Scene, _ rule: Rule) -> Match? {
        guard let alone = scene.transactions.prefix(50).first(where: { $0.request == nil && $0.responses.first?.isSummary == false }),
            let response = alone.responses.first,
            !response.branch.isEmpty, response.isFailure
        else { return nil }
        guard let request = scene.index.request(withBranch: response.branch).flatMap({ scene.trace.message($0) }),
            request.callID != response.callID, request.method == response.method, request.fromTag == response.fromTag
        else { return nil }
        return rule.finding(
            .fault, fault: .network, .likely, .cause, codes: response.code.map { [$0] } ?? [],
            """
            The answer has the branch, the CSeq and the From tag of the request, but another Call-ID ("\(response.callID.prefix(60))" \
            instead of "\(request.callID.prefix(60))"). Something between the two sides rewrites addresses inside SIP messages, most \
            likely an ALG in a router, and the sides no longer understand each other.
            """,
            evidence: [request.evidence(.callID), response.evidence(.callID), response.evidence],
            refutedBy: "A trace taken at the answering side with the same Call-ID as in the request.",
            checks: ["Turn SIP ALG off on every router on the way, or use TLS."])
    }
}
