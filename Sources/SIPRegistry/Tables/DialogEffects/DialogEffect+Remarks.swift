// SPDX-License-Identifier: Apache-2.0

extension DialogEffect {
    /// What documents other than the table say: older ones that it reinterprets, and later ones that define a code's effect.
    static let remarks: [Remark] = [
        Remark(
            [408, 481],
            """
            RFC 3261 itself goes further than RFC 5057: a client that gets the code for a request within a dialog should \
            end the dialog, a call by sending BYE.
            """,
            .rfc(3261, "12.2.1.2")),
        Remark(
            [408, 481],
            "As an answer to BYE, or if BYE gets no answer, the call and its dialog are over.",
            .rfc(3261, "15.1.1")),
        Remark(
            [404, 405, 410, 416, 480, 481, 482, 483, 484, 485, 489, 501, 604],
            """
            A notifier that gets the code for NOTIFY must remove the subscription; a subscriber that gets it for a refresh \
            must consider the subscription ended (section 4.1.2.2).
            """,
            .rfc(6665, "4.2.2")),
        Remark([424], "It must not end an existing dialog.", .rfc(6442, "4.3")),
        Remark([425], "It must not end an existing dialog.", .rfc(8876, "5.1")),
        Remark(
            [430],
            "A user agent should never see it, and if it does, handles it as 400.",
            .rfc(5626, "11.5")),
        Remark(
            [433],
            "Inside a dialog it should end neither the dialog nor the usage of the request.",
            .rfc(5079, "4")),
        Remark(
            [439],
            "It refuses a registration at the first hop; REGISTER belongs to no dialog.",
            .rfc(5626, "11.6")),
        Remark(
            [469],
            "It refuses one INFO request, a failure of the transaction alone; the call goes on.",
            .rfc(6086, "4.2.2")),
        Remark(
            [555],
            "It is defined for REGISTER alone, which belongs to no dialog.",
            .rfc(8599, "8.1"), replacesNote: true),
        Remark(
            [603],
            "The safest answer to refuse a new usage inside a dialog, because it leaves all the others alone.",
            .rfc(5057, "5.6")),
        Remark(
            [607],
            "It follows the default for 6xx and ends the transaction alone.",
            .rfc(8197, "4")),
        Remark(
            [607],
            "It refuses the caller, not the moment: there is no better time to send the request again, and no Retry-After.",
            .rfc(8197, "3"), replacesNote: true),
        Remark(
            [608],
            "It is meant for requests outside a dialog.",
            .rfc(8688, "3.1")),
        Remark(
            [608],
            """
            A machine in the network rejects the request, and no person has seen it: it does not tell when the callee would be \
            willing, and no Retry-After belongs to it.
            """,
            .rfc(8688, "1"), replacesNote: true),
    ]
}
