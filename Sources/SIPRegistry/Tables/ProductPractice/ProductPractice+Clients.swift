// SPDX-License-Identifier: Apache-2.0

extension ProductPractice {
    /// Yate's SIP channel.
    static let yate: [ProductPractice] = table(
        .yate,
        [
            .gitHub("yatevoip/yate", "modules/ysipchan.cpp", "3b63e559dbe23cd6b028e997424a9dd4e49de876", licence: "GPL-2.0-only")
        ],
        [
            Row(400, sends: "For its errors invalid-message and protocol-error.", receives: "Taken as interworking."),
            Row(401, sends: "For its errors noauth and noautoauth.", receives: "Taken as noauth."),
            Row(403, sends: "For its error forbidden.", receives: "Taken as forbidden."),
            Row(404, sends: "For its errors noroute and offline.", receives: "Taken as noroute."),
            Row(408, sends: "For its error timeout.", receives: "Taken as noconn."),
            Row(480, sends: "For its errors noanswer and congestion.", receives: "Taken as noanswer."),
            Row(481, sends: "For its error nocall.", receives: "Taken as nocall."),
            Row(483, sends: "For its error looping.", receives: "Taken as looping."),
            Row(484, sends: "For its error incomplete.", receives: "Taken as incomplete."),
            Row(486, sends: "For its error busy.", receives: "Taken as busy."),
            Row(487, receives: "Taken as noanswer."),
            Row(488, sends: "For its error unacceptable.", receives: "Taken as unacceptable."),
            Row(491, sends: "For its error pending.", receives: "Taken as pending."),
            Row(500, sends: "For its errors failure and interworking.", receives: "Taken as failure."),
            Row(501, sends: "For its errors unimplemented and service-not-implemented.", receives: "Taken as service-not-implemented."),
            Row(503, sends: "For its errors noconn, noresource and service-unavailable.", receives: "Taken as noconn."),
            Row(504, sends: "For its error postdialdelay.", receives: "Taken as timeout."),
            Row(603, receives: "Taken as forbidden."),
        ])

    /// liblinphone.
    static let linphone: [ProductPractice] = table(
        .linphone,
        [
            .gitHub(
                "BelledonneCommunications/liblinphone", "coreapi/error_info.c", "eaf91ec0c341675657c777e90709a622a3168e41",
                licence: "GPL-3.0-or-later")
        ],
        [
            Row(400, sends: "For a reason that has no code of its own.", receives: "Reported as an unknown error."),
            Row(401, sends: "For the reason Unauthorized.", receives: "Reported as Unauthorized."),
            Row(403, sends: "For the reason Forbidden.", receives: "Reported as Forbidden."),
            Row(404, sends: "For the reason NotFound.", receives: "Reported as NotFound; Retry-After is passed on."),
            Row(405, receives: "Reported as an unknown error."),
            Row(407, receives: "Reported as an unknown error."),
            Row(408, receives: "Reported as an unknown error."),
            Row(
                480, sends: "For the reason TemporarilyUnavailable.",
                receives: "Reported as TemporarilyUnavailable; Retry-After is passed on."),
            Row(481, sends: "For the reason NoMatch.", receives: "Reported as NoMatch."),
            Row(483, receives: "Reported as an unknown error."),
            Row(484, sends: "For the reason AddressIncomplete.", receives: "Reported as AddressIncomplete."),
            Row(486, sends: "For the reason Busy.", receives: "Reported as Busy; Retry-After is passed on."),
            Row(487, receives: "Reported as an unknown error."),
            Row(488, sends: "For the reason NotAcceptable.", receives: "Reported as NotAcceptable."),
            Row(491, receives: "Reported as an unknown error."),
            Row(500, receives: "Reported as an unknown error."),
            Row(501, sends: "For the reason NotImplemented.", receives: "Reported as NotImplemented."),
            Row(503, sends: "For the reason IOError.", receives: "Reported as IOError; Retry-After is passed on."),
            Row(504, sends: "For the reason ServerTimeout.", receives: "Reported as ServerTimeout."),
            Row(603, sends: "For the reason Declined.", receives: "Reported as Declined; Retry-After is passed on."),
        ])
}
