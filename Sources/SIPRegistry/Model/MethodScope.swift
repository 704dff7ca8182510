// SPDX-License-Identifier: Apache-2.0

/// A SIP method, as IANA registers it.
public enum SIPMethod: String, Sendable, CaseIterable, Encodable {
    /// Acknowledges the final response to an INVITE (RFC 3261).
    case ack = "ACK"
    /// Ends a session (RFC 3261).
    case bye = "BYE"
    /// Calls a pending request off (RFC 3261).
    case cancel = "CANCEL"
    /// Carries application information within a session (RFC 6086).
    case info = "INFO"
    /// Begins or changes a session (RFC 3261).
    case invite = "INVITE"
    /// Carries an instant message (RFC 3428).
    case message = "MESSAGE"
    /// Reports an event to a subscriber (RFC 6665).
    case notify = "NOTIFY"
    /// Asks for capabilities (RFC 3261).
    case options = "OPTIONS"
    /// Acknowledges a reliable provisional response (RFC 3262).
    case prack = "PRACK"
    /// Publishes the state of an event (RFC 3903).
    case publish = "PUBLISH"
    /// Asks the receiver to contact somebody else (RFC 3515).
    case refer = "REFER"
    /// Binds a contact to an address (RFC 3261).
    case register = "REGISTER"
    /// Asks for reports of an event (RFC 6665).
    case subscribe = "SUBSCRIBE"
    /// Changes a session before it is answered (RFC 3311).
    case update = "UPDATE"
}

/// The methods to whose requests a code may be a response.
public struct MethodScope: Sendable, Hashable, Encodable {
    /// How the methods are listed.
    public enum Kind: String, Sendable, Encodable {
        /// No document restricts the code to a method.
        case any
        /// Only the listed methods.
        case only
        /// Every method but the listed ones.
        case except
    }

    /// How to read `methods`.
    public let kind: Kind
    /// The methods that are listed; empty where all are meant.
    public let methods: [SIPMethod]
    /// The source of the restriction; nil when there is none.
    public let source: Reference?
    /// What the restriction says beyond a list of methods.
    public let note: String?

    /// No restriction: any request except ACK, to which there are no responses (RFC 3261 §17).
    package static let any = MethodScope(kind: .any, methods: [], source: nil, note: nil)

    /// Only responses to `methods`.
    static func only(_ methods: [SIPMethod], _ source: Reference, note: String? = nil) -> MethodScope {
        MethodScope(kind: .only, methods: methods, source: source, note: note)
    }

    /// Responses to every method except `methods`.
    static func except(_ methods: [SIPMethod], _ source: Reference, note: String? = nil) -> MethodScope {
        MethodScope(kind: .except, methods: methods, source: source, note: note)
    }

    /// Whether the scope includes a response to a request of `method`.
    public func allows(_ method: SIPMethod) -> Bool {
        guard method != .ack else { return false }
        return switch kind {
        case .any: true
        case .only: methods.contains(method)
        case .except: !methods.contains(method)
        }
    }
}
