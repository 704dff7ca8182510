// SPDX-License-Identifier: Apache-2.0

extension DeFactoUse {
    private static let pjsip: [Reference] = [.document("PJSIP", "pjsip/src/pjsip/sip_msg.c")]

    /// Numbers above 699 that a SIP stack reports to its own application.
    static let internalStatuses: [DeFactoUse] = [
        DeFactoUse(
            701, "No response from destination server", ["PJSIP"], .internalOnly,
            meaning: "Reserved by the stack for a request that nobody answered.", sources: pjsip),
        DeFactoUse(
            702, "Unable to resolve destination server", ["PJSIP"], .internalOnly,
            meaning: "Reserved by the stack for a destination whose name does not resolve.", sources: pjsip),
        DeFactoUse(
            703, "Error sending message to destination server", ["PJSIP"], .internalOnly,
            meaning: "Reserved by the stack for a request that could not be sent.", sources: pjsip),
        DeFactoUse(
            900, "Internal media error", ["Sofia-SIP"], .internalOnly,
            meaning: "An internal failure of the user agent library; the phrase says what failed.",
            note: "The phrase varies; this is one of several.",
            sources: [
                .document("Sofia-SIP", "libsofia-sip-ua/nua/nua_stack.h"), .document("Sofia-SIP", "libsofia-sip-ua/nua/nua_session.c"),
            ]),
        DeFactoUse(
            901, "Stack is going down", ["Sofia-SIP"], .internalOnly,
            meaning: "The library is shutting down and takes no more operations.",
            sources: [.document("Sofia-SIP", "libsofia-sip-ua/nua/nua_stack.c")]),
        DeFactoUse(
            904, "No matching challenge", ["Sofia-SIP"], .internalOnly,
            meaning: "The application supplied credentials that fit none of the challenges received.",
            sources: [.document("Sofia-SIP", "libsofia-sip-ua/nua/nua_client.c")]),
        DeFactoUse(
            988, "Incomplete offer/answer", ["Sofia-SIP"], .internalOnly,
            meaning: "An exchange of offer and answer was left unfinished.",
            sources: [.document("Sofia-SIP", "libsofia-sip-ua/nua/nua_session.c")]),
    ]
}
