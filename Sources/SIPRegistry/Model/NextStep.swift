// SPDX-License-Identifier: Apache-2.0

/// What the client that receives a response does next.
public struct NextStep: Sendable, Hashable, Encodable {
    /// Whether sending the request again can help.
    public enum Retry: String, Sendable, CaseIterable, Encodable {
        /// Not a failure: there is nothing to retry.
        case notApplicable = "not_applicable"
        /// The same request will fail again, and no change helps.
        case no
        /// The same request may succeed later or elsewhere.
        case unchanged
        /// Only a changed request can succeed.
        case changed
    }

    /// Where a retry goes.
    public enum Target: String, Sendable, CaseIterable, Encodable {
        /// The Request-URI and next hop that sent the response.
        case same
        /// Another Request-URI, contact or next hop.
        case other
        /// Either may help.
        case either
        /// There is no retry.
        case none
    }

    /// Whether sending the request again can help.
    public let retry: Retry
    /// What to change and how, or why nothing helps; one or two sentences.
    public let how: String
    /// When: "at once", "after Retry-After seconds", "after 2.1 to 4 s for the owner of the Call-ID". Nil when there is no retry.
    public let after: String?
    /// Where a retry goes.
    public let target: Target
    /// Whether another route is worth trying.
    public let failover: Failover
    /// RFCs that say so. Empty where the advice is practice only.
    public let sources: [Reference]

    init(
        retry: Retry, how: String, after: String? = nil, target: Target, failover: Failover, sources: [Reference]
    ) {
        self.retry = retry
        self.how = how
        self.after = after
        self.target = target
        self.failover = failover
        self.sources = sources
    }

    /// Whether it is worth trying another trunk or route for the same call. The RFCs leave this to local policy.
    public struct Failover: Sendable, Hashable, Encodable {
        /// The advice in a word.
        public enum Advice: String, Sendable, CaseIterable, Encodable {
            /// Try another route.
            case yes
            /// Do not try another route.
            case no
            /// Depends on who sent the response, or on what the operator knows about the route.
            case depends
        }

        /// The advice in a word.
        public let advice: Advice
        /// The reasoning, in one sentence.
        public let reason: String

        static func yes(_ reason: String) -> Failover { Failover(advice: .yes, reason: reason) }
        static func no(_ reason: String) -> Failover { Failover(advice: .no, reason: reason) }
        static func depends(_ reason: String) -> Failover { Failover(advice: .depends, reason: reason) }
    }
}
