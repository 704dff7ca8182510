// SPDX-License-Identifier: Apache-2.0

/// Receives a record of each response. It is called on the loops' threads and must not block.
public protocol AccessLog: Sendable {
    func record(_ record: AccessRecord)
}

/// One answered request. Every text in it is visible ASCII: the server refuses other octets in targets and fields.
public struct AccessRecord: Sendable {
    /// The client's address and port, "192.0.2.1:54321".
    public internal(set) var client = ""
    /// Empty where the request could not be read.
    public internal(set) var method = ""
    /// The target as it was sent, shortened to `longestTarget` octets.
    public internal(set) var target = ""
    /// "HTTP/1.1"
    public internal(set) var version = ""
    public internal(set) var status = 0
    /// Octets of the response's content.
    public internal(set) var bytes = 0
    /// Nanoseconds from the moment the loop woke for the end of the request to the moment the response was given to the socket, work on
    /// other threads included.
    public internal(set) var nanoseconds = 0
    /// The client's identifier for the request: X-Request-ID, or the trace-id of traceparent, where valid.
    public internal(set) var requestID: String?
    /// The last values of X-Forwarded-For in their order, separated by commas. Not verified: whoever sent the request may have made them
    /// up.
    public internal(set) var forwardedFor = ""
    /// The last values of Forwarded (RFC 7239), likewise.
    public internal(set) var forwarded = ""
    /// Why the server refused the request itself.
    public internal(set) var refusal: Rejection?

    static let longestTarget = 1024
    /// Room for a few addresses. It is bounded because a log that falls behind keeps thousands of records.
    private static let longestWay = 256

    init() {}

    init(_ head: RequestHead, in bytes: Span<UInt8>) {
        method = Self.text(head.methodName, in: bytes, atMost: 32)
        target = Self.text(head.target, in: bytes, atMost: Self.longestTarget)
        version = "HTTP/1.\(head.minorVersion)"
        requestID = RequestID.find(in: head, bytes)
        forwardedFor = Self.list(.xForwardedFor, of: head, in: bytes)
        forwarded = Self.list(.forwarded, of: head, in: bytes)
    }

    /// The last elements of a list that fit completely into `longestWay` octets. The last, because the nearest hop writes its element at
    /// the end.
    private static func list(_ name: FieldName, of head: RequestHead, in bytes: Span<UInt8>) -> String {
        guard head.has(name) else { return "" }
        var values: [String] = []
        head.forEach(name) { value in
            values.append(text(value, in: bytes, atMost: bytes.count))
            return true
        }
        let list = values.joined(separator: ",")
        guard list.utf8.count > longestWay else { return list }
        return String(list.suffix(longestWay).drop { $0 != "," }.dropFirst())
    }

    private static func text(_ range: ByteRange, in bytes: Span<UInt8>, atMost most: Int) -> String {
        var octets: [UInt8] = []
        for index in range.within(bytes).prefix(most) { octets.append(ASCII.isFieldContent(bytes[index]) ? bytes[index] : ASCII.question) }
        return String(decoding: octets, as: UTF8.self)
    }
}
