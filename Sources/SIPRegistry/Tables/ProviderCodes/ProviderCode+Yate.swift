// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let error = Maker(
        .yate, .name,
        ProviderSource.gitHub("yatevoip/yate", "modules/ysipchan.cpp", "3b63e559dbe23cd6b028e997424a9dd4e49de876", licence: "GPL-2.0-only"))

    /// Yate's error names, and the SIP codes for which its SIP channel takes them.
    static let yate: [ProviderCode] = [
        error(
            "incomplete", sip: [484], by: .various,
            "The number is incomplete.",
            advice: "Check the number."),
        error(
            "noroute", sip: [404, 604], by: .various,
            "Routing found no route. Sent as 404; 404 and 604 are understood as this.",
            advice: "Check the routing of the number."),
        error(
            "noconn", sip: [503, 408], by: .various,
            "The connection to the other side was not established. Sent as 503.",
            advice: "Check address, port and firewall."),
        error(
            "noauth", sip: [401], by: .various,
            "Credentials are missing or wrong.",
            advice: "Check user name and password."),
        error(
            "noautoauth", sip: [401], by: .various,
            "The challenge could not be answered without the user.",
            advice: "Give the line its credentials."),
        error(
            "nomedia", sip: [415], by: .various,
            "The media do not fit.",
            advice: "Compare the formats of both sides."),
        error(
            "nocall", sip: [481], by: .various,
            "The call does not exist.",
            advice: "See who ended it before."),
        error(
            "busy", sip: [486, 600], by: .various,
            "The called side is busy. Sent as 486.",
            advice: "Try again later."),
        error(
            "noanswer", sip: [480, 487], by: .various,
            "Nobody answered. Sent as 480; a 487 is understood as this too.",
            advice: "Look at the response itself: 487 is a cancelled call."),
        error(
            "rejected", sip: [406, 606], by: .various,
            "The other side does not accept the session. Sent as 406.",
            advice: "Compare what was offered with what is supported."),
        error(
            "forbidden", sip: [403, 603], by: .various,
            "The call is not allowed. Sent as 403; a 603 is understood as this too.",
            advice: "Look at the response itself: 603 may be a person's refusal."),
        error(
            "offline", sip: [404], by: .various,
            "The user is not registered.",
            advice: "Check the registration of the user."),
        error(
            "congestion", sip: [480], by: .various,
            "There is congestion; sent as 480.",
            advice: "Look at the load and the limits."),
        error(
            "unallocated", sip: [410], by: .various,
            "The number is not assigned; sent as 410.",
            advice: "Check the number."),
        error(
            "moved", sip: [410], by: .various,
            "The number has moved; sent as 410.",
            advice: "Check the number."),
        error(
            "failure", sip: [500], by: .various,
            "A fault without a better name.",
            advice: "Look at the log around the call."),
        error(
            "pending", sip: [491], by: .various,
            "Another change of the session is under way.",
            advice: "Try again after a moment."),
        error(
            "looping", sip: [483], by: .various,
            "The call runs in a loop.",
            advice: "Look at the routing."),
        error(
            "timeout", sip: [408, 504], by: .various,
            "No answer came in time. Sent as 408.",
            advice: "Check whether the other side can be reached."),
        error(
            "postdialdelay", sip: [504], by: .various,
            "Ringing took too long to begin; sent as 504.",
            advice: "Look at the trunk."),
        error(
            "service-not-implemented", sip: [501], by: .various,
            "The service is not implemented.",
            advice: "See what was asked for."),
        error(
            "service-unavailable", sip: [503], by: .various,
            "The service is not available.",
            advice: "Look at the load and the state of the far side."),
        error(
            "unacceptable", sip: [488], by: .various,
            "The session description is not acceptable.",
            advice: "Compare the codecs."),
        error(
            "noresource", sip: [503], by: .various,
            "A resource is missing; sent as 503.",
            advice: "Look at channels and media resources."),
        error(
            "interworking", sip: [500, 400], by: .various,
            "Interworking with another network failed. Sent as 500.",
            advice: "Look at the other leg."),
        error(
            "invalid-message", sip: [400], by: .various,
            "The message is not valid; sent as 400.",
            advice: "Look at the message."),
        error(
            "protocol-error", sip: [400], by: .various,
            "The protocol was broken; sent as 400.",
            advice: "Look at the message."),
    ]
}
