// SPDX-License-Identifier: Apache-2.0

/// Messages that belong together: those with one Call-ID, or with several that there is evidence to join.
public struct Call: Sendable {
    /// What the call is about, according to its first request.
    public enum Kind: String, Sendable, CaseIterable {
        /// INVITE: a call.
        case call
        /// REGISTER: a registration.
        case registration
        /// SUBSCRIBE or NOTIFY: reports of an event.
        case subscription
        /// PUBLISH: the state of an event.
        case publication
        /// OPTIONS: a question for capabilities, often a check that the other side is alive.
        case options
        /// MESSAGE: an instant message.
        case message
        /// Anything else, or a trace that does not show the request.
        case other
    }

    /// The number of the call in the trace, from 1.
    public let number: Int
    /// What the call is about.
    public let kind: Kind
    /// One leg for each Call-ID, in the order of the trace.
    package let legs: [Leg]
    /// All messages of all legs, in the order of the trace.
    public let messages: [TraceMessage]
    /// Who takes part, in the order of their columns in the ladder.
    public let participants: [Participant]
    /// The ladder: one step for each message.
    public let steps: [Step]
    /// How the call ended.
    public let outcome: Outcome
    /// Lines of the log near its messages.
    public let notes: [LogNote]
    /// Why legs with different Call-IDs are considered one call; nil for a single leg.
    public let joinedBy: String?

    /// The Call-ID of the first leg; empty when the trace shows none.
    public var callID: String { legs.first?.callID ?? "" }
    /// All transactions of all legs, leg by leg in the order of the trace.
    package var transactions: [Transaction] { legs.count == 1 ? legs[0].transactions : legs.flatMap(\.transactions) }
    package var dialogs: [Dialog] { legs.flatMap(\.dialogs) }
    /// The transactions of the INVITE requests that begin the call: those outside a dialog.
    package var initialInvites: [Transaction] { transactions.filter { $0.method == "INVITE" && !$0.isInDialog } }
}

/// The messages with one Call-ID.
package struct Leg: Sendable {
    package let callID: String
    package let messages: [TraceMessage]
    package let transactions: [Transaction]
    package let dialogs: [Dialog]
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
    /// The name of the participant who receives.
    public let to: String
    /// For a response, the method of its request.
    public let method: String
    /// The number in CSeq; nil when the trace does not show it.
    public let cseq: Int?
    /// The status code of a response; nil for a request.
    public let code: Int?
    /// The reason phrase as it was written; nil for a request.
    public let reasonPhrase: String?
    /// The number of the message that this one repeats.
    public let retransmissionOf: Int?
    /// What is noteworthy about the message; nil where nothing is.
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
