// SPDX-License-Identifier: Apache-2.0

extension Symptom {
    /// Transfer, pick-up and conference.
    static let transfer: [Symptom] = [
        Symptom(
            "transfer-fails", "A transfer fails",
            sayings: [
                "transfer key has no effect",
                "nothing happens when transferring",
                "blind transfer not working",
                "REFER is rejected",
                "transfer fails", "blind transfer does not work", "call drops on transfer", "transferred call lost",
                "REFER rejected", "cannot transfer to external number", "transfer to mobile fails",
            ],
            onTheWire: """
                REFER gets a final error, or 202 or 200 and later a NOTIFY whose body holds the code of the failed call. A \
                phone that hangs up at once has lost the caller when the NOTIFY says 486.
                """,
            codes: [202, 403, 404, 405, 481, 486, 501, 503, 603],
            causes: [16, 17, 21],
            explanations: [
                .standard(
                    "REFER is accepted and the new call fails.",
                    sign: "NOTIFY with a final code of 300 or more in its body.",
                    .rfc(3515, "2.4.5")),
                .standard(
                    "The other side, often a trunk, does not support REFER.",
                    sign: "405, 501 or 603 to the REFER; Allow without REFER.",
                    .rfc(3515, "2.4.2")),
                .practice(
                    "The new call shows a caller number that the trunk does not allow.",
                    sign: "403 or 603 to the new INVITE."),
                .standard(
                    "The REFER is not in the dialog any more.",
                    sign: "481 to the REFER.",
                    .rfc(3261, "12.2.2")),
            ],
            checks: [
                "What does REFER get, and what do the bodies of the NOTIFYs say?",
                "Which INVITE did the REFER cause, and what was its answer?",
                "If the trunk does not support REFER, let the PBX bridge the calls itself.",
                "Look at the caller number of the new call.",
            ],
            flow: "failed-transfer",
            sources: [.rfc(3515, "2.4.5"), .rfc(5589, "6.3")]),
        Symptom(
            "attended-transfer-fails", "A transfer with consultation fails",
            sayings: [
                "cannot connect the two after consulting",
                "warm transfer fails",
                "attended transfer fails", "consultative transfer drops both calls", "warm transfer not working",
                "INVITE with Replaces 481", "transfer after talking to colleague fails",
            ],
            onTheWire: """
                The last step is an INVITE with Replaces, sent because of a REFER. It gets 481 when the dialog that it names \
                is not there, 501, 405 or 420 when nobody knows Replaces, or goes to another server than the call.
                """,
            codes: [202, 405, 420, 481, 486, 501, 603],
            explanations: [
                .standard(
                    "Call-ID or tags in Replaces do not name a dialog of that phone.",
                    sign: "481 to the INVITE with Replaces; compare with the call itself.",
                    .rfc(3891, "3")),
                .practice(
                    "A B2BUA changes Call-ID and tags, and does not change them in Refer-To or Replaces.",
                    sign: "Different Call-IDs on the two sides of the server."),
                .standard(
                    "Require: replaces is not supported.",
                    sign: "420 with Unsupported: replaces.",
                    .rfc(3261, "8.2.2.3")),
                .standard(
                    "Refer-To leads to an address that does not reach the phone.",
                    sign: "INVITE without answer or 404.",
                    .rfc(5589, "7.5")),
            ],
            checks: [
                "Compare Replaces with Call-ID, to-tag and from-tag of the consultation call, on the side of the target.",
                "Is the escaping in Refer-To right: %3B and %3D?",
                "Let the PBX do the transfer, if both calls go through it.",
            ],
            flow: "failed-transfer",
            sources: [.rfc(5589, "7.3"), .rfc(5589, "7.5")]),
        Symptom(
            "pick-up-fails", "Picking up a colleague's call fails",
            sayings: [
                "call pickup does not work",
                "call pickup not working", "directed pickup fails", "cannot pick up ringing call", "BLF pickup does nothing",
                "group pickup 481", "*8 does not work",
            ],
            onTheWire: """
                The one who picks up sends a feature code, or an INVITE with Replaces; the latter gets 481 when no early \
                dialog fits or somebody has answered already.
                """,
            codes: [404, 481, 486, 487, 603],
            explanations: [
                .standard(
                    "The call was answered, and early-only makes the pick-up fail.",
                    sign: "486 or 481 to the INVITE with Replaces.",
                    .rfc(3891, "3")),
                .practice(
                    "The phone learned the dialog from the lamp subscription with wrong tags.",
                    sign: "NOTIFY of the dialog event against the real call."),
                .practice(
                    "The feature code is not in the dial plan or group.",
                    sign: "404 to the code."),
                .practice(
                    "The two are not in one pick-up group.",
                    sign: "The PBX says so, or nothing happens."),
            ],
            checks: [
                "What is sent: a feature code or Replaces?",
                "Compare Replaces with the early dialog.",
                "Check groups and rights in the PBX.",
            ],
            flow: "replaces-pick-up",
            sources: [.rfc(5359, "2.16")]),
        Symptom(
            "conference-fails", "A conference or a three-way call fails",
            sayings: [
                "cannot add a third person",
                "merging calls fails",
                "three way call drops", "conference cannot be started", "adding third person fails", "merge calls fails",
                "conference on phone disconnects", "one party cannot hear in conference",
            ],
            onTheWire: """
                The phone mixes two calls itself, or sends both to a conference server with REFER or re-INVITE. The second \
                call, the move or the mixing fails.
                """,
            codes: [403, 404, 481, 486, 488, 503, 603],
            explanations: [
                .practice(
                    "The account allows one call only.",
                    sign: "The second INVITE is refused."),
                .practice(
                    "The phone cannot mix two codecs or encrypted calls.",
                    sign: "One of the two is silent, or 488."),
                .standard(
                    "The conference server refuses the REFER or the INVITE.",
                    sign: "The NOTIFY of the REFER holds the code.",
                    .rfc(3515, "2.4.5")),
                .practice(
                    "One leg stays on hold.",
                    sign: "sendonly or inactive in the last SDP of one leg."),
            ],
            checks: [
                "Do two calls at the same time work?",
                "Use the same codec on both legs.",
                "Read answers to REFER or re-INVITE and the direction of each leg.",
                "Try the conference of the server in place of that of the phone.",
            ],
            sources: [.rfc(5359, "2.10"), .rfc(3515, "2.4.5")]),
    ]
}
