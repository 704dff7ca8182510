// SPDX-License-Identifier: Apache-2.0

/// One SIP response code and its own facts.
///
/// Like every record of the registry it can be compared, hashed and encoded, but not decoded: a record that is not in the tables would have
/// no source. The members of the encoded form are the properties; the JSON of the service has its own names and is the one to exchange.
///
/// Facts from a table of one document (header fields, RFC 5057 effects, RFC 6076 metrics, Q.850 mappings) are separate values in `Tables/`;
/// `CodeFacts` joins them by code.
public struct ResponseCode: Sendable, Hashable, Identifiable, Encodable {
    /// The status code, 100 to 699.
    public let code: Int
    /// The reason phrase exactly as IANA registers it; for an unregistered code, the one in its document.
    public let reasonPhrase: String
    /// The phrase that is sent. Differs from `reasonPhrase` only where the registry adds a remark to the phrase.
    public let wirePhrase: String
    /// Whether the code is registered with IANA.
    public let registration: Registration
    /// Whether the code is in use.
    public let status: Status
    /// The current defining document and section.
    public let definition: Reference
    /// Other documents that update, extend or use the code.
    public let related: [RelatedReference]
    /// What the code means, as one line.
    public let meaning: String
    /// The purpose and the limits of the code, in two to five sentences.
    public let description: String
    /// Where in a call flow the code appears.
    public let context: CallFlowContext
    /// The methods to whose requests it may be a response.
    public let methods: MethodScope
    /// What the client that receives the code does next.
    public let next: NextStep
    /// How bad news the code is.
    public let severity: Severity
    /// The likely reasons, the most frequent first.
    public let likelyCauses: [String]
    /// What to check, in the order in which an engineer would.
    public let checks: [String]
    /// Codes that are confused with this one.
    public let confusedWith: [Confusion]
    /// The lines of the example, separated by LF.
    private let exampleLines: String

    // The names of the properties, except that the example is encoded by its usual name; its lines end in LF there.
    private enum CodingKeys: String, CodingKey {
        case code, reasonPhrase, wirePhrase, registration, status, definition, related, meaning, description, context, methods, next,
            severity
        case likelyCauses, checks, confusedWith
        case exampleLines = "example"
    }

    /// The status code.
    public var id: Int { code }

    init(
        _ code: Int,
        _ reasonPhrase: String,
        wirePhrase: String? = nil,
        registration: Registration = .iana,
        status: Status = .active,
        definition: Reference,
        related: [RelatedReference] = [],
        meaning: String,
        description: String,
        context: CallFlowContext,
        methods: MethodScope = .any,
        next: NextStep,
        severity: Severity,
        likelyCauses: [String] = [],
        checks: [String] = [],
        confusedWith: [Confusion] = [],
        example: String
    ) {
        self.code = code
        self.reasonPhrase = reasonPhrase
        self.wirePhrase = wirePhrase ?? reasonPhrase
        self.registration = registration
        self.status = status
        self.definition = definition
        self.related = related
        self.meaning = meaning
        self.description = description
        self.context = context
        self.methods = methods
        self.next = next
        self.severity = severity
        self.likelyCauses = likelyCauses
        self.checks = checks
        self.confusedWith = confusedWith
        exampleLines = example
    }

    /// A valid response with the code: CRLF line ends, only example domains. Every line ends in CRLF, and an empty line ends the head (RFC
    /// 3261 §7).
    public var example: String {
        var wire = ""
        var hasEmptyLine = false
        for line in exampleLines.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            hasEmptyLine = hasEmptyLine || line.isEmpty
            wire += Substring(line)
            wire += "\r\n"
        }
        return hasEmptyLine ? wire : wire + "\r\n"
    }

    /// The class according to the first digit (RFC 3261 §7.2).
    public var responseClass: ResponseClass { ResponseClass(ofCode: code) }

    /// Whether a code is registered with IANA.
    public enum Registration: Sendable, Hashable, Encodable {
        /// In the IANA "Session Initiation Protocol (SIP) Parameters: Response Codes" registry.
        case iana
        /// Never registered, with the document that defined it.
        case unregistered(definedIn: Reference)
    }

    /// Whether a code is in use.
    public enum Status: String, Sendable, CaseIterable, Encodable {
        /// Registered and in use.
        case active
        /// Registered, but not recommended.
        case deprecated
        /// Registered with no defined use.
        case reserved
        /// Removed by the document that replaced its definition.
        case obsolete
    }

    /// Another code that is easily confused with this one.
    public struct Confusion: Sendable, Hashable, Encodable {
        /// The other code.
        public let code: Int
        /// The difference between the two, in one sentence.
        public let difference: String

        init(_ code: Int, _ difference: String) {
            self.code = code
            self.difference = difference
        }
    }
}
