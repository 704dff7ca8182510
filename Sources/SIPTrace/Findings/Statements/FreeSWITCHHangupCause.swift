// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    /// The causes that explain something, with their explanations.
    private static let known: [String: String] = [
        "USER_NOT_REGISTERED": "the called user has no registration", "SUBSCRIBER_ABSENT": "the called user is not reachable",
        "NO_ROUTE_DESTINATION": "the dial plan has no route for the number",
        "UNALLOCATED_NUMBER": "the number does not exist there",
        "CALL_REJECTED": "the call was rejected, by a rule, a missing password or the called side",
        "INCOMPATIBLE_DESTINATION": "the media of the two sides does not fit, mostly the codecs",
        "RECOVERY_ON_TIMER_EXPIRE": "the other side did not answer before a timer ran out",
        "MEDIA_TIMEOUT": "no media arrived for too long", "PROGRESS_TIMEOUT": "no ringing or progress came in time",
        "NO_ANSWER": "nobody answered in time", "NO_USER_RESPONSE": "the called device did not answer at all",
        "DESTINATION_OUT_OF_ORDER": "the destination is out of order",
        "NORMAL_TEMPORARY_FAILURE": "a temporary failure, often of the carrier behind",
        "GATEWAY_DOWN": "the gateway does not answer OPTIONS or its registration failed",
        "EXCHANGE_ROUTING_ERROR": "the route leads nowhere", "MANDATORY_IE_MISSING": "the dial string is incomplete",
        "NETWORK_OUT_OF_ORDER": "the network behind is out of order",
        "INVALID_GATEWAY": "the gateway that the dial plan names does not exist",
        "CHAN_NOT_IMPLEMENTED": "the dial plan names an endpoint type that is not loaded",
        "MEDIA_ERROR": "the media could not be set up",
        "SERVICE_UNAVAILABLE": "the service is not available",
        "WRONG_CALL_STATE": "a message came that does not fit the state of the call",
        "INVALID_NUMBER_FORMAT": "the number has a form that is not accepted",
    ]

    static let freeSWITCHHangupCause = Rule(
        "freeswitch-hangup-cause", "FreeSWITCH says in its log with which cause it hung up",
        [.document("FreeSWITCH", "src/include/switch_types.h")]
    ) { scene, rule in
        for note in scene.call.notes.reversed() {
            guard case .hangup(let cause) = note.kind, let meaning = known[cause] else { continue }
            return rule.finding(
                .suspicion, fault: .unknown, .likely, scene.answered == nil ? .outcome : .contribution,
                codes: scene.call.outcome.code.map { [$0] } ?? [],
                "FreeSWITCH ends the channel with \(cause): \(meaning). The SIP code that it sends is made from this cause, so the cause says more.",
                evidence: [note.evidence, scene.deciding?.final?.evidence],
                refutedBy: "An earlier hangup line of the other leg with another cause: the first one counts.",
                checks: ["Read the lines of both legs before this one: which leg hung up first, and what did it receive?"])
        }
        return nil
    }
}
