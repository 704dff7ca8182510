// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code402 = ResponseCode(
        402, "Payment Required",
        status: .reserved,
        definition: .rfc(3261, "21.4.3"),
        related: [
            RelatedReference(.rfc(2543, "7.4.3"), .earlier, "reserved there too"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "advises to treat it as an unrecognized 4xx (note 1)"),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway maps it to ISUP cause 21, call rejected"),
            RelatedReference(.rfc(6076, "4.2"), .uses, "left out of failed registrations, together with the challenges 401 and 407"),
        ],
        meaning: "Reserved, with no defined use; providers that send it mean an account without credit.",
        description: """
            RFC 3261 lists the number and the phrase and leaves the use for later, and none has been defined since. It comes \
            with no header field for a price or a way to pay, so a client cannot act on it by itself and handles it like 400. \
            In practice some prepaid platforms send it when the balance is spent, while others use 403, 503 or an announcement \
            for the same thing.
            """,
        context: CallFlowContext(
            position: "Seen on outgoing INVITEs to a provider, after authentication and before the call is routed on.",
            sentBy: [.proxy, .userAgentServer, .gateway],
            receiver: """
                The client treats it as an unknown 4xx, that is as 400, and ends the attempt. A person or the billing system has to act.
                """
        ),
        next: NextStep(
            retry: .unchanged,
            how: "The request itself is in order: send it again when the account has credit, or through another provider.",
            after: "when the account has been topped up",
            target: .either,
            failover: .depends(
                "a carrier whose account is empty can be passed over; a caller without credit should not be"),
            sources: [.rfc(5057, "5.1"), .rfc(3261, "8.1.3.2")]
        ),
        severity: Severity(.configuration, "an account or its credit limit has to be put right; the signalling did its work"),
        likelyCauses: [
            "The prepaid balance or the credit limit of the trunk account is used up.",
            "The rating engine found no tariff for the destination and the provider reports that as 402.",
            "The call was booked to another account than intended, because From or the authentication user selects it.",
        ],
        checks: [
            "Read the reason phrase: with no standard behind the code, only the provider's own wording says what it means.",
            "Look up the balance and the credit limit of the account that authenticated, in the provider's portal.",
            "Compare the authentication user and P-Asserted-Identity with those of a call that went through.",
            "Try a cheap national destination: if it works, the destination's tariff or a per-call reserve is the limit.",
        ],
        confusedWith: [
            Confusion(403, "403 is defined and refuses for policy; many providers report missing credit with it instead of 402."),
            Confusion(503, "503 reports overload or maintenance; a provider that blocks an account with it misleads failover logic."),
            Confusion(407, "407 asks for credentials; 402 is not about identity and no credentials answer it."),
        ],
        example: """
            SIP/2.0 402 Payment Required
            Via: SIP/2.0/UDP pbx.example.com:5060;branch=z9hG4bK5d4e1a;received=192.0.2.40
            From: "1001" <sip:1001@example.com>;tag=as3d21f0
            To: <sip:+12025550143@sip.example.net>;tag=7c1e0b9a
            Call-ID: 5f0c4b1e6a@pbx.example.com
            CSeq: 102 INVITE
            Content-Length: 0
            """
    )
}
