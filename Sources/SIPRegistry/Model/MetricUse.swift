// SPDX-License-Identifier: Apache-2.0

/// One of the end-to-end performance metrics of RFC 6076.
public enum SIPMetric: String, Sendable, CaseIterable, Encodable {
    /// Registration Request Delay.
    case rrd = "RRD"
    /// Ineffective Registration Attempts.
    case ira = "IRA"
    /// Session Request Delay.
    case srd = "SRD"
    /// Session Disconnect Delay.
    case sdd = "SDD"
    /// Session Duration Time.
    case sdt = "SDT"
    /// Session Establishment Ratio.
    case ser = "SER"
    /// Session Establishment Effectiveness Ratio.
    case seer = "SEER"
    /// Ineffective Session Attempts.
    case isa = "ISA"
    /// Session Completion Ratio.
    case scr = "SCR"

    /// The name in full, as in RFC 6076.
    public var name: String {
        switch self {
        case .rrd: "Registration Request Delay"
        case .ira: "Ineffective Registration Attempts"
        case .srd: "Session Request Delay"
        case .sdd: "Session Disconnect Delay"
        case .sdt: "Session Duration Time"
        case .ser: "Session Establishment Ratio"
        case .seer: "Session Establishment Effectiveness Ratio"
        case .isa: "Ineffective Session Attempts"
        case .scr: "Session Completion Ratio"
        }
    }

    /// The unit in which the metric is reported.
    public var unit: String {
        switch self {
        case .rrd, .sdd: "milliseconds"
        case .srd, .sdt: "seconds"
        case .ira, .ser, .seer, .isa, .scr: "percent"
        }
    }

    /// What is counted or timed, in one sentence.
    public var meaning: String {
        switch self {
        case .rrd: "Time from the first REGISTER to its 200, a challenge on the way included; successful attempts only."
        case .ira: "Share of REGISTER requests that end in a failure or without any answer."
        case .srd: "Time from the first INVITE to the first answer that tells the caller something."
        case .sdd: "Time from BYE to its 2xx."
        case .sdt: "Time from the 200 to INVITE until BYE, or until the BYE times out."
        case .ser: "Share of INVITE requests, redirected ones left out, that are answered 200."
        case .seer: "Like SER, but calls that failed because of the person called count as good."
        case .isa: "Share of session requests that fail because an element is broken or overloaded."
        case .scr: "Share of session requests whose dialog runs to its end without a missing answer."
        }
    }

    /// The method of the requests that it measures. SDT and SCR measure whole calls, which begin with INVITE.
    public var method: SIPMethod {
        switch self {
        case .rrd, .ira: .register
        case .sdd: .bye
        case .srd, .sdt, .ser, .seer, .isa, .scr: .invite
        }
    }

    /// The section of RFC 6076 that defines the metric.
    public var source: Reference {
        switch self {
        case .rrd: .rfc(6076, "4.1")
        case .ira: .rfc(6076, "4.2")
        case .srd: .rfc(6076, "4.3")
        case .sdd: .rfc(6076, "4.4")
        case .sdt: .rfc(6076, "4.5")
        case .ser: .rfc(6076, "4.6")
        case .seer: .rfc(6076, "4.7")
        case .isa: .rfc(6076, "4.8")
        case .scr: .rfc(6076, "4.9")
        }
    }
}

/// How responses count in a metric of RFC 6076.
public struct MetricUse: Sendable, Hashable, Encodable {
    /// What is counted or timed.
    public enum Event: Sendable, Hashable, Encodable {
        /// A response with a code in the scope.
        case response(CodeScope)
        /// Every request of the metric's method, whatever the response is.
        case everyRequest
        /// A request whose client gives up without a final response (Timer F).
        case timeout
        /// A whole session; it does not depend on a code.
        case session

        /// "486", "4xx", "every request", "timeout", "session".
        public var label: String {
            switch self {
            case .response(let scope): scope.label
            case .everyRequest: "every request"
            case .timeout: "timeout"
            case .session: "session"
            }
        }
    }

    /// How an event counts in the metric.
    public enum Role: String, Sendable, CaseIterable, Encodable {
        /// Counted in the numerator.
        case numerator
        /// Counted in the denominator.
        case denominator
        /// Named as not counted in the numerator.
        case notInNumerator = "not_in_numerator"
        /// Named as excluded from the denominator.
        case notInDenominator = "not_in_denominator"
        /// Starts the measurement of time.
        case startEvent = "start_event"
        /// Ends the measurement of time.
        case endEvent = "end_event"
        /// Named as not ending the measurement of time.
        case notEndEvent = "not_end_event"
    }

    /// The metric.
    public let metric: SIPMetric
    /// How the event counts in it.
    public let role: Role
    /// What is counted or timed.
    public let event: Event
    /// What the code or the condition means, where the role does not say it completely.
    public let note: String?
    /// The section that says so.
    public let source: Reference

    init(_ metric: SIPMetric, _ role: Role, _ event: Event, note: String? = nil, source: Reference? = nil) {
        self.metric = metric
        self.role = role
        self.event = event
        self.note = note
        self.source = source ?? metric.source
    }

    /// Whether the use applies to `code`, by itself or as part of a class, a range or all requests.
    func covers(_ code: Int) -> Bool {
        switch event {
        case .response(let scope): scope.contains(code)
        case .everyRequest: (200...699).contains(code)
        case .timeout, .session: false
        }
    }

    /// Whether this use excludes `other` for the codes that both apply to.
    func excludes(_ other: MetricUse) -> Bool {
        guard metric == other.metric, source == other.source else { return false }
        return switch (role, other.role) {
        case (.notInNumerator, .numerator), (.notInDenominator, .denominator), (.notEndEvent, .endEvent): true
        default: false
        }
    }
}
