// SPDX-License-Identifier: Apache-2.0

extension CauseMapping {
    private static let secondary =
        "United States only, from 25 March 2026. Taken from a quotation of the rule; neither its text nor ATIS-1000099 was at hand."

    /// The FCC's rule that callers must be notified when analytics block their call, as TransNexus quotes it.
    static let fccBlockingRule: [CauseMapping] = [
        CauseMapping(
            .fccBlockingRule, .response(603), .cause(21),
            condition: "the 603 is a \"603+\": phrase \"Network Blocked\" and a Reason header", location: .user,
            source: .document("FCC call blocking rule, quoted by TransNexus"), note: secondary),
        CauseMapping(
            .fccBlockingRule, .cause(21), .response(603), location: .user,
            source: .document("FCC call blocking rule, quoted by TransNexus"), note: "As a plain 603 or as 603+. " + secondary),
    ]
}
