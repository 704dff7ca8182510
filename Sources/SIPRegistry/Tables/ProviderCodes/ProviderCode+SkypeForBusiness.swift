// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let header = Maker(
        .skypeForBusiness, .header,
        ProviderSource.page(
            "Microsoft Learn, Ms-Diagnostics Header",
            "https://learn.microsoft.com/en-us/previous-versions/office/communications-server/bb964037(v=office.12)", .read("2026-11-29")))
    private static let error = Maker(
        .skypeForBusiness, .number,
        ProviderSource.page(
            "Microsoft Open Specifications, MS-OCER",
            "https://learn.microsoft.com/en-us/openspecs/office_protocols/ms-ocer/d4ff868d-e42e-4b79-980b-c0ceb3b384c6", .read("2026-11-29")
        ))
    private static let range = Maker(
        .skypeForBusiness, .family,
        ProviderSource.page(
            "Microsoft Learn, Ms-Diagnostics Header",
            "https://learn.microsoft.com/en-us/previous-versions/office/communications-server/bb964037(v=office.12)", .read("2026-11-29")))

    /// What ms-diagnostics of Microsoft's communications servers says (Office Communications Server to Skype for Business).
    static let skypeForBusiness: [ProviderCode] = [
        header(
            "ms-diagnostics", ["ms-diagnostics-public", "ms-client-diagnostics"], by: .product,
            """
            A header field of Microsoft's servers in responses: an error number, the server that set it (source) and a \
            reason. The thousands say which part speaks: 1 the SIP stack, 2 presence, 3 conferencing, 4 other user \
            services, 10 the Mediation Server, 12 outbound and 13 inbound call routing, 14 dial plans, 15 voicemail, 16 \
            the message filter.
            """,
            advice: "Read reason and source first; they say more than the status code does."),
        range(
            "1xxx", ["ms-diagnostics 1xxx"], by: .product,
            "The SIP stack of the server answered.",
            advice: "Read the reason in the field."),
        range(
            "2xxx", ["ms-diagnostics 2xxx"], by: .product,
            "The presence part of the user services answered.",
            advice: "Read the reason in the field."),
        range(
            "3xxx", ["ms-diagnostics 3xxx"], by: .product,
            "The conferencing part of the user services answered.",
            advice: "Read the reason in the field."),
        range(
            "4xxx", ["ms-diagnostics 4xxx"], by: .product,
            "Another part of the user services answered.",
            advice: "Read the reason in the field."),
        range(
            "10xxx", ["ms-diagnostics 10xxx"], by: .product,
            "The Mediation Server answered, which stands between the servers and a gateway or trunk.",
            advice: "Look at the gateway's own answer next."),
        range(
            "12xxx", ["ms-diagnostics 12xxx"], by: .product,
            "The routing of outbound calls answered.",
            advice: "Check the voice policy, the usages and the routes of the caller."),
        range(
            "13xxx", ["ms-diagnostics 13xxx", "ms-diagnostics 13004"], by: .product,
            "The routing of inbound calls answered. It has nothing to do with a Q.850 cause.",
            advice: "Check the called user's forwarding and endpoints, and read the reason in the field."),
        range(
            "14xxx", ["ms-diagnostics 14xxx"], by: .product,
            "The translation of numbers by dial plans answered.",
            advice: "Check the normalization rules of the dial plan."),
        range(
            "15xxx", ["ms-diagnostics 15xxx"], by: .product,
            "Exchange unified messaging, the voicemail, answered.",
            advice: "Check the dial plan and the mailbox on the Exchange side."),
        error(
            "4001", ["ms-diagnostics 4001"], by: .product,
            "The XML in the request could not be read.",
            advice: "Look at the body of the request."),
        error(
            "4002", ["ms-diagnostics 4002"], by: .product,
            "Several users have the caller's number.",
            advice: "Give the number to one user only."),
        error(
            "4003", ["ms-diagnostics-public 4003"], by: .product,
            "The user in From is not enabled for access from outside.",
            advice: "Enable remote access for the user."),
        error(
            "4004", ["ms-diagnostics-public 4004"], by: .product,
            "The credentials do not belong to the user in From.",
            advice: "Sign in as the user that calls."),
        error(
            "4005", ["ms-diagnostics 4005"], by: .product,
            "The destination does not exist, or is not enabled for SIP.",
            advice: "Check the address called and its user."),
        error(
            "4006", ["ms-diagnostics 4006"], by: .product,
            "The pool does not have the user.",
            advice: "See to which pool the user belongs."),
        error(
            "4007", ["ms-diagnostics 4007"], by: .product,
            "The deployment does not know the resource.",
            advice: "Check the address that is asked for."),
        error(
            "4008", ["ms-diagnostics 4008"], by: .product,
            "A value in the request is too large.",
            advice: "Shorten it."),
        error(
            "4009", ["ms-diagnostics 4009"], by: .product,
            "Several users have the number called.",
            advice: "Give the number to one user only."),
        error(
            "4010", ["ms-diagnostics 4010", "ms-diagnostics 4011"], by: .product,
            "The identifier of the endpoint (epid) is missing.",
            advice: "Have the client send it in From and To."),
        error(
            "4012", ["ms-diagnostics 4012"], by: .product,
            "The identifier of the endpoint (epid) is too long.",
            advice: "Have the client send a shorter one."),
        error(
            "4013", ["ms-diagnostics 4013"], by: .product,
            "The Content-Type is not the one that is expected.",
            advice: "Compare body and Content-Type."),
    ]
}
