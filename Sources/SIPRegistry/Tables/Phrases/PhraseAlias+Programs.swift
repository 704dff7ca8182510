// SPDX-License-Identifier: Apache-2.0

extension PhraseAlias {
    private static let jain = Reference.document("JAIN-SIP", "SIPResponse.java")
    private static let pyVoIP = Reference.document("pyVoIP", "pyVoIP/SIP.py")
    private static let uptimeKuma = Reference.document("Uptime Kuma", "SIP monitor")

    /// Phrases from the tables of programs.
    static let programs: [PhraseAlias] = [
        PhraseAlias(181, "Call Being Forwarded", .implementation, [uptimeKuma]),
        PhraseAlias(202, "Pending", .implementation, [.document("Kamailio", "misc/reasons/reasons-en_US.ascii.txt")]),
        PhraseAlias(380, "Alternate Service", .implementation, [uptimeKuma, pyVoIP]),
        PhraseAlias(380, "Alternate contact", .implementation, [.document("belle-sip", "src/message.cc")]),
        PhraseAlias(
            412, "Precondition Failed", .implementation,
            [.document("Sofia-SIP", "sip_status.c"), .document("reSIProcate", "resip/stack/Helper.cxx")],
            note: "the phrase of HTTP; not to be mixed up with 580"),
        PhraseAlias(414, "Request-URI too large", .implementation, [jain]),
        PhraseAlias(
            417, "Bad Extension", .implementation, [.document("Kamailio", "src/core/error.c")],
            note: "a slip: the phrase belongs to 420, which that table lacks"),
        PhraseAlias(417, "Unkown Resource-Priority", .implementation, [pyVoIP], note: "misspelt"),
        PhraseAlias(421, "Etension Required", .implementation, [jain], note: "misspelt"),
        PhraseAlias(
            422, "Session Timer Too Small", .implementation,
            [.document("Wireshark", "ui/cli/tap-sipstat.c"), .document("Yate", "libs/ysip/engine.cpp")]),
        PhraseAlias(423, "Session Interval Too Breif", .implementation, [pyVoIP], note: "misspelt, and mixed with 422"),
        PhraseAlias(
            439, "Stale Date", .implementation, [.document("Sofia-SIP", "sip_status.c")],
            note: "a constant that predates the registration; 439 has nothing to do with dates"),
        PhraseAlias(481, "Call leg/Transaction does not exist", .implementation, [jain]),
        PhraseAlias(481, "Call leg/transaction does not exist", .implementation, [.document("Asterisk", "chan_sip")]),
        PhraseAlias(
            482, "Loop Detected.", .implementation, [.document("sngrep", "src/sip.c")], note: "with a full stop at the end"),
        PhraseAlias(489, "Event Package Not Supported", .implementation, [.document("reSIProcate", "resip/stack/Helper.cxx")]),
        PhraseAlias(
            500, "JsSIP Internal Error", .implementation, [.document("JsSIP", "src/Constants.js")],
            note: "the browser's own library failed, not a server"),
        PhraseAlias(504, "Server Timeout", .implementation, [pyVoIP]),
        PhraseAlias(505, "SIP Version Not Supported", .implementation, [pyVoIP]),
        PhraseAlias(505, "SIP version not supported", .implementation, [jain]),
        PhraseAlias(513, "Message Too Long", .implementation, [pyVoIP]),
        PhraseAlias(606, "Session Not acceptable", .implementation, [jain]),
    ]

    private static let viavi = Reference.document("VIAVI Observer documentation", "SIP over UDP")
    private static let feptias = Reference.document("feptias.co.uk", "SIP codes")

    /// Phrases from lists, manuals and logs.
    static let wild: [PhraseAlias] = [
        PhraseAlias(182, "Queuing", .wild, [feptias]),
        PhraseAlias(
            183, "Session in Progress", .wild,
            [.document("Kapeli cheat sheet", "SIP Response Codes"), .document("Cisco voice class sip-profiles examples")],
            note: "common in spoken and written English for Session Progress"),
        PhraseAlias(417, "Uknown Resource-Priority", .wild, [.document("VoIP.ms wiki", "SIP Responses")], note: "misspelt"),
        PhraseAlias(423, "Interval too short", .wild, [feptias]),
        PhraseAlias(485, "Address ambiguous", .wild, [viavi]),
        PhraseAlias(487, "Request Canceled", .wild, [.document("Cisco documentation")]),
        PhraseAlias(505, "Version not implemented", .wild, [viavi]),
        PhraseAlias(
            505, "HTTP version not supported", .wild, [.document("Kapeli cheat sheet", "SIP Response Codes")],
            note: "taken over from HTTP by mistake"),
        PhraseAlias(580, "Precondition Failed", .wild, [viavi]),
    ]
}
