// SPDX-License-Identifier: Apache-2.0

extension Outcome {
    /// - Parameter legs: the legs of one call; the first is that of the side that began it.
    init(_ legs: [Leg], _ steps: [Step]) {
        let transactions = legs.first?.transactions ?? []
        let initial = transactions.filter { !$0.isInDialog && $0.method != "CANCEL" && $0.method != "ACK" }
        let invites = initial.filter { $0.method == "INVITE" }
        let beginning = invites.isEmpty ? initial : invites
        // A challenged request and the one with credentials are two transactions, of which the last decides. If the trace has no beginning,
        // a request within the dialog decides.
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
