// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code400 = ResponseCode(
        400, "Bad Request",
        definition: .rfc(3261, "21.4.1"),
        related: [
            RelatedReference(.rfc(2543, "7.4.1"), .earlier, "the first definition; its 4.3 also gave 400 to unknown URI schemes, now 416"),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway maps it to ISUP cause 41, temporary failure"),
            RelatedReference(.rfc(3515, "2.4.2"), .uses, "required for a REFER with no Refer-To value or more than one"),
            RelatedReference(.rfc(3903, "6"), .uses, "required for a PUBLISH whose SIP-If-Match holds other than one entity-tag"),
            RelatedReference(.rfc(3911, "4"), .uses, "required for several Join header fields, or Join outside INVITE"),
            RelatedReference(.rfc(5626, "6"), .uses, "recommended for a REGISTER with several live contacts of which any has a reg-id"),
            RelatedReference(.rfc(5630, "5.1.2"), .uses, "for SIP and SIPS URIs mixed inconsistently in one request"),
        ],
        meaning: "The request is malformed: the server could not parse it or a required part is wrong.",
        description: """
            The request breaks the syntax of SIP, or a rule that an extension lays down for its header fields, so the server \
            did not act on it. The reason phrase should name the fault and is the best clue there is. It says nothing of the \
            callee or of the network. A client also falls back to the handling of 400 for every 4xx code that it does not know, \
            which makes it the default failure of the class.
            """,
        context: CallFlowContext(
            position: """
                Final answer to a request of any kind, usually within milliseconds, because parsing comes before \
                routing or ringing.
                """,
            sentBy: [.userAgentServer, .proxy, .registrar, .redirectServer],
            receiver: """
                The client ends the attempt and shows or logs the reason phrase; within a dialog only the transaction \
                fails and the call goes on. Sending the same bytes again brings the same answer.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: "Correct what the reason phrase or a Warning names, then send the request as a new transaction.",
            after: "when the request is corrected",
            target: .same,
            failover: .depends("the fault lies in the request, but a more tolerant server may accept what this one refused"),
            sources: [.rfc(3261, "21.4"), .rfc(3261, "21.4.1")]
        ),
        severity: Severity(.callerMistake, "the sender, or a box that rewrote its message, produced a request that breaks the rules"),
        likelyCauses: [
            "A SIP ALG, SBC or header rule rewrote the message and left a wrong Content-Length or a broken URI.",
            "A URI with a character that has to be escaped (a blank, #), or a display name taken from user input and not quoted.",
            "A required header field (To, From, Call-ID, CSeq, Via) is missing, doubled or cannot be parsed.",
            "A REGISTER with Contact: * that also has another contact or an expiry other than zero.",
            "A large UDP request that arrived cut off, so that the body is shorter than Content-Length says.",
        ],
        checks: [
            "Read the reason phrase and any Warning header field: most servers name the header field they failed on.",
            "Capture the request at the sender and at the server and compare them: a difference points to an ALG or SBC between.",
            "Count the bytes of the body, with CRLF line ends, against Content-Length.",
            "Compare with a request that the same server accepts, header field by header field; look at URIs, tags and quoting first.",
        ],
        confusedWith: [
            Confusion(416, "416 means that the Request-URI parses but its scheme is not supported; 400 that something does not parse."),
            Confusion(420, "420 means the request is well formed but requires an extension; Unsupported lists which."),
            Confusion(484, "484 means that the number is too short; 400 that the message is broken."),
            Confusion(488, "488 means that the SDP was understood and refused; SDP that cannot be parsed at all may bring 400."),
            Confusion(500, "500 puts the fault in the server; 400 puts it in the request."),
            Confusion(411, "411 asked for a Content-Length under RFC 2543; RFC 3261 has only 400 for a wrong one."),
        ],
        example: """
            SIP/2.0 400 Bad Request
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK8f21c;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=193402342
            To: Bob <sip:bob@example.net>;tag=4992881234
            Call-ID: 898234234@client.example.com
            CSeq: 93809823 REFER
            Warning: 399 uas.example.net "Two Refer-To header field values"
            Content-Length: 0
            """
    )
}
