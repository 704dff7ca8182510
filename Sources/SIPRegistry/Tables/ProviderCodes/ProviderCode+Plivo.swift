// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let cause = Maker(
        .plivo, .number,
        ProviderSource.page("Plivo, Hangup Causes", "https://docs.plivo.com/docs/voice/troubleshooting/hangup-causes", .read("2026-11-29")))

    /// Plivo's hangup causes, as in its call records and callbacks. No SIP code is given with them.
    static let plivo: [ProviderCode] = [
        cause(
            "0", ["Unknown"], by: .various,
            "The reason is not known; also after all calls were deleted through the interface.",
            advice: "Look at the log of the call."),
        cause(
            "1000", ["Canceled"], by: .various,
            "The call was cancelled through the interface before it was answered.",
            advice: "Nothing, if it was meant."),
        cause(
            "1010", ["Canceled (Out Of Credits)"], by: .product,
            "The account has no credit left.",
            advice: "Top up the account."),
        cause(
            "1020", ["Canceled (Simultaneous dial limit reached)"], by: .product,
            "Too many calls to the same number or device at a time.",
            advice: "Dial fewer at a time."),
        cause(
            "2000", ["Invalid Destination Address"], by: .various,
            "The number or address called is not valid, as Plivo or the carrier found.",
            advice: "Use E.164."),
        cause(
            "2010", ["Destination Out Of Service"], by: .beyond,
            "The carrier says that the number is not in service.",
            advice: "Check the number."),
        cause(
            "2020", ["Endpoint Not Registered"], by: .product,
            "The device called is not registered or cannot be reached.",
            advice: "See whether it is signed in and online; for a mobile, check the push notifications."),
        cause(
            "2030", ["Destination Country Barred"], by: .product,
            "The account may not call that country.",
            advice: "Enable the country under Geo Permissions."),
        cause(
            "2040", ["Destination Number Barred"], by: .product,
            "The account may not call premium numbers.",
            advice: "Change the permissions for numbers of high risk."),
        cause(
            "2060", ["Loop Detected"], by: .product,
            "The call runs in a loop.",
            advice: "Look for a number that dials itself."),
        cause(
            "4000", ["Normal Hangup"], by: .various,
            "The call ended as it should.",
            advice: "Nothing."),
        cause(
            "4010", ["End Of XML Instructions"], by: .product,
            "The application had no more instructions, so the call ended.",
            advice: "Add an instruction if the call was to go on."),
        cause(
            "4020", ["Multiparty Call Ended"], by: .product,
            "The conference was ended, or reached its maximum length.",
            advice: "See whether the limit of its length was meant."),
        cause(
            "4030", ["Kicked Out Of Multiparty Call"], by: .product,
            "A participant was removed through the interface.",
            advice: "Nothing, if it was meant."),
    ]
}
