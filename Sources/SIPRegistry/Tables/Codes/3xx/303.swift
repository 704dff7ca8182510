// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code303 = ResponseCode(
        303, "See Other",
        registration: .unregistered(definedIn: .rfc(2543, "5.1.1")),
        status: .obsolete,
        definition: .rfc(2543, "5.1.1"),
        related: [
            RelatedReference(.rfc(3261, "21.3"), .updates, "leaves it out of the redirection codes"),
            RelatedReference(.rfc(3261, "8.1.3.2"), .updates, "has a client treat any unknown 3xx as a 300"),
        ],
        meaning: "Left over from HTTP and never defined for SIP; a client treats it as 300.",
        description: """
            RFC 2543 lists the number and phrase in its grammar, among the redirection codes taken over from HTTP, and \
            says nothing on what it means: the section that explains the 3xx codes passes over it. RFC 3261 dropped it and \
            IANA never registered it. In HTTP it sends a client to fetch another resource with GET, for which SIP has no \
            counterpart. Some programs still have it in their table of reason phrases, Yate for one, so it can turn up \
            when a script sets the number.
            """,
        context: CallFlowContext(
            position: "Should not occur. Where it does, it is the final response to the request.",
            sentBy: [.userAgentServer, .redirectServer],
            receiver: "Handles it like a 300: acknowledges it and follows Contact, if there is one; otherwise the request failed."
        ),
        next: NextStep(
            retry: .changed,
            how: "As after a 300: put a Contact URI into the Request-URI and send the request again with a new branch.",
            after: "at once",
            target: .other,
            failover: .depends("follow Contact if there is one; if not, a sender that uses undefined codes may be worth avoiding"),
            sources: [.rfc(3261, "8.1.3.2"), .rfc(3261, "8.1.3.4")]
        ),
        severity: Severity(.configuration, "no SIP document gives it a meaning: some element was set up to send it"),
        likelyCauses: [
            "A script or dial plan sets the status by number, with the HTTP code in mind; 302 was meant.",
            "An application that speaks HTTP and SIP passes an HTTP status through as it is.",
        ],
        checks: [
            "Find the sender: Server header field, To tag and the last hop at which the response appears in the trace.",
            "Look for Contact: with it the call can go on as after a 300, without it nothing tells where to go.",
            "Have the sender changed to 302 for one address or 300 for several.",
        ],
        confusedWith: [
            Confusion(302, "302 is the defined code for a redirection to another address."),
            Confusion(300, "300 is the code that a client has to treat a 303 as."),
        ],
        example: """
            SIP/2.0 303 See Other
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bKbf9f47;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=53fHlqlQ5
            Call-ID: 2xTb9vxSit55XU7q1@client.example.com
            CSeq: 1 INVITE
            Contact: <sip:bob@example.org>
            Content-Length: 0
            """
    )
}
