// SPDX-License-Identifier: Apache-2.0

/// What a complete head says of the message and the connection: where the body ends, whether the client waits for 100 (Continue), whether
/// the connection is kept. Everything that could make two readers disagree about where the next request starts is refused.
struct Framing: Sendable, Equatable {
    enum Body: Sendable, Equatable {
        case none
        /// Content-Length, above zero.
        case length(Int)
        case chunked
    }

    var body = Body.none
    var expectsContinue = false
    var keepAlive = true

    static func examine(_ head: RequestHead, in bytes: Span<UInt8>) throws(Rejection) -> Framing {
        try checkHost(head, in: bytes)
        var framing = Framing()
        framing.keepAlive = keepsAlive(head, in: bytes)
        if head.lacks(FieldNames(.contentLength, .transferEncoding, .expect)) { return framing }
        framing.body = try body(head, in: bytes)
        framing.expectsContinue = try expectsContinue(head, in: bytes)
        return framing
    }

    /// RFC 9112 §3.2: exactly one Host on HTTP/1.1, at most one on 1.0, and a valid one.
    private static func checkHost(_ head: RequestHead, in bytes: Span<UInt8>) throws(Rejection) {
        switch head.count(.host) {
        case 0:
            if head.minorVersion == 1 { throw .missingHost }
        case 1:
            guard let host = head.first(.host), TargetForm.isAuthority(bytes.extracting(host.within(bytes))) else {
                throw .malformedHost
            }
        default: throw .repeatedHost
        }
    }

    /// RFC 9112 §6.3. Every case that any recipient could read in two ways is refused.
    private static func body(_ head: RequestHead, in bytes: Span<UInt8>) throws(Rejection) -> Body {
        let lengths = head.count(.contentLength)
        let codings = head.count(.transferEncoding)
        if lengths > 0, codings > 0 { throw .conflictingFraming }
        if codings > 0 {
            guard codings == 1, head.minorVersion == 1, let value = head.first(.transferEncoding) else {
                throw .malformedTransferEncoding
            }
            let coding = bytes.extracting(value.within(bytes))
            if ASCII.equals(coding, ignoringCase: "chunked") { return .chunked }
            throw isUnknownCoding(coding) ? .unsupportedTransferEncoding : .malformedTransferEncoding
        }
        guard let length = try contentLength(head, in: bytes) else { return .none }
        return length == 0 ? .none : .length(length)
    }

    /// The value of Content-Length; nil where it is not sent.
    static func contentLength(_ head: RequestHead, in bytes: Span<UInt8>) throws(Rejection) -> Int? {
        guard let value = head.first(.contentLength) else { return nil }
        guard head.countIsOne(.contentLength), let length = contentLength(bytes.extracting(value.within(bytes))) else {
            throw .malformedContentLength
        }
        return length
    }

    /// Only decimal digits, without a leading zero, and at most 18 of them so that no sum overflows.
    static func contentLength(_ digits: Span<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count <= 18, digits.count == 1 || digits[0] != 0x30 else { return nil }
        var length = 0
        for index in 0..<digits.count {
            guard ASCII.isDigit(digits[index]) else { return nil }
            length = length * 10 + Int(digits[index] &- 0x30)
        }
        return length
    }

    /// True for a well-formed list of codings that ends in chunked: valid, but not supported here (501). A list that does not end in
    /// chunked, or repeats it, leaves the length in doubt (400).
    private static func isUnknownCoding(_ value: Span<UInt8>) -> Bool {
        var codings = 0
        var chunked = 0
        var lastIsChunked = false
        var wellFormed = true
        ASCII.forEachListElement(of: 0..<value.count, in: value) { element in
            let coding = value.extracting(element)
            codings += 1
            lastIsChunked = ASCII.equals(coding, ignoringCase: "chunked")
            if lastIsChunked { chunked += 1 }
            for index in 0..<coding.count where !ASCII.isToken(coding[index]) { wellFormed = false }
            return codings < 8
        }
        return wellFormed && codings > 1 && lastIsChunked && chunked == 1
    }

    /// RFC 9110 §10.1.1. HTTP/1.0 clients cannot wait for a 100, so their Expect is ignored.
    static func expectsContinue(_ head: RequestHead, in bytes: Span<UInt8>) throws(Rejection) -> Bool {
        guard head.has(.expect), head.minorVersion == 1 else { return false }
        var met = true
        var waits = false
        head.forEach(.expect) { value in
            ASCII.forEachListElement(of: value.within(bytes), in: bytes) { element in
                waits = true
                met = ASCII.equals(bytes.extracting(element), ignoringCase: "100-continue")
                return met
            }
            return met
        }
        guard met else { throw .unsupportedExpectation }
        return waits
    }

    /// RFC 9112 §9.3: HTTP/1.1 keeps the connection unless the request says close, HTTP/1.0 closes it unless it says keep-alive.
    private static func keepsAlive(_ head: RequestHead, in bytes: Span<UInt8>) -> Bool {
        guard head.has(.connection) else { return head.minorVersion == 1 }
        var close = false
        var keepAlive = false
        head.forEach(.connection) { value in
            // Quotation marks are given no meaning: a reader that splits at every comma must not find a close that we miss.
            ASCII.forEachListElement(of: value.within(bytes), in: bytes, quotes: .none) { element in
                let option = bytes.extracting(element)
                if ASCII.equals(option, ignoringCase: "close") { close = true }
                if ASCII.equals(option, ignoringCase: "keep-alive") { keepAlive = true }
                return !close
            }
            return !close
        }
        return !close && (head.minorVersion == 1 || keepAlive)
    }
}
