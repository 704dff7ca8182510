// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code424 = ResponseCode(
        424, "Bad Location Information",
        definition: .rfc(6442, "4.3"),
        related: [
            RelatedReference(.rfc(6442, "3.4"), .uses, "an intermediary rejects the caller's location and supplies its own"),
            RelatedReference(.rfc(6442, "4.4"), .uses, "Geolocation-Error, which says what was wrong, and the limit on repeats"),
            RelatedReference(.rfc(6442, "8.4"), .registers, "with the default phrase Bad Location Information"),
        ],
        meaning: "The location in the request is malformed, insufficient or cannot be fetched.",
        description: """
            The request carries Geolocation, and the recipient needs a location but can use none of those given: the \
            PIDF-LO document is broken or too vague, the URI cannot be dereferenced, or a permission is missing. \
            Geolocation-Error tells which. It must not answer a request without Geolocation, and one usable location \
            among several is enough to avoid it. If the call can go on all the same, the error travels in \
            Geolocation-Error of another response instead. It ends the transaction and never an existing dialog.
            """,
        context: CallFlowContext(
            position: """
                Final answer to a request with Geolocation, usually an INVITE. RFC 6442 does not expect it on emergency \
                calls, where intermediaries supply a location themselves.
                """,
            sentBy: [.userAgentServer, .proxy],
            receiver: """
                The element that inserted the location repairs it and sends a new request. An intermediary that added \
                the location deals with the 424 itself and does not pass it back to the caller.
                """
        ),
        methods: .only(
            [.invite, .register, .options, .bye, .update, .info, .message, .refer, .subscribe, .notify, .publish], .rfc(6442, "4.1"),
            note: "only when the request carries Geolocation"),
        next: NextStep(
            retry: .changed,
            how: """
                Follow Geolocation-Error: 1xx, send a complete and correct location; 2xx, grant the permission named or \
                choose another path; 3xx, make the location URI reachable or send the location by value. If the 424 \
                brings a location in its body, send that one.
                """,
            after: "at once with the corrected location; RFC 6442 recommends a limit of three such rejections",
            target: .same,
            failover: .depends("for 201 and 202 a caller who refuses the permission needs another path; otherwise repair the location"),
            sources: [.rfc(6442, "4.3"), .rfc(6442, "4.4")]
        ),
        severity: Severity(.callerMistake, "the request's location content is unusable and has to be repaired where it was inserted"),
        likelyCauses: [
            "The cid: URI in Geolocation does not match the Content-ID of any body part, or the body was stripped on the way.",
            "The location URI cannot be fetched: wrong credentials, a firewall, or it has expired.",
            "The PIDF-LO is invalid, or lacks what is needed, for instance a civic address without house number.",
            "The PIDF-LO forbids retransmission, or Geolocation-Routing says no, and the recipient has to route by location.",
        ],
        checks: [
            "Read the code in Geolocation-Error: 100 content, 200 to 202 permission, 300 dereference.",
            "Match each cid: in Geolocation with a Content-ID in the multipart body, as the message arrived.",
            "For a URI, fetch it from the recipient's network and with the recipient's credentials.",
            "Find who inserted the location: the phone, or a proxy or SBC that appended its own value last.",
            "Look for a PIDF-LO in the 424's body; it is the location that the intermediary wants to see.",
        ],
        confusedWith: [
            Confusion(425, "425 rejects a CAP alert in the request; 424 rejects its location."),
            Confusion(400, "400 means that the request is malformed as SIP; 424 that the location in a well-formed request is unusable."),
            Confusion(415, "415 does not understand the body's type at all; 424 knows location bodies and rejects this one."),
        ],
        example: """
            SIP/2.0 424 Bad Location Information
            Via: SIP/2.0/TCP client.example.com:5060;branch=z9hG4bK74bf9;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=7h3k20fq
            Call-ID: 3848276298220188511@client.example.com
            CSeq: 31862 INVITE
            Geolocation-Error: 300;code="Dereference Failure"
            Content-Length: 0
            """
    )
}
