// SPDX-License-Identifier: Apache-2.0

extension DialogEffect {
    /// What note `noteNumber` says, in our own words. Nil when the row has none.
    public var note: String? { noteNumber.flatMap { Self.notes[$0] } }

    /// The numbered notes to Table 2 of RFC 5057, in our own words.
    static let notes: [Int: String] = [
        1: "The code is reserved; one that turns up is handled as an unknown 4xx.",
        2: """
        Inside a dialog the Request-URI is the contact that the peer itself gave. If that address is rejected, the \
        state of the dialog cannot be right.
        """,
        3: """
        The peer must know the method for the usage to exist, so the answer is a contradiction: stop sending the \
        method, refuse refreshes and count the usage as lost. Where the method was no part of the usage (an unknown \
        one, or INFO in a call), only the request failed.
        """,
        4: """
        Handled like a timeout with no answer at all, which by section 5.2 ends the usage that the request belongs to, \
        though the table lists the code under transaction.
        """,
        5: """
        The code has no place in the middle of a usage; an element on the path breaks the protocol. Handle it as an \
        unknown 4xx.
        """,
        6: "It objects to one REFER request and to nothing else.",
        7: """
        RFC 3261 does not say what the code means inside a dialog; the survey takes it to end the one usage. With \
        Retry-After, nothing more is sent in that usage until the time is over; other usages are free to send.
        """,
        8: """
        The peer has lost its state of this usage. The dialog itself ends only with its last usage, although some \
        implementations drop it whole. As an answer to CANCEL the code says that there is nothing to cancel, and the \
        call is not affected.
        """,
        9: """
        It should not occur inside a dialog: proxies built the Record-Route wrongly, or the request forked and merged \
        again. Later requests will fail the same way. The exception is a client that tried a second server too fast: \
        it takes the branch that did not answer 482.
        """,
        10: """
        It should not occur inside a dialog. Unlike 482 it can be cured, by a higher Max-Forwards if the request \
        started with an unusually low one; without such a retry the dialog is over.
        """,
        11: "It makes no sense inside an established usage; handle it as an unknown 4xx.",
        12: """
        As an answer to NOTIFY or SUBSCRIBE it ends that subscription. To any other method it is not defined, and \
        handling it as an unknown 4xx is reasonable.
        """,
        13: """
        With Retry-After the problem is temporary and the request is repeated after that time. Without it the user \
        agent repeats at a time of its choice or ends the usage; whether other usages end too is for the application to \
        decide. If the request that ends the usage gets the same answer, the usage counts as ended.
        """,
        14: """
        It should not occur inside a dialog: proxies built the Record-Route wrongly, and later requests in the dialog \
        will fail as well.
        """,
        15: """
        The lookup of servers may have tried others before the code reached the user agent, so within a dialog there \
        is no alternate left to try. It complains about this request, not about the usage.
        """,
        16: "When this would answer a request inside a dialog is not clear.",
        17: """
        It speaks of the person, not of the request: unwilling to communicate now. With Retry-After the request is \
        repeated after that time and nothing else is touched. Without it the user agent repeats at a time of its \
        choice or ends the usage; if the request that ends it gets the same answer, the usage counts as ended.
        """,
    ]
}
