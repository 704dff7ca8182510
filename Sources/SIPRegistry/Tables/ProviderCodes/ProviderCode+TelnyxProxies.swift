// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let article = ProviderSource.page(
        "Telnyx Help Center, Telnyx SIP Response Codes", "https://support.telnyx.com/en/articles/4409457-telnyx-sip-response-codes",
        .dated("2026-05-06"))
    private static let entry = Maker(.telnyx, .number, article)

    /// The codes of Telnyx's proxies, registrars and routing, which begin with the letters P, R and T.
    static let telnyxProxies: [ProviderCode] = [
        entry(
            "PE1", sip: [503], by: .product,
            "No route for the outbound call was available.",
            advice: "Let the PBX try another carrier: that is what the 503 is for."),
        entry(
            "PE2", ["PE3", "PE4", "PE5", "PE6", "no routes found"], sip: [503], by: .product,
            "The routing found no route to the number for the time being.",
            advice: "Try again later or over another carrier; tell the support if it lasts."),
        entry(
            "P01", ["Forbidden P01"], sip: [403], by: .product,
            "A BYE or ACK names the proxy's own address in its Request-URI, or lacks Route. Something rewrote the Contact.",
            advice: """
                Send it to the Contact of the 200, through the recorded route; switch off the router's SIP ALG. A lost ACK \
                ends the call after 32 seconds.
                """),
        entry(
            "P02", ["Forbidden P02"], sip: [403], by: .product,
            "A CANCEL met no INVITE, for instance while an address moves between servers.",
            advice: "Nothing, if it is rare."),
        entry(
            "P03", ["Method Unsupported P03", "Forbidden P03"], sip: [403], by: .product,
            "The proxy does not know the method of the request.",
            advice: "Do not send the method there."),
        entry(
            "P04", sip: [403], by: .product,
            "A REGISTER carries a To tag, or a CANCEL belongs to no call.",
            advice: "Send REGISTER without a To tag, and CANCEL only while a call is being set up."),
        entry(
            "P05", ["CPS Limit Reached P05"], sip: [503], by: .product,
            "The address or user sends more new calls a second than allowed.",
            advice: "Slow down, wait some seconds, or have the limit raised."),
        entry(
            "P06", ["Message too large P06"], sip: [513], by: .product,
            "The request is larger than 6,144 bytes.",
            advice: "Leave out codecs, candidates and header fields of no use."),
        entry(
            "P14", ["Request-URI Too Long P14"], sip: [403], by: .product,
            "The Request-URI is longer than 512 bytes.",
            advice: "Shorten the parameters of the URI."),
        entry(
            "P15", ["CPS Limit reached P15"], sip: [503], by: .product,
            "The address sends more REGISTER requests a second than allowed.",
            advice: "Spread the registrations, and lengthen their expiry."),
        entry(
            "P16", sip: [403], by: .product,
            "A REGISTER carries a To tag.",
            advice: "Send REGISTER without one."),
        entry(
            "P18", ["Forbidden P18"], sip: [403], by: .product,
            "The INVITE has no number in its Request-URI or To.",
            advice: "See why the PBX dials an empty number."),
        entry(
            "P29", sip: [500], by: .product,
            "The registrars behind the proxy did not process the REGISTER.",
            advice: "Try again; tell the support if it lasts."),
        entry(
            "P43", ["Forbidden P43"], sip: [403], by: .product,
            "Plain SIP arrived at the port for WebSocket.",
            advice: "Use the SIP port, or speak WebSocket."),
        entry(
            "P51", ["Contact header field too long P51"], sip: [403], by: .product,
            "The Contact is longer than 512 bytes.",
            advice: "Shorten the Contact's parameters."),
        entry(
            "P81 U01", ["Forbidden P81 U01"], sip: [403], by: .product,
            "The user in the To of the REGISTER has three characters or fewer.",
            advice: "Use the connection's user name, which has four or more."),
        entry(
            "P82 UO2", ["Forbidden P82 UO2"], sip: [403], by: .product,
            "The user name of the REGISTER has characters other than letters and digits.",
            advice: "Correct the user name."),
        entry(
            "P83", ["Too Many Hops P83"], sip: [483], by: .product,
            "The call passed too many hops, which looks like a loop.",
            advice: "Look for a number that is forwarded back to Telnyx."),
        entry(
            "P93", ["Method unsupported P93"], sip: [403], by: .product,
            "The method is known but not allowed, for example MESSAGE.",
            advice: "Use the provider's messaging interface."),
        entry(
            "R14", ["Forbidden R14"], sip: [403], by: .product,
            "The user name in the credentials is empty.",
            advice: "Enter the connection's user name in the device."),
        entry(
            "R16", ["Forbidden R16"], sip: [403], by: .product,
            "The user name in the credentials has characters that are not allowed.",
            advice: "Correct the user name."),
        entry(
            "R17", ["Forbidden R17"], sip: [403], by: .product,
            "The user name in the credentials has fewer than four characters.",
            advice: "Use the connection's user name."),
        entry(
            "R18", ["Forbidden R18"], sip: [403], by: .product,
            "The user name in the credentials is not that of To and From.",
            advice: "Use one user name for the account and for the authentication."),
        entry(
            "R47", ["Too Many Contacts R47"], sip: [403], by: .product,
            "A REGISTER brings more than one Contact.",
            advice: "Register one Contact in a request."),
        entry(
            "RG1", ["Not Found RG1"], sip: [480], by: .product,
            "The device of the called connection is not registered.",
            advice: "Register the device; look at its expiry and at NAT."),
        entry(
            "TV1", ["Service Unavailable TV1"], sip: [503], by: .beyond,
            "Several carriers behind Telnyx failed to complete the call.",
            advice: "Try again later or over another carrier."),
        entry(
            "TM1", ["No Rates Found TM1"], sip: [403], by: .product,
            "The price list has no price for the destination.",
            advice: "Check the number; ask whether the destination is covered."),
    ]
}
