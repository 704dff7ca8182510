// SPDX-License-Identifier: Apache-2.0

extension PhraseAlias {
    private static let belle = Reference.document("belle-sip", "src/message.cc")
    private static let jain = Reference.document("JAIN-SIP", "SIPResponse.java")
    private static let opensips = Reference.document("OpenSIPS", "error.c")
    private static let resiprocate = Reference.document("reSIProcate", "resip/stack/Helper.cxx")

    /// Phrases that differ from the registered ones only in upper and lower case.
    static let capitals: [PhraseAlias] = [
        capital(181, "Call is being forwarded", belle, jain),
        capital(183, "Session progress", belle, jain),
        capital(200, "Ok", belle),
        capital(300, "Multiple choices", belle, jain),
        capital(301, "Moved permanently", belle, jain),
        capital(302, "Moved temporarily", belle),
        capital(305, "Use proxy", belle, jain),
        capital(380, "Alternative service", jain),
        capital(400, "Bad request", belle, jain),
        capital(402, "Payment required", belle, jain),
        capital(404, "Not found", belle, jain),
        capital(405, "Method not Allowed", opensips),
        capital(405, "Method not allowed", belle, jain),
        capital(406, "Not acceptable", belle, jain),
        capital(407, "Proxy Authentication required", jain),
        capital(407, "Proxy authentication required", belle),
        capital(408, "Request timeout", belle, jain),
        capital(412, "Conditional request failed", jain),
        capital(413, "Request entity too large", belle, jain),
        capital(415, "Unsupported media type", belle, jain),
        capital(416, "Unsupported URI scheme", belle),
        capital(420, "Bad extension", belle, jain),
        capital(421, "Extension required", belle),
        capital(423, "Interval too brief", belle, jain),
        capital(430, "Flow failed", resiprocate),
        capital(480, "Temporarily unavailable", belle),
        capital(481, "Call/Transaction Does not Exist", opensips),
        capital(481, "Call/transaction does not exist", belle),
        capital(482, "Loop detected", belle, jain),
        capital(483, "Too many hops", belle, jain),
        capital(484, "Address incomplete", belle, jain),
        capital(486, "Busy here", belle, jain),
        capital(487, "Request terminated", belle),
        capital(488, "Not Acceptable here", jain),
        capital(488, "Not acceptable here", belle),
        capital(491, "Request pending", belle),
        capital(500, "Server internal error", belle),
        capital(501, "Not implemented", belle, jain),
        capital(502, "Bad gateway", belle, jain),
        capital(503, "Service unavailable", belle, jain),
        capital(504, "Server time-out", belle),
        capital(505, "Version not supported", belle),
        capital(513, "Message too large", belle),
        capital(600, "Busy everywhere", belle, jain),
        capital(604, "Does not Exist Anywhere", opensips),
        capital(606, "Not acceptable", belle),
    ]

    private static func capital(_ code: Int, _ phrase: String, _ sources: Reference...) -> PhraseAlias {
        PhraseAlias(code, phrase, .caseOnly, sources)
    }
}
