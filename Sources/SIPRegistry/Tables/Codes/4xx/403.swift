// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code403 = ResponseCode(
        403, "Forbidden",
        definition: .rfc(3261, "21.4.4"),
        related: [
            RelatedReference(.rfc(2543, "7.4.4"), .earlier, "the first definition, same phrase"),
            RelatedReference(.rfc(8224, "6.2.2"), .updates, "also for an Identity whose Date or iat is too old; phrase Stale Date"),
            RelatedReference(.rfc(3398, "7.2.4.1"), .uses, "a gateway sends it for ISUP causes 21, 55, 57 and 87"),
            RelatedReference(.rfc(6665, "4.2.1.3"), .uses, "with 603, the answer to a subscriber that is not authorized"),
            RelatedReference(.rfc(4412, "4.6.4"), .uses, "required when the caller may not use the priority asked for"),
            RelatedReference(.rfc(5373, "4.5.1"), .uses, "refuses an Answer-Mode, with a phrase such as automatic answer forbidden"),
            RelatedReference(.rfc(5626, "5.3.1"), .uses, "for a flow token that was tampered with"),
            RelatedReference(.rfc(3515, "2.4.4"), .uses, "required for a SUBSCRIBE that tries to create a refer subscription"),
        ],
        meaning: "The server understood the request and refuses it; credentials will not change that.",
        description: """
            A decision of policy: the server knows what is asked, and often who asks, and will not do it. That sets it apart \
            from 401 and 407, which invite another try with credentials, though a server may also close a failed \
            authentication with 403 instead of challenging again. The code gives no reason, so the phrase, a Warning or a \
            Reason header field has to. RFC 3261 (section 15) even suggests it for a callee who rejects a ringing call, but \
            devices mostly use 486 or 603 for that.
            """,
        context: CallFlowContext(
            position: """
                Final answer right after authentication or policy checks: to REGISTER from a registrar, to INVITE from a \
                trunk or gateway, to SUBSCRIBE from a notifier.
                """,
            sentBy: [.proxy, .registrar, .userAgentServer, .gateway],
            receiver: """
                The client ends the attempt and should not repeat it. A phone whose REGISTER is refused should stop and \
                tell the user, not try again every few seconds until it is blocked.
                """
        ),
        next: NextStep(
            retry: .no,
            how: """
                The same request should not be repeated. Have the permission, the caller number or the account corrected \
                first; for the phrase Stale Date, correct the clock that signs the Identity.
                """,
            target: .none,
            failover: .depends(
                "another trunk may allow the destination or caller number; a refusal by the callee is the same on every route"),
            sources: [.rfc(3261, "21.4.4"), .rfc(3261, "22.1"), .rfc(8224, "6.2.2")]
        ),
        severity: Severity(.configuration, "a permission, an account or a caller number is not what the refusing server expects"),
        likelyCauses: [
            "The trunk does not accept the caller number: From or P-Asserted-Identity is not assigned to the account.",
            "The destination is barred: international, premium-rate or emergency calls not enabled for the account.",
            "The request comes from an address that is not on the provider's list, or From and the authentication user do not match.",
            "The caller number is not verified with the provider, or has another format than it was verified in.",
            "The user part of From is not the account name that the credentials belong to.",
            "A REGISTER with the instance-id of a device that is bound to another account or that another client took over.",
            "Wrong credentials, on a server that answers 403 instead of a second challenge.",
            "The far network rejected the call: ISUP cause 21 (call rejected) or 57, turned into 403 by the gateway.",
        ],
        checks: [
            "Read the phrase and any Warning or Reason: Q.850;cause=21 means that the telephone network behind a gateway refused.",
            "See whether the refused request had credentials: if so, permission is missing or the password is wrong.",
            "Compare From, P-Asserted-Identity and Contact with what the trunk's contract allows, number format included.",
            "Send the same call with the account's main number as the caller: if that works, the caller number was the reason.",
            "Check which source address the server saw (received in Via) against the list of permitted addresses.",
            """
            Kamailio's sample configuration answers 403 \"Not relaying\" when neither From nor the Request-URI is of a domain it \
            serves.
            """,
        ],
        confusedWith: [
            Confusion(401, "401 asks for credentials and expects another try; 403 says that credentials will not help."),
            Confusion(407, "407 is a proxy's challenge and expects another try; 403 is final."),
            Confusion(402, "402 has no defined use and in practice means missing credit; 403 is a refusal for any reason of policy."),
            Confusion(404, "404 says that the address does not exist; 403 does not deny that it does."),
            Confusion(603, "603 is the callee's own no for all devices; 403 is mostly the decision of a server."),
            Confusion(433, "433 names one reason, a caller who hides the identity; before RFC 5079 403 served for that."),
            Confusion(607, "607 says that the person called does not want this caller; 403 names no one and no reason."),
            Confusion(608, "608 says that an intermediary such as a call analytics service rejected the call, and may say how to object."),
        ],
        example: """
            SIP/2.0 403 Forbidden
            Via: SIP/2.0/UDP pbx.example.com:5060;branch=z9hG4bK74b4a;received=192.0.2.40
            From: "Alice" <sip:+12025550107@example.com>;tag=9fxced76sl
            To: <sip:+12025550143@sip.example.net>;tag=ao38h2sd
            Call-ID: 3848276298220188512@pbx.example.com
            CSeq: 2 INVITE
            Warning: 399 sip.example.net "Caller number not assigned to this account"
            Content-Length: 0
            """
    )
}
