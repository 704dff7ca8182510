// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code420 = ResponseCode(
        420, "Bad Extension",
        definition: .rfc(3261, "21.4.15"),
        related: [
            RelatedReference(.rfc(2543, "7.4.16"), .earlier, "the first definition, for Require alone"),
            RelatedReference(.rfc(3262, "3"), .uses, "to Require: 100rel if the callee will not send reliable provisionals"),
            RelatedReference(.rfc(3327, "5.3"), .uses, "a registrar objects to a Path that the phone did not declare support for"),
            RelatedReference(
                .rfc(3398, "8.2.6.1"), .uses, "a gateway tries to repair the request first; else ISUP cause 127, interworking"),
            RelatedReference(.rfc(4412, "4.3"), .uses, "to Require: resource-priority if the extension is not supported"),
            RelatedReference(.rfc(4497, "8.4.4"), .uses, "a QSIG gateway clears with cause 127 if no retry is possible"),
            RelatedReference(.rfc(4485, "4.1"), .uses, "extensions that use Require should say how to fall back after a 420"),
            RelatedReference(.rfc(5589, "7.7"), .uses, "to Require: replaces; attended transfer falls back to basic transfer"),
        ],
        meaning: "The request demands an extension in Require or Proxy-Require that is not supported.",
        description: """
            The caller listed an option tag as a condition, and the element that has to honour it does not know it: \
            the callee's side for Require, any proxy on the path for Proxy-Require. Unsupported names the tags. A tag \
            in Supported is an offer and never causes this answer. The reverse case, in which the server demands what \
            the caller did not offer, is 421.
            """,
        context: CallFlowContext(
            position: "Final answer before the request is handled; the phone does not ring.",
            sentBy: [.userAgentServer, .proxy, .registrar, .gateway],
            receiver: """
                The client sends the request again without the tags in Unsupported, under the same Call-ID and the next \
                CSeq number. A forking proxy prefers this code when it picks one 4xx to pass back.
                """
        ),
        methods: .except(
            [.cancel], .rfc(3261, "8.2.2.3"), note: "Require and Proxy-Require have no place in CANCEL and are ignored there"),
        next: NextStep(
            retry: .changed,
            how: """
                Take the tags in Unsupported out of Require and Proxy-Require; move them to Supported if the extension \
                is only a wish. If the call makes no sense without it, give up.
                """,
            after: "at once",
            target: .same,
            failover: .depends("worth it only if the extension is indispensable and another route is known to support it"),
            sources: [.rfc(3261, "8.1.3.5"), .rfc(3261, "8.2.2.3")]
        ),
        severity: Severity(.negotiation, "the sides do not share an extension; baseline SIP usually works on the second try"),
        likelyCauses: [
            "Require: 100rel, where the far side has PRACK switched off or does not implement it.",
            "Require: timer, replaces or precondition, where Supported would have been enough.",
            "A Proxy-Require that one proxy on the path does not know, for example sec-agree beyond the first hop.",
            "A registrar without outbound or path support, or a proxy that inserted Path for a phone that never offered it.",
        ],
        checks: [
            "Read Unsupported in the response, then find the same tag in Require or Proxy-Require (for path: a Path header field).",
            "Check that the client repeats without the tag; if it stops at the 420, switch the extension from required to supported.",
            "Compare the request that the caller sent with the one that arrived: an SBC or proxy may have added the tag.",
            "For 100rel, compare the PRACK setting of both trunk ends (required, supported, off).",
            "If Unsupported is missing, the response is faulty; try without all of Require's tags, one after another.",
        ],
        confusedWith: [
            Confusion(421, "421 demands an extension that the request did not offer; 420 refuses one that the request demanded."),
            Confusion(417, "417 supports resource-priority and knows none of the values; 420 does not support the extension."),
            Confusion(405, "405 refuses the method for this address; 420 an option tag, whatever the method."),
            Confusion(415, "415 refuses the body's format; 420 an option tag."),
            Confusion(489, "489 refuses the event package in Event; 420 an option tag."),
            Confusion(439, "439 refuses outbound to a REGISTER that only offers it in Supported; 420 a tag that the request requires."),
        ],
        example: """
            SIP/2.0 420 Bad Extension
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK87asdks7;received=192.0.2.30
            From: Alice <sip:alice@example.com>;tag=2f94c1
            To: Bob <sip:bob@example.net>;tag=b5qt9xl3
            Call-ID: 70710@client.example.com
            CSeq: 1 INVITE
            Unsupported: 100rel
            Content-Length: 0
            """
    )
}
