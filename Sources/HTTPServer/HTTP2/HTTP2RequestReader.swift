// SPDX-License-Identifier: Apache-2.0

#if HTTP2

/// Builds a request head from the fields of one header block, as strictly as HTTP/1.1 heads are read.
///
/// It enforces all rules of RFC 9113 §8.2 and §8.3 for requests, so that a client gets a response which says what is wrong.
struct HTTP2RequestReader {
    /// The values that the head points into, one after the other.
    private(set) var bytes: [UInt8] = []
    private(set) var head = RequestHead()
    /// The first error that was found.
    private(set) var rejection: Rejection?

    private var scheme = ByteRange.empty
    /// The pseudo-header fields that have arrived.
    private var pseudo: PseudoFields = []
    /// The size of the field section: all names and values, and 32 octets for each field (RFC 9113 §6.5.2).
    private var listBytes = 0
    private var isTrailer = false

    private static let fieldOverhead = 32
    private static let longestMethod = 32
    /// A field section this many times longer than allowed is not read to its end: compressed, it costs its sender little.
    private static let hopeless = 4

    /// Prepares for the next header block; the memory is kept.
    mutating func begin(isTrailer: Bool) {
        bytes.removeAll(keepingCapacity: true)
        head.reset()
        rejection = nil
        scheme = .empty
        pseudo = []
        listBytes = 0
        self.isTrailer = isTrailer
    }

    /// Adds one field; false when the field section is so long that the connection should end.
    mutating func add(_ name: Span<UInt8>, _ value: Span<UInt8>, limits: Limits) -> Bool {
        listBytes += name.count + value.count + Self.fieldOverhead
        guard listBytes <= limits.headBytes else {
            reject(.headTooLarge)
            // The method decides whether the refusal has content (RFC 9110 §9.3.2).
            if ASCII.equals(name, ignoringCase: ":method") { head.method = RequestMethod(value) }
            return listBytes <= limits.headBytes * Self.hopeless
        }
        if !name.isEmpty, name[0] == ASCII.colon {
            addPseudo(name, value, limits: limits)
        } else {
            addField(name, value, limits: limits)
        }
        return true
    }

    /// The pseudo-header fields of a request (RFC 9113 §8.3.1).
    private struct PseudoFields: OptionSet {
        let rawValue: UInt8
        static let method = PseudoFields(rawValue: 1)
        static let scheme = PseudoFields(rawValue: 2)
        static let path = PseudoFields(rawValue: 4)
        static let authority = PseudoFields(rawValue: 8)

        /// The pseudo-header field of that name; nil for any other name, and for upper case.
        init?(named name: Span<UInt8>) {
            switch name.count {
            case 5 where Self.spells(name, ":path"): self = .path
            case 7 where Self.spells(name, ":method"): self = .method
            case 7 where Self.spells(name, ":scheme"): self = .scheme
            case 10 where Self.spells(name, ":authority"): self = .authority
            default: return nil
            }
        }

        init(rawValue: UInt8) { self.rawValue = rawValue }

        private static func spells(_ name: Span<UInt8>, _ word: StaticString) -> Bool {
            ASCII.equals(name, ignoringCase: word) && HTTP2RequestReader.isLowerCase(name)
        }
    }

    private mutating func addPseudo(_ name: Span<UInt8>, _ value: Span<UInt8>, limits: Limits) {
        guard !isTrailer else { return reject(.malformedTrailer) }
        // Each occurs once, has a value, and precedes all other fields.
        guard let field = PseudoFields(named: name), head.fieldCount == 0, !value.isEmpty, !pseudo.contains(field) else {
            return reject(.malformedPseudoField)
        }
        pseudo.insert(field)
        switch field {
        case .path:
            guard value.count <= limits.targetBytes else { return reject(.targetTooLong) }
            head.target = keep(value)
        case .method:
            guard value.count <= Self.longestMethod else { return reject(.methodTooLong) }
            for index in value.indices where !ASCII.isToken(value[index]) { return reject(.malformedPseudoField) }
            head.method = RequestMethod(value)
            head.methodName = keep(value)
        case .scheme: scheme = keep(value)
        default: head.authority = keep(value)
        }
    }

    private mutating func addField(_ name: Span<UInt8>, _ value: Span<UInt8>, limits: Limits) {
        head.fieldCount += 1
        guard head.fieldCount <= limits.fieldCount else { return reject(.tooManyFields) }
        guard Self.isName(name), Self.isValue(value) else { return reject(isTrailer ? .malformedTrailer : .malformedField) }
        if Self.belongsToConnection(name, value) { return reject(.connectionField) }
        // Trailers are checked and dropped, as in HTTP/1.1.
        if !isTrailer, let known = FieldName(name) { head.add(known, keep(value)) }
    }

    /// Whether it is a token in lower case (RFC 9113 §8.2.1).
    private static func isName(_ name: Span<UInt8>) -> Bool {
        for index in name.indices where !ASCII.isToken(name[index]) { return false }
        return !name.isEmpty && isLowerCase(name)
    }

    private static func isLowerCase(_ name: Span<UInt8>) -> Bool {
        for index in name.indices where ASCII.lowercased(name[index]) != name[index] { return false }
        return true
    }

    /// Whether it is a valid field value, without white space at its ends (RFC 9113 §8.2.1).
    private static func isValue(_ value: Span<UInt8>) -> Bool {
        for index in value.indices where !ASCII.isFieldContent(value[index]) { return false }
        return ASCII.trimmed(value.indices, in: value) == value.indices
    }

    /// Whether the field is connection-specific, which HTTP/2 does not allow (RFC 9113 §8.2.2).
    private static func belongsToConnection(_ name: Span<UInt8>, _ value: Span<UInt8>) -> Bool {
        switch name.count {
        case 2: ASCII.equals(name, ignoringCase: "te") && !ASCII.equals(value, ignoringCase: "trailers")
        case 7: ASCII.equals(name, ignoringCase: "upgrade")
        case 10: ASCII.equals(name, ignoringCase: "connection") || ASCII.equals(name, ignoringCase: "keep-alive")
        case 16: ASCII.equals(name, ignoringCase: "proxy-connection")
        case 17: ASCII.equals(name, ignoringCase: "transfer-encoding")
        default: false
        }
    }

    private mutating func keep(_ value: Span<UInt8>) -> ByteRange {
        let start = bytes.count
        value.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        return ByteRange(start, bytes.count)
    }

    private mutating func reject(_ reason: Rejection) {
        if rejection == nil { rejection = reason }
    }

    /// What a complete head says of the message.
    struct Message {
        /// Content-Length, where sent.
        var length: Int?
        var expectsContinue = false
    }

    /// Checks the head as a whole; `head` is complete afterwards.
    mutating func finish() throws(Rejection) -> Message {
        if let rejection { throw rejection }
        if head.method == .connect {
            // Only an authority, like HTTP/1.1's authority-form. No tunnel is ever opened: the responder refuses the method (405).
            guard pseudo == [.method, .authority] else { throw .malformedPseudoField }
            head.target = head.authority
            let octets = bytes.span
            guard TargetForm.isAuthority(octets.extracting(head.authority.within(octets)), needsPort: true) else { throw .malformedTarget }
            return Message()
        }
        guard pseudo.isSuperset(of: [.method, .scheme, .path]) else { throw .malformedPseudoField }
        let octets = bytes.span
        try checkTarget(octets)
        try checkAuthority(octets)
        var message = Message()
        if head.lacks(FieldNames(.contentLength, .expect)) { return message }
        message.length = try Framing.contentLength(head, in: octets)
        message.expectsContinue = try Framing.expectsContinue(head, in: octets)
        return message
    }

    /// Only origin-form, or "*" for OPTIONS, with scheme http or https (RFC 9113 §8.3.1).
    private func checkTarget(_ octets: Span<UInt8>) throws(Rejection) {
        let scheme = octets.extracting(self.scheme.within(octets))
        guard ASCII.equals(scheme, ignoringCase: "http") || ASCII.equals(scheme, ignoringCase: "https") else { throw .malformedTarget }
        let target = octets.extracting(head.target.within(octets))
        if target.count == 1, target[0] == ASCII.asterisk, head.method == .options { return }
        guard TargetForm.isOriginForm(target) else { throw .malformedTarget }
    }

    /// There must be one authority: `:authority` or Host, or both with the same value (RFC 9113 §8.3.1).
    private func checkAuthority(_ octets: Span<UInt8>) throws(Rejection) {
        let authority = octets.extracting(head.authority.within(octets))
        if !authority.isEmpty, !TargetForm.isAuthority(authority) { throw .malformedHost }
        guard let range = head.first(.host) else {
            if authority.isEmpty { throw .missingHost }
            return
        }
        guard head.countIsOne(.host) else { throw .repeatedHost }
        let host = octets.extracting(range.within(octets))
        guard TargetForm.isAuthority(host) else { throw .malformedHost }
        if !authority.isEmpty, !ASCII.equals(host, ignoringCase: authority) { throw .conflictingHost }
    }
}

#endif
