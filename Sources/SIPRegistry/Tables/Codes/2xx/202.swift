// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code202 = ResponseCode(
        202, "Accepted (Deprecated)",
        wirePhrase: "Accepted",
        status: .deprecated,
        definition: .rfc(6665, "8.3.1"),
        related: [
            RelatedReference(.rfc(3265, "7.3.1"), .earlier, "the first definition, taken over from HTTP/1.1"),
            RelatedReference(.rfc(3265, "3.1.4.1"), .earlier, "to SUBSCRIBE: understood, perhaps not authorised yet"),
            RelatedReference(.rfc(3515, "2.4.2"), .earlier, "made it the answer to an accepted REFER"),
            RelatedReference(.rfc(7647, "5"), .updates, "forbids it to REFER and makes 200 the answer"),
            RelatedReference(.rfc(3428, "7"), .uses, "a relay that stores a MESSAGE should answer with it"),
            RelatedReference(.rfc(4660, "5.2"), .uses, "filter not accepted yet; taken back by RFC 6665"),
            RelatedReference(.rfc(6665, "7.4"), .registers, "with the phrase Accepted"),
        ],
        meaning: "Accepted, outcome still open; deprecated, to be treated like 200.",
        description: """
            It once told a subscriber or a transferor that the request was understood but not yet authorised or carried \
            out. RFC 6665 gave that up: the NOTIFY that follows tells the real state, a forking proxy may swallow the 202, \
            and clients that handled it differently from 200 failed to work together. A server must not send it to \
            SUBSCRIBE, NOTIFY or REFER any more, and a client must read it as 200. One use was never withdrawn: a relay \
            that stores a MESSAGE answers 202 to say that it has the text and cannot guarantee delivery. IANA registers it \
            as Accepted (Deprecated); on the wire the phrase is Accepted.
            """,
        context: CallFlowContext(
            position: """
                Final response to a SUBSCRIBE or REFER from a server that follows RFC 3265 or RFC 3515, or to a MESSAGE \
                that goes into a store.
                """,
            sentBy: [.userAgentServer, .gateway],
            receiver: """
                To SUBSCRIBE and REFER: waits for the NOTIFY, as after 200. To MESSAGE: does not take the text for \
                delivered.
                """
        ),
        methods: .except(
            [.subscribe, .notify, .refer], .rfc(6665, "8.3.1"),
            note: """
                RFC 6665 bans it for SUBSCRIBE and NOTIFY, RFC 7647 section 5 for REFER. Older servers still send it to \
                these, and a client has to accept it.
                """),
        next: NextStep(
            retry: .notApplicable,
            how: "Nothing to retry: treat it as 200 and learn the outcome from NOTIFY. A repeated MESSAGE may be delivered twice.",
            target: .none,
            failover: .no("the request was accepted"),
            sources: [.rfc(6665, "8.3.1"), .rfc(7647, "5"), .rfc(3428, "4")]
        ),
        severity: Severity(.normal, "the request was accepted; the code is out of date, not an error"),
        likelyCauses: [
            "A phone or PBX accepts a transfer (REFER) the way RFC 3515 described it.",
            "A presence or message-waiting server still follows RFC 3265.",
            "A message relay or a gateway to a non-SIP network has stored the MESSAGE.",
        ],
        checks: [
            """
            After REFER: read the message/sipfrag bodies of the NOTIFY requests. They tell how the transfer went; the 202 \
            only says that it was begun.
            """,
            """
            After SUBSCRIBE: look at Subscription-State in the NOTIFY (active or pending). None within 64*T1 (32 s) means \
            that the subscription failed.
            """,
            "After MESSAGE: look at the relay's queue and at its delivery reports; the 202 is no proof of delivery.",
            "A client that fails on 202 but not on 200, or the reverse, treats the two differently: that is the client's bug.",
        ],
        confusedWith: [
            Confusion(200, "200 has taken its place; to SUBSCRIBE and REFER there is no difference in how the two are handled."),
            Confusion(204, "204 is the one success code to SUBSCRIBE that is not followed by a NOTIFY."),
        ],
        example: """
            SIP/2.0 202 Accepted
            Via: SIP/2.0/TCP client.example.com:5060;branch=z9hG4bK776sgdkse;received=192.0.2.101
            From: <sip:alice@example.com>;tag=49583
            To: <sip:bob@example.net>;tag=ab8asdasd9
            Call-ID: asd88asd77a@client.example.com
            CSeq: 1 MESSAGE
            Content-Length: 0
            """
    )
}
