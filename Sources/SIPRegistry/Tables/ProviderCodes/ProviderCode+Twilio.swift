// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let dictionary = ProviderSource.page(
        "Twilio, Error and Warning Dictionary", "https://www.twilio.com/docs/api/errors", .read("2026-11-29"))
    private static let entry = Maker(.twilio, .number, dictionary)
    private static let series = Maker(
        .twilio, .family,
        .page(
            "Twilio, Troubleshooting your Trunk", "https://www.twilio.com/docs/sip-trunking/troubleshooting", .read("2026-11-30")))
    private static let field = Maker(
        .twilio, .header,
        .page(
            "livekit/sip, pkg/sip/errors.go, which reads the field", "https://github.com/livekit/sip/blob/main/pkg/sip/errors.go",
            .read("2026-11-30")))

    private static func page(
        _ number: String, _ aliases: [String] = [], sip responses: [Int] = [], by sender: Sender, _ meaning: String, advice: String
    ) -> ProviderCode {
        Maker(.twilio, .number, .page("Twilio, Error \(number)", "https://www.twilio.com/docs/api/errors/\(number)", .read("2026-11-30")))(
            number, aliases, sip: responses, by: sender, meaning, advice: advice)
    }

    /// Twilio's errors of SIP trunking and SIP domains.
    static let twilio: [ProviderCode] = [
        entry(
            "32001", ["Trunk CPS limit exceeded"], by: .product,
            "The trunk sends more new calls a second than it may.",
            advice: "Slow down, or raise the limit of the trunk."),
        entry(
            "32005", by: .product,
            "Calls are switched off for the account, which may be under review.",
            advice: "Ask Twilio's support."),
        entry(
            "32006", ["SIP: Too many hops"], sip: [483], by: .product,
            "The request passed too many hops.",
            advice: "Look for a loop, and at the Max-Forwards with which the request begins."),
        page(
            "32009", by: .product,
            "The user who is dialled has not registered with the SIP domain.",
            advice: "Compare the user name with the domain's credential list, and see the list of registered endpoints in the console."),
        entry(
            "32010", by: .product,
            "The trunk has no origination URI that is valid and active.",
            advice: "Enter an origination URI, and enable it."),
        entry(
            "32011", ["Error communicating with your SIP communications infrastructure"], by: .peer,
            "Your SIP server gave no answer, a bad one, or an error. The notification names the response and the URI.",
            advice: "Check the URI, the firewall for Twilio's addresses, and TLS 1.2; then look up the response itself."),
        entry(
            "32012", by: .product,
            "The account that owns the trunk sends more new calls a second than it may.",
            advice: "Slow down, or have the account's limit raised."),
        entry(
            "32020", by: .product,
            "The PASSporT that you sent for SHAKEN failed verification.",
            advice: "Sign again, and see the notification for the fault."),
        entry(
            "32100", by: .product,
            "A trial account may show and call verified numbers only.",
            advice: "Verify the number, or upgrade the account."),
        entry(
            "32101", ["SIP: Invalid phone number"], by: .product,
            "The number dialled is not a valid one.",
            advice: "Send E.164 with a leading plus."),
        entry(
            "32102", ["SIP: Bad SDP"], by: .product,
            "The SDP cannot be read.",
            advice: "Compare the SDP with RFC 8866."),
        entry(
            "32103", ["SIP: Empty body"], by: .product,
            "The INVITE has no SDP, which Twilio needs.",
            advice: "Send the offer in the INVITE; switch late offer off."),
        entry(
            "32115", by: .product,
            "X-Branded-CallReason is longer than 50 characters.",
            advice: "Shorten it."),
        entry(
            "32200", ["SIP: Insufficient permissions"], by: .product,
            "The account is not active, or the trunk has no authentication set up.",
            advice: "Check the account; set an access list or credentials for the trunk."),
        entry(
            "32201", ["SIP: Source IP address not in ACL"], by: .product,
            "The INVITE came from an address that is not on the trunk's access list.",
            advice: "Add the public address from which the PBX really sends."),
        entry(
            "32202", ["SIP: Bad user credentials"], by: .product,
            "User name or password is not that of the trunk's credential list.",
            advice: "Compare both with the list."),
        entry(
            "32203", ["SIP: Phone number blacklisted", "SIP: Call blocked by Twilio"], by: .product,
            "Twilio bars the number called: for fraud, by law, or because the account lacks a customer profile.",
            advice: "Create the profile for calls to +1, or ask the support."),
        entry(
            "32204", ["SIP: Invalid caller ID", "SIP: 'From' phone number not verified"], by: .product,
            "The number in From is neither one of the account's nor verified.",
            advice: "Show a number of the account, or verify the other."),
        entry(
            "32205", ["SIP: No international permission", "Geo Permission configuration is not permitting call"], by: .product,
            "The account does not allow calls to that country.",
            advice: "Enable the country under Voice Geographic Permissions."),
        entry(
            "32206", ["SIP: Invalid From number"], by: .product,
            "The number in From is not valid, or is registered as one that never calls.",
            advice: "Send E.164, and a number that may call."),
        entry(
            "32207", ["SIP: Secure media not accepted"], by: .product,
            "The offer has SRTP, and the domain or trunk does not take it.",
            advice: "Offer plain RTP, or enable secure trunking."),
        entry(
            "32208", ["SIP: Secure media required"], by: .product,
            "The trunk demands SRTP, and the offer has plain RTP.",
            advice: "Offer SRTP."),
        entry(
            "32209", ["SIP: Secure transport required"], by: .product,
            "The trunk demands TLS for the signalling.",
            advice: "Send the INVITE over TLS, port 5061."),
        entry(
            "32210", ["SIP: Registration not supported"], by: .product,
            "Registration is not enabled for the SIP domain.",
            advice: "Enable it for the domain."),
        page(
            "32214", by: .product,
            "The dialled address belongs to a SIP domain of another account.",
            advice: "Dial a user of a SIP domain of the same account or subaccount."),
        page(
            "32216", by: .product,
            "The SIP address is on a deny list.",
            advice: "Use another address, or ask Twilio's support."),
        entry(
            "32218", ["SIP: Transfer not allowed"], by: .product,
            "The trunk does not allow the transfer, at all or to that kind of target.",
            advice: "Change the trunk's transfer mode."),
        entry(
            "32219", ["SIP: Redirect failed"], sip: [300, 301, 302], by: .peer,
            """
            Your server answered with a redirection that cannot be followed: too many, not allowed, or a target that is \
            private, barred or Twilio's own.
            """,
            advice: "Correct the Contact of the redirection."),
        page(
            "32220", by: .product,
            "A registered endpoint is dialled under the host name of one edge, such as sip.dublin.twilio.com, which is not possible.",
            advice: "Dial the global name of the SIP domain; the edge names are for registration only."),
        entry(
            "32222", ["TLS version not allowed"], by: .product,
            "The SIP endpoint speaks an older TLS than the account allows; 1.2 is the default.",
            advice: "Upgrade the endpoint, or allow the old versions in the console."),
        page(
            "32223", by: .product,
            "The SIP address that is dialled has no user name: one cannot call a SIP domain, only a user who is registered with it.",
            advice: "Dial user@domain.sip.twilio.com."),
        entry(
            "32400", by: .peer,
            "A call over a trunk of your own carrier failed, and no other way is allowed.",
            advice: "Look for the 32011 that goes with it."),
        entry(
            "32401", by: .peer,
            "A call over a trunk of your own carrier failed, and went out over Twilio instead.",
            advice: "Look for the 32011 that goes with it."),
        field(
            "X-Twilio-Error", by: .product,
            "A field of a refusal: the number of Twilio's error and a few words, which say more than the SIP code.",
            advice: "Look up the number that the field begins with."),
        series(
            "32xxx", by: .various,
            "A number of the series in which Twilio keeps the errors of SIP trunking and SIP domains.",
            advice: "Look the number up in Twilio's dictionary of errors, and see the debugger for the request that it goes with."),
    ]
}
