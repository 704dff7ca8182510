// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code302 = ResponseCode(
        302, "Moved Temporarily",
        definition: .rfc(3261, "21.3.3"),
        related: [
            RelatedReference(.rfc(2543, "7.3.3"), .earlier, "the first definition; without Expires the address held for this call only"),
            RelatedReference(.rfc(4458, "6.2"), .uses, "a busy phone sends its call to voice mail, with the cause in the Contact URI"),
            RelatedReference(.rfc(5359, "2.7"), .uses, "named as the other way to forward a call, instead of a 181"),
            RelatedReference(.rfc(3398, "8.1.6"), .uses, "a gateway may tell the PSTN in a CPG that the call is forwarded"),
            RelatedReference(.rfc(3398, "8.2.5"), .uses, "a gateway tries the Contact URIs, by SIP or by the PSTN"),
            RelatedReference(.rfc(7044, "10.3"), .uses, "the redirected request gets the next History-Info index"),
            RelatedReference(.rfc(7433, "4.1"), .uses, "User-to-User data can be carried in the Contact URI"),
            RelatedReference(.rfc(5630, "5.4"), .uses, "when a redirect server may return SIP or SIPS contacts"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "within a dialog a redirection concerns the whole dialog"),
        ],
        meaning: "The user is elsewhere for now; try the address in Contact.",
        description: """
            The everyday redirection: call forwarding done by a phone, or a routing server that answers with a destination \
            instead of relaying the call. The new address counts for this one request unless Expires, or an expires \
            parameter in Contact, says how long it may be kept. If a stored address fails, the original one may be tried \
            once more. The server that sent it leaves the call; with 181 it would forward the call itself.
            """,
        context: CallFlowContext(
            position: """
                Final response: at once with unconditional forwarding or from a routing server, after one or more 180 \
                when a ringing phone deflects the call.
                """,
            sentBy: [.userAgentServer, .redirectServer, .registrar],
            receiver: """
                Acknowledges it and sends the request to the Contact. A proxy that is responsible for the Request-URI may \
                do that itself; otherwise the 302 travels back to the caller, after a fork only when no branch has \
                succeeded.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: """
                Put the Contact URI into the Request-URI and send the request again with a new branch, keeping To, From \
                and Call-ID. With several contacts, start with the highest q value.
                """,
            after: "at once",
            target: .other,
            failover: .no("the user or the routing server named the next destination; another route to the old one brings the same 302"),
            sources: [.rfc(3261, "21.3.3"), .rfc(3261, "8.1.3.4")]
        ),
        severity: Severity(.normal, "the call goes on at another address"),
        likelyCauses: [
            "Call forwarding is set on the phone itself: always, busy or no answer.",
            "A routing, least-cost or number-portability server returns the route to use.",
            "A server sends its callers to another server of the same cluster, or a registrar from multicast to its own address.",
        ],
        checks: [
            "Read Contact: whose address is it, does the domain resolve, and is it a private address that nobody outside can reach?",
            """
            Call ends with 302 in the log: the device that received it does not follow redirections. On Kamailio and \
            OpenSIPS the script has to (uac_redirect); B2BUAs and trunks usually have a setting.
            """,
            """
            Find out who pays for the second leg, and limit the domains and numbers to which a 302 from outside is \
            followed: without a limit it allows toll fraud.
            """,
            "Redirection loop: two forwardings point at each other. The client may try each URI only once per request.",
            """
            In a forked call the 302 of one phone hides the 486 or 480 of the others, because a proxy prefers the lowest \
            class of final response.
            """,
        ],
        confusedWith: [
            Confusion(301, "301 is for good and the caller should store the new address; 302 counts for now."),
            Confusion(181, "181 is provisional: the server forwards the call itself and the caller only waits."),
            Confusion(300, "300 offers several places and leaves the choice to the caller."),
            Confusion(305, "305 does not change the destination, only the way to it: through the proxy in Contact."),
        ],
        example: """
            SIP/2.0 302 Moved Temporarily
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bKbf9f46;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=53fHlqlQ4
            Call-ID: 2xTb9vxSit55XU7q0@client.example.com
            CSeq: 1 INVITE
            Contact: <sip:carol@example.net>;expires=3600
            Content-Length: 0
            """
    )
}
