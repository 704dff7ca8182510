// SPDX-License-Identifier: Apache-2.0

extension ProductPractice {
    /// Kamailio, its core and its sample configuration.
    static let kamailio: [ProductPractice] = table(
        .kamailio,
        [
            .gitHub("kamailio/kamailio", "etc/kamailio.cfg", "ac31eb11cc4b194b2d7e9dddff63fd074f456005", licence: "GPL-2.0-or-later"),
            .gitHub("kamailio/kamailio", "src/core/error.c", "1e4bf66d37afcded52fcaa2a0dd61a87bb1f2c67", licence: "GPL-2.0-or-later"),
        ],
        [
            Row(400, sends: "When a field that the transaction needs is missing, or the q of a Contact cannot be read."),
            Row(401, sends: "Or 407, when the sample configuration challenges a REGISTER or a request of its own users."),
            Row(
                403, sends: "When the sample configuration is asked to relay between two foreign domains, or a stranger calls the gateway."),
            Row(404, sends: "When the sample configuration finds no registration, or a request within a dialog has no Route."),
            Row(405, sends: "When the user is registered, and no Contact of theirs takes the method."),
            Row(407, sends: "Or 401, when the sample configuration challenges a REGISTER or a request of its own users."),
            Row(408, receives: "The sample configuration sends the call to voicemail, if that is switched on."),
            Row(483, sends: "When Max-Forwards is used up."),
            Row(484, sends: "When the Request-URI has no user."),
            Row(486, receives: "The sample configuration sends the call to voicemail, if that is switched on."),
            Row(
                487, sends: "When the call was cancelled before the script sent it on: \"Transaction canceled\".",
                receives: "The sample configuration does nothing more with a cancelled call."),
            Row(500, sends: "For an internal error: too many branches, a failed program, lack of memory, or one without a phrase."),
        ])

    /// OpenSIPS, its core and its sample configuration.
    static let openSIPS: [ProductPractice] = table(
        .openSIPS,
        [
            .gitHub("OpenSIPS/opensips", "etc/opensips.cfg", "e4708c2aaf0ce1b0d87223407417679b5d6b4b29", licence: "GPL-2.0-or-later"),
            .gitHub("OpenSIPS/opensips", "error.c", "027207ad0d069f3fe238e22a9d5beb2801ba1c22", licence: "GPL-2.0-or-later"),
        ],
        [
            Row(400, sends: "When a field that the transaction needs is missing, or the q of a Contact cannot be read."),
            Row(
                403, sends: "When the sample configuration is asked to relay between two foreign domains, or a first request brings Route."),
            Row(
                404,
                sends: """
                    When the sample configuration finds no registration that takes the method, or a request within a dialog has \
                    no Route.
                    """),
            Row(483, sends: "When Max-Forwards is used up."),
            Row(484, sends: "When the Request-URI has no user."),
            Row(487, receives: "The sample configuration does nothing more with a cancelled call."),
            Row(500, sends: "When the sample configuration cannot relay: \"Internal Error\"; for internal errors of the core."),
            Row(503, sends: "When the sample configuration gets PUBLISH or SUBSCRIBE, which it does not serve."),
        ])
}
