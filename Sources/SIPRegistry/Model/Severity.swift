// SPDX-License-Identifier: Apache-2.0

/// How bad news a response is, for instance to choose a colour on a dashboard. It is our judgement and not a standard.
public struct Severity: Sendable, Hashable, Encodable {
    /// The kinds of news.
    public enum Level: String, Sendable, CaseIterable, Encodable {
        /// Part of a successful call.
        case normal
        /// The first half of an authentication; a fault only if it repeats with credentials.
        case expectedChallenge = "expected_challenge"
        /// A person decided, or was not there: busy, declined, no answer.
        case userOutcome = "user_outcome"
        /// The two sides could not agree on media, extensions or timers.
        case negotiation
        /// The caller asked for something wrong: a number that does not exist, a malformed request.
        case callerMistake = "caller_mistake"
        /// An element is configured wrongly: routing, credentials, interoperability settings.
        case configuration
        /// An element refuses work to protect itself.
        case overload
        /// The path or a next hop does not answer or loses state.
        case networkFault = "network_fault"
        /// An element failed while handling the request.
        case serverFault = "server_fault"
    }

    /// The kind of news.
    public let level: Level
    /// Why, in one sentence.
    public let reason: String

    init(_ level: Level, _ reason: String) {
        self.level = level
        self.reason = reason
    }
}
