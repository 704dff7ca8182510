// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// What switches, traces and people call the causes. FreeSWITCH's names are in capitals.
    static let causes: [Saying] = [
        Saying(.cause(1), ["UNALLOCATED_NUMBER", "unassigned number", "unallocated/unassigned number"], because: "short names of cause 1"),
        Saying(.cause(2), ["NO_ROUTE_TRANSIT_NET", "no route to transit network"], because: "short names of cause 2"),
        Saying(
            .cause(3), ["destination unreachable", "NO_ROUTE_DESTINATION", "no route", "route missing in the exchange"],
            because: "short names of cause 3"),
        Saying(.cause(4), ["SIT tone", "special information tone"], because: "SIT is the abbreviation of the tone"),
        Saying(.cause(5), ["misdialed trunk prefix", "wrong trunk prefix"], because: "American spelling and a plain name"),
        Saying(.cause(6), ["CHANNEL_UNACCEPTABLE"], because: "the name in software"),
        Saying(.cause(7), ["CALL_AWARDED_DELIVERED", "call awarded"], because: "the short name"),
        Saying(
            .cause(8),
            ["dropped for a call of higher priority", "call cleared for a priority call", "pre-emption", "preempted by a priority call"],
            because: "other spelling and the event itself"),
        Saying(.cause(14), ["query on release", "number portability", "ported number"], because: "QoR spelt out"),
        Saying(
            .cause(16),
            [
                "NORMAL_CLEARING", "normal clearing", "call ended normally", "normal hangup", "normal release",
                "user hung up after the call",
            ],
            because: "the short names of cause 16, the ordinary end of a call"),
        Saying(.cause(17), ["USER_BUSY", "subscriber busy", "called party busy"], because: "the names of cause 17 in software"),
        Saying(
            .cause(18), ["NO_USER_RESPONSE", "no user response", "no response to paging", "T303 or T310 expiry"],
            because: "the name in software, and the ISDN timers that end in it"),
        Saying(
            .cause(19), ["NO_ANSWER", "no answer from user", "ring no answer", "T301 expired", "RNA", "alerted but did not answer"],
            because: "short names of cause 19; unlike 18 the phone rang"),
        Saying(
            .cause(20), ["SUBSCRIBER_ABSENT", "mobile switched off", "absent subscriber", "IMSI detached", "out of coverage"],
            because: "cause 20 comes from mobile networks"),
        Saying(.cause(21), ["CALL_REJECTED", "call rejected by user"], because: "the name of cause 21 in software"),
        Saying(.cause(22), ["new number announced", "NUMBER_CHANGED", "number has changed"], because: "the name of cause 22 in software"),
        Saying(.cause(23), ["REDIRECTION_TO_NEW_DESTINATION"], because: "the name of cause 23 in software"),
        Saying(
            .cause(25), ["EXCHANGE_ROUTING_ERROR", "hop counter exhausted in ISUP"], because: "the name in software and the usual event"),
        Saying(
            .cause(26), ["answered elsewhere", "ANSWERED_ELSEWHERE", "misrouted ported number"],
            because: "what Asterisk and ANSI networks make of cause 26"),
        Saying(.cause(27), ["DESTINATION_OUT_OF_ORDER", "line out of order", "line faulty"], because: "the name of cause 27 in software"),
        Saying(
            .cause(28), ["INVALID_NUMBER_FORMAT", "address incomplete", "incomplete number", "invalid number"],
            because: "the short names of cause 28"),
        Saying(.cause(29), ["FACILITY_REJECTED", "supplementary service rejected"], because: "the name of cause 29 in software"),
        Saying(.cause(30), ["RESPONSE_TO_STATUS_ENQUIRY"], because: "the name of cause 30 in software"),
        Saying(.cause(31), ["NORMAL_UNSPECIFIED", "normal unspecified"], because: "the name of cause 31 in software"),
        Saying(
            .cause(34),
            [
                "NORMAL_CIRCUIT_CONGESTION", "no channel available", "circuit/channel congestion", "all circuits busy", "no circuit",
                "no free channels",
                "all channels in use",
            ],
            because: "the name of cause 34 in software, and what it means on a trunk"),
        Saying(.cause(38), ["network failure", "NETWORK_OUT_OF_ORDER", "network down"], because: "the name of cause 38 in software"),
        Saying(.cause(41), ["NORMAL_TEMPORARY_FAILURE", "temporary network failure"], because: "the name of cause 41 in software"),
        Saying(
            .cause(42), ["switch overload", "SWITCH_CONGESTION", "switch congestion", "exchange overloaded"],
            because: "the name of cause 42 in software"),
        Saying(.cause(43), ["ACCESS_INFO_DISCARDED"], because: "the name of cause 43 in software"),
        Saying(
            .cause(44), ["REQUESTED_CHAN_UNAVAIL", "requested channel not available", "channel collision"],
            because: "the name of cause 44 in software, and glare on a channel, its usual reason"),
        Saying(.cause(45), ["PRE_EMPTED"], because: "the name of cause 45 in software"),
        Saying(.cause(47), ["resources unavailable", "out of resources"], because: "plain names of cause 47"),
        Saying(.cause(49), ["QoS not available", "quality of service unavailable"], because: "QoS is the usual abbreviation"),
        Saying(.cause(50), ["FACILITY_NOT_SUBSCRIBED", "facility not subscribed"], because: "the name of cause 50 in software"),
        Saying(.cause(52), ["OUTGOING_CALL_BARRED", "outgoing calls barred"], because: "the name of cause 52 in software"),
        Saying(.cause(53), ["outgoing calls barred in closed user group"], because: "CUG spelt out"),
        Saying(.cause(54), ["INCOMING_CALL_BARRED", "incoming calls barred"], because: "the name of cause 54 in software"),
        Saying(.cause(55), ["incoming calls barred in closed user group"], because: "CUG spelt out"),
        Saying(.cause(57), ["BEARERCAPABILITY_NOTAUTH", "bearer not authorized"], because: "the name of cause 57 in software"),
        Saying(.cause(58), ["BEARERCAPABILITY_NOTAVAIL", "bearer not available"], because: "the name of cause 58 in software"),
        Saying(.cause(63), ["SERVICE_UNAVAILABLE in FreeSWITCH", "service or option unavailable"], because: "short names of cause 63"),
        Saying(.cause(65), ["BEARERCAPABILITY_NOTIMPL", "bearer not implemented"], because: "the name of cause 65 in software"),
        Saying(.cause(66), ["CHAN_NOT_IMPLEMENTED"], because: "the name of cause 66 in software"),
        Saying(.cause(69), ["FACILITY_NOT_IMPLEMENTED"], because: "the name of cause 69 in software"),
        Saying(.cause(79), ["SERVICE_NOT_IMPLEMENTED"], because: "the name of cause 79 in software"),
        Saying(.cause(81), ["INVALID_CALL_REFERENCE", "unknown call reference"], because: "the name of cause 81 in software"),
        Saying(.cause(87), ["not a member of the closed user group"], because: "CUG spelt out"),
        Saying(
            .cause(88), ["INCOMPATIBLE_DESTINATION", "voice call to a data line", "compatibility mismatch"],
            because: "the name of cause 88 in software, and the usual case"),
        Saying(.cause(90), ["closed user group does not exist"], because: "CUG spelt out"),
        Saying(.cause(95), ["INVALID_MSG_UNSPECIFIED"], because: "the name of cause 95 in software"),
        Saying(
            .cause(96), ["MANDATORY_IE_MISSING", "missing information element", "mandatory IE missing"],
            because: "IE is information element"),
        Saying(.cause(97), ["MESSAGE_TYPE_NONEXIST", "unknown message type"], because: "the name of cause 97 in software"),
        Saying(.cause(98), ["WRONG_MESSAGE", "wrong message for the state"], because: "the name of cause 98 in software"),
        Saying(.cause(99), ["IE_NONEXIST", "unknown information element"], because: "the name of cause 99 in software"),
        Saying(.cause(100), ["INVALID_IE_CONTENTS", "invalid IE contents"], because: "the name of cause 100 in software"),
        Saying(.cause(101), ["WRONG_CALL_STATE", "wrong call state"], because: "the name of cause 101 in software"),
        Saying(
            .cause(102), ["RECOVERY_ON_TIMER_EXPIRE", "timer expired", "protocol timer expiry", "ISDN timer"],
            because: "the name of cause 102 in software"),
        Saying(.cause(103), ["MANDATORY_IE_LENGTH_ERROR"], because: "the name of cause 103 in software"),
        Saying(.cause(111), ["PROTOCOL_ERROR", "protocol error"], because: "the name of cause 111 in software"),
        Saying(.cause(127), ["INTERWORKING", "internetworking", "interworking error"], because: "short names of cause 127"),
        Saying(.code(487), ["ORIGINATOR_CANCEL"], because: "FreeSWITCH's hangup cause beyond Q.850 for a cancelled INVITE"),
        Saying(.code(480), ["USER_NOT_REGISTERED"], because: "FreeSWITCH's hangup cause for a user without a registration"),
        Saying(.code(503), ["GATEWAY_DOWN"], because: "FreeSWITCH's hangup cause for a gateway that does not answer"),
    ]

    static let warnings: [Saying] = [
        Saying(.warning(300), ["network protocol not available"], because: "plain words for the text"),
        Saying(
            .warning(301), ["IPv6 address at an IPv4 site", "address family mismatch", "IPv4 IPv6 mismatch"],
            because: "the usual case of an address format"),
        Saying(
            .warning(302), ["RTP profile mismatch", "SAVP instead of AVP", "media transport mismatch"],
            because: "the usual case of a media transport"),
        Saying(.warning(304), ["media type unavailable", "video refused by an audio phone"], because: "the usual case of a media type"),
        Saying(.warning(305), ["codec not available", "incompatible codec warning"], because: "for audio the media format is the codec"),
        Saying(.warning(306), ["SDP attribute not understood", "unknown a= line"], because: "attributes are the a= lines of SDP"),
        Saying(.warning(307), ["SDP parameter not understood"], because: "SDP spelt short"),
        Saying(
            .warning(308), ["language not supported", "no common language", "language mismatch"],
            because: "plain words for the text"),
        Saying(.warning(330), ["no multicast"], because: "plain words for the text"),
        Saying(.warning(331), ["no unicast"], because: "plain words for the text"),
        Saying(.warning(370), ["not enough bandwidth", "bandwidth too low", "out of bandwidth"], because: "plain words for the text"),
        Saying(.warning(380), ["sips URI not allowed"], because: "plain words for the text"),
        Saying(.warning(381), ["sips URI needed", "secure sips required"], because: "plain words for the text"),
        Saying(.warning(399), ["free text warning", "other warning"], because: "399 is any warning that has no code"),
    ]

    static let deFacto: [Saying] = [
        Saying(
            .deFacto(473), ["next hop is blacklisted", "destination on the blacklist of the proxy", "OpenSIPS blacklist"],
            because: "473 is the answer of OpenSIPS when the next hop is on its blacklist"),
        Saying(.deFacto(475), ["OpenSIPS cannot parse the URI"], because: "plain words for the phrase"),
        Saying(
            .deFacto(476), ["OpenSIPS cannot resolve the next hop", "next hop not in DNS"],
            because: "plain words for the phrase"),
        Saying(
            .deFacto(477), ["sending to the next hop failed", "TCP connection to the next hop refused", "no connection to the next hop"],
            because: "plain words for the phrase"),
        Saying(
            .deFacto(478),
            ["Kamailio cannot resolve the next hop", "next hop not in DNS", "domain name does not resolve"],
            because: "plain words for the phrase"),
        Saying(.deFacto(479), ["Kamailio cannot parse the URI"], because: "plain words for the phrase"),
    ]
}
