// SPDX-License-Identifier: Apache-2.0

/// A SIP method, as IANA registers it.
public enum SIPMethod: String, Sendable, CaseIterable {
    case ack = "ACK"
    case bye = "BYE"
    case cancel = "CANCEL"
    case info = "INFO"
    case invite = "INVITE"
    case message = "MESSAGE"
    case notify = "NOTIFY"
    case options = "OPTIONS"
    case prack = "PRACK"
    case publish = "PUBLISH"
    case refer = "REFER"
    case register = "REGISTER"
    case subscribe = "SUBSCRIBE"
    case update = "UPDATE"
}

/// The methods to whose requests a code may be a response.
public struct MethodScope: Sendable, Hashable {
    public enum Kind: String, Sendable {
        /// No document restricts the code to a method.
        case any
        /// Only the listed methods.
        case only
        /// Every method but the listed ones.
        case except
    }

    public let kind: Kind
    public let methods: [SIPMethod]
    /// The source of the restriction; nil when there is none.
    public let source: Reference?
    /// What the restriction says beyond a list of methods.
    public let note: String?

    /// No restriction: any request except ACK, to which there are no responses (RFC 3261 §17).
    public static let any = MethodScope(kind: .any, methods: [], source: nil, note: nil)

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
