// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// What one rule says about one call.
public struct Finding: Sendable {
    /// Whether something is wrong.
    public enum Verdict: String, Sendable, CaseIterable {
        /// Something went wrong, and the trace shows it.
        case fault
        /// Nothing is wrong: the outcome is what somebody wanted.
        case noFault = "no_fault"
        /// Something may be wrong; the trace alone does not prove it.
        case suspicion
        /// The trace does not show enough.
        case cannotTell = "cannot_tell"
    }

    /// Whose fault it is.
    public enum Fault: String, Sendable, CaseIterable {
        /// The side or the element of that name.
        case caller, callee, proxy, gateway, provider, network, configuration, nobody, unknown
    }

    /// How well the trace supports a finding, from the best to the least.
    public enum Confidence: String, Sendable, CaseIterable, Comparable {
        /// The messages prove it.
        case certain
        /// The trace supports it; another explanation would be unusual.
        case likely
        /// The trace allows it, among other explanations.
        case possible

        private var rank: Int {
            switch self {
            case .certain: 2
            case .likely: 1
            case .possible: 0
            }
        }

        /// Whether the left one is less certain than the right one.
        public static func < (left: Confidence, right: Confidence) -> Bool { left.rank < right.rank }
    }

    /// How much the finding says about what happened. Findings are sorted by it.
    public enum Weight: Int, Sendable, CaseIterable, Comparable {
        /// True, but without effect, such as a badly formatted field.
        case remark
        /// Nothing explains the outcome; the finding says what is likely in general.
        case fallback
        /// It can make matters worse, or explains a part of the outcome.
        case contribution
        /// It says what the outcome means.
        case outcome
        /// It says why the outcome came about.
        case cause

        /// Whether the left one matters less than the right one.
        public static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }
    }

    /// The rule's id, in lower case with hyphens; it is the same in all versions.
    public let id: String
    /// What happened, as a headline without a full stop.
    public let title: String
    /// Whether something is wrong.
    public let verdict: Verdict
    /// Whose fault it is.
    public let fault: Fault
    /// How well the trace supports the finding.
    public let confidence: Confidence
    /// How much it matters beside other findings.
    public let weight: Weight
    /// What happened, and the observations that show it, in a few sentences.
    public let explanation: String
    /// The lines of the text that show it.
    public let evidence: [Evidence]
    /// What would show that the finding is wrong.
    public let refutedBy: String
    /// What to check next, in the order in which an engineer would.
    public let checks: [String]
    /// The status codes that the finding is about. Once it is in an explanation, only those that the registry has.
    public internal(set) var codes: [Int]
    /// The documents whose rules the finding rests on.
    public let sources: [Reference]
    /// The number of the call; nil for a finding about the whole text.
    public internal(set) var call: Int?

    package init(
        id: String, title: String, verdict: Verdict, fault: Fault, confidence: Confidence, weight: Weight, explanation: String,
        evidence: [Evidence], refutedBy: String, checks: [String], codes: [Int], sources: [Reference]
    ) {
        self.id = id
        self.title = title
        self.verdict = verdict
        self.fault = fault
        self.confidence = confidence
        self.weight = weight
        self.explanation = explanation
        self.evidence = evidence
        self.refutedBy = refutedBy
        self.checks = checks
        self.codes = codes
        self.sources = sources
    }
}
