// SPDX-License-Identifier: Apache-2.0

/// A request and what answered it, on one hop (RFC 3261 §17). A request that a proxy passes on is another transaction.
public struct Transaction: Sendable {
    /// In capitals.
    public let method: String
    public let cseq: Int?
    /// The branch of the first Via; empty when the trace does not show it.
    public let branch: String
    /// Nil when the trace shows only answers.
    public internal(set) var request: TraceMessage?
    /// Later copies of the request, in the order of the trace.
    public internal(set) var retransmissions: [TraceMessage] = []
    /// Without copies, in the order of the trace. A forked request can have several final answers.
    public internal(set) var responses: [TraceMessage] = []
    /// Later copies of responses.
    public internal(set) var repeatedResponses: [TraceMessage] = []
    /// The ACK of an INVITE, also that of a 2xx, and later copies of it.
    public internal(set) var acks: [TraceMessage] = []
    /// The CANCEL of this request. What answers the CANCEL is a transaction of its own.
    public internal(set) var cancel: TraceMessage?
    /// PRACK requests for provisional responses to this request.
    public internal(set) var pracks: [TraceMessage] = []
    /// For each message, its place in this list, is where the messages of the transaction begin.
    public var ack: TraceMessage? { acks.first }

    /// The final response: a success before any other, then the last.
    public var final: TraceMessage? { responses.first { $0.isSuccess } ?? responses.last { $0.isFinal } }
    public var provisionals: [TraceMessage] { responses.filter(\.isProvisional) }
    /// The first message that the trace has of it.
    public var first: TraceMessage? { request ?? responses.first ?? acks.first ?? cancel }
    /// Whether the request has a To tag: it is sent within a dialog.
    public var isInDialog: Bool { request?.toTag != nil }
}
