// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code409 = ResponseCode(
        409, "Conflict",
        registration: .unregistered(definedIn: .rfc(2543, "7.4.10")),
        status: .obsolete,
        definition: .rfc(2543, "7.4.10"),
        related: [
            RelatedReference(.rfc(2543, "4.2.6"), .uses, "the rule that it enforced: one action value for all contacts of a user"),
            RelatedReference(.rfc(3261, "28.1"), .updates, "deprecates the action parameter, and with it the one use of the code"),
        ],
        meaning: "Obsolete: a registration clashed with the user's existing ones over the action parameter.",
        description: """
            RFC 2543 let a device ask in its Contact, by action=proxy or action=redirect, how its calls should be handled, and all \
            contacts of one user had to agree; a REGISTER that did not was refused with 409. RFC 3261 deprecated the parameter, \
            dropped the code and never registered it. A client that meets it today handles it as 400. PJSIP, Sofia-SIP, \
            OpenSIPS and Yate still carry the phrase in their tables.
            """,
        context: CallFlowContext(
            position: "Answer to a REGISTER, from a registrar written to RFC 2543; any other use is the sender's own invention.",
            sentBy: [.registrar],
            receiver: "The client treats it as an unknown 4xx, that is as 400; the bindings that existed before stay as they are."
        ),
        methods: .only(
            [.register], .rfc(2543, "7.4.10"), note: "the one use the text names; its first sentence is general"),
        next: NextStep(
            retry: .changed,
            how: "Leave the action parameter out of Contact, or remove the other bindings first, then register again.",
            after: "when the Contact is corrected",
            target: .same,
            failover: .no("the clash is in the bindings of the user, which every server of the domain shares"),
            sources: [.rfc(2543, "4.2.6"), .rfc(3261, "8.1.3.2"), .rfc(3261, "10.2")]
        ),
        severity: Severity(.configuration, "an outdated element is in use, or one that gives an HTTP code a meaning of its own"),
        likelyCauses: [
            "An old device sends Contact with action=proxy or action=redirect to a registrar that still enforces RFC 2543.",
            "An application server uses 409 in its HTTP sense, for a clash with the state of the resource.",
            "A dial plan or routing script was told to reply with 409.",
        ],
        checks: [
            "Look at Contact in the REGISTER for an action parameter, and compare it with the other bindings of the user.",
            "Read Server or User-Agent in the response to find the element that made it, then that element's documentation.",
            "Search the proxy's script and the PBX's dial plan for the number 409.",
        ],
        confusedWith: [
            Confusion(491, "491 is the registered code for a clash: another offer or INVITE is pending in the same dialog."),
            Confusion(412, "412 is the registered answer to a PUBLISH whose entity-tag does not match."),
            Confusion(400, "400 is what RFC 3261 has for a REGISTER that breaks the rules, and how a client handles 409."),
        ],
        example: """
            SIP/2.0 409 Conflict
            Via: SIP/2.0/UDP phone.example.com:5060;branch=z9hG4bK2d91a7;received=192.0.2.77
            From: Carol <sip:carol@example.com>;tag=5f1a09
            To: Carol <sip:carol@example.com>;tag=e31c77b2
            Call-ID: 70710@phone.example.com
            CSeq: 3 REGISTER
            Content-Length: 0
            """
    )
}
