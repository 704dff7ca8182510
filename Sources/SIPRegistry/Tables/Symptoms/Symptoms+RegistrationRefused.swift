// SPDX-License-Identifier: Apache-2.0

extension Symptom {
    /// Registrations that fail.
    static let registrationRefused: [Symptom] = [
        Symptom(
            "registration-loops", "The device registers again and again and never succeeds",
            sayings: [
                "server asks for credentials again and again",
                "correct password still unauthorized",
                "account data is correct and it still says unauthorized",
                "retries registering forever",
                "registration loops", "401 loop", "keeps asking for password", "register unauthorized over and over",
                "endless 401 unauthorized", "registration never completes", "authentication loop",
            ],
            onTheWire: """
                Each REGISTER gets 401; the one with credentials does too. A single 401 is normal; a second one without \
                stale=true says that the credentials were not accepted, or not by the node that saw them.
                """,
            codes: [401, 407],
            explanations: [
                .standard(
                    "User name, password or realm are wrong.",
                    sign: "401 to the REGISTER with Authorization, a new nonce, no stale=true.",
                    .rfc(3261, "22.2")),
                .standard(
                    """
                    The device answers with an algorithm or a qop that was not offered: among several challenges it has \
                    to take one that it knows.
                    """,
                    sign: "Two WWW-Authenticate fields, SHA-256 and MD5, or qop=\"auth,auth-int\" taken over as a whole.",
                    .rfc(8760)),
                .practice(
                    "The second REGISTER reaches another server, which does not know the nonce of the first.",
                    sign: "The answers come from different addresses or Server fields behind one name or load balancer."),
                .practice(
                    "The nonce has expired, and the server challenges without stale=true, so the device gives up.",
                    sign: "The nonce is the one of a REGISTER long ago; a fresh one is accepted."),
                .practice(
                    "A proxy or ALG changes the Request-URI, so that it differs from the uri that was signed.",
                    sign: "uri in Authorization differs from what the registrar received."),
            ],
            checks: [
                "Does the REGISTER after the 401 carry Authorization at all, for the same realm and nonce?",
                "Look for stale=true in the second 401: with it the password is right.",
                "Compare algorithm and qop of challenge and answer, and the uri with the Request-URI.",
                "See whether both answers come from the same server; pin the device to one as a trial.",
                """
                Set the password anew on both sides, without special characters as a trial, and the authentication name \
                apart from the number.
                """,
            ],
            flow: "registration-challenge",
            sources: [.rfc(3261, "22.2"), .rfc(3261, "22.4")]),
        Symptom(
            "registration-forbidden", "Registration is refused with 403",
            sayings: [
                "not allowed to register",
                "registrar says forbidden",
                "registration failed 403", "register forbidden", "account blocked", "cannot register forbidden",
                "registration rejected by provider", "wrong password gives forbidden",
            ],
            onTheWire: """
                REGISTER with credentials gets 403, or even the first one does. The server understands the request and \
                refuses it; trying again every few seconds makes it worse.
                """,
            codes: [403],
            explanations: [
                .practice(
                    "The password is wrong, on a server that answers 403 in place of a second challenge, such as FreeSWITCH.",
                    sign: "403 to the REGISTER that carries Authorization; the log of the server names the authentication."),
                .practice(
                    "The account is not allowed to register: it is blocked, unpaid, or meant for an address instead of a password.",
                    sign: "403 to the first REGISTER already."),
                .practice(
                    "The user in To or From is not the account: the number is where the account name belongs.",
                    sign: "To: and username= differ and the provider wants them to agree."),
                .practice(
                    "The source address, the domain or the User-Agent is not allowed.",
                    sign: "From another line or with another client the same account registers."),
                .practice(
                    "Another device holds the same instance-id or the limit of devices is reached.",
                    sign: "Works as soon as another device has signed off."),
            ],
            checks: [
                "Which REGISTER gets the 403: the first, or the one with credentials?",
                "Read the phrase and Warning of the 403.",
                "Compare To, From, username, realm and domain with what the provider gave.",
                "Try from another line, then ask the provider for blocks and limits on the account.",
            ],
            sources: [.rfc(3261, "10.3"), .rfc(3261, "21.4.4")]),
        Symptom(
            "registration-not-found", "Registration gets 404 or 480 although the account exists",
            sayings: [
                "registrar does not know the user",
                "register 404 not found", "registration not found", "domain not served", "registrar says user does not exist",
                "no such account on register",
            ],
            onTheWire: """
                The registrar looks up To, in the domain of the Request-URI, and does not find it. With a challenge first, \
                the user name of the credentials is a third place that has to fit.
                """,
            codes: [404, 416, 480, 604],
            explanations: [
                .standard(
                    "The address of record in To is not valid in the domain that the registrar serves.",
                    sign: "404 to the REGISTER; To has the wrong user or domain.",
                    .rfc(3261, "10.3")),
                .practice(
                    "The device registers at an IP address and the server knows the domain name only, or the other way round.",
                    sign: "The Request-URI has the address in place of the name."),
                .practice(
                    "The account lives on another server of the cluster, or its database has not loaded.",
                    sign: "The same REGISTER succeeds at another node."),
                .practice(
                    "An outbound proxy passes the request on to a host that is no registrar.",
                    sign: "Via or Server of the 404 names another machine."),
            ],
            checks: [
                "Compare Request-URI and To with the domain of the account.",
                "Put the domain into the device as domain or realm, and the address as outbound proxy.",
                "Look for the account in the server's list, aliases of the domain included.",
            ],
            sources: [.rfc(3261, "10.3")]),
        Symptom(
            "registration-too-brief", "Registration is refused because the time is too short",
            sayings: [
                "server wants a longer registration time",
                "423 interval too brief", "registration interval rejected", "min-expires", "expires too small",
                "cannot register every 60 seconds",
            ],
            onTheWire: """
                REGISTER asks for a shorter time than the registrar grants and gets 423 with Min-Expires. A device that \
                knows the code repeats the request with that time.
                """,
            codes: [423],
            explanations: [
                .standard(
                    "The device asks for less than the registrar's minimum and does not act on Min-Expires.",
                    sign: "423 again and again with the same Expires in the requests.",
                    .rfc(3261, "10.2.8")),
                .standard(
                    "The registrar refuses an hour or more, which it may not do with 423.",
                    sign: "Expires of 3600 or above in the refused REGISTER.",
                    .rfc(3261, "10.3")),
                .practice(
                    "The short time was chosen to keep a NAT open.",
                    sign: "Expires of 30 to 60 seconds, and a NAT between."),
            ],
            checks: [
                "Read Min-Expires in the 423 and set the device to that or more.",
                "See whether the next REGISTER asks for that time, with a CSeq one higher.",
                "Keep the NAT open with keep-alives in place of short registrations.",
            ],
            flow: "registration-too-brief",
            sources: [.rfc(3261, "10.2.8"), .rfc(3261, "10.3")]),
        Symptom(
            "registration-times-out", "Registration times out",
            sayings: [
                "no answer to REGISTER at all",
                "registration request gets no reply",
                "register timeout", "register 408", "no response from server on register", "registration failed timeout",
                "unreachable server", "cannot register no answer",
            ],
            onTheWire: """
                REGISTER leaves, is repeated for 32 seconds, and nothing comes back; the device shows 408, which it makes up \
                itself, as a rule.
                """,
            codes: [408, 503],
            causes: [102],
            explanations: [
                .practice(
                    "The address is wrong, or DNS leads to an address that does not answer.",
                    sign: "REGISTER goes to an address on which nothing listens; ICMP may say so."),
                .practice(
                    "A firewall or the provider of the line blocks port 5060.",
                    sign: "Another port, TCP or TLS works."),
                .practice(
                    "The server ignores the request on purpose: the address is banned, or the user is unknown.",
                    sign: "Other devices on another line register; the log of the server has the ban."),
                .standard(
                    "The answer comes back to the wrong place: the response goes to the port in Via unless rport is used.",
                    sign: "The server's capture shows an answer to a port that the NAT does not know.",
                    .rfc(3261, "18.2.2")),
                .practice(
                    "The REGISTER is too large for one packet.",
                    sign: "REGISTER above 1300 bytes over UDP; fragments in the capture."),
            ],
            checks: [
                "To which address and port does the REGISTER go, and is that the server's?",
                "Does it arrive there, and is it answered? Capture on the server if you can.",
                "Try TCP or TLS, and another port.",
                "Look for bans on the server (fail2ban and the like) and for rport in the Via.",
            ],
            sources: [.rfc(3261, "10.2.6"), .rfc(3261, "17.1.2.2")]),
        Symptom(
            "tls-registration-fails", "Registration works over UDP and not over TLS",
            sayings: [
                "certificate is not trusted by the phone",
                "client certificate is not accepted by the server",
                "SSL handshake error when registering",
                "TLS handshake failure",
                "TLS registration fails", "SIP over TLS does not connect", "certificate error on register",
                "transport TLS unavailable", "sips registration fails", "works on 5060 but not 5061",
            ],
            onTheWire: """
                The TLS handshake fails, so that no SIP is seen, or it succeeds and the server refuses sips or the \
                transport. Programs then show a status of their own, such as 503 or a transport error.
                """,
            codes: [408, 416, 480, 503],
            explanations: [
                .practice(
                    "The certificate does not fit: name, issuer, date, or the device has no clock yet.",
                    sign: "An alert in the TLS handshake; openssl s_client shows the certificate and its faults."),
                .practice(
                    "The versions or ciphers have nothing in common: old phones know TLS 1.0 alone.",
                    sign: "handshake_failure or protocol_version in the alert."),
                .standard(
                    "The request uses a sips URI and the server, or a hop, does not.",
                    sign: "416, or 480 with Warning 380.",
                    .rfc(5630, "5.1.2")),
                .practice(
                    "Nothing listens on 5061, or a firewall is in the way.",
                    sign: "No SYN-ACK."),
            ],
            checks: [
                "Connect with openssl s_client to host and port: does a certificate come, for which name, until when?",
                "Compare the name that the device uses with the names in the certificate.",
                "Set the device's clock (NTP) and load the issuer's certificate.",
                "Use sip with transport=tls in place of sips if a hop does not know sips.",
            ],
            sources: [.rfc(5630, "5.1.2"), .rfc(3261, "26.3.2.1")]),
    ]
}
