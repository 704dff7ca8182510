// SPDX-License-Identifier: Apache-2.0

extension ClassNote {
    /// One note for each class, in the order of the classes.
    package static let all: [ClassNote] = [
        provisional, successful, redirection, requestFailure, serverFailure, globalFailure,
    ]

    private static let provisional = ClassNote(
        .provisional,
        name: "Provisional",
        meaning: "The request has arrived and is being worked on; the answer is still to come.",
        transaction: """
            Not final: the transaction stays open. To an INVITE any 1xx stops retransmission of the request, is not acknowledged \
            with ACK, and is not sent reliably unless both sides use 100rel and PRACK (100 never is). With a To tag it can set up \
            an early dialog, and each branch of a fork its own. To another request only 100 is allowed, and over UDP not before \
            some seconds have passed; there the client goes on retransmitting, only more slowly.
            """,
        forking: """
            Every 1xx but 100 is forwarded at once, from every branch, and restarts timer C of that branch. A 100 is never \
            forwarded: it goes from hop to hop. A proxy makes no 1xx other than 100 itself, unless it acts as a user agent server or \
            sends a 199 for a branch that failed.
            """,
        unknownCode: "Treat it as 183 Session Progress. Every client must understand 100 and 183.",
        sources: [
            .rfc(3261, "7.2"), .rfc(3261, "8.1.3.2"), .rfc(3261, "12.1"), .rfc(3261, "16.7"), .rfc(3261, "17.1.1.1"),
            .rfc(3261, "17.1.2.1"), .rfc(3261, "21.1"), .rfc(3262, "3"), .rfc(4320, "4.1"), .rfc(6228, "6"),
        ]
    )

    private static let successful = ClassNote(
        .success,
        name: "Successful",
        meaning: "The request was received, understood and accepted.",
        transaction: """
            Final. To an INVITE it confirms a dialog: the user agent client itself sends the ACK, end to end, and sends it again \
            for every repeated 2xx, while the server repeats the 2xx until the ACK arrives. An INVITE can bring several 2xx, one \
            for each branch that answered, and each is a call of its own that must be acknowledged and, if not wanted, ended with \
            BYE. To another request only one 2xx reaches the client, and there is no ACK.
            """,
        forking: """
            Forwarded at once; the proxy then cancels the branches that are still pending. A further 2xx to the INVITE from \
            another branch is forwarded as well, even after the first, because the cancellation may come too late.
            """,
        unknownCode: "Treat it as 200 OK.",
        sources: [
            .rfc(3261, "7.2"), .rfc(3261, "8.1.3.2"), .rfc(3261, "13.2.2.4"), .rfc(3261, "13.3.1.4"), .rfc(3261, "16.7"),
            .rfc(3261, "17.1.2.1"), .rfc(3261, "21.2"), .rfc(6026, "7.1"),
        ]
    )

    private static let redirection = ClassNote(
        .redirection,
        name: "Redirection",
        meaning: "The request has to be sent elsewhere; Contact says where.",
        transaction: """
            Final: the transaction ends, and trying a Contact is a new request in a new transaction with a new branch. To an \
            INVITE the client transaction sends the ACK, hop by hop, and early dialogs are over. To another request there is no \
            ACK.
            """,
        forking: """
            Ends one branch. The proxy may recurse, adding the contacts to its targets and trying them in the caller's place; if \
            it uses all of them, the 3xx should not become a candidate. Otherwise it is kept until all branches have ended, and \
            should win over every 4xx and 5xx, because the lowest class is preferred, but not over a 6xx.
            """,
        unknownCode: "Treat it as 300 Multiple Choices: the addresses in Contact can be tried.",
        sources: [
            .rfc(3261, "7.2"), .rfc(3261, "8.1.3.2"), .rfc(3261, "8.1.3.4"), .rfc(3261, "13.2.2.2"), .rfc(3261, "13.2.2.3"),
            .rfc(3261, "16.7"), .rfc(3261, "17.1.1.3"), .rfc(3261, "21.3"),
        ]
    )

    private static let requestFailure = ClassNote(
        .requestFailure,
        name: "Request Failure",
        meaning: "This server will not fulfil the request as it is; a changed one or another server may work.",
        transaction: """
            Final. To an INVITE the client transaction sends the ACK, hop by hop, and early dialogs are over. To another request \
            there is no ACK, and 408 must not be sent at all. The same request should not go to the same server again unchanged. \
            Within a dialog most codes end only the transaction, some the usage or the whole dialog.
            """,
        forking: """
            Ends one branch; the others go on ringing, and further targets may be tried. When all branches have ended, a 4xx \
            should be chosen only if there is neither a 6xx nor a 3xx, with preference for one that tells the caller what to \
            change: 401, 407, 415, 420, 484. If 401 or 407 is chosen, the challenges of the other branches are added to it. A \
            branch without any final answer counts as 408.
            """,
        unknownCode: "Treat it as 400 Bad Request: something was wrong with the request.",
        sources: [
            .rfc(3261, "7.2"), .rfc(3261, "8.1.3.2"), .rfc(3261, "8.1.3.5"), .rfc(3261, "13.2.2.3"), .rfc(3261, "16.7"),
            .rfc(3261, "16.8"), .rfc(3261, "17.1.1.3"), .rfc(3261, "21.4"), .rfc(4320, "4.2"), .rfc(5057, "5.1"),
        ]
    )

    private static let serverFailure = ClassNote(
        .serverFailure,
        name: "Server Failure",
        meaning: "The request seems to be in order, but this server failed to fulfil it.",
        transaction: """
            Final. To an INVITE the client transaction sends the ACK, hop by hop, and early dialogs are over. To another request \
            there is no ACK. A fatal transport error is treated as if a 503 had been received. Within a dialog most codes end only \
            the transaction; 501 ends the usage and 502 the dialog.
            """,
        forking: """
            Ends one branch; the others go on. It is the last choice: any 3xx, 4xx or 6xx of another branch should be forwarded \
            instead. A 503 should not be passed on unless the proxy itself cannot serve any request; if it is all there is, it \
            becomes a 500.
            """,
        unknownCode: "Treat it as 500 Server Internal Error.",
        sources: [
            .rfc(3261, "7.2"), .rfc(3261, "8.1.3.1"), .rfc(3261, "8.1.3.2"), .rfc(3261, "13.2.2.3"), .rfc(3261, "16.7"),
            .rfc(3261, "16.9"), .rfc(3261, "17.1.1.3"), .rfc(3261, "21.5"), .rfc(5057, "5.1"),
        ]
    )

    private static let globalFailure = ClassNote(
        .globalFailure,
        name: "Global Failure",
        meaning: "No server will fulfil the request: the answer holds for the user everywhere.",
        transaction: """
            Final. To an INVITE the client transaction sends the ACK, hop by hop, and early dialogs are over. To another request \
            there is no ACK, and a registrar must not answer with a 6xx. The user is known to be unavailable, so other contacts \
            are not worth trying. Within a dialog 604 ends the dialog, the other codes of RFC 3261 only the transaction.
            """,
        forking: """
            Ends the whole call: the proxy should cancel all pending branches and must not start new ones. It is not forwarded at \
            once, though, as a 2xx may already be on its way from another branch: that 2xx is forwarded and wins. Once the \
            branches have ended without a 2xx, a 6xx is chosen before any other class.
            """,
        unknownCode: "Treat it as 600 Busy Everywhere: the call is over on all branches.",
        sources: [
            .rfc(3261, "7.2"), .rfc(3261, "8.1.3.2"), .rfc(3261, "10.3"), .rfc(3261, "13.2.2.3"), .rfc(3261, "16.7"),
            .rfc(3261, "17.1.1.3"), .rfc(3261, "21.6"), .rfc(5057, "5.1"),
        ]
    )
}
