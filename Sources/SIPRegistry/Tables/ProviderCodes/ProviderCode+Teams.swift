// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static func learn(_ code: String, _ commit: String) -> ProviderSource {
        .gitHub(
            "MicrosoftDocs/SupportArticles-docs", "Teams/phone-system/direct-routing/microsoft-sip-response-codes" + code + ".md", commit,
            licence: "CC-BY-4.0")
    }
    private static let general = Maker(.teams, .family, learn("", "1d3864a19c8ea7637f3dd5df529867c0760dff3e"))
    private static let on400 = Maker(.teams, .number, learn("-400", "852f2704ab8767dd4b070921a457c9e89266cf16"))
    private static let on402 = Maker(.teams, .number, learn("-402", "6177662ac63847ee18b0d99c9e95e191c7200aab"))
    private static let on403 = Maker(.teams, .number, learn("-403", "9d4596663d51e9edbea697a68d39b1cad7af67ad"))
    private static let on404 = Maker(.teams, .number, learn("-404", "5c82cbd123be6e1694bc29232d6d831dac802c45"))
    private static let on408 = Maker(.teams, .number, learn("-408", "d7553f22757308e9f7baa6e2512c357b730026e6"))
    private static let on410 = Maker(.teams, .number, learn("-410", "5b8f16ea740260eb02a0fbfee03f7859a22590bf"))
    private static let on412 = Maker(.teams, .number, learn("-412", "1d801e661efc39a4ad913992b56477f5e7a34e13"))
    private static let on415 = Maker(.teams, .number, learn("-415", "c710a3f513a055e4b4e31f764409daec53829ed0"))
    private static let on420 = Maker(.teams, .number, learn("-420", "a250a891ff3f184d62beb2e4311ad377c3ef2ca2"))
    private static let on422 = Maker(.teams, .number, learn("-422", "52642ca14b5d36b1b57e86c25dd158fb9d2ceb52"))
    private static let on480 = Maker(.teams, .number, learn("-480", "4c3cb59617ebb50994fbf9e4cd1de239cc97e687"))
    private static let on484 = Maker(.teams, .number, learn("-484", "8067fe0dd7335a23c6cb6ae66fe3e1a8087e3c27"))
    private static let on486 = Maker(.teams, .number, learn("-486", "0fccb5123f957d26243785d3c7ec6233d64c80d4"))
    private static let on488 = Maker(.teams, .number, learn("-488", "5b8f16ea740260eb02a0fbfee03f7859a22590bf"))
    private static let on500 = Maker(.teams, .number, learn("-500", "347edfcfe885de204fda76f11ee7aa40fbe758ea"))
    private static let on503 = Maker(.teams, .number, learn("-503", "3cd76c2a79bb8faa650384e0b77f164d6daa019e"))
    private static let on504 = Maker(.teams, .number, learn("-504", "0a9dc80335ffd38edc0a42f2e223792d65bae182"))
    private static let asked = Maker(
        .teams, .number,
        ProviderSource.page(
            "GitHub, MicrosoftDocs/OfficeDocs-Support pull request 1984", "https://github.com/MicrosoftDocs/OfficeDocs-Support/pull/1984",
            .dated("2024-10-29")))

    /// Microsoft response codes (CallEndSubReason) of Teams Direct Routing.
    static let teams: [ProviderCode] = [
        general(
            "560xxx", ["CallEndSubReason 560xxx"], by: .peer,
            """
            The session border controller sent the final response; the last three digits are its SIP code. Every other \
            Microsoft code means that a Microsoft service answered.
            """,
            advice: "Begin with the controller's own log, and look up the SIP code of the last three digits."),
        on400(
            "540400", sip: [400], by: .product,
            "The controller's message is malformed or of a kind that Microsoft does not take.",
            advice: "Compare the message with what the controller is set up to send."),
        on402(
            "560402", sip: [402], by: .beyond,
            "A carrier behind the controller wants payment, or sends this for another refusal.",
            advice: "Sort the calls by destination, and ask the carrier that they go to."),
        on403(
            "10199", sip: [403], by: .product,
            "The called user's policy does not allow private calls.",
            advice: "Allow private calls in the user's calling policy."),
        on403(
            "10500", sip: [403], by: .product,
            "The site at which the call is does not allow it to ring there: location-based routing.",
            advice: "Check the set-up of location-based routing."),
        on403(
            "10553", sip: [403], by: .product,
            "The call needs a compliance recorder, and the recorder could not be invited.",
            advice: "Check the recording policy and the recorder's bot."),
        on403(
            "510532", sip: [403], by: .product,
            "No trunk of the tenant fits the name from which the INVITE came.",
            advice: "Compare the name in the Contact with the controllers registered for the tenant."),
        on403(
            "510534", sip: [403], by: .product,
            "The caller's number is on the tenant's list of blocked numbers.",
            advice: "Look at the settings for blocking inbound calls."),
        on403(
            "510546", sip: [403], by: .product,
            "Location-based routing leaves no trunk for the outbound call, mostly because toll bypass is prevented there.",
            advice: "Check PreventTollBypass in the calling policy."),
        on403(
            "510559", sip: [403], by: .product,
            "No voice route of the user fits the number dialled.",
            advice: "Compare the number with the patterns of the voice routes."),
        on403(
            "510560", sip: [403], by: .product,
            "The user is not enabled for calls to the telephone network (Enterprise Voice).",
            advice: "Assign a Phone System licence and enable Enterprise Voice."),
        on403(
            "510562", sip: [403], by: .product,
            "The user may not make outbound calls to the telephone network.",
            advice: "Check the licence and whether Direct Routing is enabled for the user."),
        on403(
            "510563", sip: [403], by: .product,
            "The user may call within the country only, and the call is an international one.",
            advice: "Widen the user's dialling policy if that is not wanted."),
        on403(
            "560403", sip: [403], by: .peer,
            "The session border controller refused the call.",
            advice: "Find out in the controller's log who refused: the controller itself or the trunk behind it."),
        on404(
            "10202", sip: [404], by: .product,
            "A transfer or merge names a call to replace that does not exist any more.",
            advice: "See whether the controller tries the replacement again after a first failure."),
        on404(
            "511404", sip: [404], by: .product,
            "No user or resource account has the number called.",
            advice: "Send the number as it is assigned, normally as E.164 with a leading plus."),
        on408(
            "0", sip: [408], by: .product,
            "The client did not set the call up in time.",
            advice: "Check the network between the client and the Teams service."),
        on408(
            "1106", sip: [408], by: .product,
            "The call was answered, and the controller's ACK to the 200 never came.",
            advice: """
                Check that the controller sends the ACK over the TLS connection and to the name that Record-Route and Contact \
                give.
                """),
        on408(
            "500001", sip: [408], by: .product,
            "The controller did not answer the INVITE within FailoverTimeSeconds, 10 by default.",
            advice: "Find out why the controller is slow; 20 seconds help where the network takes long."),
        on408(
            "560408", sip: [408], by: .peer,
            "The controller says that the called side did not answer in time.",
            advice: "Sort the calls by destination, and look behind the controller."),
        on410(
            "531000", ["SdpParsingFailure", "CannotSupportAnyMedia", "SrtpEncryptionRequired"], sip: [410, 488], by: .product,
            "The offer or answer cannot be read or used. With 488: no codec is acceptable, or SRTP is missing.",
            advice: "Compare the controller's SDP with the codecs and the SRTP that Teams demands."),
        on410(
            "531004", ["IceConnectivityChecksFailed"], sip: [410], by: .product,
            "ICE found no path for the media. The 410 says nothing about the number called.",
            advice: "Open the addresses and ports for media in the firewalls."),
        on410(
            "531005", ["MediaConnectivityFailure"], sip: [410], by: .product,
            "The path of the media broke.",
            advice: "Check the network between the controller, the media relays and the client."),
        on412(
            "510412", sip: [412], by: .product,
            "The number called is malformed, so it was not understood.",
            advice: "Correct the number in the Request-URI that the controller sends."),
        on415(
            "540415", sip: [415], by: .product,
            "The body is missing its Content-Type, or is of a kind that Teams does not take, such as pidf+xml.",
            advice: "Have the controller send SDP alone."),
        on420(
            "560420", sip: [420], by: .peer,
            "The controller does not support an extension that Teams requires, such as Replaces.",
            advice: "Switch the extension on in the controller."),
        on422(
            "540422", sip: [422], by: .product,
            "The controller's session interval is below the smallest that Teams takes.",
            advice: "Let the controller repeat the INVITE with the Min-SE of the answer, or raise its session timer."),
        on480(
            "10037", sip: [480], by: .product,
            "The called user has no client that is signed in.",
            advice: "Have the user sign out and in again."),
        on480(
            "10140", sip: [480], by: .product,
            "The bot that is called has no settings.",
            advice: "Check that the bot is provisioned."),
        on480(
            "10191", sip: [480], by: .product,
            "The call was to go to voicemail, which the user's policy does not allow.",
            advice: "Enable voicemail in the calling policy."),
        on484(
            "560484", sip: [484], by: .peer,
            "The controller found the number incomplete or malformed.",
            advice: "Look for a pattern in the numbers; add normalization rules, for short numbers and for forwarded calls."),
        on486(
            "10321", sip: [486], by: .product,
            "The bot that is called is busy.",
            advice: "Ask whoever runs the bot."),
        on488(
            "531027", sip: [488], by: .product,
            "The offer has no ICE candidates, without which media bypass cannot work.",
            advice: "Enable ICE Lite on the controller."),
        on500(
            "510482", sip: [500], by: .product,
            "The call runs in a loop.",
            advice: "Look for call forwarding that leads back."),
        on500(
            "510544", sip: [500], by: .product,
            "No trunk is set up for the outbound call, or for the emergency call.",
            advice: "Check the voice routes and the emergency call routing policy."),
        on503(
            "10320", sip: [503], by: .product,
            "A bot did not answer in time.",
            advice: "Ask whoever runs the bot."),
        on503(
            "540998", ["DrainingTransactions"], sip: [503], by: .product,
            "The Microsoft endpoint is going into maintenance.",
            advice: "Resolve the name by DNS again, at least every 15 minutes, and use the new addresses."),
        on503(
            "560503", sip: [503], by: .peer,
            "The controller is overloaded, in maintenance or out of licences.",
            advice: "Look at the controller's log and its licence for sessions."),
        on504(
            "549002", sip: [504], by: .product,
            "The INVITE did not reach the controller: the TLS connection is down, or a message did not say SIP/2.0.",
            advice: "Check the controller, its address and port, and the firewall."),
        on504(
            "569002", sip: [504], by: .nobody,
            "The connection to the controller failed: no answer, refused, or TLS was not established.",
            advice: "Check address, port and firewall; for the certificate errors, get one from a trusted authority."),
        on504(
            "569003", sip: [504], by: .nobody,
            "TLS with the controller failed.",
            advice: "Check who signed the controller's certificate, and its date."),
        on504(
            "569008", sip: [504], by: .nobody,
            "The controller's certificate has expired.",
            advice: "Renew it, and close the connections that still use the old one."),
        on504(
            "569009", sip: [504], by: .nobody,
            "The controller's certificate comes from an authority that Microsoft does not trust.",
            advice: "Get one from a trusted authority, and check which TLS profile the controller uses towards Teams."),
        asked(
            "531052", sip: [488], by: .product,
            "The answer or the new offer brings a kind of media while the media go nowhere (held with a null address).",
            advice: "Add media only after the call is taken off hold."),
        asked(
            "549018", sip: [504], by: .product,
            "The first line of a message is not valid, so the INVITE went nowhere.",
            advice: "Look for a Request-Line or Status-Line without SIP/2.0."),
        asked(
            "569015", sip: [504], by: .nobody,
            "The name of the controller does not exist in DNS.",
            advice: "Check the controller's name and its public DNS entry."),
        asked(
            "569016", sip: [504], by: .nobody,
            "The name of the controller exists in DNS and has no address of the wanted kind.",
            advice: "Add an A record for the controller."),
        asked(
            "569018", sip: [504], by: .nobody,
            "The controller's reply began with a line that is not valid.",
            advice: "Look for a Status-Line without SIP/2.0."),
    ]
}
