// SPDX-License-Identifier: Apache-2.0

extension Q850Cause {
    /// Class "normal event": 1 to 31.
    static let normalEvents: [Q850Cause] = [
        Q850Cause(
            1, "Unallocated (unassigned) number",
            "The number dialled is valid in form, but belongs to nobody."),
        Q850Cause(
            2, "No route to specified transit network (national use)",
            "The transit network that the call asks for is unknown here or does not serve this exchange."),
        Q850Cause(
            3, "No route to destination",
            "The network that the call has reached has no route to the number dialled."),
        Q850Cause(
            4, "Send special information tone",
            "The callee is out of reach for a lasting reason; the caller is to hear the special information tone."),
        Q850Cause(
            5, "Misdialled trunk prefix (national use)",
            "The caller dialled a trunk prefix where none belongs."),
        Q850Cause(
            6, "Channel unacceptable",
            "The side that sends this cannot use the channel it was offered last."),
        Q850Cause(
            7, "Call awarded and being delivered in an established channel",
            "The call goes to its user on a channel that is already set up for similar calls."),
        Q850Cause(
            8, "Preemption",
            "The call was cleared to make room for one of higher priority.",
            note: "SIP has a Reason protocol of its own for this, Preemption (RFC 4411)."),
        Q850Cause(
            9, "Preemption - circuit reserved for reuse",
            "The call was cleared for one of higher priority, and its circuit is kept for that call.",
            note: "RFC 4411 section 1 remarks that this value has no use on an IP path."),
        Q850Cause(
            14, "QoR: ported number",
            "The number has moved to another operator: look up its new network and route the call again.",
            note: "QoR is Query on Release, a way of routing to ported numbers. A later addition to Q.850 (June 2000, as Yate has it)."),
        Q850Cause(
            16, "Normal call clearing",
            "One of the users hung up; nothing went wrong.",
            note: "Normally the counterpart of BYE or CANCEL rather than of a response."),
        Q850Cause(
            17, "User busy",
            "The called user is engaged and cannot take another call."),
        Q850Cause(
            18, "No user responding",
            "The called device gave no sign in time: it neither rang nor answered."),
        Q850Cause(
            19, "No answer from user (user alerted)",
            "The called phone rang, but nobody answered in time."),
        Q850Cause(
            20, "Subscriber absent",
            "The called user, usually a mobile one, is switched off, out of coverage or not registered."),
        Q850Cause(
            21, "Call rejected",
            "The called side could have taken the call and refuses it.",
            note: "The location tells a person's refusal (user) from a network's, for instance call blocking."),
        Q850Cause(
            22, "Number changed",
            "The number no longer belongs to the callee; the diagnostic may carry the new one."),
        Q850Cause(
            23, "Redirection to new destination",
            "An exchange asks that the call be set up to a different number."),
        Q850Cause(
            24, "Call rejected due to feature at the destination",
            "A service of the callee refuses the call, without anybody being asked.",
            note: """
                A later addition to Q.850 (July 2001, as Yate has it). Oracle pairs it with 433 Anonymity Disallowed; \
                RFC 3398 and RFC 4497 do not list it.
                """),
        Q850Cause(
            25, "Exchange routing error",
            "An exchange on the way gave up the call, typically because its hop counter ran out."),
        Q850Cause(
            26, "Non-selected user clearing",
            "Another device of the callee got the call, so this one is released.",
            note: """
                In ANSI networks the value says "misrouted ported number" instead (RFC 3398 section 7.2.4.1). \
                Asterisk and Yate use it for a call answered elsewhere.
                """),
        Q850Cause(
            27, "Destination out of order",
            "The callee's line or interface is faulty, so that no signalling reaches it."),
        Q850Cause(
            28, "Invalid number format (address incomplete)",
            "The called number is incomplete or malformed."),
        Q850Cause(
            29, "Facility rejected",
            "The network cannot provide the supplementary service that was asked for."),
        Q850Cause(
            30, "Response to STATUS ENQUIRY",
            "A STATUS message is the answer to a STATUS ENQUIRY; it does not end a call."),
        Q850Cause(
            31, "Normal, unspecified",
            "An ordinary end for which no other value fits.",
            note: "The default for SIP responses that RFC 3398 and RFC 4497 do not list."),
    ]
}
