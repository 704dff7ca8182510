// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code411 = ResponseCode(
        411, "Length Required",
        registration: .unregistered(definedIn: .rfc(2543, "7.4.12")),
        status: .obsolete,
        definition: .rfc(2543, "7.4.12"),
        related: [
            RelatedReference(.rfc(2543, "6.15"), .uses, "over UDP a missing Content-Length meant a body up to the end of the packet"),
            RelatedReference(.rfc(3261, "18.3"), .updates, "requires Content-Length over TCP; 400 for a UDP request cut short"),
        ],
        meaning: "Obsolete: the server wanted a Content-Length header field in the request.",
        description: """
            RFC 2543 took the code over from HTTP for a server that refuses a request without Content-Length. RFC 3261 dropped it \
            and never registered it: there Content-Length is mandatory on stream transports such as TCP, and over UDP a missing \
            one is legal and means a body up to the end of the packet. A client that meets 411 today handles it as 400. \
            PJSIP, Sofia-SIP, OpenSIPS and Yate still carry the phrase in their tables.
            """,
        context: CallFlowContext(
            position: "Final answer to a request without Content-Length, from a server written to RFC 2543 or by analogy with HTTP.",
            sentBy: [.userAgentServer, .proxy, .registrar],
            receiver: "The client may send the request again with a Content-Length; one that does not know the code treats it as 400."
        ),
        next: NextStep(
            retry: .changed,
            how: "Add Content-Length with the number of bytes of the body, or 0 without a body, and send it again.",
            after: "at once",
            target: .same,
            failover: .no("the request lacks what any strict server may ask for; correct it rather than route around"),
            sources: [.rfc(2543, "7.4.12"), .rfc(3261, "20.14")]
        ),
        severity: Severity(.callerMistake, "the sender left out a header field that it should write and over TCP must write"),
        likelyCauses: [
            "A script or a home-made client builds requests without Content-Length.",
            "A middlebox that rewrites the SDP removed Content-Length, or its compact form l, and did not put it back.",
            "The server uses a parser made for HTTP, or one written to RFC 2543.",
        ],
        checks: [
            "Look in the request, as it reached the server, for Content-Length or its compact form l.",
            "Compare with the request as the client sent it: if it was there, a box on the way took it out.",
            "Check the transport: over TCP or TLS a request without it cannot be framed, and the sender is at fault.",
        ],
        confusedWith: [
            Confusion(400, "400 is the registered code for a request with a wrong or unusable length, and how a client handles 411."),
            Confusion(413, "413 means the body is longer than the server accepts; 411 that its length was not given."),
            Confusion(513, "513 means that the whole message is too large for the server."),
        ],
        example: """
            SIP/2.0 411 Length Required
            Via: SIP/2.0/TCP client.example.com:5060;branch=z9hG4bK6a0f3e;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=88sja8x
            To: Bob <sip:bob@example.net>;tag=987jjk21
            Call-ID: 987asjd97y7atg@client.example.com
            CSeq: 1 INVITE
            Content-Length: 0
            """
    )
}
