// SPDX-License-Identifier: Apache-2.0

/// Something that people see or hear when calls go wrong, and its possible explanations.
///
/// A symptom is for those who know no code: several codes can come with it, or none at all.
public struct Symptom: Sendable, Hashable, Identifiable, Encodable {
    /// A fault or an event that has this symptom.
    public struct Explanation: Sendable, Hashable, Encodable {
        /// What an explanation is based on.
        public enum Basis: String, Sendable, CaseIterable, Encodable {
            /// It follows from a standard.
            case standard
            /// It was observed in networks and products, without a standard about it.
            case practice
        }

        /// What is wrong, in one or two sentences.
        public let cause: String
        /// What a trace, a log or a test shows if this explanation is the right one.
        public let sign: String
        /// What the explanation is based on.
        public let basis: Basis
        /// The source; for practice it can be a public thread, or nil where it is common knowledge.
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
    /// Other ways in which people describe it.
    public let sayings: [String]
    /// What the signalling or the media look like during the symptom, in two to four sentences.
    public let onTheWire: String
    /// The status codes that come with it, in ascending order. Empty where there is none.
    public let codes: [Int]
    /// The Q.850 causes that come with it, in ascending order.
    public let causes: [Int]
    /// The possible explanations and how to distinguish them, the most frequent first.
    public let explanations: [Explanation]
    /// What to check, in the order in which an engineer would.
    public let checks: [String]
    /// The name of a call flow with the symptom; nil where there is none.
    public let flow: String?
    /// The sources of the rules behind the symptom.
    public let sources: [Reference]

    /// The name.
    public var id: String { name }

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
    /// Every symptom, grouped by topic.
    package static let all: [Symptom] = [
        drops, audio, audioQuality, otherMedia, registrationRefused, registrationLost, ringing, directions, destinations, callerNumber,
        capacity, negotiation, incoming, transfer, changes, services,
    ].flatMap { $0 }

    package static func symptom(named name: String) -> Symptom? {
        all.first { $0.name == name }
    }

    /// The symptoms that come with a status code.
    package static func symptoms(with code: Int) -> [Symptom] {
        all.filter { $0.codes.contains(code) }
    }

    /// The symptoms that come with a Q.850 cause.
    package static func symptoms(withCause cause: Int) -> [Symptom] {
        all.filter { $0.causes.contains(cause) }
    }
}
