// SPDX-License-Identifier: Apache-2.0

/// A request and its responses on one hop (RFC 3261 §17). A request that a proxy forwards is another transaction.
///
/// A class, because a hundred rules look at the same transactions.
package final class Transaction: Sendable {
    /// In upper case.
    package let method: String
    package let cseq: Int?
    /// The branch of the first Via; empty when the trace does not show it.
    package let branch: String
    /// Nil when the trace shows only responses.
    package let request: TraceMessage?
    /// Retransmissions of the request, in the order of the trace.
    package let retransmissions: [TraceMessage]
    /// The responses without retransmissions, in the order of the trace. A forked request can have several final responses.
    package let responses: [TraceMessage]
    /// Retransmissions of responses.
    package let repeatedResponses: [TraceMessage]
    /// The ACK of an INVITE, including that of a 2xx, and its retransmissions.
    package let acks: [TraceMessage]
    /// The CANCEL of this request. The response to the CANCEL belongs to another transaction.
    package let cancel: TraceMessage?
    /// PRACK requests for provisional responses to this request.
    package let pracks: [TraceMessage]
    /// The final response: the 2xx if there is one, else the last.
    package let final: TraceMessage?

    init(_ draft: TransactionDraft) {
        method = draft.method
        cseq = draft.cseq
        branch = draft.branch
        request = draft.request
        retransmissions = draft.retransmissions
        responses = draft.responses
        repeatedResponses = draft.repeatedResponses
        acks = draft.acks
        cancel = draft.cancel
        pracks = draft.pracks
        final = draft.final
    }

    package var ack: TraceMessage? { acks.first }
    package var provisionals: [TraceMessage] { responses.filter(\.isProvisional) }
    /// The first message of the transaction in the trace.
    package var first: TraceMessage? { request ?? responses.first ?? acks.first ?? cancel }
    /// Whether the request was sent within a dialog, that is, has a To tag.
    package var isInDialog: Bool { request?.toTag != nil }
}

/// A transaction to which messages are still being added.
struct TransactionDraft {
    let method: String
    let cseq: Int?
    let branch: String
    var request: TraceMessage?
    var retransmissions: [TraceMessage] = []
    var responses: [TraceMessage] = []
    var repeatedResponses: [TraceMessage] = []
    var acks: [TraceMessage] = []
    var cancel: TraceMessage?
    var pracks: [TraceMessage] = []

    init(method: String, cseq: Int?, branch: String) {
        self.method = method
        self.cseq = cseq
        self.branch = branch
    }

    var final: TraceMessage? { responses.first { $0.isSuccess } ?? responses.last { $0.isFinal } }
}
