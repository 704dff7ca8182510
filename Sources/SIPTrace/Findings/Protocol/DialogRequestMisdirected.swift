// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    private static let withinDialog = ["BYE", "INFO", "UPDATE", "REFER", "INVITE"]

    static let dialogRequestMisdirected = Rule(
        "dialog-request-misdirected", "A request within the call went to the dialled address, not to the other side's Contact",
        [.rfc(3261, "12.2.1.1"), .rfc(3261, "12.1.2")]
    ) { scene, rule in
        for method in withinDialog {
            for transaction in scene.transactions(method) where transaction.isInDialog && isLost(transaction) {
                guard let request = transaction.request, request.routes.isEmpty, let used = request.requestURI,
                    let beginning = scene.initialInvites.first(where: { $0.request?.callID == request.callID }),
                    let success = beginning.final, success.isSuccess, success.recordRoutes.isEmpty, let invite = beginning.request
                else { continue }
                let isByCaller = request.fromTag == invite.fromTag
                // The remote target of each side: the Contact of the 2xx, or that of the INVITE.
                let contact = isByCaller ? success : invite
                let dialled = isByCaller ? invite.requestURI : invite.from?.uri
                guard let target = contact.contact?.uri, !target.host.isEmpty, target.host != used.host, used.host == dialled?.host else {
                    continue
                }
                return rule.finding(
                    .fault, fault: scene.side(of: request), .likely, .cause, codes: transaction.final?.code.map { [$0] } ?? [],
                    """
                    Requests within the call have to go to \(target.text), the Contact that the other side gave. The \(transaction.name) \
                    was addressed to \(used.text) instead, the address of the first INVITE, \
                    and \(transaction.final.map { "\($0.code ?? 481) \($0.reasonPhrase) came back" } ?? "no answer came back").
                    """,
                    evidence: [contact.evidence(.contact), request.evidence, transaction.final?.evidence],
                    refutedBy: "A trace behind a proxy on the way that shows the request arriving at the Contact.",
                    checks: [
                        "The Request-URI of every request within a call is the Contact of the other side; let the sender keep it with the dialog.",
                        "See whether the Contact was lost when the call was stored, or is rewritten by a box on the way.",
                    ])
            }
        }
        return nil
    }

    private static func isLost(_ transaction: Transaction) -> Bool {
        guard let code = transaction.final?.code else { return !transaction.retransmissions.isEmpty }
        return [404, 405, 408, 480, 481, 482, 483].contains(code)
    }
}
