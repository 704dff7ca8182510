// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension KnownStatement {
    /// What the browser under a SIP client says about session descriptions.
    static let browsers: [KnownStatement] = [
        KnownStatement(
            words: ["called in wrong state", "wrong state: stable", "wrong state: kstable", "invalidstateerror"],
            title: "A session description was set at a moment at which none is awaited",
            meaning: """
                A browser takes one answer for each offer, and then is stable: a second answer, or an answer without an offer, is an error. \
                It happens in the client's program when a 183 and the 200 both carry the answer, when a 200 is repeated, or when two offers \
                cross. The session description itself may be in order.
                """,
            checks: [
                "See whether the 180 or 183 and the 200 of the call both have a body: the client has to set the first answer only.",
                "Try a newer version of the client's library, or let the server send no early media to it.",
            ], sources: [.rfc(3264, "4"), .rfc(3261, "13.2.1")])
    ]
}
