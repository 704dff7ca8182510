// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code421 = ResponseCode(
        421, "Extension Required",
        definition: .rfc(3261, "21.4.16"),
        related: [
            RelatedReference(.rfc(3261, "8.2.4"), .uses, "discourages it, because it generally breaks interoperability"),
            RelatedReference(.rfc(3327, "5.2"), .uses, "a proxy that needs Path answers a REGISTER without support for it"),
            RelatedReference(.rfc(3329, "2.3.2"), .uses, "the first hop demands sec-agree and lists its mechanisms"),
            RelatedReference(
                .rfc(3398, "8.2.6.1"), .uses, "a gateway tries to repair the request first; else ISUP cause 127, interworking"),
            RelatedReference(.rfc(4497, "8.4.4"), .uses, "a QSIG gateway clears with cause 127 if no retry is possible"),
        ],
        meaning: "The server needs an extension that the request does not list in Supported.",
        description: """
            The server cannot do anything useful with the request unless the client supports a certain extension, and \
            Require in the response names it. A server should send it only as a last resort and otherwise fall back to \
            baseline SIP. In practice it comes chiefly from a first hop that insists on the security agreement of \
            RFC 3329; then Security-Server lists the mechanisms. If the request did list sec-agree in Supported, that \
            first hop sends 494 instead.
            """,
        context: CallFlowContext(
            position: "Early final answer, typically to the first REGISTER or INVITE that reaches a network's edge.",
            sentBy: [.proxy, .userAgentServer, .registrar],
            receiver: """
                A client that has the extension turns it on, lists it in Supported (or Require) and sends the request \
                again. One that lacks it cannot use this server.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: """
                Support the tags listed in Require of the response and say so in Supported. For sec-agree, start a \
                mechanism from Security-Server and repeat that list in Security-Verify.
                """,
            after: "at once, or once the security association is up",
            target: .same,
            failover: .depends("another route helps only if it does not share the demand, which is usually one operator's policy"),
            sources: [.rfc(3261, "21.4.16"), .rfc(3329, "2.3.2")]
        ),
        severity: Severity(.negotiation, "the server insists on an extension that the client does not offer"),
        likelyCauses: [
            "The network's edge requires sec-agree (IMS style) and the client is a plain SIP phone.",
            "The extension is switched off in the client, so it is missing from Supported.",
            "A proxy requires Path support and the registering device does not announce path.",
            "The server is set to demand what it could treat as optional, such as timer or 100rel.",
        ],
        checks: [
            "Read Require in the 421: it names the extension; without it the response is faulty.",
            "Look for that tag in Supported of the request as it arrived, since a middlebox may have removed it.",
            "With Security-Server present, check that the client implements RFC 3329 and one of the listed mechanisms.",
            "If the server is yours, turn its setting for the extension from required to supported.",
        ],
        confusedWith: [
            Confusion(420, "420 refuses an extension that the request demanded; 421 demands one that the request did not offer."),
            Confusion(494, "494 goes to a client that did offer sec-agree and now has to negotiate; 421 to one that did not."),
            Confusion(439, "439 refuses an extension that the client did offer, outbound; 421 wants one that it did not offer."),
            Confusion(401, "401 asks for credentials; 421 for support of an extension, even where that extension is about security."),
        ],
        example: """
            SIP/2.0 421 Extension Required
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bKnashds7;received=192.0.2.51
            From: Bob <sip:bob@example.com>;tag=a73kszlfl
            To: Bob <sip:bob@example.com>;tag=1j9fpls0
            Call-ID: 1j9FpLxk3uxtm8tn@client.example.com
            CSeq: 1 REGISTER
            Require: sec-agree
            Security-Server: tls;q=0.2
            Security-Server: ipsec-ike;q=0.1
            Content-Length: 0
            """
    )
}
