// SPDX-License-Identifier: Apache-2.0

/// One SIP message of a trace. What every rule needs is stored; everything else is read from the text when it is asked for, at about a
/// microsecond for each field: check `method` and `code` first. Trace, call, transaction and finding share one object for each message.
public final class TraceMessage: Sendable {
    /// What the message is.
    public enum Kind: Sendable, Hashable {
        /// A request.
        case request
        /// A response.
        case response
        /// Header fields whose start line is missing.
        case fragment
    }

    /// The number of the message in the trace, from 1.
    public let number: Int
    /// Whether it is a request, a response or a part of one.
    public let kind: Kind
    /// The line in the pasted text on which it starts, from 1.
    public let line: Int
    /// The method of a request; for a response or a fragment, the method in CSeq. In upper case; empty when unknown.
    public let method: String
    /// The status code of a response.
    public let code: Int?
    /// Empty when the field is missing.
    public let callID: String
    /// The number in CSeq.
    public let cseq: Int?
    /// The tag in From; nil when there is none.
    public let fromTag: String?
    /// The tag in To; nil when there is none.
    public let toTag: String?
    /// The branch of the first Via; empty when there is none.
    public let branch: String
    /// What the log says about the message; nil where there is no log around it.
    public let envelope: Envelope?
    /// Whether the text itself says that lines of the message were left out: `...`, `<snip>`.
    public let isElided: Bool
    /// Whether the message is a line of a list, without any header field.
    public let isSummary: Bool

    let text: MessageText

    // Kept, because several rules ask the same message for them.
    private let keptFrom = Once<NameAddress?>()
    private let keptTo = Once<NameAddress?>()
    private let keptTopVia = Once<Via?>()
    private let keptRequestURI = Once<SIPURI?>()
    private let keptContacts = Once<[NameAddress]>()
    private let keptChallenges = Once<[AuthenticationParameters]>()
    private let keptCredentials = Once<[AuthenticationParameters]>()
    private let keptSDP = Once<SessionDescription?>()

    /// - Parameter summaryMethod: for a response in a list, the method of its request, if the list shows it.
    init(
        _ text: MessageText, number: Int, line: Int, envelope: Envelope?, isElided: Bool, isSummary: Bool, summaryMethod: String?
    ) {
        self.text = text
        self.number = number
        self.line = line
        self.envelope = envelope
        self.isElided = isElided
        self.isSummary = isSummary

        func value(_ name: FieldName) -> String? {
            text.fieldRange.first { text.storage.entries[$0].name == name }.map { text.value($0) }
        }
        let sequence = value(.cseq)?.words(most: 2) ?? []
        let sequenceMethod = sequence.dropFirst().first.map { $0.asciiUppercased }
        cseq = sequence.first.flatMap { boundedNumber($0) }
        callID = value(.callID) ?? ""
        fromTag = value(.from).flatMap { Self.parameter("tag", of: $0) }
        toTag = value(.to).flatMap { Self.parameter("tag", of: $0) }
        branch = value(.via).flatMap { Self.parameter("branch", of: $0) } ?? ""

        switch text.start?.kind {
        case .request(let method, _):
            kind = .request
            code = nil
            self.method = text.storage.text.string(method)
        case .response(let code, _):
            kind = .response
            self.code = code
            method = sequenceMethod ?? summaryMethod ?? ""
        case nil:
            kind = .fragment
            code = nil
            method = sequenceMethod ?? ""
        }
    }

    /// The value of a parameter after the last closing bracket. It does not parse the rest, because this runs for every message.
    private static func parameter(_ name: String, of value: String) -> String? {
        let bytes = value.utf8.span
        var start = bytes.count
        while start > 0, bytes[start - 1] != UInt8(ascii: ">") { start -= 1 }
        while start < bytes.count, bytes[start] != UInt8(ascii: ";") { start += 1 }
        // A truncated value may be followed by another one.
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: ",") { end += 1 }
        return start < end ? Parameters(value[...].slice(start + 1..<end))[name] : nil
    }

    /// Whether it is a request.
    public var isRequest: Bool { kind == .request }
    /// Whether it is a response.
    public var isResponse: Bool { kind == .response }
    /// Whether it is a session description that the text has without the message around it.
    var isDescription: Bool { kind == .fragment && text.fieldRange.isEmpty && hasBody }
    /// Whether it is a 1xx response.
    public var isProvisional: Bool { code.map { $0 < 200 } ?? false }
    /// Whether it is a response of another class than 1xx.
    public var isFinal: Bool { code.map { $0 >= 200 } ?? false }
    /// Whether it is a 2xx response.
    public var isSuccess: Bool { code.map { (200...299).contains($0) } ?? false }
    /// Whether it is a response from 300 on.
    public var isFailure: Bool { code.map { $0 >= 300 } ?? false }

    /// The first line as it was written, or the first field of a fragment.
    public var firstLine: String { text.firstLine }
    /// The reason phrase as it was written; empty for a request.
    public var reasonPhrase: String { text.reasonPhrase }
    /// The Request-URI as it was written; empty for a response.
    public var requestURIText: String { text.requestURI }
    package var requestURI: SIPURI? {
        keptRequestURI.value { isRequest && !requestURIText.isEmpty ? SIPURI(requestURIText) : nil }
    }
    /// The size of the body in bytes, counted with CRLF line ends, as far as the text has it.
    public var bodySize: Int { text.bodySize }
    /// Whether the text has a body of the message.
    public var hasBody: Bool { text.hasBody }
    /// The body, with LF line ends.
    public var body: String { text.body }
}

extension TraceMessage {
    /// The header fields in their order.
    public var fields: [Field] { text.fieldRange.map { text.field($0) } }

    package func has(_ name: FieldName) -> Bool { text.fieldRange.contains { text.storage.entries[$0].name == name } }

    package func field(_ name: FieldName) -> Field? {
        text.fieldRange.first { text.storage.entries[$0].name == name }.map { text.field($0) }
    }

    /// The value of the first field with the name, without the white space around it.
    package func value(_ name: FieldName) -> String? {
        text.fieldRange.first { text.storage.entries[$0].name == name }.map { text.value($0) }
    }

    /// All fields with the name, in their order. A list in one field is not split.
    package func fields(_ name: FieldName) -> [Field] {
        text.fieldRange.filter { text.storage.entries[$0].name == name }.map { text.field($0) }
    }

    /// All fields whose name meets a condition, in their order.
    func fields(where condition: (FieldName) -> Bool) -> [Field] {
        text.fieldRange.filter { condition(text.storage.entries[$0].name) }.map { text.field($0) }
    }

    package func count(of name: FieldName) -> Int {
        text.fieldRange.reduce(0) { $0 + (text.storage.entries[$1].name == name ? 1 : 0) }
    }

    /// The first field with a name that is not in the table; names are compared without case.
    public func field(named name: String) -> Field? {
        let wanted = name.asciiLowercased
        let known = FieldName(wireName: Array(wanted.utf8))
        if known != .other { return field(known) }
        for index in text.fieldRange where text.storage.entries[index].name == .other {
            let field = text.field(index)
            if field.writtenName.asciiLowercased == wanted { return field }
        }
        return nil
    }

    package var from: NameAddress? { keptFrom.value { value(.from).map { NameAddress($0) } } }
    package var to: NameAddress? { keptTo.value { value(.to).map { NameAddress($0) } } }
    package var contacts: [NameAddress] { keptContacts.value { addresses(.contact) } }
    package var contact: NameAddress? { contacts.first }
    package var vias: [Via] { fields(.via).flatMap { Via.list($0.value) } }
    package var topVia: Via? { keptTopVia.value { value(.via).flatMap { Via.list($0, most: 1).first } } }
    package var routes: [NameAddress] { addresses(.route) }
    package var recordRoutes: [NameAddress] { addresses(.recordRoute) }
    package var reasons: [ReasonValue] { fields(.reason).flatMap { ReasonValue.list($0) } }
    /// WWW-Authenticate and Proxy-Authenticate.
    package var challenges: [AuthenticationParameters] {
        keptChallenges.value { (fields(.wwwAuthenticate) + fields(.proxyAuthenticate)).map { AuthenticationParameters($0) } }
    }
    /// Authorization and Proxy-Authorization.
    package var credentials: [AuthenticationParameters] {
        keptCredentials.value { (fields(.authorization) + fields(.proxyAuthorization)).map { AuthenticationParameters($0) } }
    }
    private func addresses(_ name: FieldName) -> [NameAddress] { fields(name).flatMap { NameAddress.list($0.value) } }
    /// The method in CSeq, in capitals.
    package var cseqMethod: String? {
        value(.cseq)?.words(most: 2).dropFirst().first.map { $0.asciiUppercased }
    }
    package var contentLength: Int? { value(.contentLength).flatMap { boundedNumber($0) } }
    /// The number in a field whose value is a number and parameters: Expires, Min-SE, Session-Expires, Max-Forwards.
    package func number(_ name: FieldName) -> Int? {
        value(name).flatMap { value in
            boundedNumber(value.utf8.prefix { $0 != UInt8(ascii: ";") && !$0.isBlank && $0 != UInt8(ascii: "(") })
        }
    }
    /// The product of the sender, from Server or User-Agent.
    public var product: String? { value(isResponse ? .server : .userAgent) ?? value(isResponse ? .userAgent : .server) }
    package var sdp: SessionDescription? { hasBody ? keptSDP.value { SessionDescription(text) } : nil }
    /// Whether the comma-separated fields of that name contain the token, as in `Supported: timer, 100rel`.
    package func lists(_ token: String, in name: FieldName) -> Bool {
        let token = token.asciiLowercased
        return fields(name).contains { field in
            field.value.parts(at: UInt8(ascii: ",")).contains { $0.trimmedBlanks.asciiLowercased == token }
        }
    }
}

extension TraceMessage {
    package var evidence: Evidence { Evidence(message: number, line: line, text: firstLine) }

    /// A field as evidence; nil when the message has none.
    package func evidence(_ name: FieldName) -> Evidence? { field(name).map { evidence($0) } }

    package func evidence(_ field: Field) -> Evidence { Evidence(message: number, line: field.line, text: field.text) }

    /// The first body line that starts with `prefix`, as evidence.
    package func evidence(bodyLine prefix: String) -> Evidence? {
        text.bodyLines.lazy.map { ($0, self.text.bodyLine($0)) }.first { $0.1.hasPrefix(prefix) }
            .map { Evidence(message: number, line: text.storage.text.number(ofLine: $0.0), text: $0.1) }
    }
}
