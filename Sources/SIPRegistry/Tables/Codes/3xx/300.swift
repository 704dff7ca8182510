// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code300 = ResponseCode(
        300, "Multiple Choices",
        definition: .rfc(3261, "21.3.1"),
        related: [
            RelatedReference(.rfc(2543, "7.3.1"), .earlier, "the first definition; the list in the body was a SHOULD"),
            RelatedReference(.rfc(7044, "8"), .uses, "a redirect server marks its Contact values with rc, mp or np"),
            RelatedReference(.rfc(5630, "5.4"), .uses, "when a redirect server may return SIP or SIPS contacts"),
            RelatedReference(.rfc(3398, "8.2.5"), .uses, "a gateway tries the Contact URIs, by SIP or by the PSTN"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "within a dialog a redirection concerns the whole dialog"),
        ],
        meaning: "The address leads to several places; the caller is to choose one of them.",
        description: """
            The callee can be reached in several ways and the server cannot or will not try them itself, so it hands the \
            list back. The choices belong in Contact, one URI each; a list in the body is allowed too, but no media type \
            was ever defined for it. How to choose is left open: by q value, or by asking the user. Unlike 485 it says \
            that the address was fine and that all choices lead to the callee. A client treats any 3xx it does not know as \
            a 300.
            """,
        context: CallFlowContext(
            position: "Final response, normally the first and only one: nothing has rung.",
            sentBy: [.redirectServer, .userAgentServer],
            receiver: """
                Acknowledges it and sends new requests to the Contact URIs, or shows them to the user. A proxy that is \
                responsible for the Request-URI may try them itself; otherwise it sends the 300 on.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: """
                Put a Contact URI into the Request-URI and send the request again with a new branch, keeping To, From and \
                Call-ID. Start with the highest q value, and never try the same URI twice.
                """,
            after: "at once, or when the user has chosen",
            target: .other,
            failover: .no("the answer is about the address: follow the contacts, another route to it brings the same list"),
            sources: [.rfc(3261, "8.1.3.4"), .rfc(3261, "21.3.1")]
        ),
        severity: Severity(.normal, "a routing answer; the call goes on at another address"),
        likelyCauses: [
            "A redirect or routing server returns several gateways or carriers, ordered by q.",
            "The callee has registered several devices and the server redirects instead of forking.",
            "A FreeSWITCH dialplan calls redirect with more than one URI; with one it sends 302.",
        ],
        checks: [
            "Read the Contact values and their q: each must be a URI the caller can resolve and reach.",
            """
            Check whether the client follows a 3xx at all. Many trunks and B2BUAs do not, and report the call as failed; a \
            proxy may do so only for addresses of its own domain.
            """,
            "No Contact in it: the list is in a body or missing, and there is nothing a device can follow by itself.",
            "Follow the new INVITE: it has another Request-URI and branch but mostly the same Call-ID.",
        ],
        confusedWith: [
            Confusion(302, "302 says where to go now; 300 offers a choice and leaves it to the caller."),
            Confusion(301, "301 names the one lasting new address; 300 lists alternatives that are all current."),
            Confusion(485, "485 says that the address fits several different users; 300 lists several places of the right one."),
            Confusion(380, "380 offers another service, described in its body; 300 offers other addresses for the same call."),
        ],
        example: """
            SIP/2.0 300 Multiple Choices
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bKbf9f44;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=53fHlqlQ2
            Call-ID: 2xTb9vxSit55XU7p8@client.example.com
            CSeq: 1 INVITE
            Contact: <sip:bob@desk.example.net>;q=0.9
            Contact: <sip:bob@mobile.example.net>;q=0.5
            Contact: <mailto:bob@example.net>;q=0.1
            Content-Length: 0
            """
    )
}
