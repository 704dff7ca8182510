// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let reason = Maker(
        .ribbon, .number,
        ProviderSource.page(
            "Ribbon SBC documentation, Call Disconnect Reason code mapping (page 245664510)", "https://publicdoc.rbbn.com/x/1YaABw",
            .read("2026-11-29")))

    /// Ribbon's own disconnect reasons above 127, as its call records have them, with the SIP code of its default mapping.
    static let ribbon: [ProviderCode] = [
        reason(
            "128", ["CPC_DISC_RES_AL_FAIL"], sip: [488], by: .product,
            "Resources could not be allocated.",
            advice: "Look at the capacity: licences, media resources, channels."),
        reason(
            "129", ["CPC_DISC_CHAN_COLL_BACKOFF"], sip: [500], by: .product,
            "Both sides seized the same channel, and this one backs off.",
            advice: "Let the two switches use the channels in opposite order."),
        reason(
            "130", ["CPC_DISC_INSUFF_DEST_RESOURCES"], sip: [503], by: .product,
            "The destination has too few resources.",
            advice: "Look at the capacity: licences, media resources, channels."),
        reason(
            "131", ["CPC_DISC_RESOURCE_FAILURE"], sip: [500], by: .product,
            "A resource failed.",
            advice: "Look at the capacity: licences, media resources, channels."),
        reason(
            "132", ["CPC_DISC_MODULE_FAILURE"], sip: [500], by: .product,
            "A module failed.",
            advice: "Look at the alarms of the controller."),
        reason(
            "133", ["CPC_DISC_MGSG_EGRESS_DISC"], sip: [500], by: .product,
            "The outgoing side of a call between gateways disconnected.",
            advice: "Look at the capacity: licences, media resources, channels."),
        reason(
            "134", ["CPC_DISC_CHAN_COT_FAIL_BACKOFF"], sip: [500], by: .product,
            "The continuity test of the channel failed.",
            advice: "Have the circuit tested."),
        reason(
            "135", ["CPC_DISC_COLL_REATTEMPT_EXHASTD"], sip: [500], by: .product,
            "All new attempts after a collision are used up.",
            advice: "Let the two switches use the channels in opposite order."),
        reason(
            "136", ["CPC_DISC_COT_REATTEMPT_EXHASTD"], sip: [500], by: .product,
            "All new attempts after a failed continuity test are used up.",
            advice: "Have the circuit tested."),
        reason(
            "137", ["CPC_DISC_NO_ROUTE_BEARER_CAP"], sip: [500], by: .product,
            "No route offers the bearer capability that the call needs.",
            advice: "Check the routes and the trunk groups that the call may use."),
        reason(
            "138", ["CPC_DISC_NO_ROUTE_SIGNALING"], sip: [500], by: .product,
            "No route offers the signalling that the call needs.",
            advice: "Check the routes and the trunk groups that the call may use."),
        reason(
            "139", ["CPC_DISC_NO_ROUTE_DIRECTION"], sip: [500], by: .product,
            "No route allows calls in that direction.",
            advice: "Check the routes and the trunk groups that the call may use."),
        reason(
            "140", ["CPC_DISC_CEP_RES_AL_FAIL"], sip: [500], by: .product,
            "Resources for the connection could not be allocated.",
            advice: "Look at the capacity: licences, media resources, channels."),
        reason(
            "141", ["CPC_DISC_WITH_NEW_DESTINATION"], sip: [500], by: .product,
            "The call ended with a new destination to try.",
            advice: "Look at the call record and the trace of the controller around the call."),
        reason(
            "142", ["CPC_DISC_ACC_PROCEDURE"], sip: [500], by: .product,
            "Automatic congestion control refused the call.",
            advice: "Look at the load, and let the caller try another route."),
        reason(
            "143", ["CPC_DISC_ACC_ALT_ROUTE"], sip: [500], by: .product,
            "Automatic congestion control wants another route.",
            advice: "Look at the load, and let the caller try another route."),
        reason(
            "144", ["CPC_DISC_PACKET_LOSS_EXCEEDES_THRESHOLD"], sip: [500], by: .product,
            "More media packets were lost than allowed.",
            advice: "Check the network on which the media run."),
        reason(
            "145", ["CPC_DISC_NO_RTP_OR_RTCP_PACKETS"], sip: [500], by: .product,
            "Neither media nor media reports arrived.",
            advice: "Check the network on which the media run."),
        reason(
            "146", ["CPC_DISC_HOP_COUNTER_EXHAUSTED"], sip: [500], by: .product,
            "The call passed too many hops.",
            advice: "Look for a loop between trunks."),
        reason(
            "147", ["CPC_DISC_CONVERSION_FAILURE"], sip: [500], by: .product,
            "A conversion between protocols failed.",
            advice: "Look at the call record and the trace of the controller around the call."),
        reason(
            "148", ["CPC_DISC_CONGESTION_REROUTE_NOT_PERMITTED"], sip: [500], by: .product,
            "There is congestion, and another route is not permitted.",
            advice: "Look at the load of the gateway, and let the caller try another route."),
        reason(
            "149", ["CPC_DISC_SBC_INCOMPATIBLE_DESTINATION"], sip: [404], by: .product,
            "The destination does not fit the call.",
            advice: "Compare the codecs and the transport of both sides."),
        reason(
            "150", ["CPC_DISC_NO_PSX_ROUTE"], sip: [404], by: .product,
            "The routing server has no route.",
            advice: "Check the routing server and its entries for the number."),
        reason(
            "151", ["CPC_DISC_SETUP_REQ_TIMER_EXPIRY"], sip: [504], by: .product,
            "The set-up of the call took too long.",
            advice: "See which side is slow to answer, and whether the timer is too short."),
        reason(
            "152", ["CPC_DISC_GW_CONGESTED"], sip: [503], by: .product,
            "The gateway is congested.",
            advice: "Look at the load of the gateway, and let the caller try another route."),
        reason(
            "153", ["CPC_DISC_GLARE_OCCURRED"], sip: [500], by: .product,
            "Both sides began a call on the same circuit.",
            advice: "Let the two switches use the circuits in opposite order."),
        reason(
            "154", ["CPC_DISC_NO_TERM_CIT_RCVD"], sip: [500], by: .product,
            "The indication that ends the call did not come.",
            advice: "Look at the call record and the trace of the controller around the call."),
        reason(
            "155", ["CPC_DISC_BUSY_EVERYWHERE"], sip: [600], by: .various,
            "The called party is busy everywhere.",
            advice: "Try again later."),
        reason(
            "156", ["CPC_DISC_REASON_UNKNOWN_RESOURCE_PRIORITY"], sip: [417], by: .product,
            "The Resource-Priority is not known.",
            advice: "Send a namespace that the controller knows."),
        reason(
            "157", ["CPC_DISC_REASON_BAD_EXTENSION"], sip: [420], by: .product,
            "A SIP extension that is required is not supported.",
            advice: "Look at Unsupported, and leave the extension out."),
        reason(
            "158", ["CPC_DISC_REASON_QUEUE_TIMEOUT"], sip: [408], by: .product,
            "The call waited too long in a queue.",
            advice: "Look at the load of the controller."),
        reason(
            "159", ["CPC_DISC_REASON_FORBIDDEN"], sip: [403], by: .product,
            "The call is forbidden.",
            advice: "Check the policy of the trunk group."),
        reason(
            "161", ["CPC_DISC_REASON_QUEUEING_IMPOSSIBLE"], sip: [503], by: .product,
            "The call could not be queued.",
            advice: "Look at the load of the controller."),
        reason(
            "162", ["CPC_DISC_ACC_INGRESS"], sip: [503], by: .product,
            "Automatic congestion control refused the call where it came in.",
            advice: "Look at the load, and let the caller try another route."),
        reason(
            "163", ["CPC_DISC_UA_PREEMPTION"], by: .product,
            "A call of higher priority took the place at the user agent.",
            advice: "Nothing: the other call has priority."),
        reason(
            "164", ["CPC_DISC_NETWORK_PREEMPTION"], by: .product,
            "A call of higher priority took the place in the network.",
            advice: "Nothing: the other call has priority."),
        reason(
            "165", ["CPC_DISC_RESOURCE_LIST_TRANS_FAIL"], sip: [488], by: .product,
            "The list of resources for transcoding failed.",
            advice: "Look at the capacity: licences, media resources, channels."),
        reason(
            "166", ["CPC_DISC_PDD_TIMER_EXPIRED"], sip: [503], by: .product,
            "The time from dialling to ringing was too long.",
            advice: "See which side is slow to answer, and whether the timer is too short."),
        reason(
            "167", ["CPC_DISC_GENERATE_MODULE_FAILURE"], sip: [503], by: .product,
            "A failure of a module was raised.",
            advice: "Look at the alarms of the controller."),
    ]
}
