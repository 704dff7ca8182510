// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let zoomFamily = Maker(
        .zoom, .family,
        ProviderSource.page(
            "Error Code Center, Zoom Phone error codes (secondary: it quotes Zoom's support pages)",
            "https://errorcodecenter.com/zoom/zp-603", .read("2026-11-29")))
    private static let zoomCode = Maker(
        .zoom, .number,
        ProviderSource.page(
            "Error Code Center, Zoom Phone error codes (secondary: it quotes Zoom's support pages)",
            "https://errorcodecenter.com/zoom/zp-603", .read("2026-11-29")))
    private static let vonageCode = Maker(
        .vonage, .number,
        ProviderSource.page(
            "Vonage API Support, What does xxx SIP call status mean?",
            "https://api.support.vonage.com/hc/en-us/articles/209591618-What-does-xxx-SIP-call-status-mean", .read("2026-11-29")))
    private static let bandwidthCode = Maker(
        .bandwidth, .number,
        ProviderSource.page(
            "Bandwidth Support, Troubleshooting call failures and identifying their causes",
            "https://www.bandwidth.com/support/en/articles/14727217-troubleshooting-call-failures-and-identifying-their-causes",
            .read("2026-11-29")))
    private static let sipgateCode = Maker(
        .sipgate, .number,
        ProviderSource.page(
            "sipgate, What do telephony & error codes mean?",
            "https://teamhelp.sipgate.co.uk/hc/en-gb/articles/24888636092701-What-do-telephony-error-codes-mean", .read("2026-11-29")))

    /// Zoom Phone's numbers, from a secondary source.
    static let zoom: [ProviderCode] = [
        zoomFamily(
            "2202xxx", ["Call failed (code: 2202xxx)"], by: .various,
            "The number that the app shows with a failed call: the last three digits are the code.",
            advice: "Look up the SIP code of the last three digits."),
        zoomCode(
            "2202486", ["486", "Call failed (code: 2202486)"], sip: [486], by: .various,
            "The app says that the peer is busy; Zoom also counts trouble in its servers to it.",
            advice: "Try again; if it stays, ask the administrator."),
        zoomCode(
            "2202603", ["603", "Call failed (code: 2202603)"], sip: [603], by: .beyond,
            """
            The app says that the peer is busy: the callee declined or could not answer, and there was no other way, such \
            as voicemail.
            """,
            advice: "Check the callee's call handling and voicemail."),
        zoomCode(
            "2202488", ["488", "Call failed (code: 2202488)"], sip: [488], by: .peer,
            "The other side refused the media that were offered, mostly at a trunk or a managed device.",
            advice: "Compare the codecs, and send the offer in the INVITE."),
    ]

    /// What Vonage means by a SIP code in its call status.
    static let vonage: [ProviderCode] = [
        vonageCode(
            "400", sip: [400], by: .product,
            "The request is malformed.",
            advice: "Check header fields and syntax."),
        vonageCode(
            "401", sip: [401], by: .product,
            "Credentials are missing or wrong.",
            advice: "Check key and secret of the account."),
        vonageCode(
            "403", sip: [403], by: .product,
            "The caller's number is not allowed, or a policy blocks the call.",
            advice: "Show a number of the account, and check its permissions."),
        vonageCode(
            "404", sip: [404], by: .beyond,
            "The number does not exist in its network.",
            advice: "Check the number."),
        vonageCode(
            "407", sip: [407], by: .product,
            "The proxy wants credentials.",
            advice: "Send the credentials; that is the usual first step."),
        vonageCode(
            "408", sip: [408], by: .beyond,
            "The device called gave no answer.",
            advice: "See whether it can be reached."),
        vonageCode(
            "480", sip: [480], by: .beyond,
            "The phone is off, out of coverage or not registered.",
            advice: "Try again later."),
        vonageCode(
            "486", sip: [486], by: .beyond,
            "The phone is busy or rejects the call.",
            advice: "Try again later."),
        vonageCode(
            "487", sip: [487], by: .various,
            "The call was cancelled before it was set up.",
            advice: "Nothing."),
    ]

    /// What Bandwidth means by a SIP code.
    static let bandwidth: [ProviderCode] = [
        bandwidthCode(
            "400", sip: [400], by: .product,
            "The request is malformed.",
            advice: "Check the syntax and the format of the numbers."),
        bandwidthCode(
            "401", sip: [401], by: .product,
            "The authentication failed.",
            advice: "Check the credentials, or the addresses that are allowed."),
        bandwidthCode(
            "403", sip: [403], by: .product,
            "Policy or authorization forbids the call.",
            advice: "Check the addresses that are allowed, and the caller's number."),
        bandwidthCode(
            "404", sip: [404], by: .beyond,
            "The number called was not found.",
            advice: "Check the number and its format."),
        bandwidthCode(
            "408", sip: [408], by: .beyond,
            "No response came in time.",
            advice: "Look at the routing and the far side."),
    ]

    /// What sipgate means by a SIP code.
    static let sipgate: [ProviderCode] = [
        sipgateCode(
            "401", sip: [401], by: .product,
            "The SIP-ID or the SIP password is wrong.",
            advice: "Copy both from the account; they are not those of the website."),
        sipgateCode(
            "403", sip: [403], by: .product,
            "The call is not permitted.",
            advice: "Check the permissions of the user and the account."),
        sipgateCode(
            "404", sip: [404], by: .various,
            "The number does not exist, belongs to no connection, or is not set up in the called device.",
            advice: "Check the number, and the phone or PBX that should have it."),
        sipgateCode(
            "407", sip: [407], by: .product,
            "An outbound call needs credentials.",
            advice: "Send the credentials."),
        sipgateCode(
            "408", sip: [408], by: .various,
            "No response came, perhaps for trouble in the network.",
            advice: "Check the network and the device."),
        sipgateCode(
            "480", sip: [480], by: .peer,
            "The device cannot be reached or does not want to be disturbed.",
            advice: "Check its registration and its do-not-disturb."),
        sipgateCode(
            "481", sip: [481], by: .various,
            "A message about the state of the call went missing.",
            advice: "Look for NAT and lost packets."),
        sipgateCode(
            "482", sip: [482], by: .product,
            "Call forwarding runs in a loop.",
            advice: "Check the forwardings."),
        sipgateCode(
            "486", sip: [486], by: .peer,
            "The called line is busy.",
            advice: "Try again later."),
        sipgateCode(
            "487", sip: [487], by: .various,
            "The other side hung up before the answer.",
            advice: "Nothing."),
        sipgateCode(
            "488", sip: [488], by: .peer,
            "Codec, encryption or transport do not fit.",
            advice: "Compare the codecs and SRTP of both sides."),
        sipgateCode(
            "500", sip: [500], by: .product,
            "A general fault of the server.",
            advice: "Try again; tell the support if it lasts."),
        sipgateCode(
            "502", sip: [502], by: .beyond,
            "The gateway is wrong or faulty.",
            advice: "Tell the support."),
        sipgateCode(
            "503", sip: [503], by: .product,
            "The service is down for the time being.",
            advice: "Try again later."),
        sipgateCode(
            "603", sip: [603], by: .beyond,
            "The call was declined, by a person or by a setting.",
            advice: "Check the filters of the called side."),
    ]
}
