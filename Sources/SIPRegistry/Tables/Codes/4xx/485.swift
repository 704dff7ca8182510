// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code485 = ResponseCode(
        485, "Ambiguous",
        definition: .rfc(3261, "21.4.23"),
        related: [
            RelatedReference(.rfc(2543, "7.4.22"), .earlier, "the first definition, same phrase"),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway maps it to ISUP cause 1, unallocated number"),
            RelatedReference(
                .rfc(4497, "8.3.9"), .uses,
                "the answer to an INVITE in an overlap-dialled call whose new number does not extend the earlier digits"
            ),
            RelatedReference(.rfc(6665, "4.1.2.2"), .uses, "ends the subscription when it answers a refresh"),
        ],
        meaning: "The address fits more than one user; a person has to choose which one is meant.",
        description: """
            The server could not reduce the Request-URI to one user, for instance because two people share the name in \
            the address. It may list the candidates in Contact, and a proxy should; each is a different person or \
            service. That is why it is not a 3xx: a client must not try the list by itself but let its user choose. As \
            the list shows who works where, a server must be configurable to leave it out or to answer 404 instead.
            """,
        context: CallFlowContext(
            position: "Final answer from the server that looks the user up, before the request goes to any device.",
            sentBy: [.proxy, .redirectServer, .userAgentServer, .gateway],
            receiver: """
                The user agent shows the Contact list, if there is one, and sends a new request to the address that its \
                user picks.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: "Put one of the Contact addresses, chosen by a person, or a more exact address in the Request-URI.",
            after: "when the user has chosen",
            target: .other,
            failover: .no("the address is as unclear on every route to the same domain"),
            sources: [.rfc(3261, "21.4.23"), .rfc(3261, "16.5")]
        ),
        severity: Severity(.callerMistake, "the caller gave an address that does not single out one person"),
        likelyCauses: [
            "The dialled name or alias matches several users in the directory or location service.",
            "A dial-by-name or short-number rule was written so that two users match.",
            "In overlap dialling towards a QSIG gateway, a later INVITE carries digits that do not continue the earlier ones.",
        ],
        checks: [
            "Read the Contact header fields: they name the users that the server found.",
            "Search the directory or the alias table for the user part of the Request-URI.",
            "In a gateway trace with overlap dialling, compare the Request-URIs of consecutive INVITEs with the same Call-ID.",
        ],
        confusedWith: [
            Confusion(300, "300 lists several ways to reach one person and a client may try them in turn; 485 lists different people."),
            Confusion(404, "404 found no user; 485 found too many. A server that guards its directory may answer 404 for both."),
            Confusion(484, "484 needs more digits; 485 has a complete address that means more than one user."),
        ],
        example: """
            SIP/2.0 485 Ambiguous
            Via: SIP/2.0/TCP client.example.org:5060;branch=z9hG4bK2f9e51;received=198.51.100.14
            From: Alice <sip:alice@example.org>;tag=88aa12
            To: <sip:smith@example.com>;tag=c4d0e1
            Call-ID: 9b1deb4d3b7d@client.example.org
            CSeq: 1 INVITE
            Contact: "John Smith, Sales" <sip:john.smith@example.com>
            Contact: "Jane Smith, Support" <sip:jane.smith@example.com>
            Content-Length: 0
            """
    )
}
