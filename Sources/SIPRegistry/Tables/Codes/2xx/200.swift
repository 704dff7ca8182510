// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code200 = ResponseCode(
        200, "OK",
        definition: .rfc(3261, "21.2.1"),
        related: [
            RelatedReference(.rfc(2543, "7.2.1"), .earlier, "the first definition, with the meaning for each method"),
            RelatedReference(
                .rfc(6026, "7.1"), .updates, "the server transaction lives on after a 200 to INVITE and absorbs its retransmissions"),
            RelatedReference(.rfc(6665, "8.3.1"), .updates, "sent to SUBSCRIBE where 202 used to be"),
            RelatedReference(.rfc(7647, "5"), .updates, "sent to an accepted REFER where 202 used to be"),
            RelatedReference(.rfc(3428, "7"), .uses, "to MESSAGE: received, which does not mean that anybody has read it"),
            RelatedReference(.rfc(3903, "6"), .uses, "to PUBLISH: carries Expires and a new SIP-ETag"),
            RelatedReference(.rfc(4028, "9"), .uses, "to INVITE or UPDATE: carries the agreed Session-Expires"),
            RelatedReference(.rfc(5626, "6"), .uses, "to REGISTER: Require: outbound confirms the flow"),
            RelatedReference(.rfc(3398, "7.2.7"), .uses, "a gateway sends it when the PSTN side answers, ISUP ANM or CON"),
            RelatedReference(.rfc(4497, "8.2.1.4"), .uses, "becomes a QSIG CONNECT"),
        ],
        meaning: "The request succeeded; for an INVITE, the call is answered.",
        description: """
            What has succeeded depends on the method in CSeq. To INVITE it means answered, to REGISTER it lists the \
            current bindings, to REFER and SUBSCRIBE it means accepted with the outcome to follow in NOTIFY, and to CANCEL \
            only that a matching transaction was found: the INVITE still gets its own final response. A 200 to INVITE is \
            the one final response that the callee's user agent repeats itself until the ACK comes, over any transport, \
            and a forked INVITE can bring more than one. It does not say that a person answered; a mailbox or an \
            announcement sends the same.
            """,
        context: CallFlowContext(
            position: "Final response to any request but ACK. For an INVITE it ends the ringing and confirms the dialog.",
            sentBy: [.userAgentServer, .registrar, .gateway, .proxy, .redirectServer],
            receiver: """
                To an INVITE: sends ACK for each 200 and for each repetition of it, and BYE for a branch it does not want. \
                To other methods: takes what the header fields grant and sends nothing.
                """
        ),
        next: NextStep(
            retry: .notApplicable,
            how: "Nothing to retry. After an INVITE, send ACK to the Contact of the 200 by way of its route set.",
            target: .none,
            failover: .no("the request was served"),
            sources: [.rfc(3261, "13.2.2.4"), .rfc(3261, "9.2")]
        ),
        severity: Severity(.normal, "this is success"),
        likelyCauses: [
            "The callee answered, or voice mail, an announcement, an automatic attendant or a call queue did.",
            "Repeated 200 to one INVITE: the ACK does not reach the callee, or the 200 does not reach the caller.",
        ],
        checks: [
            "Read CSeq first: the 200 may belong to BYE, CANCEL, PRACK, UPDATE or OPTIONS and not to the INVITE.",
            """
            200 repeated at intervals of 0.5, 1, 2 and 4 s, BYE after 32 s: find the ACK. It goes to the Contact of the \
            200 by way of Record-Route; a private address in either is the usual fault.
            """,
            """
            Answered without audio: compare the SDP answer (address, port, direction, payload types) with the offer and \
            with the RTP on the wire.
            """,
            "200 to REGISTER: check the expires of the device's own Contact, and look for bindings of devices that no longer exist.",
            """
            200 to CANCEL and then a 200 to INVITE: the answer crossed the CANCEL. The caller has to send ACK and then \
            BYE, or the callee talks to nobody.
            """,
        ],
        confusedWith: [
            Confusion(202, "202 is the deprecated way to say accepted but not finished; a client treats it exactly like 200."),
            Confusion(204, "204 answers a SUBSCRIBE within its dialog and says that no NOTIFY follows; after 200 one does."),
            Confusion(183, "183 can bring audio too, but the call is not answered before the 200."),
        ],
        example: """
            SIP/2.0 200 OK
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK74bf9;received=192.0.2.101
            Record-Route: <sip:p1.example.net;lr>
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=314159
            Call-ID: 3848276298220188511@client.example.com
            CSeq: 1 INVITE
            Contact: <sip:bob@192.0.2.201:5060>
            Allow: INVITE, ACK, CANCEL, OPTIONS, BYE, PRACK, UPDATE, REFER, NOTIFY
            Supported: 100rel, timer
            Content-Type: application/sdp
            Content-Length: 133

            v=0
            o=bob 2808844564 2808844564 IN IP4 192.0.2.201
            s=-
            c=IN IP4 192.0.2.201
            t=0 0
            m=audio 3456 RTP/AVP 0
            a=rtpmap:0 PCMU/8000
            """
    )
}
