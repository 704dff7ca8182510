// SPDX-License-Identifier: Apache-2.0

/// A final answer of the far side that the server in between did not pass on to the calling side.
struct WithheldAnswer {
    /// The INVITE of the calling side.
    let outer: Transaction
    /// The final answer to the INVITE behind it.
    let received: TraceMessage
    /// The last message that shows the calling side without an answer.
    let end: TraceMessage
}

extension Scene {
    /// In seconds. A CANCEL and an answer may cross, and a server may take a moment to choose the next target.
    private static let shortestWithheld = 2.0

    /// Computes `withheldAnswer`.
    var answerNotPassedOn: WithheldAnswer? {
        let invites = initialInvites.prefix(50)
        guard invites.count >= 2 else { return nil }
        for outer in invites {
            guard let first = outer.request, outer.final == nil || outer.final?.code == 487 || outer.final?.code == 408 else { continue }
            for inner in invites {
                guard let received = inner.final, let code = received.code, let request = inner.request, request.number > first.number,
                    code != 401, code != 407, code != 487,
                    request.callID != first.callID || request.count(of: .via) > first.count(of: .via),
                    let end = end(of: outer, waitingAfter: inner), end.number > received.number,
                    seconds(from: received, to: end).map({ $0 >= Self.shortestWithheld }) ?? true,
                    !invites.contains(where: { $0.request.map { $0.number > received.number } ?? false })
                else { continue }
                return WithheldAnswer(outer: outer, received: received, end: end)
            }
        }
        return nil
    }

    /// If nothing follows, the text may simply end before the answer was passed on. That the far side repeats its answer shows the same, if
    /// other answers to the calling side are in the text.
    private func end(of outer: Transaction, waitingAfter inner: Transaction) -> TraceMessage? {
        if let end = outer.cancel ?? outer.final ?? outer.retransmissions.last { return end }
        let copies = inner.repeatedResponses.filter(\.isFinal)
        return copies.count >= 2 && !outer.responses.isEmpty ? copies.last : nil
    }
}
