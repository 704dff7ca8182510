// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code405 = ResponseCode(
        405, "Method Not Allowed",
        definition: .rfc(3261, "21.4.6"),
        related: [
            RelatedReference(.rfc(2543, "7.4.6"), .earlier, "the first definition; it did not ask that the method be understood"),
            RelatedReference(.rfc(3398, "5.6"), .uses, "a gateway must not end the call when INFO is answered with 405 or 501"),
            RelatedReference(.rfc(6665, "4.1.2.2"), .uses, "ends the subscription when it answers a refreshing SUBSCRIBE"),
            RelatedReference(.rfc(3515, "2.5"), .uses, "the answer of a registrar that knows REFER"),
            RelatedReference(.rfc(4485, "4.1"), .uses, "with Allow, the way for a client to learn which methods are supported"),
        ],
        meaning: "The method is known but not allowed at this address; Allow lists those that are.",
        description: """
            The server recognizes the method and will not carry it out for the address in the Request-URI. The response must \
            carry Allow with the methods that do work, which makes it one of the few errors that say what to do instead. A \
            method that the server does not recognize at all is 501. Proxies do not send it for methods that they merely \
            forward: they must pass on methods unknown to them.
            """,
        context: CallFlowContext(
            position: """
                Final answer to a request of any method but ACK, right after authentication, which comes before the check of \
                the method. Typical are REFER, INFO, MESSAGE, PUBLISH and SUBSCRIBE to devices without that feature.
                """,
            sentBy: [.userAgentServer, .registrar, .redirectServer, .proxy],
            receiver: """
                The client reads Allow, remembers it for this peer and falls back to another way; an INVITE session in \
                which an optional method such as INFO was refused goes on.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: "Use a method from Allow instead, or do without the feature; the same method at this address fails again.",
            after: "at once",
            target: .either,
            failover: .no("what the addressed device supports does not depend on the route to it"),
            sources: [.rfc(3261, "21.4.6"), .rfc(3261, "8.2.1")]
        ),
        severity: Severity(.configuration, "a feature is used toward a peer without it, or the request went to the wrong element"),
        likelyCauses: [
            "The peer does not support the feature: transfer by REFER, DTMF by INFO, MESSAGE, PUBLISH for presence.",
            "The request went to the wrong element, such as REGISTER or SUBSCRIBE to a trunk or a media server.",
            "The feature is switched off on the trunk or for the account, and the server removes the method from Allow.",
            "Kamailio's lookup found no contact whose Methods include the one requested, which its sample configuration answers with 405.",
            "OPTIONS used as keep-alive reaches a device that does not allow it; the answer still proves that the peer is alive.",
        ],
        checks: [
            "Compare the method in CSeq with the Allow header field of the 405 and with the Allow of earlier INVITE or 200 messages.",
            "Check the Request-URI and the destination: is this the registrar, presence server or device that was meant?",
            "For transfer or DTMF, choose another way on the sender: transfer inside the PBX, DTMF as RTP events.",
            "If Allow lists the refused method, the server restricts it by address or account; look at its permissions.",
        ],
        confusedWith: [
            Confusion(501, "501 says that the server does not recognize the method for anyone; 405 that it does but not here."),
            Confusion(489, "489 accepts SUBSCRIBE or NOTIFY as a method and refuses the event package."),
            Confusion(403, "403 refuses this request for policy; 405 refuses the method for the address, whoever asks."),
            Confusion(420, "420 refuses an option-tag in Require; 405 refuses the method."),
        ],
        example: """
            SIP/2.0 405 Method Not Allowed
            Via: SIP/2.0/UDP presence.example.com:5060;branch=z9hG4bK652hsge;received=192.0.2.31
            From: <sip:alice@example.com>;tag=1234wxyz
            To: <sip:bob@example.net>;tag=8h3ka02m
            Call-ID: 81818181@presence.example.com
            CSeq: 1 PUBLISH
            Allow: INVITE, ACK, CANCEL, OPTIONS, BYE, REFER, NOTIFY
            Content-Length: 0
            """
    )
}
