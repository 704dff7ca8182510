// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code412 = ResponseCode(
        412, "Conditional Request Failed",
        definition: .rfc(3903, "11.2.1"),
        related: [
            RelatedReference(.rfc(3903, "4.3"), .uses, "what a refresh gets when the published state has expired"),
            RelatedReference(.rfc(3903, "6"), .uses, "the step in which the compositor compares the entity-tag"),
            RelatedReference(.rfc(3903, "13.2"), .registers, "with the default phrase Conditional Request Failed"),
        ],
        meaning: "The PUBLISH names an entity-tag in SIP-If-Match that the server does not know.",
        description: """
            A PUBLISH that refreshes, changes or removes earlier state carries its entity-tag in SIP-If-Match. The \
            event state compositor found no such tag for this resource and event package, usually because the \
            publication had expired, and rejected the request. Nothing is wrong with the event package or the body, \
            and a PUBLISH without SIP-If-Match never gets this answer. Several tags in one SIP-If-Match are a 400 \
            instead. Some stacks print HTTP's phrase, Precondition Failed.
            """,
        context: CallFlowContext(
            position: "Final answer to a refreshing, modifying or removing PUBLISH; never to the first publication.",
            sentBy: [.userAgentServer],
            receiver: """
                The publisher drops the entity-tag and sends a first publication with the full state. For a removal \
                there is nothing left to do.
                """
        ),
        methods: .only([.publish], .rfc(3903, "6"), note: "only when the request carries SIP-If-Match"),
        next: NextStep(
            retry: .changed,
            how: """
                Never repeat the same PUBLISH: discard the tag and publish the whole state anew, without SIP-If-Match, \
                keeping the SIP-ETag of the new 200.
                """,
            after: "at once",
            target: .same,
            failover: .no("the server works; a different compositor would not know the tag either"),
            sources: [.rfc(3903, "5"), .rfc(3903, "8.2")]
        ),
        severity: Severity(
            .networkFault, "published state was lost or expired; one is repaired by the next PUBLISH, a stream of them is a fault"),
        likelyCauses: [
            "The refresh came after the publication's lifetime: the device slept, lost its network, or ignored the Expires of the 200.",
            "The presence server restarted, or a cluster sent the refresh to a node that does not share its publications.",
            "The publisher kept an old tag: it did not store the new SIP-ETag that every 200 to PUBLISH brings.",
            "Two processes publish with one stored tag, and the second uses what the first has already replaced.",
        ],
        checks: [
            "Compare SIP-If-Match with the SIP-ETag of the last 200 to this publisher's PUBLISH.",
            "Compare the time since that 200 with the Expires it granted, not with the Expires that was asked for.",
            "Check that a PUBLISH without SIP-If-Match follows; a publisher that repeats the failed one violates RFC 3903.",
            "If many publishers get it in the same minute, look for a restart, a failover or an emptied publication table.",
        ],
        confusedWith: [
            Confusion(580, "580 is about media preconditions in SDP, such as reserved bandwidth; 412 is about a PUBLISH entity-tag."),
            Confusion(481, "481 misses a dialog or transaction; PUBLISH has no dialog, and 412 misses the published state."),
            Confusion(423, "423 rejects the lifetime that a PUBLISH asks for; 412 rejects the tag it refers to."),
            Confusion(489, "489 says that the event package is not supported at all; 412 comes after the package was accepted."),
        ],
        example: """
            SIP/2.0 412 Conditional Request Failed
            Via: SIP/2.0/UDP pua.example.com:5060;branch=z9hG4bK652hsge;received=192.0.2.44
            From: <sip:carol@example.com>;tag=1234wxyz
            To: <sip:carol@example.com>;tag=hx81ka02
            Call-ID: 98798798@pua.example.com
            CSeq: 3 PUBLISH
            Content-Length: 0
            """
    )
}
