// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let dial = Maker(
        .asterisk, .name,
        ProviderSource.page(
            "Asterisk documentation, Dial Channel Variables",
            "https://docs.asterisk.org/Configuration/Dialplan/Variables/Channel-Variables/Asterisk-Standard-Channel-Variables/Dial-Channel-Variables",
            .read("2026-11-29")))
    private static let cause = Maker(
        .asterisk, .name,
        ProviderSource.gitHub(
            "asterisk/asterisk", "include/asterisk/causes.h", "14ebf2b57b8fa7ef3dab7cc018acd6961ed59df2", licence: "GPL-2.0-only"))

    /// The values of Asterisk's dial plan variables DIALSTATUS and HANGUPCAUSE.
    static let asteriskNames: [ProviderCode] = [
        dial(
            "CHANUNAVAIL", ["DIALSTATUS = CHANUNAVAIL", "DIALSTATUS CHANUNAVAIL"], by: .nobody,
            """
            No channel could be made: the phone is not registered, the trunk is unknown, or the far side refused. \
            HANGUPCAUSE tells which.
            """,
            advice: """
                Look at the registration of the called device, then at HANGUPCAUSE: 21 is a refusal, 3 or 20 a missing \
                registration.
                """),
        dial(
            "CONGESTION", ["DIALSTATUS = CONGESTION", "DIALSTATUS CONGESTION"], by: .various,
            "The call failed on the way: no route, no circuit, or an answer that means neither busy nor no answer.",
            advice: "Look at the SIP response before it in the log."),
        dial(
            "BUSY", ["DIALSTATUS = BUSY", "DIALSTATUS BUSY"], sip: [486, 600], causes: [17], by: .beyond,
            "The called side is busy.",
            advice: "See whether a limit of calls, a filter or a person made it busy."),
        dial(
            "NOANSWER", ["DIALSTATUS = NOANSWER", "DIALSTATUS NOANSWER"], causes: [19], by: .nobody,
            "It rang until the time of Dial() was over.",
            advice: "Compare that time with the far side's voicemail."),
        dial(
            "ANSWER", ["DIALSTATUS = ANSWER", "DIALSTATUS ANSWER"], sip: [200], causes: [16], by: .beyond,
            "The call was answered.",
            advice: "Nothing."),
        dial(
            "CANCEL", ["DIALSTATUS = CANCEL", "DIALSTATUS CANCEL"], sip: [487], by: .peer,
            "The caller gave up before the answer.",
            advice: "Nothing, unless callers wait too long."),
        dial(
            "DONTCALL", ["DIALSTATUS = DONTCALL", "DIALSTATUS DONTCALL"], by: .beyond,
            "The called person sent the caller away in the privacy menu.",
            advice: "Nothing: it was chosen."),
        dial(
            "TORTURE", ["DIALSTATUS = TORTURE", "DIALSTATUS TORTURE"], by: .beyond,
            "The called person sent the caller to the dead end of the privacy menu.",
            advice: "Nothing: it was chosen."),
        cause(
            "AST_CAUSE_UNALLOCATED", ["HANGUPCAUSE = 1", "HANGUPCAUSE 1", "cause 1"], sip: [404], causes: [1], by: .various,
            "The number is not assigned. It is recorded for 404, 485 and 604. Sent on as 404.",
            advice: "Check the number and its format."),
        cause(
            "AST_CAUSE_NO_ROUTE_TRANSIT_NET", ["HANGUPCAUSE = 2", "HANGUPCAUSE 2", "cause 2"], sip: [404], causes: [2], by: .various,
            "There is no route to the transit network. Sent on as 404.",
            advice: "Check the carrier's prefix."),
        cause(
            "AST_CAUSE_NO_ROUTE_DESTINATION", ["HANGUPCAUSE = 3", "HANGUPCAUSE 3", "cause 3"], sip: [404], causes: [3], by: .various,
            "There is no route to the destination; Asterisk also has it for a peer that is not registered. Sent on as 404.",
            advice: "Check the registration of the peer and the dialplan."),
        cause(
            "AST_CAUSE_CHANNEL_UNACCEPTABLE", ["HANGUPCAUSE = 6", "HANGUPCAUSE 6", "cause 6"], causes: [6], by: .various,
            "The channel offered cannot be used.",
            advice: "Compare the channels of both switches."),
        cause(
            "AST_CAUSE_NORMAL_CLEARING", ["HANGUPCAUSE = 16", "HANGUPCAUSE 16", "cause 16"], causes: [16], by: .various,
            "Somebody hung up.",
            advice: "Nothing."),
        cause(
            "AST_CAUSE_USER_BUSY", ["HANGUPCAUSE = 17", "HANGUPCAUSE 17", "cause 17"], sip: [486], causes: [17], by: .various,
            "The called side is busy: 486 or 600. Sent on as 486.",
            advice: "Try again later."),
        cause(
            "AST_CAUSE_NO_USER_RESPONSE", ["HANGUPCAUSE = 18", "HANGUPCAUSE 18", "cause 18"], sip: [408], causes: [18], by: .various,
            "No answer came at all: 408. Sent on as 408.",
            advice: "See whether the phone or trunk can be reached."),
        cause(
            "AST_CAUSE_NO_ANSWER", ["HANGUPCAUSE = 19", "HANGUPCAUSE 19", "cause 19"], sip: [480], causes: [19], by: .various,
            "It rang and nobody answered. It is recorded for 480 and 483 as well. Sent on as 480.",
            advice: "Look at the SIP response: 483 is a loop, not a missing answer."),
        cause(
            "AST_CAUSE_CALL_REJECTED", ["HANGUPCAUSE = 21", "HANGUPCAUSE 21", "cause 21"], sip: [403], causes: [21], by: .various,
            "The call was refused: 401, 403, 407 and 603 are recorded as this cause. Sent on as 403.",
            advice: "Look at the SIP response: a wrong password and a refusal by a person end alike here."),
        cause(
            "AST_CAUSE_NUMBER_CHANGED", ["HANGUPCAUSE = 22", "HANGUPCAUSE 22", "cause 22"], sip: [410], causes: [22], by: .various,
            "The number has changed: 410. Sent on as 410.",
            advice: "Check the number."),
        cause(
            "AST_CAUSE_DESTINATION_OUT_OF_ORDER", ["HANGUPCAUSE = 27", "HANGUPCAUSE 27", "cause 27"], sip: [502], causes: [27],
            by: .various,
            "The destination does not work: 502. Sent on as 502.",
            advice: "Look at the gateway or the trunk."),
        cause(
            "AST_CAUSE_INVALID_NUMBER_FORMAT", ["HANGUPCAUSE = 28", "HANGUPCAUSE 28", "cause 28"], sip: [484], causes: [28], by: .various,
            "The number is incomplete or malformed: 484. Sent on as 484.",
            advice: "Compare it with what the trunk expects."),
        cause(
            "AST_CAUSE_FACILITY_REJECTED", ["HANGUPCAUSE = 29", "HANGUPCAUSE 29", "cause 29"], sip: [501], causes: [29], by: .various,
            "The service is refused: 501. Sent on as 501.",
            advice: "See which service was asked for."),
        cause(
            "AST_CAUSE_NORMAL_UNSPECIFIED", ["HANGUPCAUSE = 31", "HANGUPCAUSE 31", "cause 31"], sip: [480], causes: [31], by: .various,
            "Normal, without a reason. Sent on as 480.",
            advice: "Look at the other leg."),
        cause(
            "AST_CAUSE_NORMAL_CIRCUIT_CONGESTION", ["HANGUPCAUSE = 34", "HANGUPCAUSE 34", "cause 34"], sip: [503], causes: [34],
            by: .various,
            "No circuit was free: 503, and any other 5xx, are recorded as this cause. Sent on as 503.",
            advice: "Look at the number of calls, and at the SIP response."),
        cause(
            "AST_CAUSE_NETWORK_OUT_OF_ORDER", ["HANGUPCAUSE = 38", "HANGUPCAUSE 38", "cause 38"], sip: [500], causes: [38], by: .various,
            "The network does not work: 500 is recorded as this cause. Sent on as 500.",
            advice: "Look at the answer of the far side."),
        cause(
            "AST_CAUSE_NORMAL_TEMPORARY_FAILURE", ["HANGUPCAUSE = 41", "HANGUPCAUSE 41", "cause 41"], causes: [41], by: .various,
            "A passing fault.",
            advice: "Try again."),
        cause(
            "AST_CAUSE_SWITCH_CONGESTION", ["HANGUPCAUSE = 42", "HANGUPCAUSE 42", "cause 42"], sip: [503], causes: [42], by: .various,
            "The switch is overloaded. Sent on as 503.",
            advice: "Try again later, or over another trunk."),
        cause(
            "AST_CAUSE_REQUESTED_CHAN_UNAVAIL", ["HANGUPCAUSE = 44", "HANGUPCAUSE 44", "cause 44"], causes: [44], by: .various,
            "The channel asked for is not available.",
            advice: "Compare the channels of both switches."),
        cause(
            "AST_CAUSE_BEARERCAPABILITY_NOTAVAIL", ["HANGUPCAUSE = 58", "HANGUPCAUSE 58", "cause 58"], sip: [488], causes: [58],
            by: .various,
            "No codec fits: 488 and 606 are recorded as this cause. Sent on as 488.",
            advice: "Compare the codecs allowed on both legs."),
        cause(
            "AST_CAUSE_CHAN_NOT_IMPLEMENTED", ["HANGUPCAUSE = 66", "HANGUPCAUSE 66", "cause 66"], sip: [503], causes: [66], by: .various,
            "No driver for that kind of channel is loaded. Sent on as 503.",
            advice: "Check the technology in Dial() and the modules."),
        cause(
            "AST_CAUSE_INCOMPATIBLE_DESTINATION", ["HANGUPCAUSE = 88", "HANGUPCAUSE 88", "cause 88"], causes: [88], by: .various,
            "The destination does not fit the call.",
            advice: "Compare codecs and services of both sides."),
        cause(
            "AST_CAUSE_RECOVERY_ON_TIMER_EXPIRE", ["HANGUPCAUSE = 102", "HANGUPCAUSE 102", "cause 102"], causes: [102], by: .various,
            "A timer ran out: 504 is recorded as this cause.",
            advice: "Look for lost packets and slow peers."),
        cause(
            "AST_CAUSE_INTERWORKING", ["HANGUPCAUSE = 127", "HANGUPCAUSE 127", "cause 127"], sip: [500], causes: [127], by: .various,
            "An answer for which there is no better cause: most 4xx, and a 6xx that Asterisk does not know, are recorded as this one. Sent on as 500.",
            advice: "Look at the SIP response itself."),
    ]
}
