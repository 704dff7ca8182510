// SPDX-License-Identifier: Apache-2.0

/// One row of one document's mapping between SIP and Q.850, in either direction.
///
/// The documents disagree, so their rows are kept apart by `authority`.
public struct CauseMapping: Sendable, Hashable, Encodable {
    /// The document or product that the row is from.
    public let authority: Authority
    /// What the gateway has received, or what has happened to it.
    public let trigger: Trigger
    /// What it sends to the other side.
    public let outcome: Outcome
    /// The condition under which the row applies, in addition to the trigger.
    public let condition: String?
    /// For SIP to Q.850: the location that is sent with the cause. For Q.850 to SIP: the location that the cause must have.
    public let location: CauseLocation?
    /// The section or page that has the row.
    public let source: Reference
    /// What else the source says about the row.
    public let note: String?

    init(
        _ authority: Authority, _ trigger: Trigger, _ outcome: Outcome, condition: String? = nil, location: CauseLocation? = nil,
        source: Reference, note: String? = nil
    ) {
        self.authority = authority
        self.trigger = trigger
        self.outcome = outcome
        self.condition = condition
        self.location = location
        self.source = source
        self.note = note
    }

    /// The author of the mapping.
    public enum Authority: String, Sendable, CaseIterable, Encodable {
        /// Between ISUP and SIP.
        case rfc3398 = "rfc_3398"
        /// Between QSIG and SIP.
        case rfc4497 = "rfc_4497"
        /// The rule of the United States' FCC on 603 "Network Blocked", which rests on ATIS-1000099.
        case fccBlockingRule = "fcc_blocking_rule"
        /// FreeSWITCH, according to its source code.
        case freeSWITCH = "freeswitch"
        /// Asterisk, according to its source code.
        case asterisk
        /// Oracle's session border controllers, according to their manual.
        case oracle
        /// AudioCodes' gateways, according to their manual.
        case audioCodes = "audiocodes"

        /// The vendor's name; nil for a standard or a rule.
        public var vendor: String? {
            switch self {
            case .rfc3398, .rfc4497, .fccBlockingRule: nil
            case .freeSWITCH: "FreeSWITCH"
            case .asterisk: "Asterisk"
            case .oracle: "Oracle"
            case .audioCodes: "AudioCodes"
            }
        }

        /// The name for people: "RFC 3398", "Asterisk".
        public var name: String {
            switch self {
            case .rfc3398: "RFC 3398"
            case .rfc4497: "RFC 4497"
            case .fccBlockingRule: "FCC call blocking rule"
            case .freeSWITCH, .asterisk, .oracle, .audioCodes: vendor ?? rawValue
            }
        }
    }

    /// From which side to which other the row maps.
    public enum Direction: String, Sendable, CaseIterable, Encodable {
        /// From a SIP response or request to a Q.850 cause.
        case sipToQ850 = "sip_to_q850"
        /// From a Q.850 cause to a SIP response.
        case q850ToSIP = "q850_to_sip"
        /// The gateway itself ends the call, on both sides or on one.
        case gatewayInitiated = "gateway_initiated"
    }

    /// What a gateway has received, or what has happened to it.
    public enum Trigger: Sendable, Hashable, Encodable {
        /// A final SIP response.
        case response(Int)
        /// A default: any response of the range for which the authority has no row of its own.
        case anyOtherResponse(ClosedRange<Int>)
        /// A SIP request that ends the call.
        case request(SIPMethod)
        /// A Q.850 cause.
        case cause(Int)
        /// A default: any cause for which the authority has no row of its own.
        case anyOtherCause
        /// Something that happens in the gateway itself, in a few words.
        case event(String)
    }

    /// What a gateway sends to the other side.
    public enum Outcome: Sendable, Hashable, Encodable {
        /// A SIP response with that status code.
        case response(Int)
        /// A message with that Q.850 cause.
        case cause(Int)
        /// Nothing is sent, or something that Q.850 does not have; the note says which.
        case none
    }

    /// The direction, which follows from the trigger.
    public var direction: Direction {
        switch trigger {
        case .response, .anyOtherResponse, .request: .sipToQ850
        case .cause, .anyOtherCause: .q850ToSIP
        case .event: .gatewayInitiated
        }
    }

    /// Whether the row is the default for what its authority does not list.
    public var isDefault: Bool {
        switch trigger {
        case .anyOtherResponse, .anyOtherCause: true
        case .response, .request, .cause, .event: false
        }
    }

    /// The SIP code on either side of the row; nil for a default, a request, an event, or where nothing is sent.
    public var sipCode: Int? {
        if case .response(let code) = trigger { return code }
        if case .response(let code) = outcome { return code }
        return nil
    }

    /// The Q.850 cause on either side of the row; nil for a default, an event, or where nothing is sent.
    public var cause: Int? {
        if case .cause(let value) = trigger { return value }
        if case .cause(let value) = outcome { return value }
        return nil
    }
}
