// SPDX-License-Identifier: Apache-2.0

/// A request and what answered it, on one hop (RFC 3261 §17). A request that a proxy passes on is another transaction.
///
/// Shared by reference: a hundred rules look at the same transactions.
public final class Transaction: Sendable {
    /// In capitals.
    public let method: String
    public let cseq: Int?
    /// The branch of the first Via; empty when the trace does not show it.
    public let branch: String
    /// Nil when the trace shows only answers.
    public let request: TraceMessage?
    /// Later copies of the request, in the order of the trace.
    public let retransmissions: [TraceMessage]
    /// Without copies, in the order of the trace. A forked request can have several final answers.
    public let responses: [TraceMessage]
    /// Later copies of responses.
    public let repeatedResponses: [TraceMessage]
    /// The ACK of an INVITE, also that of a 2xx, and later copies of it.
    public let acks: [TraceMessage]
    /// The CANCEL of this request. What answers the CANCEL is a transaction of its own.
    public let cancel: TraceMessage?
    /// PRACK requests for provisional responses to this request.
    public let pracks: [TraceMessage]
    /// The final response: a success before any other, then the last.
    public let final: TraceMessage?

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

    public var ack: TraceMessage? { acks.first }
    public var provisionals: [TraceMessage] { responses.filter(\.isProvisional) }
    /// The first message that the trace has of it.
    public var first: TraceMessage? { request ?? responses.first ?? acks.first ?? cancel }
    /// Whether the request has a To tag: it is sent within a dialog.
    public var isInDialog: Bool { request?.toTag != nil }
}

/// A transaction while its messages come.
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
