// SPDX-License-Identifier: Apache-2.0

/// What belongs together: all messages with one Call-ID, or with several that the evidence joins.
public struct Call: Sendable {
    /// What the call is about, after its first request.
    public enum Kind: String, Sendable, CaseIterable {
        case call
        case registration
        case subscription
        case publication
        case options
        case message
        case other
    }

    /// Its place in the trace, from 1.
    public let number: Int
    public let kind: Kind
    /// One a Call-ID, in the order of the trace.
    public let legs: [Leg]
    /// All messages of all legs, in the order of the trace.
    public let messages: [TraceMessage]
    public let participants: [Participant]
    /// The ladder: one step a message.
    public let steps: [Step]
    public let outcome: Outcome
    /// Lines of the log that stand near its messages.
    public let notes: [LogNote]
    /// Why legs with different Call-IDs are taken for one call; nil for a single leg.
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

/// One side of the ladder.
public struct Participant: Sendable, Hashable {
    /// What the ladder calls it; no two of a call have the same name.
    public let name: String
    /// `address:port`, if it is known.
    public let address: String?
    /// What it says of itself in User-Agent or Server.
    public let product: String?
    /// Whether it is the program that wrote the log.
    public let isLocal: Bool
}

/// One arrow of the ladder.
public struct Step: Sendable, Hashable {
    /// The number of the message.
    public let number: Int
    /// The line of the paste.
    public let line: Int
    /// As the log has it.
    public let time: String?
    /// Names of participants.
    public let from: String
    public let to: String
    /// Of a response, the method that it answers.
    public let method: String
    public let cseq: Int?
    public let code: Int?
    public let reasonPhrase: String?
    /// The number of the message that this one repeats.
    public let retransmissionOf: Int?
    public let note: String?
}

/// How it came out.
public struct Outcome: Sendable, Hashable {
    /// The final response that decided; nil when the trace shows none.
    public let code: Int?
    /// The number of the message with that response.
    public let message: Int?
    /// Whether the request that began it was answered with a 2xx.
    public let answered: Bool
    /// The name of the participant who ended it: with BYE, with CANCEL, or with the response that refused it.
    public let endedBy: String?
}
