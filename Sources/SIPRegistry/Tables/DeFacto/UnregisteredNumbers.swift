// SPDX-License-Identifier: Apache-2.0

extension DeFactoUse {
    /// Numbers that no registry has, in products other than the SER family.
    static let unregisteredNumbers: [DeFactoUse] = [
        DeFactoUse(
            101, "Dialog Establishement", ["eXosip", "belle-sip"], .onTheWire,
            meaning: "A provisional answer with a To tag that sets up the early dialog before anything rings.",
            note: """
                The misspelling is what captures and eXosip's source show; belle-sip spells it "Dialog Establishment". \
                A registered way to do the same is 183.
                """,
            likelyCauses: [
                "The client or server is built on eXosip or belle-sip, which send it as soon as an INVITE arrives.",
                "A slow callee: the early dialog is wanted before anything rings.",
            ],
            checks: [
                "Treat it as any unknown provisional response, as 183 without SDP: nothing is wrong.",
                "Go on reading: the 180, 183 or final response that follows counts.",
            ],
            sources: [.document("belle-sip", "src/message.cc"), .document("eXosip")]),
        DeFactoUse(
            101, "Connecting", [], .onTheWire, .uncertain,
            meaning: "Seen in packet samples only; who sends it and why is not known.",
            sources: [.document("packet samples in JavaScript projects")]),
        DeFactoUse(
            203, "Non-authoritative information", [], .erroneousListing,
            meaning: "An HTTP code that a cheat sheet lists as SIP. SIP has no 203.",
            sources: [.document("Kapeli cheatsheets", "SIP_Response_Codes.rb")]),
        DeFactoUse(
            303, "See Other", ["Yate", "Viavi Observer"], .tableEntry,
            meaning: "A leftover of RFC 2543, whose grammar names the code and whose text never describes it.",
            sources: [.document("Yate", "libs/ysip/engine.cpp"), .document("Viavi Observer", "SIP analysis")]),
        DeFactoUse(
            304, "AlternativeService", ["sipsorcery"], .tableEntry,
            meaning: "The constant for Alternative Service carries 304 where 380 is registered.",
            sources: [.document("sipsorcery", "SIPConstants.cs")]),
        DeFactoUse(
            490, "Request Updated", ["PJSIP", "Sofia-SIP"], .tableEntry, .originUncertain,
            meaning: "A number with a phrase and without a definition: it was never registered.",
            likelyCauses: [
                "A log prints the phrase of PJSIP's or Sofia's table; no element is known to send it.",
                "Another number was meant: 491 Request Pending is its neighbour.",
            ],
            checks: [
                "Check in a capture whether it was on the wire at all.",
                "If so, treat it as 400, as any unknown 4xx, and ask the maker of the element that sent it.",
            ],
            sources: [
                .document("PJSIP", "pjsip/src/pjsip/sip_msg.c"), .document("Sofia-SIP", "libsofia-sip-ua/sip/sip_status.c"),
            ]),
        DeFactoUse(
            514, "Response Cannot Be Sent Safely", ["Yate"], .tableEntry, .originUncertain,
            meaning: "The response is too large for the only transport there is.",
            note: congestsafe,
            likelyCauses: [
                "The response is too large for one UDP packet and the element has no other transport."
            ],
            checks: [
                "Measure the response that could not be sent: many Record-Route fields or a large SDP.",
                "Use TCP or TLS on that hop.",
            ],
            sources: congestsafeSources),
        DeFactoUse(
            515, "Response requires congestion management", ["Yate"], .tableEntry, .originUncertain,
            meaning: "The response may go only over a transport with congestion control.",
            note: congestsafe,
            likelyCauses: [
                "A large response may not go over UDP."
            ],
            checks: [
                "Use TCP or TLS on that hop.",
                "Make the message smaller.",
            ],
            sources: congestsafeSources),
        DeFactoUse(
            516, "Proxying of request would induce fragmentation", ["Yate"], .tableEntry, .originUncertain,
            meaning: "A proxy would have to send the request over UDP in fragments.",
            note: congestsafe,
            likelyCauses: [
                "The request has grown past the size of a packet on its way, through Via, Record-Route and SDP."
            ],
            checks: [
                "Measure the request on the hop that refused it.",
                "Use TCP or TLS from there on.",
            ],
            sources: congestsafeSources),
        DeFactoUse(
            687, "Dialog Terminated", ["Sofia-SIP"], .tableEntry, .originUncertain,
            meaning: "A number with a phrase and without a definition: it was never registered.",
            likelyCauses: [
                "Sofia's own status for a dialog that was ended: a log prints it, the wire has something else."
            ],
            checks: [
                "Look in the capture for the BYE or the final response at that second.",
                "If it was on the wire, treat it as 600, as any unknown 6xx.",
            ],
            sources: [.document("Sofia-SIP", "libsofia-sip-ua/sip/sip_status.c")]),
    ]

    private static let congestsafe = """
        Probably from draft-ietf-sip-congestsafe, which expired in 2004; the numbers were not checked in its text. The \
        meaning is read from the phrase.
        """
    private static let congestsafeSources: [Reference] = [
        .document("Yate", "libs/ysip/engine.cpp"), .document("draft-ietf-sip-congestsafe-02"),
    ]
}
