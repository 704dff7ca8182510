// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code580 = ResponseCode(
        580, "Precondition Failure",
        definition: .rfc(3312, "8"),
        related: [
            RelatedReference(.rfc(3312, "9"), .uses, "the word unknown takes the place of failure for a precondition type not known"),
            RelatedReference(.rfc(3312, "15"), .registers, "the code, with its default phrase"),
            RelatedReference(.rfc(3326, "2"), .uses, "example of the code as the cause in a Reason header field"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "ends the transaction only, not the dialog"),
        ],
        meaning: "A precondition in the offer, mostly reserved bandwidth, cannot be met.",
        description: """
            The answerer cannot or does not want to meet a precondition of the offer that is to hold before the callee is alerted: \
            in practice the reservation of network resources (a=des:qos mandatory). It should carry an SDP copy of the offer's \
            media lines, with every port zero and the strength word failure on the precondition that was not met; that SDP is \
            neither offer nor answer. It refuses an offer in an INVITE or UPDATE only. Where the offer came in a response, the \
            refusing side answers it and then sends CANCEL or BYE, with the same description.
            """,
        context: CallFlowContext(
            position: """
                Final answer to an INVITE before any 180, since the callee should not be alerted before the preconditions hold; or \
                to an UPDATE or re-INVITE in mid-call.
                """,
            sentBy: [.userAgentServer, .gateway],
            receiver: """
                The caller's user agent acknowledges it, reads which des line says failure, releases what it had reserved and tries \
                a weaker offer or reports a network failure.
                """
        ),
        methods: .only([.invite, .update], .rfc(3312, "8"), note: "the requests whose offer can be refused in this way"),
        next: NextStep(
            retry: .changed,
            how: """
                Offer less, make the failed precondition optional, or leave it out, if the service allows the call without it. \
                In mid-call the session goes on with its old parameters.
                """,
            after: "at once with a changed offer; with the same one, when resources may have become free",
            target: .same,
            failover: .depends("another route may have the resources if the path was short of them, but not if the access line was"),
            sources: [.rfc(3312, "8"), .rfc(3312, "11")]
        ),
        severity: Severity(.negotiation, "the two sides did not get the conditions under which the call was to be set up"),
        likelyCauses: [
            "The resource reservation failed: no dedicated bearer, no bandwidth on the access network, policy refused it.",
            "One side waits for the other's confirmation: the UPDATE with the current status never came or was blocked on the way.",
            "A device that demands mandatory preconditions calls into a network where nothing can reserve resources.",
            "The offer makes mandatory a type of precondition that the answerer does not know.",
        ],
        checks: [
            "Read the SDP of the 580: the a=des line with failure or unknown names the precondition, the segment and the direction.",
            "Compare with curr, des and conf lines of the offer and of all answers in 183, PRACK, UPDATE: which one never became sendrecv?",
            "Check that the path lets PRACK and UPDATE through, and keeps the tags precondition and 100rel in Require and Supported.",
            "In a mobile network, look at the bearer or policy logs at the same second: the reservation failed there first.",
        ],
        confusedWith: [
            Confusion(420, "420 says that the tag precondition is not understood at all; 580 that it is, but cannot be met."),
            Confusion(421, "421 asks the caller to support an extension; 580 refuses the values in an offer that uses it."),
            Confusion(488, "488 rejects the media themselves; 580 only the conditions attached to them."),
            Confusion(606, "606 rejects the session description on behalf of all devices; 580 one condition at this one."),
            Confusion(503, "503 says that the server cannot work now; 580 that the network could not give this call what it asked for."),
        ],
        example: """
            SIP/2.0 580 Precondition Failure
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK74bf9;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=8321234356
            Call-ID: 3848276298220188511@client.example.com
            CSeq: 1 INVITE
            Content-Type: application/sdp
            Content-Length: 172

            v=0
            o=bob 2890844527 2890844527 IN IP4 bobphone.example.net
            s=-
            c=IN IP4 198.51.100.44
            t=0 0
            m=audio 0 RTP/AVP 0
            a=curr:qos e2e none
            a=des:qos failure e2e sendrecv
            """
    )
}
