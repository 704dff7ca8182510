// SPDX-License-Identifier: Apache-2.0

/// Something that people see or hear when calls go wrong, and what lies behind it.
///
/// A symptom begins where no code is known: several codes can show it, or none at all.
public struct Symptom: Sendable, Hashable {
    /// One of the faults or events that look like the symptom.
    public struct Explanation: Sendable, Hashable {
        /// On what ground an explanation stands.
        public enum Basis: String, Sendable, CaseIterable {
            /// It follows from what a standard says.
            case standard
            /// It was seen in networks and products; no standard speaks of it.
            case practice
        }

        /// What is the matter, in one or two sentences.
        public let cause: String
        /// What a trace, a log or a trial shows if it is this one and none of the others.
        public let sign: String
        public let basis: Basis
        /// Where it is written down; for practice it can be a public thread, and nil where it is common knowledge.
        public let source: Reference?

        static func standard(_ cause: String, sign: String, _ source: Reference) -> Explanation {
            Explanation(cause: cause, sign: sign, basis: .standard, source: source)
        }

        static func practice(_ cause: String, sign: String, _ source: Reference? = nil) -> Explanation {
            Explanation(cause: cause, sign: sign, basis: .practice, source: source)
        }
    }

    /// A slug for addresses: "one-way-audio".
    public let name: String
    /// What is seen or heard, in one line.
    public let title: String
    /// Other ways in which people say it.
    public let sayings: [String]
    /// What the signalling or the media look like while it happens, in two to four sentences.
    public let onTheWire: String
    /// The status codes that come with it, in ascending order. Empty where no response shows it.
    public let codes: [Int]
    /// The Q.850 causes that come with it, in ascending order.
    public let causes: [Int]
    /// What can be behind it and how to tell which, the likeliest first.
    public let explanations: [Explanation]
    /// What to look at, in the order an engineer would.
    public let checks: [String]
    /// The name of the call flow that shows it; nil where none does.
    public let flow: String?
    /// Where the rules stand that the symptom follows from.
    public let sources: [Reference]

    init(
        _ name: String, _ title: String, sayings: [String], onTheWire: String, codes: [Int] = [], causes: [Int] = [],
        explanations: [Explanation], checks: [String], flow: String? = nil, sources: [Reference]
    ) {
        self.name = name
        self.title = title
        self.sayings = sayings
        self.onTheWire = onTheWire
        self.codes = codes
        self.causes = causes
        self.explanations = explanations
        self.checks = checks
        self.flow = flow
        self.sources = sources
    }
}

extension Symptom {
    /// Every symptom, grouped by what it is about.
    public static let all: [Symptom] = [
        drops, audio, audioQuality, otherMedia, registrationRefused, registrationLost, ringing, directions, destinations, callerNumber,
        capacity, negotiation, incoming, transfer, changes, services,
    ].flatMap { $0 }

    /// The symptom of a name.
    public static func symptom(named name: String) -> Symptom? {
        all.first { $0.name == name }
    }

    /// The symptoms that come with a status code.
    public static func symptoms(with code: Int) -> [Symptom] {
        all.filter { $0.codes.contains(code) }
    }

    /// The symptoms that come with a Q.850 cause.
    public static func symptoms(withCause cause: Int) -> [Symptom] {
        all.filter { $0.causes.contains(cause) }
    }
}
