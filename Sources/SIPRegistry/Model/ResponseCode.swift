// SPDX-License-Identifier: Apache-2.0

/// One SIP response code and what is known of it on its own.
///
/// Facts that come from one table of one document (header fields, RFC 5057 effects, RFC 6076
/// metrics, Q.850 mappings) live in `Tables/` beside it; `Registry` joins them by code.
public struct ResponseCode: Sendable {
    /// The status code, 100 to 699.
    public let code: Int
    /// The reason phrase exactly as IANA registers it; for an unregistered code, as its document has it.
    public let reasonPhrase: String
    /// The phrase to expect on the wire. Differs from `reasonPhrase` only where the registry adds a remark.
    public let wirePhrase: String
    public let registration: Registration
    public let status: Status
    /// The document and section that define the code today.
    public let definition: Reference
    /// Other documents that change, extend or use the code.
    public let related: [RelatedReference]
    /// What the code says, in one line.
    public let meaning: String
    /// What the code is for and where its limits are, in two to five sentences.
    public let description: String
    /// Where in a call flow the code appears.
    public let context: CallFlowContext
    /// The methods that the code answers.
    public let methods: MethodScope
    /// What the client that receives the code does next.
    public let next: NextStep
    /// How bad news it is.
    public let severity: Severity
    /// What usually lies behind it, the likeliest first.
    public let likelyCauses: [String]
    /// What to look at, in the order an engineer would.
    public let checks: [String]
    /// Codes that are mistaken for this one.
    public let confusedWith: [Confusion]
    /// The example as the tables write it: plain lines.
    private let exampleLines: String

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

    /// A valid response that carries the code: CRLF line ends, example domains only. On the wire every line ends in CRLF and
    /// an empty line ends the head (RFC 3261 §7).
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

    /// The class the code belongs to by its first digit (RFC 3261 §7.2).
    public var responseClass: ResponseClass { ResponseClass(ofCode: code) }

    public enum Registration: Sendable, Hashable {
        /// In the IANA "Session Initiation Protocol (SIP) Parameters: Response Codes" registry.
        case iana
        /// Never registered; what defined it.
        case unregistered(definedIn: Reference)
    }

    public enum Status: String, Sendable, CaseIterable {
        case active
        /// Registered, but its use is advised against.
        case deprecated
        /// Registered with no defined use.
        case reserved
        /// Dropped by the document that replaced its definition.
        case obsolete
    }

    /// Another code that is easily mistaken for this one.
    public struct Confusion: Sendable, Hashable {
        public let code: Int
        /// What tells the two apart, in one sentence.
        public let difference: String

        init(_ code: Int, _ difference: String) {
            self.code = code
            self.difference = difference
        }
    }
}
