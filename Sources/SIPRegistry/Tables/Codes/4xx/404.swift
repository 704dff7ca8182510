// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code404 = ResponseCode(
        404, "Not Found",
        definition: .rfc(3261, "21.4.5"),
        related: [
            RelatedReference(.rfc(2543, "7.4.5"), .earlier, "the first definition, same phrase"),
            RelatedReference(.rfc(3398, "7.2.4.1"), .uses, "a gateway sends it for ISUP causes 1, 2, 3 and, in ANSI networks, 26"),
            RelatedReference(.rfc(8606, "5"), .uses, "example with Q.850 cause 1 and its location in Reason"),
            RelatedReference(.rfc(6665, "4.1.2.2"), .uses, "ends the subscription when it answers a refreshing SUBSCRIBE"),
            RelatedReference(.rfc(3903, "6"), .uses, "required for a PUBLISH to a resource the server keeps no state for"),
            RelatedReference(.rfc(8599, "5.6.2"), .uses, "with 480, recommended when a push notification cannot reach the device"),
            RelatedReference(.rfc(4458, "2.2"), .uses, "as a cause URI parameter: unknown or not available"),
        ],
        meaning: "The user or number does not exist here, or the domain is not served here.",
        description: """
            The server is responsible for the address and knows for certain that there is no such user, or it was asked for a \
            domain that it does not serve. A user who exists but has no registered device should bring 480 instead; many \
            servers blur this and send 404 for both. It speaks for the domain asked; 604 speaks for everywhere. From a gateway \
            it also stands for a number that is not allocated or to which the telephone network has no route. In answer to a \
            request within a dialog it means that the remote target is gone, and the whole dialog with it.
            """,
        context: CallFlowContext(
            position: """
                Final answer to an INVITE before any ringing; also to REGISTER when the address-of-record in To does not belong \
                to the domain, and to any other request for an unknown resource.
                """,
            sentBy: [.proxy, .registrar, .userAgentServer, .redirectServer, .gateway],
            receiver: """
                The caller's user agent acknowledges, plays the number-unobtainable tone or shows the phrase and ends the attempt; \
                Error-Info may point to an announcement.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: """
                Correct the number or the URI: prefix, country code, domain. Retry-After, \
                where present, tells when the same address should be reachable.
                """,
            after: "when the address is corrected, or after Retry-After seconds if given",
            target: .other,
            failover: .no(
                "the address is unknown wherever it is tried; only a 404 for cause 2 or 3, no route, may be cured by another trunk"),
            sources: [.rfc(3261, "21.4.5"), .rfc(3261, "20.33")]
        ),
        severity: Severity(.callerMistake, "as a rule a wrong number or address was dialled; many at once point to routing"),
        likelyCauses: [
            "The number is wrong, not allocated or not in the format that the far side expects (+, 00, national prefix).",
            "The user exists but is not registered, and the server answers 404 where 480 is meant.",
            "The dial plan or context that the call arrived in has no entry for the number.",
            "The domain in the Request-URI is an address or alias that the server does not count as its own.",
            "A request within a dialog lost its Route header fields and was taken for a new one.",
            """
            A REGISTER: To is not a user of the domain that the registrar serves, often because the device has an \
            address for a domain.
            """,
        ],
        checks: [
            "Read the Request-URI of the INVITE that was answered, character by character, after the last rewriting hop.",
            "Look for Reason: Q.850;cause=1 says unallocated, cause=2 or 3 says that the gateway's network has no route.",
            "Search the location service for the user: unknown user against known user without a contact is the whole difference to 480.",
            "Asterisk logs 'extension not found in context' with the context searched: compare it with the endpoint's context.",
            "Kamailio's sample configuration sends 404 for users who are not registered, and '404 Not here' within dialogs without Route.",
            "For REGISTER compare To and the Request-URI with the domain of the account; the user part alone is not enough.",
        ],
        confusedWith: [
            Confusion(604, "604 says with authority that the user exists nowhere and ends all branches; 404 speaks for one domain."),
            Confusion(480, "480 says that the user is known but has no device to reach now; 404 that there is no such user."),
            Confusion(410, "410 says that the address did exist and is gone for good; 404 is right where that is not known."),
            Confusion(484, "484 says that more digits are needed; 404 that the complete number does not exist."),
            Confusion(485, "485 says that the address fits several users; 404 may replace it to protect their privacy."),
            Confusion(481, "481 says that the dialog or transaction is not known; 404 that the address is not."),
            Confusion(403, "403 refuses without denying that the address exists."),
            Confusion(401, "401 may answer an unknown account as well, on servers that do not reveal which accounts exist."),
        ],
        example: """
            SIP/2.0 404 Not Found
            Via: SIP/2.0/UDP client.example.com:5060;branch=z9hG4bK4b43c2ff8;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: <sip:+12025550199@gw.example.net>;tag=37GkEhwl6
            Call-ID: 2xTb9vxSit55XU7p8@client.example.com
            CSeq: 1 INVITE
            Reason: Q.850;cause=1;text="Unallocated (unassigned) number"
            Content-Length: 0
            """
    )
}
