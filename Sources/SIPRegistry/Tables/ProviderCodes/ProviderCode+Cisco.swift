// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let hex = Maker(
        .cisco, .number,
        ProviderSource.page(
            "Cisco, Using Call Flows to Resolve Call Processing Problems, table 1",
            "https://cisco.com/iam/unified/ipt611/Using_Call_Flows_to_Resolve_Call_Processing_Problems.htm", .read("2026-11-29")))
    private static let field = Maker(
        .cisco, .name,
        ProviderSource.page(
            "Cisco, Using Call Flows to Resolve Call Processing Problems, table 1",
            "https://cisco.com/iam/unified/ipt611/Using_Call_Flows_to_Resolve_Call_Processing_Problems.htm", .read("2026-11-29")))
    private static let category = Maker(
        .cisco, .name,
        ProviderSource.page(
            "Cisco, Understand Voice Router Internal Call Disconnect Cause Code Table",
            "https://www.cisco.com/c/en/us/support/docs/unified-communications/unified-border-element/214634-voice-router-internal-call-disconnect-ca.html",
            .read("2026-11-29")))

    /// The causes of Cisco's voice routers, CUBE and CUCM, which write them in hexadecimal.
    static let cisco: [ProviderCode] = [
        field(
            "DisconnectCause", ["DisconnectCause 10", "DisconnectText", "debug isdn q931 Cause i"], by: .various,
            "The Q.850 cause of the call history, in hexadecimal. ISDN traces show it with the highest bit set: take 0x80 away.",
            advice: "Turn the figure into decimal and look up the cause: 2F is 47."),
        hex(
            "0x81", ["DisconnectCause 1", "0x01"], causes: [1], by: .various,
            "Q.850 cause 1 with the highest bit set. The number is not assigned.",
            advice: "Check the number and the dial peers."),
        hex(
            "0x82", ["DisconnectCause 2", "0x02"], causes: [2], by: .various,
            "Q.850 cause 2 with the highest bit set. The transit network dialled is not known.",
            advice: "Check the carrier's prefix."),
        hex(
            "0x83", ["DisconnectCause 3", "0x03"], causes: [3], by: .various,
            """
            Q.850 cause 3 with the highest bit set. The number is in the plan but no route leads there; mostly the D-channel \
            or the link is down.
            """,
            advice: "Check the link and the dial peers."),
        hex(
            "0x84", ["DisconnectCause 4", "0x04"], causes: [4], by: .various,
            "Q.850 cause 4 with the highest bit set. A special information tone is to be sent.",
            advice: "Listen to the announcement."),
        hex(
            "0x85", ["DisconnectCause 5", "0x05"], causes: [5], by: .various,
            "Q.850 cause 5 with the highest bit set. The trunk prefix was dialled wrong.",
            advice: "Correct the prefix."),
        hex(
            "0x86", ["DisconnectCause 6", "0x06"], causes: [6], by: .various,
            "Q.850 cause 6 with the highest bit set. The channel cannot be used.",
            advice: "Compare the channels of both ends."),
        hex(
            "0x87", ["DisconnectCause 7", "0x07"], causes: [7], by: .various,
            "Q.850 cause 7 with the highest bit set. The call is delivered in a channel that is up already.",
            advice: "Nothing."),
        hex(
            "0x88", ["DisconnectCause 8", "0x08"], causes: [8], by: .various,
            "Q.850 cause 8 with the highest bit set. The call was preempted.",
            advice: "Nothing: another call has priority."),
        hex(
            "0x89", ["DisconnectCause 9", "0x09"], causes: [9], by: .various,
            "Q.850 cause 9 with the highest bit set. The call was preempted, and its circuit is kept for another.",
            advice: "Nothing: another call has priority."),
        hex(
            "0x90", ["DisconnectCause 10", "0x10"], causes: [16], by: .various,
            "Q.850 cause 16 with the highest bit set. Somebody hung up; the commonest of all.",
            advice: "Nothing."),
        hex(
            "0x91", ["DisconnectCause 11", "0x11"], causes: [17], by: .various,
            "Q.850 cause 17 with the highest bit set. The called side is busy.",
            advice: "Try again later."),
        hex(
            "0x92", ["DisconnectCause 12", "0x12"], causes: [18], by: .various,
            "Q.850 cause 18 with the highest bit set. The called side gives no sign at all.",
            advice: "See whether the far end's equipment is up."),
        hex(
            "0x93", ["DisconnectCause 13", "0x13"], causes: [19], by: .various,
            "Q.850 cause 19 with the highest bit set. The called side was alerted and nobody answered.",
            advice: "Try again later."),
        hex(
            "0x94", ["DisconnectCause 14", "0x14"], causes: [20], by: .various,
            "Q.850 cause 20 with the highest bit set. The subscriber is absent.",
            advice: "See whether the device is registered."),
        hex(
            "0x95", ["DisconnectCause 15", "0x15"], causes: [21], by: .various,
            "Q.850 cause 21 with the highest bit set. The call was rejected.",
            advice: "Look at filters and permissions of the far end."),
        hex(
            "0x96", ["DisconnectCause 16", "0x16"], causes: [22], by: .various,
            "Q.850 cause 22 with the highest bit set. The number has changed.",
            advice: "Check the number."),
        category(
            "CC_CAUSE_DESTINATION_OUT_OF_ORDER", ["Socket failure"], causes: [27], by: .nobody,
            "A socket failed: the TCP connection was not established, or a SIP INVITE or H.323 SETUP could not be sent.",
            advice: "Check the address of the session target, and whether the far end listens there."),
    ]
}
