// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code380 = ResponseCode(
        380, "Alternative Service",
        definition: .rfc(3261, "21.3.5"),
        related: [
            RelatedReference(.rfc(2543, "7.3.5"), .earlier, "the first definition, same meaning"),
            RelatedReference(
                .document("3GPP TS 24.229"), .uses, "the network tells a phone that the number it dialled is an emergency call"),
            RelatedReference(.rfc(3398, "8.2.5"), .uses, "a gateway tries the Contact URIs, if there are any"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "within a dialog a redirection concerns the whole dialog"),
        ],
        meaning: "The call failed as it is, but another service is possible; the body says which.",
        description: """
            The server cannot complete the call in this form and knows another service that may do. The body says what it \
            is. No IETF document defines a format for that body, so it works only where both sides agree on one. That is \
            so in mobile networks: the P-CSCF of an IMS answers 380 with an application/3gpp-ims+xml body when an \
            emergency number was dialled as an ordinary call. The warning code 380 (RFC 5630) and the URI parameter \
            cause=380 (RFC 8119) share the number only.
            """,
        context: CallFlowContext(
            position: "Final response, at once: the network or the callee's server recognised the request and will not carry it like this.",
            sentBy: [.userAgentServer, .redirectServer, .gateway],
            receiver: """
                Acknowledges it and reads the body. An IMS phone sets up an emergency call, over IMS or circuit switched; \
                a client that does not know the body treats the call as failed, unless a Contact gives it another address.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: "Start what the body describes in place of this request; the same request again brings the same answer.",
            after: "at once",
            target: .other,
            failover: .depends("if the body or Contact names something the client can do, do that; without it, local policy decides"),
            sources: [.rfc(3261, "21.3.5"), .rfc(3261, "8.1.3.4")]
        ),
        severity: Severity(.negotiation, "the call is refused in this form and another form is offered"),
        likelyCauses: [
            "A mobile phone dialled an emergency number as a normal call and the P-CSCF sends it to the emergency service.",
            "An SBC in the P-CSCF role cannot route an emergency call and sends the phone back to the circuit switched network.",
            "A PBX or application server offers another service, such as a message, with a body of its own format.",
        ],
        checks: [
            "Read Content-Type and the body: application/3gpp-ims+xml with type emergency means an emergency number was dialled.",
            "Compare the dialled number with the emergency numbers known to the phone (SIM, network, locale) and to the P-CSCF.",
            "Check whether the phone then started an emergency registration or fell back to circuit switched.",
            "No body and no Contact: the sender gives the client nothing to go on; look at its configuration.",
        ],
        confusedWith: [
            Confusion(300, "300 offers other addresses for the same call; 380 another kind of service."),
            Confusion(302, "302 moves the same call to another address in Contact; in a 380 the body decides."),
            Confusion(488, "488 says that the media offered is not acceptable; 380 is not about the SDP."),
        ],
        example: """
            SIP/2.0 380 Alternative Service
            Via: SIP/2.0/TCP ue.example.com:5060;branch=z9hG4bKnas34r5;received=192.0.2.33
            From: <sip:+12025550143@example.com>;tag=171828
            To: <tel:112>;tag=90210
            Call-ID: cb03a0s09a2sdfglkj490333@ue.example.com
            CSeq: 127 INVITE
            Contact: <sip:sos@emergency.example.com>
            P-Asserted-Identity: <sip:pcscf1.example.com>
            Content-Type: application/3gpp-ims+xml
            Content-Length: 208

            <?xml version="1.0" encoding="UTF-8"?>
            <ims-3gpp version="1">
            <alternative-service>
            <type>emergency</type>
            <reason>emergency number dialled as a normal call</reason>
            </alternative-service>
            </ims-3gpp>
            """
    )
}
