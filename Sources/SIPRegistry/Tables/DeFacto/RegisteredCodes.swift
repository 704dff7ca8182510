// SPDX-License-Identifier: Apache-2.0

extension DeFactoUse {
    private static let sofiaStatus = Reference.document("Sofia-SIP", "libsofia-sip-ua/sip/sip_status.c")

    /// Other phrases for registered codes, and registered codes in another sense.
    static let registeredCodes: [DeFactoUse] = [
        DeFactoUse(
            403, "Stale Date", ["Sofia-SIP", "STIR verification services"], .phraseOnRegisteredCode,
            meaning: "The Date header or the PASSporT's iat is older than the verifier accepts: look at clocks and at delays.",
            note: "The phrase is RFC 8224's suggestion.", sources: [.rfc(8224, "6.2.2"), sofiaStatus]),
        DeFactoUse(
            412, "Precondition Failed", ["Sofia-SIP", "reSIProcate"], .phraseOnRegisteredCode,
            meaning: "HTTP's phrase for 412; SIP registers \"Conditional Request Failed\" for a PUBLISH whose entity-tag is unknown.",
            note: "Not to be confused with 580 Precondition Failure, which is about QoS.",
            sources: [sofiaStatus, .document("reSIProcate", "resip/stack/Helper.cxx")]),
        DeFactoUse(
            417, "Bad Extension", ["Kamailio"], .tableEntry,
            meaning: "A slip in a table of phrases: the phrase belongs to 420, and 417 is Unknown Resource-Priority.",
            note: "The same table has no phrase for 420, which it calls by the general \"Request Failure\".",
            sources: [.document("Kamailio", "src/core/error.c")]),
        DeFactoUse(
            429, nil, ["FreeSWITCH"], .misusedRegisteredCode,
            meaning: "The verifier could not use the information about the caller's identity, which is 436 by registration.",
            note: "The hangup cause BAD_IDENTITY_INFO is mapped to 429, which is registered as Provide Referrer Identity, for REFER.",
            sources: [.document("FreeSWITCH", "src/mod/endpoints/mod_sofia/mod_sofia.c")]),
        DeFactoUse(
            439, "Stale Date", ["Sofia-SIP"], .tableEntry,
            meaning: "The Date of a signed request is too old. RFC 8224 uses 403 for it.",
            note: "439 is registered as First Hop Lacks Outbound Support, for REGISTER. Sofia-SIP has \"Stale Date\" for 403 as well.",
            sources: [sofiaStatus]),
        DeFactoUse(
            482, "Merged Request", ["various"], .phraseOnRegisteredCode,
            meaning: "The same request has arrived before on another path, as after forking: this copy is refused.",
            note: "RFC 3261 defines the case under the registered phrase Loop Detected; later RFCs write Merged Request.",
            sources: [.rfc(3261, "8.2.2.2"), .rfc(5057, "5.1"), .rfc(6910, "7.2"), .rfc(6910, "9.7")]),
        DeFactoUse(
            603, "Network Blocked", ["US carriers"], .phraseOnRegisteredCode,
            meaning: "\"603+\": the call was blocked in the network on the verdict of analytics; nobody declined it.",
            note: """
                Carries a Reason header that says where the call was blocked and how to complain. Defined by ATIS-1000099 \
                (August 2022) and required by the FCC from 25 March 2026; known here from secondary sources. \
                607 is a callee's verdict, 608 the registered code for an analytics engine's.
                """,
            sources: [.document("ATIS-1000099"), .document("TransNexus", "SIP 603+"), .document("Sansay", "603+ standard")]),
    ]
}
