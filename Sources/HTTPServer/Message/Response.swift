// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// An answer, rendered once and sent as often as asked: status, fields and body, and the HTTP/1.1
/// head made of them. Most answers of a lookup service are made at start and shared by every
/// connection; the others live as long as they take to be written.
///
/// Date and Connection are missing: they belong to the moment and to the connection.
public final class Response: Sendable {
    public struct Field: Sendable, Hashable {
        /// In lower case, as HTTP/2 wants it; HTTP/1.1 does not mind (RFC 9110 §5.1).
        public let name: String
        public let value: String

        /// Octets that could end the field line or the head are replaced by spaces: nothing that a
        /// request put into a value can start a field of its own.
        public init(_ name: String, _ value: String) {
            // Mostly both are as they should be.
            self.name = Self.holds(name) { $0 &- 0x41 < 26 } ? name.lowercased() : name
            self.value =
                Self.holds(value) { !ASCII.isFieldContent($0) }
                ? String(decoding: value.utf8.map { ASCII.isFieldContent($0) ? $0 : ASCII.space }, as: UTF8.self) : value
        }

        /// Over the text's own memory: by its view of octets each costs a call.
        @inline(__always)
        private static func holds(_ text: String, _ isWanted: (UInt8) -> Bool) -> Bool {
            var text = text
            return text.withUTF8 { octets in octets.contains(where: isWanted) }
        }
    }

    /// Fields that many answers have in common, rendered once for all of them.
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
    /// The body, where it stays as long as the response lives, so that sockets can be given it as it is.
    /// Unsafe: written in `init` alone, and not to be used without holding the response.
    var octets: UnsafeRawBufferPointer { memory.value }
    private let memory: Frozen<UnsafeRawBufferPointer>
    /// The response whose body this one shares; nil where it is this one's own.
    private let base: Response?
    private let ownFields: [Field]
    private let block: FieldBlock?

    /// "HTTP/1.1 200 OK CRLF" and the fields, without Date and without the empty line.
    let http1Head: [UInt8]
    #if HTTP2
    /// `http2Fields`, once they were asked for.
    let http2 = AtomicLazyReference<HTTP2Fields>()
    #endif
    /// For a `Connection` field that this answer asks for by its nature.
    public let closesConnection: Bool

    /// - Parameters:
    ///   - block: stands behind `fields`.
    ///   - closes: whether the connection ends with this answer.
    public convenience init(status: Int, fields: [Field], and block: FieldBlock? = nil, body: [UInt8] = [], closes: Bool = false) {
        let memory = Frozen(Self.hasLength(status) ? Self.keep(body) : UnsafeRawBufferPointer(start: nil, count: 0))
        self.init(status: status, fields: fields, block, memory, of: nil, closes: closes)
    }

    /// The same answer with other fields, Content-Length aside. They share one body.
    public convenience init(_ base: Response, fields: [Field]) {
        self.init(status: base.status, fields: fields, nil, base.memory, of: base, closes: base.closesConnection)
    }

    private init(
        status: Int, fields: [Field], _ block: FieldBlock?, _ memory: Frozen<UnsafeRawBufferPointer>, of base: Response?, closes: Bool
    ) {
        self.status = status
        self.closesConnection = closes
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
        if Self.hasLength(status) { Self.append(Self.length(memory.value.count), to: &head) }
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

    /// How many octets the body has.
    public var bodyCount: Int { octets.count }

    /// A copy of the body's octets.
    public var body: [UInt8] { Array(octets) }

    /// As they are sent, Content-Length included where the status has one.
    public var fields: [Field] {
        ownFields + (block?.fields ?? []) + (Self.hasLength(status) ? [Self.length(octets.count)] : [])
    }

    /// A 204 or 304 has no body and says nothing of its length (RFC 9110 §8.6): an octet more would be read as the next answer.
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
