// SPDX-License-Identifier: Apache-2.0

extension Symptom {
    /// Calls that show a wrong caller number, or that fail because of the number.
    static let callerNumber: [Symptom] = [
        Symptom(
            "wrong-caller-number", "The callee sees no number or a wrong one",
            sayings: [
                "caller ID not shown",
                "shows the wrong number to the callee",
                "caller ID wrong", "shows anonymous", "caller id not displayed", "shows main number instead of extension",
                "wrong number displayed at called party", "outgoing caller ID not working",
            ],
            onTheWire: """
                Call set-up is normal. From, P-Asserted-Identity, Remote-Party-ID or Privacy do not hold what the trunk \
                reads, or the provider replaces a number that it does not accept.
                """,
            codes: [403, 433, 603],
            explanations: [
                .practice(
                    "The trunk takes the number from another field than the PBX fills.",
                    sign: "The right number is in From and not in P-Asserted-Identity, or the other way round."),
                .practice(
                    "The number is not assigned to the account, so the provider writes its own.",
                    sign: "Correct when it leaves, main number at the callee."),
                .standard(
                    "Privacy is asked for, so the number is withheld.",
                    sign: "Privacy: id or From with anonymous.invalid.",
                    .rfc(3323, "4.1")),
                .practice(
                    "The number comes in a format that is not recognised.",
                    sign: "National number without prefix; with + it is shown."),
            ],
            checks: [
                "Read From, P-Asserted-Identity and Privacy in the INVITE that leaves for the trunk.",
                "Compare with what the provider's guide asks for.",
                "Test towards a mobile and a landline: some networks show other fields.",
            ],
            sources: [.rfc(3325, "9.1"), .rfc(3323, "4.1")]),
        Symptom(
            "calls-labelled-spam", "Calls are rejected or labelled as spam",
            sayings: [
                "our number appears as scam likely",
                "outgoing campaign calls blocked by carriers",
                "numbers flagged as spam",
                "calls marked as spam", "blocked as robocall", "spam likely", "our calls are blocked by carriers",
                "603+ network blocked", "call rejected by analytics", "number flagged scam",
            ],
            onTheWire: """
                A network or an app on the way decides against the caller: 603 with the phrase Network Blocked, 607 or 608 \
                comes back without ringing, or the call is let through with a label.
                """,
            codes: [603, 607, 608],
            causes: [21],
            explanations: [
                .standard(
                    "An intermediary refuses the call on the strength of its analysis and sends 608.",
                    sign: "608, with a Call-Info field that says where to complain.",
                    .rfc(8688, "1")),
                .standard(
                    "The person called, or a service for them, does not want this caller: 607.",
                    sign: "607 from the terminating side.",
                    .rfc(8197, "1")),
                .practice(
                    "In the USA an operator blocks by analytics, for which 603 Network Blocked (603+) is the code to use.",
                    sign: "603, phrase Network Blocked, Reason with the text that the rule asks for.",
                    .document("90 FR 13416", "FCC 25-15, amending 47 CFR Part 64")),
                .practice(
                    "The number was reported or changes too often, or the signature is weak.",
                    sign: "One caller number is blocked and others are not."),
            ],
            checks: [
                "Read phrase, Reason and Call-Info of the refusal.",
                "Call with another number of the same trunk.",
                "See whether the call is signed, and with which attestation.",
                "Use the contact in the refusal, and register the number with the analytics services.",
            ],
            sources: [.rfc(8688, "1"), .rfc(8197, "1"), .rfc(8224, "6.2.2")]),
        Symptom(
            "anonymous-calls-refused", "Calls with withheld number are refused",
            sayings: [
                "calls refused with my number blocked",
                "hidden number is refused",
                "anonymous calls rejected", "private number blocked", "hidden caller id refused",
                "cannot call with withheld number", "anonymous call rejection",
            ],
            onTheWire: "An INVITE with Privacy or an anonymous From gets 433, or 403, 603 or 486 from older services.",
            codes: [403, 433, 486, 603],
            causes: [21, 24],
            explanations: [
                .standard(
                    "The callee has the service that refuses anonymous calls.",
                    sign: "433, and the call goes through with the number shown.",
                    .rfc(5079, "3")),
                .practice(
                    "The trunk refuses calls without a number that it can charge.",
                    sign: "403 from the provider for every anonymous call."),
                .practice(
                    "The PBX sends anonymous by mistake, because the extension has no number.",
                    sign: "From has anonymous although nobody asked for it."),
            ],
            checks: [
                "Read From, P-Asserted-Identity and Privacy.",
                "Send the real number in P-Asserted-Identity and ask for privacy with Privacy: id.",
                "Call once with the number shown.",
            ],
            sources: [.rfc(5079, "1"), .rfc(3325, "9.1")]),
        Symptom(
            "forwarded-calls-fail", "Forwarded calls are rejected",
            sayings: [
                "call forwarding to mobile is rejected",
                "call forwarding fails", "forwarded call rejected by provider", "forward to mobile not working",
                "follow me to cell fails", "diverted calls refused 403", "forwarding external works internal only",
            ],
            onTheWire: """
                The PBX sends a new INVITE to the trunk for a call that came from outside, with the outside caller's number \
                in From. The trunk refuses a number that is not the account's.
                """,
            codes: [302, 403, 482, 483, 603],
            causes: [21, 29],
            explanations: [
                .practice(
                    "The caller number of the original call is not allowed on the trunk.",
                    sign: "403 or 603 to the INVITE of the forwarding; with your own number it goes through."),
                .standard(
                    "The signature of the original call does not fit the new number, and no div PASSporT was added.",
                    sign: "Identity of the first call is passed on; 438 or a block beyond.",
                    .rfc(8946)),
                .practice(
                    "The trunk wants to see Diversion or History-Info.",
                    sign: "Accepted when one of them is added."),
                .standard(
                    "Two forwardings lead to each other.",
                    sign: "482 or 483, or ever more Via fields.",
                    .rfc(3261, "16.3")),
            ],
            checks: [
                "Read From, P-Asserted-Identity, Diversion and History-Info of the forwarded INVITE.",
                "Ask the provider how a forwarded call has to look.",
                "As a trial, send your own number as the caller.",
                "Let the provider forward (302 or its own service) in place of the PBX.",
            ],
            flow: "redirect",
            sources: [.rfc(7044, "1"), .rfc(3261, "16.3")]),
    ]
}
