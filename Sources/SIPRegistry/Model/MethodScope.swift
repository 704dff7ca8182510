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

/// The methods whose requests a code may answer.
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
    /// Where the restriction is written; nil when there is none.
    public let source: Reference?
    /// What the restriction says where a list of methods does not say it all.
    public let note: String?

    /// No restriction (any request but ACK, which is never answered: RFC 3261 §17).
    public static let any = MethodScope(kind: .any, methods: [], source: nil, note: nil)

    /// Answers only `methods`.
    static func only(_ methods: [SIPMethod], _ source: Reference, note: String? = nil) -> MethodScope {
        MethodScope(kind: .only, methods: methods, source: source, note: note)
    }

    /// Answers every method but `methods`.
    static func except(_ methods: [SIPMethod], _ source: Reference, note: String? = nil) -> MethodScope {
        MethodScope(kind: .except, methods: methods, source: source, note: note)
    }

    /// Whether a response with the code to a request of `method` is within the rule.
    public func allows(_ method: SIPMethod) -> Bool {
        guard method != .ack else { return false }
        return switch kind {
        case .any: true
        case .only: methods.contains(method)
        case .except: !methods.contains(method)
        }
    }
}
