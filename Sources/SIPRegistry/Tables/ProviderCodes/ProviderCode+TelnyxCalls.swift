// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let article = ProviderSource.page(
        "Telnyx Help Center, Telnyx SIP Response Codes", "https://support.telnyx.com/en/articles/4409457-telnyx-sip-response-codes",
        .dated("2026-05-06"))
    private static let entry = Maker(.telnyx, .number, article)

    /// The codes that Telnyx puts at the end of the reason phrase: those of calls, which begin with the letter D.
    static let telnyxCalls: [ProviderCode] = [
        entry(
            "B3", ["Media Encryption Required B3"], sip: [488], by: .product,
            "The connection demands SRTP, and the INVITE offers plain media.",
            advice: "Offer SRTP from the device, or switch encryption off in the connection's settings."),
        entry(
            "D1", ["User channel limit exceeded D1"], sip: [403], by: .product,
            "The account has reached its limit of outbound calls at a time.",
            advice: "Let calls end first, or have the limit of the outbound voice profile raised."),
        entry(
            "D10", ["Forbidden D10"], sip: [403], by: .product,
            """
            The account has reached its limit of outbound calls at a time. An older text of the page names a header field \
            reserved for the provider instead.
            """,
            advice: "Count the calls that are up; then look for header fields of the provider's own in the INVITE."),
        entry(
            "D11", sip: [403], by: .product,
            "The number dialled is not a valid one; the phrase repeats it.",
            advice: "Compare the number with E.164, country code included."),
        entry(
            "D12", sip: [403], by: .product,
            "The service plan of the outbound profile does not cover the number dialled. An older code.",
            advice: "Change the plan, and allow the destination's country."),
        entry(
            "D13", ["not included in whitelisted countries"], sip: [403], by: .product,
            "The country of the number dialled is not on the outbound profile's list of allowed countries.",
            advice: "Add the country to the outbound voice profile."),
        entry(
            "D14", ["Dialed number is not valid D14"], sip: [404], by: .product,
            "The number dialled does not exist in that form.",
            advice: "Check the number's length and prefix; call it through another network to compare."),
        entry(
            "D15", ["Outbound Profile is disabled D15"], sip: [403], by: .product,
            "The outbound voice profile that belongs to the connection is switched off.",
            advice: "Activate the profile; if it is active, switch it off and on again."),
        entry(
            "D16", ["Connection is disabled D16"], sip: [403], by: .product,
            "The SIP connection from which the call came is switched off.",
            advice: "Activate the connection in the portal."),
        entry(
            "D17", ["Account is disabled D17"], sip: [403], by: .product,
            "The account that calls is blocked.",
            advice: "Look for the message that announced the block, and ask the provider's support."),
        entry(
            "D18", ["Not found D18"], sip: [404], by: .product,
            "An inbound call found the SIP connection of its number switched off.",
            advice: "Activate the connection to which the number is assigned."),
        entry(
            "D19", ["Not found D19"], sip: [404], by: .product,
            "An inbound call found the account blocked for its balance.",
            advice: "Top up the account."),
        entry(
            "D2", ["OB profile channel limit exceeded D2"], sip: [403], by: .product,
            "The outbound voice profile has reached its own limit of calls at a time.",
            advice: "Raise the limit of the profile, or spread the calls over several."),
        entry(
            "D21", ["Temporarily Unavailable D21"], sip: [480], by: .product,
            "The number called leads nowhere: no registration, address or forwarding is known for it.",
            advice: "See whether the device is registered, or whether the connection has an address."),
        entry(
            "D22", ["Channel limit exceeded D22"], sip: [403], by: .product,
            "A limit of calls at a time was reached: of the user, the profile or the connection.",
            advice: "Compare the three limits with the number of calls that were up."),
        entry(
            "D24", ["Maximum destination rate limit exceeded D24"], sip: [403], by: .product,
            "The price a minute of the destination is above the highest that the profile allows.",
            advice: "Raise the profile's highest price, or leave the destination barred."),
        entry(
            "D25", ["Unable to locate an account/number using IP"], sip: [403], by: .product,
            "No account fits the address and the user name from which the INVITE came.",
            advice: "Compare the public address and the user name with what the connection has."),
        entry(
            "D26", ["Connection for caller not present D26"], sip: [403], by: .product,
            "No SIP connection belongs to the caller.",
            advice: "Create the connection for that user name or address, and give it an outbound profile."),
        entry(
            "D29", ["Invalid X-Telnyx-Token"], sip: [403], by: .product,
            "The X-Telnyx-Token of the INVITE does not belong to the address from which it came.",
            advice: "Send the token that the connection's settings show."),
        entry(
            "D3", ["Connection channel limit exceeded D3"], sip: [403], by: .product,
            "The SIP connection has reached its limit of calls at a time.",
            advice: "Raise the limit in the connection's outbound settings."),
        entry(
            "D30", ["Invalid SIP URI calling preference D30"], sip: [403], by: .product,
            "A call to a SIP URI is not allowed by the settings, or they could not be checked.",
            advice: "Check the URI, and the connection's setting for calls to SIP URIs."),
        entry(
            "D31", ["Invalid SIP Subdomain Receive Settings D31"], sip: [403], by: .product,
            "The SIP subdomain that is called does not accept the call by its settings.",
            advice: "Save the subdomain's settings of the connection again."),
        entry(
            "D34", ["Source country is not from EEA D34"], sip: [403], by: .product,
            "The plan is for callers in the European Economic Area, and the caller's number is not. An older code.",
            advice: "Show a number from the area, or change the plan."),
        entry(
            "D35", ["Invalid Caller Origination Number D35", "Caller Origination Number is Invalid D35"], sip: [403], by: .product,
            "The caller's number is not in a valid format.",
            advice: "Put +E.164 numbers into From, P-Asserted-Identity and Remote-Party-ID."),
        entry(
            "D36", ["Forbidden D36"], sip: [403], by: .product,
            "The caller's number belongs to another customer of Telnyx.",
            advice: "Show a number of the account's own."),
        entry(
            "D37", ["Emergency calls not authorized with call control D37"], sip: [403], by: .product,
            "Emergency calls are not possible through the call control product.",
            advice: "Send emergency calls over a SIP connection."),
        entry(
            "D38", ["Connection has no Outbound Profile assigned D38"], sip: [403], by: .product,
            "The connection has no outbound voice profile, so nothing says what it may call.",
            advice: "Assign a profile in the connection's outbound settings."),
        entry(
            "D39", ["International daily spent limit reached D39"], sip: [403], by: .product,
            "The amount that may be spent a day on international calls is used up.",
            advice: "Look for fraud first; then have the limit raised."),
        entry(
            "D4", ["User Busy D4"], sip: [486], by: .product,
            "The connection has reached its limit of inbound calls. Nobody was busy.",
            advice: "Raise the limit in the connection's inbound settings."),
        entry(
            "D40", ["Not Found D40"], sip: [404], by: .product,
            "The destination is known, but no route to it was found; mostly between customers of Telnyx.",
            advice: "Ask the provider's support with the Call-ID."),
        entry(
            "D41", ["Forbidden D41"], sip: [403], by: .product,
            "The number begins with a prefix that is barred against fraud.",
            advice: "Have the prefix opened if the call is legitimate."),
        entry(
            "D42", ["SIP Method Not Allowed D42"], sip: [405], by: .product,
            "REFER is not allowed, so the transfer fails.",
            advice: "Transfer in the PBX itself, or have transfer enabled."),
        entry(
            "D44", ["Invalid value for connection_id D44"], sip: [403], by: .product,
            "The connection that the request names does not exist.",
            advice: "Correct the connection's identifier."),
        entry(
            "D46", ["Originating number listed in do-not-originate registry D46"], sip: [403], by: .product,
            "The caller's number is registered as one from which no calls are ever made.",
            advice: "Show another number."),
        entry(
            "D48", ["No IPs or FQDNs found for this number routing table D48"], sip: [480], by: .product,
            "The connection of the number called has no address.",
            advice: "Enter an address or a name for the connection."),
        entry(
            "D49", ["The originator number is invalid D49"], sip: [403], by: .product,
            "The caller's North American number has no routing number, so it is not in service.",
            advice: "Show a number that is in service."),
        entry(
            "D5", ["User Busy D5"], sip: [486], by: .product,
            "The channels that all numbers share under the older billing are in use. Nobody was busy.",
            advice: "Book more channels."),
        entry(
            "D50", ["The destination number is invalid. D50"], sip: [404], by: .product,
            "The North American number dialled has no routing number, so it is not in service.",
            advice: "Check the number."),
        entry(
            "D51", ["Unverified origination number D51", "Unverified Caller Origination Number D51"], sip: [403], by: .product,
            "The caller's number is neither Telnyx's own nor verified.",
            advice: "Verify the number in the portal, or show one of the account's."),
        entry(
            "D52", ["Restricted origination number D52"], sip: [603], by: .product,
            "The screening of inbound calls refused the caller. The called party did nothing.",
            advice: "Look at the number's inbound call screening."),
        entry(
            "D53", ["origin same as destination number"], sip: [403], by: .product,
            "Caller and called number are the same, which looks like a loop.",
            advice: "See why the PBX calls its own number."),
        entry(
            "D54", ["Restricted origination number D54"], sip: [403], by: .product,
            "The caller's number has a bad rating in reputation databases.",
            advice: "Have the number's reputation corrected, or use another number."),
        entry(
            "D56", ["User Busy D56"], sip: [486], by: .product,
            "The channels that all numbers share under global channel billing are in use. Nobody was busy.",
            advice: "Raise the number of channels."),
        entry(
            "D57", ["HD voice is disabled for this phone number"], sip: [403], by: .product,
            "The call asks for wideband speech, which is not switched on for the number.",
            advice: "Switch HD voice on for the number."),
        entry(
            "D58", ["Restricted destination number D58"], sip: [403], by: .product,
            "The number called is restricted.",
            advice: "Ask the provider's support."),
        entry(
            "D59", ["The special call is not supported D59"], sip: [404], by: .product,
            "A short or special number does not exist in the country of the caller's number.",
            advice: "Dial the special number of the caller's country."),
        entry(
            "D60", ["Can not make calls to non-verified numbers at this account level"], sip: [403], by: .product,
            "The level of the account allows calls to verified numbers only.",
            advice: "Verify the number called, or raise the account's level."),
        entry(
            "D61", ["Busy Here D61"], sip: [486], by: .product,
            "The level of the account does not allow such an inbound call. Nobody was busy.",
            advice: "Raise the account's level."),
        entry(
            "D63", ["Origination number is not ported yet D63"], by: .product,
            "The caller's number is still being ported to Telnyx.",
            advice: "Wait until the port is done."),
        entry(
            "D64", ["Origination number is not ready D64"], by: .product,
            "The documents for the caller's number are missing or under review.",
            advice: "Hand in what is required, and wait for the review."),
        entry(
            "D65", ["User Busy D65"], sip: [486], by: .product,
            "The documents for the number called are missing or under review, and the hour for testing is over.",
            advice: "Hand in what is required."),
        entry(
            "D7", ["Connection has no Outbound Profile assigned D7"], sip: [403], by: .product,
            "The connection has no outbound voice profile.",
            advice: "Assign one, as with D38."),
        entry(
            "D8", ["Invalid caller ID number for emergency services D8"], sip: [404], by: .product,
            "An emergency call showed a number that is not fit for it. An older code.",
            advice: "Show a number of the account with an emergency address."),
        entry(
            "D9", ["International destination rate limit reached D9"], sip: [403], by: .product,
            "The same international number was called too often within a minute. An older code.",
            advice: "Dial more slowly, or have the limit extended."),
    ]
}
