// SPDX-License-Identifier: Apache-2.0

extension DeFactoUse {
    private static let kamailio: [Reference] = [.document("Kamailio", "src/core/error.h"), .document("Kamailio", "src/core/error.c")]
    private static let openSIPS: [Reference] = [.document("OpenSIPS", "error.h"), .document("OpenSIPS", "error.c")]

    /// The internal error numbers of the SER family, some of which are also used as response codes. The number in parentheses at the end of
    /// the phrase is the error; "TM" or "SL" is the module that sent the response.
    static let proxyErrors: [DeFactoUse] = [
        DeFactoUse(
            473, "Filtered destination (473/TM)", ["OpenSIPS"], .onTheWire,
            meaning: "The proxy will not send the request: the address of the next hop is on its blacklist.",
            likelyCauses: [
                "The destination failed before and was put on the blacklist for some minutes.",
                "A rule of the administrator keeps addresses of this range out, private ones for instance.",
            ],
            checks: [
                "List the blacklists on the proxy and look for the address of the next hop.",
                "See in the log which failure put it there, and whether a Contact or Route of the far side leads to it.",
            ],
            sources: openSIPS),
        DeFactoUse(
            474, nil, ["OpenSIPS"], .internalOnly, .sourceReading,
            meaning: "Error number for a wrong transport protocol.",
            wireCode: 500, note: "Has no phrase of its own and goes out as \"500 Server error occurred (474/TM)\".", sources: openSIPS),
        DeFactoUse(
            475, "Bad URI (475/TM)", ["OpenSIPS"], .onTheWire,
            meaning: "The proxy could not parse a URI that it needs for routing.",
            note: "Kamailio has 479 for it.",
            likelyCauses: [
                "A Contact, Route or Refer-To of a device holds a URI with illegal characters or without host.",
                "The script composed a Request-URI from parts of which one was empty.",
            ],
            checks: [
                "Read the Request-URI and the topmost Route of the request as it came in.",
                "Search the log of OpenSIPS at that second for the parse error: it prints the URI.",
            ],
            sources: openSIPS),
        DeFactoUse(
            476, "Unresolvable destination (476/TM)", ["OpenSIPS"], .onTheWire,
            meaning: "The proxy could not resolve the address of the next hop: look at DNS and at the Request-URI or Route.",
            note: "Kamailio has 478 for it.",
            likelyCauses: [
                "The name of the next hop does not exist, or DNS does not answer.",
                "A Contact ends in .invalid, as browsers register it: it is not a name to look up.",
            ],
            checks: [
                "Resolve the host of the Request-URI, or of the topmost Route, on the proxy itself.",
                "For .invalid Contacts send by the connection that the REGISTER came on.",
            ],
            sources: openSIPS),
        DeFactoUse(
            477, "Send failed (477/TM)", ["OpenSIPS"], .onTheWire,
            meaning: "The proxy could not send the request to the next hop, for instance because no connection could be established.",
            note: "The no-auto-477 flag of t_relay() leaves the answer to the script.",
            likelyCauses: [
                "The TCP or TLS connection to the next hop was refused, timed out or is gone with the NAT mapping.",
                "A WebSocket or TCP client disconnected, and its binding outlived its connection.",
                "No socket of the proxy fits the transport or the address family.",
            ],
            checks: [
                "Read the log at that second: connect failed, no corresponding socket, or TLS.",
                "Compare the Contact of the binding with the connections that are open.",
                "Try to connect to the next hop from the proxy.",
            ],
            sources: openSIPS + [.document("OpenSIPS", "modules/tm/README")]),
        DeFactoUse(
            477, "Unfortunately error on sending to next hop occurred (477/TM)", ["Kamailio"], .onTheWire,
            meaning: "The proxy could not send the request to the next hop, for instance because no connection could be established.",
            note: "(477/SL) when it answers without a transaction.",
            likelyCauses: [
                "The TCP or TLS connection to the next hop was refused, timed out or is gone with the NAT mapping.",
                "A WebSocket or TCP client disconnected, and its binding outlived its connection.",
                "No socket of the proxy fits the transport or the address family.",
            ],
            checks: [
                "Read the log at that second: connect failed, no corresponding socket, or TLS.",
                "Compare the Contact of the binding with the connections that are open.",
                "Try to connect to the next hop from the proxy.",
            ],
            sources: kamailio),
        DeFactoUse(
            478, "Unresolvable destination (478/TM)", ["Kamailio"], .onTheWire,
            meaning: "The proxy could not resolve the address of the next hop: look at DNS and at the Request-URI or Route.",
            note: "(478/SL) when it answers without a transaction. OpenSIPS has 476 for it.",
            likelyCauses: [
                "A Contact ends in .invalid, as WebSocket clients register it, and the proxy looks it up as a name.",
                "The name of the next hop does not exist, or the proxy's DNS does not answer.",
                "The Request-URI or Route asks for a transport or address family for which DNS has no record.",
            ],
            checks: [
                "Read the host of the Request-URI or of the topmost Route: is it .invalid, a typing error, a name known inside only?",
                """
                For .invalid route by the connection of the REGISTER: alias handling (set_contact_alias, \
                handle_ruri_alias), received, or Path.
                """,
                "Resolve the name on the proxy: NAPTR, SRV, A and AAAA.",
            ],
            sources: kamailio + [.document("Kamailio issue 4911")]),
        DeFactoUse(
            478, "Unresolvable Destination", ["JsSIP", "SIP.js"], .tableEntry,
            meaning: "The phrase that the clients know for Kamailio's code.",
            sources: [.document("JsSIP", "src/Constants.js"), .document("SIP.js", "src/core/messages/utils.ts")]),
        DeFactoUse(
            479, "Regretfully, we were not able to process the URI (479/TM)", ["Kamailio"], .onTheWire,
            meaning: "The proxy could not parse a URI that it needs for routing.",
            note: "(479/SL) when it answers without a transaction. OpenSIPS has 475 for it.",
            likelyCauses: [
                "A Contact, Route or Refer-To of a device holds a URI with illegal characters or without host.",
                "The script composed a Request-URI from parts of which one was empty.",
            ],
            checks: [
                "Read the Request-URI and the topmost Route of the request as it came in.",
                "Search the log of Kamailio at that second for the parse error: it prints the URI.",
            ],
            sources: kamailio),
        DeFactoUse(
            480, nil, ["Kamailio"], .internalOnly, .sourceReading,
            meaning: "Error number for a wrong transport protocol; no relation to 480 Temporarily Unavailable.",
            wireCode: 500,
            note: "Has no phrase of its own and goes out as \"500 I'm terribly sorry, server error occurred (480/TM)\".",
            sources: kamailio),
        DeFactoUse(
            500, "I'm terribly sorry, server error occurred (N/TM)", ["Kamailio"], .phraseOnRegisteredCode,
            meaning: "An internal error for which Kamailio has no phrase; N is its error number.",
            note: "(N/SL) when it answers without a transaction. The log around the time of the answer tells more.",
            sources: kamailio),
        DeFactoUse(
            500, "Server error occurred (N/TM)", ["OpenSIPS"], .phraseOnRegisteredCode, .sourceReading,
            meaning: "An internal error for which OpenSIPS has no phrase; N is its error number.", sources: openSIPS),
        DeFactoUse(
            510, nil, ["Kamailio"], .internalOnly, .sourceReading,
            meaning: "Error number for what the administrator forbids.", wireCode: 500, sources: kamailio),
        DeFactoUse(
            520, nil, ["Kamailio"], .internalOnly, .sourceReading,
            meaning: "Error number for a destination on the block list.", wireCode: 500, sources: kamailio),
    ]
}
