// SPDX-License-Identifier: Apache-2.0

extension Q850Cause {
    /// Values that Q.850 does not assign but that implementations send. The names are those that implementations print.
    static let deFacto: [Q850Cause] = [
        Q850Cause(
            10, "Prefix 1 dialed but not required", status: .deFacto,
            "The caller dialled a leading 1 that the number does not need.",
            note: "North American variants; listed by Wireshark."),
        Q850Cause(
            11, "More digits received than allowed, call is proceeding", status: .deFacto,
            "The number has more digits than allowed; the call goes on without the surplus.",
            note: "North American variants; listed by Wireshark."),
        Q850Cause(
            33, "Circuit out of order", status: .deFacto,
            "The circuit that the call was to use is faulty.",
            note: "Uncertain: listed by Wireshark, not known from the ITU list."),
        Q850Cause(
            35, "Destination unattainable", status: .deFacto,
            "The destination cannot be reached at present.",
            note: "From older Q.931; listed by Wireshark."),
        Q850Cause(
            37, "Degraded service", status: .deFacto,
            "The network can offer the service only in lower quality.",
            note: "From older Q.931; listed by Wireshark."),
        Q850Cause(
            45, "Pre-empted", status: .deFacto,
            "The call lost its circuit to another of higher priority.",
            note: "From older Q.931; FreeSWITCH has it as PRE_EMPTED. Q.850 assigns 8 to preemption."),
        Q850Cause(
            51, "Reverse charging not allowed", status: .deFacto,
            "The callee does not accept the charges for the call.",
            note: "From older Q.931; listed by Wireshark."),
        Q850Cause(
            52, "Outgoing call barred", status: .deFacto,
            "The caller may not make calls of this kind.",
            note: "Used by FreeSWITCH and Asterisk. Q.850 assigns only 53, the same within a closed user group."),
        Q850Cause(
            54, "Incoming call barred", status: .deFacto,
            "The callee may not receive calls of this kind.",
            note: "Used by FreeSWITCH and Asterisk. Q.850 assigns only 55, the same within a closed user group."),
        Q850Cause(
            56, "Call waiting not subscribed", status: .deFacto,
            "The callee is engaged and has no call waiting.",
            note: "Uncertain: listed by Wireshark, not known from the ITU list."),
        Q850Cause(
            67, "Transit network selection not implemented", status: .deFacto,
            "The equipment cannot route by a transit network that the caller chooses.",
            note: "From older Q.931; listed by Wireshark."),
        Q850Cause(
            68, "Message not implemented", status: .deFacto,
            "The equipment does not implement the message it received.",
            note: "From older Q.931; listed by Wireshark."),
    ]
}
