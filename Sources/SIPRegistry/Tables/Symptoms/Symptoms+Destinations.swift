// SPDX-License-Identifier: Apache-2.0

extension Symptom {
    /// Numbers that cannot be reached.
    static let destinations: [Symptom] = [
        Symptom(
            "calls-to-mobiles-declined", "Every call to mobile numbers is declined or busy",
            sayings: [
                "mobile carrier refuses our calls",
                "every call to mobiles is declined", "calls to cell phones rejected", "mobile numbers always busy",
                "mobiles do not ring", "landlines work but mobiles fail", "carrier rejects calls to mobile",
            ],
            onTheWire: """
                Calls to landlines go through; to mobiles the trunk answers 603, 486, 403 or 480, often within a second and \
                without ringing, or after 183. The mobile network or a filter refuses the caller's number, and nobody was \
                asked.
                """,
            codes: [403, 480, 486, 503, 603, 607, 608],
            causes: [17, 20, 21, 31],
            explanations: [
                .practice(
                    """
                    The terminating network rejects a caller number that it considers forged, such as a national number \
                    coming in from abroad.
                    """,
                    sign: "486 or 603 without 180; with another caller number the call goes through."),
                .standard(
                    "A call analytics service rejects the caller: 608, or 603 with the phrase Network Blocked in the USA.",
                    sign: "The code and phrase; Call-Info of the 608 with an address for complaints.",
                    .rfc(8688, "1")),
                .practice(
                    "The trunk's price limit or permission excludes mobiles.",
                    sign: "603 or 403 made by the provider itself, at once."),
                .practice(
                    "The signature of the caller's number is missing or too low.",
                    sign: "US trunks; the Identity field is missing or attests C."),
            ],
            checks: [
                "Call the same mobile from another line and with another caller number.",
                "Who made the refusal? Time to answer, Server, Reason with location.",
                "Send the caller number as it is assigned, in international format, in From and P-Asserted-Identity.",
                "Ask the provider for the release cause and location of the network that terminated the call.",
                "In the USA see whether the number is labelled, and use the contact in the refusal.",
            ],
            sources: [.rfc(3261, "21.6.2"), .rfc(8688, "1"), .rfc(8197, "1")]),
        Symptom(
            "international-calls-fail", "International calls fail, national ones work",
            sayings: [
                "number with a leading plus is refused",
                "plus sign not accepted",
                "cannot dial abroad",
                "cannot call abroad", "international dialing not working", "calls to foreign countries rejected", "00 numbers fail",
                "overseas calls blocked",
            ],
            onTheWire: "The trunk answers 403, 404, 484, 603 or 503 for foreign numbers only.",
            codes: [403, 404, 484, 503, 603],
            causes: [1, 3, 21, 28, 57],
            explanations: [
                .practice(
                    "The account is not allowed to call abroad, or not to this country: a protection against fraud.",
                    sign: "403 or 603 at once, by the provider."),
                .practice(
                    "The prefix is wrong: 00, 011 or + is not what the trunk wants, or comes twice.",
                    sign: "404 or 484; the number in the Request-URI shows it."),
                .practice(
                    "The provider has no working route to that country.",
                    sign: "503, or cause 3, 34 or 38, for one country only; another trunk gets through."),
            ],
            checks: [
                "Read the number in the Request-URI of the INVITE that leaves.",
                "Send it as + and country code, if the trunk allows.",
                "Ask for the permissions and limits of the account.",
                "Try another number in that country, and another trunk.",
            ],
            sources: [.rfc(3261, "21.4.4"), .rfc(3398, "7.2.4.1")]),
        Symptom(
            "one-number-fails", "One number or one network cannot be reached",
            sayings: [
                "only one destination fails",
                "cannot call one specific number", "calls to one carrier fail", "everyone else works except this number",
                "number unreachable from our system only", "number not found but it exists", "ported number fails",
            ],
            onTheWire: """
                All other calls work. For this number the answer is 404, 480, 486, 503 or 604, mostly from beyond the trunk \
                and with a Reason of Q.850.
                """,
            codes: [404, 410, 480, 484, 486, 503, 604],
            causes: [1, 3, 14, 20, 22, 27, 34, 38],
            explanations: [
                .practice(
                    "The number was ported, and a network on the way still routes it to the old one.",
                    sign: "Cause 1 or 3 from one provider; another provider reaches it."),
                .practice(
                    "The other side blocks the caller's number.",
                    sign: "With another caller number it goes through."),
                .practice(
                    "Your own system treats the number as one of its own.",
                    sign: "404 from your own PBX; no INVITE leaves for the trunk."),
                .practice(
                    "The route between the two networks is down or full.",
                    sign: "503, cause 34 or 38, and other numbers of that network fail as well."),
            ],
            checks: [
                "Who made the answer: your own system, the trunk or a network beyond?",
                "Read Reason: the cause and, if there, its location.",
                "Call it with another caller number, over another trunk, and from a mobile.",
                "Tell the provider the number, the time and the Call-ID.",
            ],
            sources: [.rfc(3398, "7.2.4.1"), .rfc(8606, "4")]),
        Symptom(
            "incomplete-number", "Dialling stops before the number is complete",
            sayings: [
                "dials before all digits are entered",
                "call starts too early while dialling",
                "dialing cut off after a few digits", "number incomplete", "address incomplete when dialing",
                "overlap dialing not working", "call is placed too early", "extension digits missing",
            ],
            onTheWire: """
                The INVITE holds fewer digits than the person dialled and gets 484 or 404. With overlap dialling 484 is \
                expected: it asks for another INVITE with more digits.
                """,
            codes: [404, 484],
            causes: [1, 28],
            explanations: [
                .practice(
                    "The digit map or the timer between digits sends too early.",
                    sign: "The Request-URI ends where the person paused."),
                .standard(
                    "The gateway does overlap: each 484 is answered with a longer number.",
                    sign: "Several INVITEs, each with more digits, each 484 until the last.",
                    .rfc(3578)),
                .practice(
                    "Block dialling is expected and the other side sends digit by digit.",
                    sign: "484 and no further INVITE."),
                .practice(
                    "A rule strips digits.",
                    sign: "The number is complete at the phone and short at the trunk."),
            ],
            checks: [
                "Compare the dialled digits with the Request-URI on every hop.",
                "Dial the number en bloc, from the phone book: if that works, it is the digit map or its timer.",
                "See whether both sides agree on overlap; switch it off if not needed.",
            ],
            sources: [.rfc(3261, "21.4.22"), .rfc(3578)]),
        Symptom(
            "emergency-call-fails", "Emergency calls fail",
            sayings: [
                "cannot call 911",
                "emergency calls rejected", "112 not working", "911 fails", "emergency location missing",
                "cannot call emergency services", "424 on emergency call",
            ],
            onTheWire: """
                The number is not recognised as an emergency, the trunk refuses it, or the location that goes with it is \
                missing or bad.
                """,
            codes: [380, 403, 404, 424],
            explanations: [
                .practice(
                    "The dial plan sends the short number nowhere or to a trunk that does not take it.",
                    sign: "404 or 403; the Request-URI shows the number with a prefix or without."),
                .standard(
                    "The location in the request is missing or cannot be used.",
                    sign: "424 with Geolocation-Error.",
                    .rfc(6442, "4.3")),
                .practice(
                    "The account has no address on record with the provider.",
                    sign: "403 from the provider for emergency numbers only."),
                .standard(
                    "The network tells the device to use another way for emergencies.",
                    sign: "380 with a body of the IMS.",
                    .rfc(3261, "21.3.5")),
            ],
            checks: [
                "Never test with real emergency calls unless they are agreed with the authority; use the provider's test number.",
                "Read the Request-URI as it leaves for the trunk.",
                "Ask the provider for route, caller number and address on record.",
                "Read Geolocation and Geolocation-Error.",
            ],
            sources: [.rfc(6442, "4.3"), .rfc(3261, "21.3.5")]),
    ]
}
