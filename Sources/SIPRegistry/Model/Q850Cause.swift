// SPDX-License-Identifier: Apache-2.0

/// One cause value of ITU-T Q.850: the reason that ISDN and SS7 give when a call ends or fails.
///
/// The text of the ITU was not available. The names are those on which at least two implementations agree (`nameSources`), and the meanings
/// are in our own words.
public struct Q850Cause: Sendable, Hashable, Identifiable, Encodable {
    /// The cause value, 1 to 127.
    public let cause: Int
    /// The name in implementations of Q.850.
    public let name: String
    /// Whether Q.850 assigns the value.
    public let status: Status
    /// What the value says, in one line.
    public let meaning: String
    /// What else is worth knowing, such as another use, or the origin of the name.
    public let note: String?

    /// The cause value.
    public var id: Int { cause }

    init(_ cause: Int, _ name: String, status: Status = .assigned, _ meaning: String, note: String? = nil) {
        self.cause = cause
        self.name = name
        self.status = status
        self.meaning = meaning
        self.note = note
    }

    /// The class of the value. Values outside 1 to 127 do not occur in the tables.
    public var causeClass: CauseClass { CauseClass(ofCause: cause) ?? .interworking }

    /// Whether Q.850 assigns the value.
    public enum Status: String, Sendable, CaseIterable, Encodable {
        /// Q.850 assigns the value.
        case assigned
        /// Not in Q.850's list, but older Q.931 variants or products give it a meaning.
        case deFacto = "de_facto"
    }

    /// The classes of Q.850, by the three high bits of the seven-bit value.
    public enum CauseClass: String, Sendable, CaseIterable, Encodable {
        /// 1 to 31: normal event.
        case normalEvent = "normal_event"
        /// 32 to 47: resource unavailable.
        case resourceUnavailable = "resource_unavailable"
        /// 48 to 63: service or option not available.
        case serviceOrOptionUnavailable = "service_or_option_unavailable"
        /// 64 to 79: service or option not implemented.
        case serviceOrOptionNotImplemented = "service_or_option_not_implemented"
        /// 80 to 95: invalid message, such as a parameter out of range.
        case invalidMessage = "invalid_message"
        /// 96 to 111: protocol error, such as an unknown message.
        case protocolError = "protocol_error"
        /// 112 to 127: interworking.
        case interworking

        /// The class of any value from 1 to 127, assigned or not; nil outside.
        public init?(ofCause cause: Int) {
            switch cause {
            case 1...31: self = .normalEvent
            case 32...47: self = .resourceUnavailable
            case 48...63: self = .serviceOrOptionUnavailable
            case 64...79: self = .serviceOrOptionNotImplemented
            case 80...95: self = .invalidMessage
            case 96...111: self = .protocolError
            case 112...127: self = .interworking
            default: return nil
            }
        }

        /// The values of the class, assigned or not.
        public var range: ClosedRange<Int> {
            switch self {
            case .normalEvent: 1...31
            case .resourceUnavailable: 32...47
            case .serviceOrOptionUnavailable: 48...63
            case .serviceOrOptionNotImplemented: 64...79
            case .invalidMessage: 80...95
            case .protocolError: 96...111
            case .interworking: 112...127
            }
        }
    }
}
