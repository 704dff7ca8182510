// SPDX-License-Identifier: Apache-2.0

extension Outcome {
    /// - Parameter legs: of one call; the first is the side that began it.
    init(_ legs: [Leg], _ steps: [Step]) {
        let transactions = legs.first?.transactions ?? []
        let initial = transactions.filter { !$0.isInDialog && $0.method != "CANCEL" && $0.method != "ACK" }
        let invites = initial.filter { $0.method == "INVITE" }
        let beginning = invites.isEmpty ? initial : invites
        // A challenge and the request with credentials are two transactions: the last one decides. Without any, a request
        // within a dialog that began before the trace.
        let deciding =
            beginning.last { $0.final?.isSuccess ?? false } ?? beginning.last { $0.final != nil }
            ?? transactions.last { $0.final?.isFailure ?? false } ?? transactions.last { $0.final != nil }
        let final = deciding?.final
        let answered = beginning.contains { $0.final?.isSuccess ?? false }
        code = final?.code
        message = final?.number
        self.answered = answered
        let bye = steps.first { $0.code == nil && $0.method == "BYE" }
        let cancel = answered ? nil : steps.first { $0.code == nil && $0.method == "CANCEL" }
        let refusal = steps.first { step in final?.isFailure ?? false && step.number == final?.number }
        endedBy = (bye ?? cancel ?? refusal)?.from
    }
}
