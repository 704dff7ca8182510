// SPDX-License-Identifier: Apache-2.0

extension PhraseAlias {
    /// The grammar of RFC 2543, which RFC 3261 kept for some codes although its text has another phrase.
    private static let oldGrammar: [Reference] = [.rfc(2543, "5.1.1"), .rfc(3261, "25.1")]

    /// Phrases from RFCs, the registry and other standards.
    static let documents: [PhraseAlias] = [
        PhraseAlias(181, "Call is Being Forwarded", .rfcText, [.rfc(5359, "2.7"), .rfc(4458, "6.1")]),
        PhraseAlias(
            183, "Queued", .rfcText, [.rfc(7339, "6")], note: "in an example; Queued is the phrase of 182"),
        PhraseAlias(
            202, "Accepted (Deprecated)", .registryRemark, [.document("IANA SIP Parameters", "Response Codes")],
            note: "the phrase on the wire is Accepted"),
        PhraseAlias(400, "Invalid Request", .rfcText, [.rfc(3261, "10.3"), .rfc(3903, "6")]),
        PhraseAlias(
            400, "Incorrect Date or Time", .rfcText, [.rfc(3428, "11.4")],
            note: "for a MESSAGE whose Date is too far in the past or the future"),
        PhraseAlias(
            403, "Stale Date", .rfcText, [.rfc(8224, "6.2.2")],
            note: "a hint for people that the Date or the iat of the PASSporT is too old"),
        PhraseAlias(
            403, "automatic answer forbidden", .rfcText, [.rfc(5373, "4.5.1")],
            note: "the caller asked for automatic answer and may not"),
        PhraseAlias(
            403, "manual answer forbidden", .rfcText, [.rfc(5373, "4.5.1")],
            note: "the caller asked for manual answer and may not"),
        PhraseAlias(403, "Screening Failure (Terminating)", .rfcText, [.rfc(5359, "2.13")], note: "incoming call screening"),
        PhraseAlias(403, "Screening Failure (Originating)", .rfcText, [.rfc(5359, "2.14")], note: "outgoing call screening"),
        PhraseAlias(407, "Proxy Authorization", .rfcText, [.rfc(3325, "10.1"), .rfc(6050, "6")]),
        PhraseAlias(407, "Proxy Authorization Required", .rfcText, [.rfc(3665, "3.2"), .rfc(3665, "3.3")]),
        PhraseAlias(408, "Timeout", .earlierRFC, [.rfc(2543, "12.4")]),
        PhraseAlias(413, "Request Entity too long", .rfcText, [.rfc(3398, "8.2.6.1")]),
        PhraseAlias(414, "Request-URI too long", .rfcText, [.rfc(3398, "8.2.6.1"), .document("belle-sip", "src/message.cc")]),
        PhraseAlias(414, "Request-URI Too Large", .earlierRFC, oldGrammar),
        PhraseAlias(
            423, "Interval too small", .earlierRFC, [.rfc(3265, "3.1.6.1")], note: "RFC 6665 put the registered phrase"),
        PhraseAlias(
            423, "Subscription Too Brief", .earlierRFC, [.rfc(3265, "3.1.6.4")], note: "RFC 6665 put the registered phrase"),
        PhraseAlias(
            428, "Use Supported PASSporT Format", .rfcText, [.rfc(8224, "6.2.2")],
            note: "a hint that the PASSporT given is of a type the verifier does not know"),
        PhraseAlias(429, "Provide Referror Identity", .rfcText, [.rfc(3485)], note: "misspelt in the compression dictionary"),
        PhraseAlias(
            436, "Bad Identity-Info", .formerRegistration,
            [
                .rfc(4474, "14.3"), .rfc(8224, "13.2"), .document("PJSIP", "pjsip/src/pjsip/sip_msg.c"),
                .document("OpenSIPS", "error.c"), .document("JsSIP", "src/Constants.js"),
                .document("SIP.js", "src/core/messages/utils.ts"), .document("sngrep", "src/sip.c"),
                .document("Wireshark", "ui/cli/tap-sipstat.c"), .document("Yate", "libs/ysip/engine.cpp"),
            ],
            note: "RFC 8224 changed the entry; many programs keep the old phrase"),
        PhraseAlias(
            437, "Unsupported Certificate", .formerRegistration,
            [
                .rfc(4474, "14.4"), .rfc(8224, "13.2"), .document("PJSIP", "pjsip/src/pjsip/sip_msg.c"),
                .document("OpenSIPS", "error.c"), .document("JsSIP", "src/Constants.js"),
                .document("SIP.js", "src/core/messages/utils.ts"), .document("sngrep", "src/sip.c"),
                .document("Wireshark", "ui/cli/tap-sipstat.c"), .document("Yate", "libs/ysip/engine.cpp"),
            ],
            note: "RFC 8224 changed the entry; many programs keep the old phrase"),
        PhraseAlias(
            438, "Invalid PASSporT", .rfcText, [.rfc(8224, "6.2.2")],
            note: "for a full-form PASSporT that lacks required headers or claims"),
        PhraseAlias(480, "No Response", .rfcText, [.rfc(3665, "3.10")], note: "a proxy whose INVITE to the phone found no answer"),
        PhraseAlias(480, "Not Logged In", .rfcText, [.rfc(5359, "2.12")]),
        PhraseAlias(480, "Temporarily not available", .earlierRFC, oldGrammar),
        PhraseAlias(
            481, "Subscription does not exist", .rfcText,
            [.rfc(6665, "4.1.2.4"), .rfc(6665, "4.1.3"), .rfc(3265, "3.2")], note: "to a NOTIFY that matches no subscription"),
        PhraseAlias(
            481, "Call Leg/Transaction Does Not Exist", .earlierRFC, oldGrammar + [.rfc(2543, "7.4.18"), .rfc(3261, "9.2")]),
        PhraseAlias(481, "Transaction Does Not Exist", .earlierRFC, [.rfc(2543, "4.2.5"), .rfc(2543, "12.4")]),
        PhraseAlias(
            482, "Merged Request", .rfcText, [.rfc(5057, "5.1"), .rfc(6910, "7.2")],
            note: "the same request came on two paths; not a loop"),
        PhraseAlias(486, "Busy", .rfcText, [.rfc(3911, "8.2")]),
        PhraseAlias(487, "Call Cancelled", .rfcText, [.rfc(3398, "7.1.7"), .rfc(3398, "8.1.7")]),
        PhraseAlias(
            487, "Request Cancelled", .rfcText, [.rfc(5589, "6.3.2"), .rfc(2976, "2"), .document("YXA")]),
        PhraseAlias(
            500, "Server Error", .rfcText,
            [.rfc(3261, "10.3"), .rfc(3323, "5"), .rfc(5379, "4.3"), .rfc(6357, "1"), .rfc(7339, "1")]),
        PhraseAlias(
            500, "Internal Server Error", .earlierRFC,
            oldGrammar + [.document("Sofia-SIP", "sip_status.c"), .document("SIP.js", "src/core/messages/utils.ts")],
            note: "the phrase of HTTP, and the commonest alias on the wire"),
        PhraseAlias(504, "Gateway timeout", .rfcText, [.rfc(3398, "7.2.4.1"), .document("JAIN-SIP", "SIPResponse.java")]),
        PhraseAlias(504, "Server Time-Out", .rfcText, [.rfc(5057, "5.1"), .document("Kamailio", "src/core/error.c")]),
        PhraseAlias(
            504, "Gateway Time-out", .earlierRFC,
            [.rfc(2543, "5.1.1"), .rfc(2543, "7.5.5"), .document("Sofia-SIP", "sip_status.c")]),
        PhraseAlias(505, "SIP Version not supported", .earlierRFC, oldGrammar),
        PhraseAlias(580, "Precondition-Failure", .rfcText, [.rfc(3312, "8")]),
        PhraseAlias(600, "Busy", .rfcText, [.rfc(3261, "20.33"), .rfc(2543, "4.2.3")]),
        PhraseAlias(
            603, "Network Blocked", .otherStandard, [.document("ATIS-1000099")],
            note: "the 603+ profile for calls blocked by analytics; the standard is sold, not published"),
        PhraseAlias(603, "Declined", .rfcText, [.rfc(3515, "2.4.5"), .rfc(3420, "3.1"), .rfc(3911, "4")]),
        PhraseAlias(
            604, "Does not exist anywhere", .earlierRFC,
            oldGrammar + [.document("belle-sip", "src/message.cc"), .document("JAIN-SIP", "SIPResponse.java")]),
    ]
}
