// SPDX-License-Identifier: Apache-2.0

/// Messages that belong together: those with one Call-ID, or with several that there is evidence to join.
public struct Call: Sendable {
    /// What the call is about, according to its first request.
    public enum Kind: String, Sendable, CaseIterable {
        case call
        case registration
        case subscription
        case publication
        case options
        case message
        case other
    }

    /// The number of the call in the trace, from 1.
    public let number: Int
    public let kind: Kind
    /// One leg for each Call-ID, in the order of the trace.
    public let legs: [Leg]
    /// All messages of all legs, in the order of the trace.
    public let messages: [TraceMessage]
    public let participants: [Participant]
    /// The ladder: one step for each message.
    public let steps: [Step]
    public let outcome: Outcome
    /// Lines of the log near its messages.
    public let notes: [LogNote]
    /// Why legs with different Call-IDs are considered one call; nil for a single leg.
    public let joinedBy: String?

    /// The Call-ID of the first leg; empty when the trace shows none.
    public var callID: String { legs.first?.callID ?? "" }
    /// All transactions of all legs, leg by leg in the order of the trace.
    public var transactions: [Transaction] { legs.count == 1 ? legs[0].transactions : legs.flatMap(\.transactions) }
    public var dialogs: [Dialog] { legs.flatMap(\.dialogs) }
    /// The transactions of the INVITE requests that begin the call: those outside a dialog.
    public var initialInvites: [Transaction] { transactions.filter { $0.method == "INVITE" && !$0.isInDialog } }
}

/// The messages with one Call-ID.
public struct Leg: Sendable {
    public let callID: String
    public let messages: [TraceMessage]
    public let transactions: [Transaction]
    public let dialogs: [Dialog]
}

/// One participant of a call, who has a column in the ladder.
public struct Participant: Sendable, Hashable {
    /// The name in the ladder; it is unique within a call.
    public let name: String
    /// `address:port`, if it is known.
    public let address: String?
    /// The product that the participant names in User-Agent or Server.
    public let product: String?
    /// Whether it is the program that wrote the log.
    public let isLocal: Bool
}

/// One arrow of the ladder.
public struct Step: Sendable, Hashable {
    /// The number of the message.
    public let number: Int
    /// The line in the pasted text, from 1.
    public let line: Int
    /// The time as the log writes it.
    public let time: String?
    /// Names of participants.
    public let from: String
    public let to: String
    /// For a response, the method of its request.
    public let method: String
    public let cseq: Int?
    public let code: Int?
    public let reasonPhrase: String?
    /// The number of the message that this one repeats.
    public let retransmissionOf: Int?
    public let note: String?
}

/// How a call ended.
public struct Outcome: Sendable, Hashable {
    /// The final response that decides the outcome; nil when the trace shows none.
    public let code: Int?
    /// The number of the message with that response.
    public let message: Int?
    /// Whether the request that began the call got a 2xx.
    public let answered: Bool
    /// The name of the participant who ended it: with BYE, with CANCEL, or with the response that refused it.
    public let endedBy: String?
}
