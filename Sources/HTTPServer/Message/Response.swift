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
            self.name = name.lowercased()
            self.value = String(
                decoding: value.utf8.map { ASCII.isFieldContent($0) ? $0 : ASCII.space }, as: UTF8.self)
        }
    }

    public let status: Int
    /// As they are sent, Content-Length included where the status has one.
    public let fields: [Field]
    public let body: [UInt8]

    /// "HTTP/1.1 200 OK CRLF" and the fields, without Date and without the empty line.
    let http1Head: [UInt8]
    #if HTTP2
    /// `http2Fields`, once they were asked for.
    let http2 = AtomicLazyReference<HTTP2Fields>()
    #endif
    /// For a `Connection` field that this answer asks for by its nature.
    public let closesConnection: Bool

    /// - Parameter closes: whether the connection ends with this answer.
    public init(status: Int, fields: [Field], body: [UInt8] = [], closes: Bool = false) {
        self.status = status
        self.closesConnection = closes
        // A 204 or 304 has no body and says nothing of its length (RFC 9110 §8.6): an octet more would be read as the next answer.
        let hasLength = status >= 200 && status != 204 && status != 304
        self.body = hasLength ? body : []
        self.fields = hasLength ? fields + [Field("content-length", String(body.count))] : fields
        var head = "HTTP/1.1 \(status) \(HTTPStatus.reasonPhrase(status))\r\n"
        for field in self.fields {
            head += field.name
            head += ": "
            head += field.value
            head += "\r\n"
        }
        self.http1Head = Array(head.utf8)
    }

    /// The first value of a field, by its lower-case name.
    public func value(of name: String) -> String? {
        fields.first { $0.name == name }?.value
    }
}
