// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A response, rendered once and sent any number of times: status, fields and body, and the HTTP/1.1 head made of them. A lookup service
/// makes most of its responses at start and all connections share them; the others live until they are sent.
///
/// Date and Connection are missing: they depend on the time and on the connection.
public final class Response: Sendable {
    public struct Field: Sendable, Hashable {
        /// In lower case, as HTTP/2 requires (RFC 9113 §8.2.1); HTTP/1.1 ignores case (RFC 9110 §5.1).
        public let name: String
        public let value: String

        /// Octets that could end the field line or the head are replaced by spaces, so that a value taken from a request cannot begin a
        /// field of its own.
        public init(_ name: String, _ value: String) {
            // The usual case: nothing has to be replaced.
            self.name = Self.holds(name) { $0 &- 0x41 < 26 } ? name.lowercased() : name
            self.value =
                Self.holds(value) { !ASCII.isFieldContent($0) }
                ? String(decoding: value.utf8.map { ASCII.isFieldContent($0) ? $0 : ASCII.space }, as: UTF8.self) : value
        }

        /// Reads the string's own memory: each octet of its UTF-8 view would cost a call.
        @inline(__always)
        private static func holds(_ text: String, _ isWanted: (UInt8) -> Bool) -> Bool {
            var text = text
            return text.withUTF8 { octets in octets.contains(where: isWanted) }
        }
    }

    /// Fields that many responses have in common, rendered once for all of them.
    public struct FieldBlock: Sendable {
        public let fields: [Field]
        /// The lines of an HTTP/1.1 head.
        let lines: [UInt8]

        public init(_ fields: [Field]) {
            self.fields = fields
            var lines: [UInt8] = []
            for field in fields { Response.append(field, to: &lines) }
            self.lines = lines
        }
    }

    public let status: Int
    /// The body, at an address that does not change while the response lives, so that it can be given to sockets without copying.
    /// Unsafe: written in `init` alone, and to be used only while the response is held.
    var octets: UnsafeRawBufferPointer { memory.value }
    private let memory: Frozen<UnsafeRawBufferPointer>
    /// The response whose body this one shares; nil where the body is its own.
    private let base: Response?
    private let ownFields: [Field]
    private let block: FieldBlock?

    /// "HTTP/1.1 200 OK CRLF" and the fields, without Date and without the empty line at the end.
    let http1Head: [UInt8]
    #if HTTP2
    /// The value of `http2Fields`, once it was needed.
    let http2 = AtomicLazyReference<HTTP2Fields>()
    #endif
    /// Whether the connection must end after this response.
    public let closesConnection: Bool
    /// The content that follows the body and is made while it is sent; nil where the body is all.
    let rest: ContentParts?

    /// - Parameters:
    ///   - block: further fields, which follow `fields`.
    ///   - closes: whether the connection ends after this response.
    ///   - rest: the content that follows `body`. Such a response can be sent once, because its parts are made once.
    public convenience init(
        status: Int, fields: [Field], and block: FieldBlock? = nil, body: [UInt8] = [], closes: Bool = false, rest: ContentParts? = nil
    ) {
        let memory = Frozen(Self.hasLength(status) ? Self.keep(body) : UnsafeRawBufferPointer(start: nil, count: 0))
        self.init(status: status, fields: fields, block, memory, of: nil, closes: closes, rest: rest)
    }

    /// The same response with other fields, except Content-Length. Both share one body.
    public convenience init(_ base: Response, fields: [Field]) {
        self.init(status: base.status, fields: fields, nil, base.memory, of: base, closes: base.closesConnection, rest: base.rest)
    }

    private init(
        status: Int, fields: [Field], _ block: FieldBlock?, _ memory: Frozen<UnsafeRawBufferPointer>, of base: Response?, closes: Bool,
        rest: ContentParts?
    ) {
        self.status = status
        self.closesConnection = closes
        self.rest = Self.hasLength(status) ? rest : nil
        self.memory = memory
        self.base = base
        ownFields = fields
        self.block = block
        var head: [UInt8] = []
        head.reserveCapacity(256 + 64 * fields.count + (block?.lines.count ?? 0))
        Self.append("HTTP/1.1 \(status) \(HTTPStatus.reasonPhrase(status))", to: &head)
        head.append(ASCII.carriageReturn)
        head.append(ASCII.lineFeed)
        for field in fields { Self.append(field, to: &head) }
        if let block { head.append(contentsOf: block.lines) }
        if Self.hasLength(status), rest == nil { Self.append(Self.length(memory.value.count), to: &head) }
        http1Head = head
    }

    deinit {
        if base == nil { octets.deallocate() }
    }

    private static func keep(_ body: [UInt8]) -> UnsafeRawBufferPointer {
        guard !body.isEmpty else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        let octets = UnsafeMutableRawBufferPointer.allocate(byteCount: body.count, alignment: 1)
        octets.copyBytes(from: body)
        return UnsafeRawBufferPointer(octets)
    }

    /// The same response with all of its content, made on the calling thread.
    func whole() -> Response {
        var (body, next, isComplete) = (body, rest, true)
        while let parts = next {
            let part = parts.makeNext(Cancellation())
            isComplete = part != nil
            body += part?.body ?? []
            next = part?.rest
        }
        guard rest != nil else { return self }
        return Response(status: isComplete ? status : 500, fields: fields, body: body, closes: closesConnection)
    }

    /// The memory that the response takes until its client has read it: for one in parts, that of the part that is sent, of the next one,
    /// and of what makes them.
    var unreadBytes: Int { rest.map { 2 * max(octets.count, ContentParts.usualSize) + $0.bytes } ?? octets.count }

    /// How many octets the body has, without content that is made later.
    public var bodyCount: Int { octets.count }

    /// A copy of the body's octets.
    public var body: [UInt8] { Array(octets) }

    /// The fields as they are sent, including Content-Length where the status has one and the length is known.
    public var fields: [Field] {
        ownFields + (block?.fields ?? []) + (Self.hasLength(status) && rest == nil ? [Self.length(octets.count)] : [])
    }

    /// A 204 or 304 has no body and no Content-Length (RFC 9110 §8.6): any octet after its head would be read as the next response.
    private static func hasLength(_ status: Int) -> Bool { status >= 200 && status != 204 && status != 304 }

    private static func length(_ octets: Int) -> Field { Field("content-length", String(octets)) }

    private static func append(_ field: Field, to lines: inout [UInt8]) {
        append(field.name, to: &lines)
        lines.append(ASCII.colon)
        lines.append(ASCII.space)
        append(field.value, to: &lines)
        lines.append(ASCII.carriageReturn)
        lines.append(ASCII.lineFeed)
    }

    private static func append(_ text: String, to lines: inout [UInt8]) {
        var text = text
        text.withUTF8 { lines.append(contentsOf: $0) }
    }

    /// The first value of a field, by its lower-case name.
    public func value(of name: String) -> String? {
        fields.first { $0.name == name }?.value
    }
}
