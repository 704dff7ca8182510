// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static func source(_ path: String, _ commit: String) -> ProviderSource {
        .gitHub("asterisk/asterisk", path, commit, licence: "GPL-2.0-only")
    }
    private static let distributor = Maker(
        .asterisk, .log, source("res/res_pjsip/pjsip_distributor.c", "00fda49560880b2b5958bfba2b90a3cc30e0ea07"))
    private static let registration = Maker(
        .asterisk, .log, source("res/res_pjsip_outbound_registration.c", "49b7a1cbafdc3dc439277701c50c9d85fb48a595"))
    private static let session = Maker(.asterisk, .log, source("res/res_pjsip_session.c", "0418b3f57b5f06bb47a0066abcd2e2b9141f908d"))
    private static let dialer = Maker(.asterisk, .log, source("apps/app_dial.c", "d6471bec319883d03b5e453b8116f32b4733b173"))
    private static let filter = Maker(
        .asterisk, .log,
        ProviderSource.gitHub(
            "fail2ban/fail2ban", "config/filter.d/asterisk.conf", "0086a7edabaffc0524ed8dd02e679c9cdcd577fb", licence: "GPL-2.0-or-later"))
    private static let paste = Maker(
        .asterisk, .log, ProviderSource.page("A log of chan_sip on pastebin.com", "https://pastebin.com/KzbTUHqA", .dated("2016-11-28")))

    /// Sentences in Asterisk's logs: those of PJSIP first, then those of the older chan_sip.
    static let asteriskLogs: [ProviderCode] = [
        distributor(
            "No matching endpoint found", ["failed for - No matching endpoint found"], sip: [401], by: .product,
            """
            PJSIP knows no endpoint for the request, neither by name, by address nor by credentials. It challenges with \
            401 all the same, so that nobody can find out which accounts exist.
            """,
            advice: "Check that an endpoint has the user of From, or an identify section the address; from unknown senders it is a scan."),
        distributor(
            "Failed to authenticate", ["failed for - Failed to authenticate"], sip: [401], by: .product,
            "The endpoint is known, and its credentials are wrong. The answer is another 401.",
            advice: "Compare user name, password and realm with the endpoint's auth section."),
        distributor(
            "Error to authenticate", ["failed for - Error to authenticate"], sip: [500], by: .product,
            "The authentication itself failed, for instance because the auth section is missing.",
            advice: "Look for the auth section that the endpoint names."),
        distributor(
            "Not match Endpoint ACL", ["failed for - Not match Endpoint ACL"], sip: [403], by: .product,
            "The address is not allowed for the endpoint.",
            advice: "Add the address to the endpoint's list, or look for NAT."),
        distributor(
            "Not match Endpoint Contact ACL", ["failed for - Not match Endpoint Contact ACL"], sip: [403], by: .product,
            "The address in the Contact is not allowed for the endpoint.",
            advice: "Check the Contact behind NAT, and the endpoint's list for Contacts."),
        distributor(
            "Could not find matching INVITE transaction for CANCEL request", sip: [481], by: .product,
            "A CANCEL came for an INVITE that is not there, mostly because it is over.",
            advice: "Ignore it if it is rare."),
        registration(
            "No response received from on registration attempt to", ["No response received from"], by: .nobody,
            "The registrar did not answer the REGISTER; Asterisk tries again later.",
            advice: "Check the address and the port, DNS, the firewall, and whether the transport is right."),
        registration(
            "Temporal response received from on registration attempt to", ["Temporal response"],
            sip: [401, 407, 408, 500, 502, 503, 504, 600, 603, 604, 606], by: .peer,
            """
            The registrar refused for now: 408, 500, 502, 503, 504, any 6xx, or a challenge that could not be met. \
            Asterisk tries again later.
            """,
            advice: "Look up the code; for 401 and 407 check the credentials and the realm."),
        registration(
            "Maximum retries reached when attempting outbound registration to", by: .nobody,
            "The registration failed as often as allowed, and Asterisk gives up.",
            advice: "Remove the cause; then register again by hand, or allow more attempts."),
        registration(
            "Fatal response received from on registration attempt to", ["Fatal response"], sip: [403, 404], by: .peer,
            "The registrar's answer is final, and Asterisk stops registering.",
            advice: "Look up the code: 403 is mostly a wrong account, 404 a wrong user or domain."),
        registration(
            "403 Forbidden fatal response received from on registration attempt to", sip: [403], by: .peer,
            "The registrar forbade it, and Asterisk tries again because forbidden_retry_interval is set.",
            advice: "Check the account; too many attempts may have blocked it."),
        session(
            "rejected because extension not found in context",
            ["Call from to extension rejected because extension not found in context", "extension not found in context"], sip: [404],
            by: .product,
            "The dialplan context of the caller's endpoint has no such extension.",
            advice: "Check the endpoint's context and the number as it arrives, with its plus and prefixes."),
        dialer(
            "Unable to create channel of type",
            [
                "Unable to create channel of type (cause 20 - Subscriber absent)",
                "Unable to create channel of type (cause 3 - No route to destination)",
                "Unable to create channel of type (cause 66 - Channel not implemented)",
            ], by: .nobody,
            """
            Dial() could not begin a call: the device is not registered, the endpoint does not exist, or its driver is not \
            loaded. The cause in parentheses says which.
            """,
            advice: "Check the registration of the device first, then the spelling of the endpoint."),
        dialer(
            "Too many forwards from", causes: [34], by: .product,
            "The call was forwarded from phone to phone too often.",
            advice: "Look for phones that forward to each other."),
        dialer(
            "Had to drop call because I couldn't make compatible with", by: .product,
            "The call was answered, and no codec serves both legs.",
            advice: "Allow a common codec on both, or load a translator."),
        filter(
            "Registration from failed for - Wrong password", ["Wrong password"], by: .product,
            "The password of the REGISTER is wrong.",
            advice: "Set the password again on both sides; requests from unknown senders are an attack."),
        filter(
            "Registration from failed for - No matching peer found", ["No matching peer found"], by: .product,
            "No peer has that name.",
            advice: "Compare the user name with the peer's section; from unknown senders it is a scan."),
        filter(
            "Registration from failed for - Username/auth name mismatch", ["Username/auth name mismatch"], by: .product,
            "The user name in the credentials is not that of the account.",
            advice: "Use one name for both."),
        filter(
            "Registration from failed for - Device does not match ACL", ["Device does not match ACL", "ACL error (permit/deny)"],
            by: .product,
            "The device's address is not permitted.",
            advice: "Check permit and deny of the peer."),
        filter(
            "Registration from failed for - Peer is not supposed to register", ["Peer is not supposed to register"], by: .product,
            "The peer has a fixed address, so it must not register.",
            advice: "Set the host to dynamic, or do not register."),
        filter(
            "Registration from failed for - Not a local domain", ["Not a local domain"], by: .product,
            "The domain in the REGISTER is not one of the server's.",
            advice: "Add the domain, or correct it in the phone."),
        filter(
            "Sending fake auth rejection for device", ["Sending fake auth rejection for user"], by: .product,
            "The caller is unknown and is challenged all the same, so that it learns nothing.",
            advice: "Nothing, if the sender is unknown to you; otherwise check the peer."),
        filter(
            "Failed to authenticate user", ["failed to authenticate as", "failed MD5 authentication for"], by: .product,
            "The credentials of the call are wrong.",
            advice: "Check user name, password and realm."),
        paste(
            "Retransmission timeout reached on transmission",
            [
                "retrans_pkt: Retransmission timeout reached", "Maximum retries exceeded on transmission", "for seqno (Critical Response)",
                "for seqno (Critical Request)",
            ], sip: [408],
            by: .nobody,
            """
            The old driver chan_sip repeated a packet until its time was over and got no answer. With "Critical Response" the ACK to an \
            answer is missing: the call drops after some 32 seconds.
            """,
            advice: "Look for NAT or a firewall between the two, at the Contact in the 200, and at the size of the packet over UDP."),
        paste(
            "Hanging up call - no reply to our critical packet", ["no reply to our critical packet"], sip: [408], by: .nobody,
            "The call is ended because its INVITE, or the ACK to its answer, stayed without a reply.",
            advice: "See in the line before which packet it was, and to which address it went."),
        paste(
            "Timeout on non-critical invite transaction", by: .nobody,
            "An INVITE that nobody was waiting for any longer got no answer.",
            advice: "Nothing, if it is rare."),
    ]
}
