// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code433 = ResponseCode(
        433, "Anonymity Disallowed",
        definition: .rfc(5079, "5"),
        related: [
            RelatedReference(.rfc(5079, "3"), .uses, "lists what makes a request anonymous"),
            RelatedReference(.rfc(5079, "6"), .registers, "the registration"),
            RelatedReference(.rfc(5079, "7"), .uses, "403 instead where the callee's policy is itself private"),
        ],
        meaning: "The callee's side does not take anonymous calls, and the caller withheld their identity.",
        description: """
            The request was refused because its sender deliberately hid who they are: a From in anonymous.invalid or \
            with another mark of anonymity in its URI, the display name Anonymous, or Privacy with id or user. It is the \
            SIP form of anonymous call rejection. A missing P-Asserted-Identity is not enough on its own, and neither is \
            an identity that could not be verified; the sender must have asked to be hidden. Inside a dialog it fails \
            the one request and leaves the call up. A client that does not know the code treats it as 400.
            """,
        context: CallFlowContext(
            position: "Final answer to a new request, normally an INVITE, before anything rings.",
            sentBy: [.proxy, .userAgentServer],
            receiver: """
                The user agent asks the user, or a policy the user set, before it sends the request again with the \
                identity shown. An anonymiser in the path is bound by the same rule.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: """
                Only with the user's consent: send it without the request for privacy, with a From that identifies the \
                caller. A silent retry would reveal a caller who believes the call was anonymous.
                """,
            after: "once the user has agreed",
            target: .same,
            failover: .no("the refusal is the callee's policy on the caller's identity, and every route meets it"),
            sources: [.rfc(5079, "4"), .rfc(5079, "7")]
        ),
        severity: Severity(.userOutcome, "the callee chose not to take anonymous calls and the network carried that out"),
        likelyCauses: [
            "The caller dialled a per-call privacy prefix or switched caller ID off on the phone or PBX.",
            "A trunk or SBC profile sets Privacy: id on every outgoing call.",
            "A gateway turned a restricted calling number from the PSTN into an anonymous From.",
            "An unset display name or number on the PBX is filled in as Anonymous, which hides nobody but still matches.",
        ],
        checks: [
            "Read From, its display name and Privacy in the INVITE as it left your network, not as the phone sent it.",
            "Look for a privacy or CLIR setting on the extension and on the trunk, and find which one added Privacy.",
            "Confirm that the callee has anonymous call rejection on; a call with the number shown should pass.",
            "If nothing in the INVITE asks for privacy, the far screening is matching a missing or invalid number: ask its operator.",
        ],
        confusedWith: [
            Confusion(403, "403 gives no reason; a callee who does not want the policy known sends 403 in place of 433."),
            Confusion(428, "428 asks for a signed Identity header field; 433 objects that the caller hid on purpose."),
            Confusion(436, "436 says the signer's credential could not be fetched, which does not make a caller anonymous."),
            Confusion(607, "607 says the callee does not want this caller; 433 that no caller may be anonymous."),
        ],
        example: """
            SIP/2.0 433 Anonymity Disallowed
            Via: SIP/2.0/TLS client.example.com:5061;branch=z9hG4bK8d20ac;received=192.0.2.101
            From: "Anonymous" <sip:c8oqz84zk7z@example.com>;tag=hyh8a1
            To: Bob <sip:bob@example.net>;tag=0a71f3b2
            Call-ID: 70710d6a55c1@client.example.com
            CSeq: 1 INVITE
            Content-Length: 0
            """
    )
}
