// SPDX-License-Identifier: Apache-2.0

extension Symptom {
    /// Calls that cannot be changed or ended.
    static let changes: [Symptom] = [
        Symptom(
            "cannot-resume-hold", "A held call cannot be taken back",
            sayings: [
                "cannot retrieve the held call",
                "taking back from hold fails",
                "cannot unhold", "resume fails", "call lost on unhold", "retrieve from hold does not work", "held call gone",
            ],
            onTheWire: """
                The re-INVITE that takes the call off hold is refused or lost: 481 when the other side has ended the call, \
                491 when both act at once, 488 when the offer no longer suits.
                """,
            codes: [408, 481, 488, 491, 500],
            explanations: [
                .standard(
                    "The other side has ended the call on hold and its BYE was lost.",
                    sign: "481 to the re-INVITE.",
                    .rfc(3261, "12.2.2")),
                .standard(
                    "Both press at the same time.",
                    sign: "491, and a new attempt after a random time.",
                    .rfc(3261, "14.1")),
                .practice(
                    "The re-INVITE offers other codecs or keys than before.",
                    sign: "488 to the re-INVITE."),
            ],
            checks: [
                "Read the answer to the re-INVITE.",
                "Was there a BYE before, and was it answered?",
                "Compare its SDP with that of the first INVITE.",
            ],
            flow: "glare",
            sources: [.rfc(3261, "14.1"), .rfc(3261, "14.2")]),
        Symptom(
            "call-breaks-when-both-act", "A call breaks when both sides change it at once",
            sayings: [
                "both sides send re-INVITE at once",
                "both press hold at the same time", "491 request pending", "glare", "re-INVITE collision",
                "simultaneous re-INVITE drops call",
            ],
            onTheWire: """
                Two re-INVITEs or UPDATEs cross; each is refused with 491, and each side tries again after a random time \
                that depends on who owns the Call-ID. If a side does not try again, or tries at once, its change fails.
                """,
            codes: [491, 500],
            explanations: [
                .standard(
                    "The waiting times are not random, or those of the two sides overlap.",
                    sign: "Both try again at the same moment, 491 again.",
                    .rfc(3261, "14.1")),
                .standard(
                    "A new request came while the answer to the last one was open: 500 with Retry-After.",
                    sign: "500 with Retry-After of 0 to 10 seconds.",
                    .rfc(3261, "14.2")),
                .practice(
                    "A server refreshes session timers or moves the media in the same second as it connects a call.",
                    sign: "The requests cross at the same time after each answer."),
            ],
            checks: [
                "Find the two requests that cross and their times.",
                "Does each side try again, and after how long?",
                "Let one side only refresh session timers or re-INVITE after the answer.",
            ],
            flow: "glare",
            sources: [.rfc(3261, "14.1"), .rfc(3261, "14.2")]),
        Symptom(
            "cannot-hang-up", "The call stays up after one side has hung up",
            sayings: [
                "call is still shown after the other side has ended it",
                "does not notice that the call is over",
                "BYE is ignored",
                "call stays open after hanging up",
                "call does not end", "hung calls", "ghost channels", "zombie calls", "call stays connected after hang up",
                "BYE not received", "billed for hours after hanging up", "stuck channel",
            ],
            onTheWire: """
                The BYE is lost, goes to the wrong address or does not fit the dialog (481). The other side goes on until a \
                media timeout or a session timer ends it.
                """,
            codes: [404, 408, 481, 500],
            causes: [16, 31, 102],
            explanations: [
                .standard(
                    "The BYE lacks the To tag or has the wrong Call-ID or tags.",
                    sign: "481 to the BYE.",
                    .rfc(3261, "15.1.2")),
                .practice(
                    "The BYE goes to an address behind a NAT or past the proxy.",
                    sign: "Repeated BYE without answer."),
                .standard(
                    "The Route set or the Request-URI of the BYE is wrong.",
                    sign: "BYE to the proxy's own address, 404 or a loop.",
                    .rfc(3261, "12.2.1.1")),
                .practice(
                    "No session timer and no media timeout ends the call whose BYE was lost.",
                    sign: "Channels that are hours old with no RTP."),
            ],
            checks: [
                "Which side sends BYE, to where, and what comes back?",
                "Compare its tags, Route and Request-URI with the dialog.",
                "Switch on session timers and RTP timeouts.",
            ],
            sources: [.rfc(3261, "15.1.1"), .rfc(3261, "15.1.2"), .rfc(4028, "1")]),
        Symptom(
            "no-music-on-hold", "The caller hears nothing while on hold",
            sayings: [
                "silence while on hold",
                "music on hold not working", "silence on hold", "no hold music", "hold music not heard by external callers",
                "dead air on hold",
            ],
            onTheWire: """
                The hold says inactive, or sendonly and nothing is sent; or the server that should play is not in the media \
                path.
                """,
            codes: [200],
            explanations: [
                .standard(
                    "The hold was made with inactive, so nobody sends.",
                    sign: "a=inactive in the re-INVITE.",
                    .rfc(5359, "2.1")),
                .practice(
                    "The phone holds by itself, and no server knows that it should play.",
                    sign: "re-INVITE past the PBX; sendonly and no RTP."),
                .practice(
                    "The trunk ignores the change and goes on in both directions.",
                    sign: "The answer says sendrecv."),
            ],
            checks: [
                "Read the direction in the re-INVITE and in its answer.",
                "Does RTP go to the held side, and from where?",
                "Let the PBX see the hold: media through it, or its own hold feature.",
            ],
            sources: [.rfc(5359, "2.3"), .rfc(5359, "2.1")]),
    ]
}
