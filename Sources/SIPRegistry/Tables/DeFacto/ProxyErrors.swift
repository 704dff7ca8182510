// SPDX-License-Identifier: Apache-2.0

extension DeFactoUse {
    private static let kamailio: [Reference] = [.document("Kamailio", "src/core/error.h"), .document("Kamailio", "src/core/error.c")]
    private static let openSIPS: [Reference] = [.document("OpenSIPS", "error.h"), .document("OpenSIPS", "error.c")]

    /// The internal error numbers of the SER family, some of which double as response codes. The number in
    /// parentheses at the end of the phrase is the error, "TM" or "SL" the module that answered.
    static let proxyErrors: [DeFactoUse] = [
        DeFactoUse(
            473, "Filtered destination (473/TM)", ["OpenSIPS"], .onTheWire,
            meaning: "The proxy will not send the request: the address of the next hop is on its blacklist.",
            sources: openSIPS),
        DeFactoUse(
            474, nil, ["OpenSIPS"], .internalOnly, .sourceReading,
            meaning: "Error number for a wrong transport protocol.",
            wireCode: 500, note: "Has no phrase of its own and goes out as \"500 Server error occurred (474/TM)\".", sources: openSIPS),
        DeFactoUse(
            475, "Bad URI (475/TM)", ["OpenSIPS"], .onTheWire,
            meaning: "The proxy could not parse a URI that it needs for routing.",
            note: "Kamailio has 479 for it.", sources: openSIPS),
        DeFactoUse(
            476, "Unresolvable destination (476/TM)", ["OpenSIPS"], .onTheWire,
            meaning: "The proxy could not resolve the address of the next hop: look at DNS and at the Request-URI or Route.",
            note: "Kamailio has 478 for it.", sources: openSIPS),
        DeFactoUse(
            477, "Send failed (477/TM)", ["OpenSIPS"], .onTheWire,
            meaning: "The proxy could not send the request to the next hop, for instance because no connection came about.",
            note: "The no-auto-477 flag of t_relay() leaves the answer to the script.",
            sources: openSIPS + [.document("OpenSIPS", "modules/tm/README")]),
        DeFactoUse(
            477, "Unfortunately error on sending to next hop occurred (477/TM)", ["Kamailio"], .onTheWire,
            meaning: "The proxy could not send the request to the next hop, for instance because no connection came about.",
            note: "(477/SL) when it answers without a transaction.", sources: kamailio),
        DeFactoUse(
            478, "Unresolvable destination (478/TM)", ["Kamailio"], .onTheWire,
            meaning: "The proxy could not resolve the address of the next hop: look at DNS and at the Request-URI or Route.",
            note: "(478/SL) when it answers without a transaction. OpenSIPS has 476 for it.",
            sources: kamailio + [.document("Kamailio issue 4911")]),
        DeFactoUse(
            478, "Unresolvable Destination", ["JsSIP", "SIP.js"], .tableEntry,
            meaning: "The phrase that the clients know for Kamailio's code.",
            sources: [.document("JsSIP", "src/Constants.js"), .document("SIP.js", "src/core/messages/utils.ts")]),
        DeFactoUse(
            479, "Regretfully, we were not able to process the URI (479/TM)", ["Kamailio"], .onTheWire,
            meaning: "The proxy could not parse a URI that it needs for routing.",
            note: "(479/SL) when it answers without a transaction. OpenSIPS has 475 for it.", sources: kamailio),
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
