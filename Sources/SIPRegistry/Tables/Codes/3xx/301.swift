// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code301 = ResponseCode(
        301, "Moved Permanently",
        definition: .rfc(3261, "21.3.2"),
        related: [
            RelatedReference(.rfc(2543, "7.3.2"), .earlier, "the first definition, same meaning"),
            RelatedReference(.rfc(3398, "7.2.4.1"), .uses, "a gateway sends it for cause 22, number changed, when the new number is known"),
            RelatedReference(.rfc(4497, "8.4.1"), .uses, "the same mapping of cause 22 from QSIG"),
            RelatedReference(.rfc(3398, "8.2.5"), .uses, "a gateway tries the Contact URIs, by SIP or by the PSTN"),
            RelatedReference(.rfc(7044, "8"), .uses, "a redirect server marks its Contact values with rc, mp or np"),
            RelatedReference(.rfc(5630, "5.4"), .uses, "when a redirect server may return SIP or SIPS contacts"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "within a dialog a redirection concerns the whole dialog"),
        ],
        meaning: "The user has left this address for good; use the one in Contact from now on.",
        description: """
            The user has given up the address that was called, and Contact has the new one. The caller should try it \
            now and also correct address books, directories and caches, since the change is meant to last; a 302 changes \
            nothing beyond its expiry. If the user left and no new address is known, the code is 410. Contact may also \
            name the same user with another server or transport.
            """,
        context: CallFlowContext(
            position: "Final response, normally the first and only one: nothing has rung.",
            sentBy: [.redirectServer, .userAgentServer, .gateway],
            receiver: """
                Acknowledges it, sends the request to the Contact and stores the new address. A proxy that is responsible \
                for the Request-URI may try it itself; otherwise it sends the 301 on.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: """
                Put the Contact URI into the Request-URI and send the request again with a new branch, keeping To, From \
                and Call-ID. Replace the old address wherever it is stored.
                """,
            after: "at once",
            target: .other,
            failover: .no("the old address is gone on every route; only the new one leads to the user"),
            sources: [.rfc(3261, "21.3.2"), .rfc(3261, "8.1.3.4")]
        ),
        severity: Severity(.normal, "the call can go on at the new address; only the caller's data is out of date"),
        likelyCauses: [
            "The number or address was changed and the old entry now points to the new one.",
            "The PSTN reports number changed (cause 22) with the new number, and the gateway passes it on.",
            "An administrator set up a temporary redirection as permanent; 302 was meant.",
        ],
        checks: [
            "Read Contact: is it the new address of the same user, complete and in a domain the caller can reach?",
            "Find what dialled the old address (address book, dial plan, directory, ENUM record) and correct it.",
            """
            Old number dialled again and again with a 301 each time: the client follows the redirection but stores \
            nothing, or a proxy in between hides the 301 from it.
            """,
            "Redirection loop: the new address redirects back to the old one. A client may try each URI only once per request.",
        ],
        confusedWith: [
            Confusion(302, "302 is for now and must not be kept without an expiry; 301 is meant to be stored."),
            Confusion(410, "410 says that the user has left for good and no new address is known."),
            Confusion(404, "404 says that the user does not exist here; it knows neither a past nor a new address."),
            Confusion(300, "300 lists several current places to choose from; 301 replaces the address."),
        ],
        example: """
            SIP/2.0 301 Moved Permanently
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bKbf9f45;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=53fHlqlQ3
            Call-ID: 2xTb9vxSit55XU7p9@client.example.com
            CSeq: 1 INVITE
            Contact: <sip:bob@example.org>
            Content-Length: 0
            """
    )
}
