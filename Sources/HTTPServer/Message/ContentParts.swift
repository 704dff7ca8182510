// SPDX-License-Identifier: Apache-2.0

/// The rest of a response's content, which is made while the response is sent: one part at a time, each when the client has read enough
/// of those before it. So an answer of any length takes the memory of a few parts.
public struct ContentParts: Sendable {
    public struct Part: Sendable {
        public let octets: [UInt8]
        public let isLast: Bool

        public init(_ octets: [UInt8], isLast: Bool) {
            self.octets = octets
            self.isLast = isLast
        }
    }

    /// About how many octets a part should have: few enough that it is made quickly, enough that a turn of the loop is worth it.
    public static let usualSize = 64 * 1024

    /// Bytes of memory that making the parts takes, besides the parts themselves, until the last one is made.
    public let bytes: Int
    private let make: @Sendable (Cancellation) -> Part?

    /// - Parameters:
    ///   - bytes: of memory that is held until the last part is made, besides the parts.
    ///   - make: makes the next part, each time it is called; never called from two threads at a time, and not after the last part. Nil if
    ///     it cannot go on: then the connection or the stream ends in a way that shows the client that the response is incomplete.
    public init(bytes: Int, make: @escaping @Sendable (Cancellation) -> Part?) {
        self.bytes = bytes
        self.make = make
    }

    /// Makes the next part; nil if that is impossible or nobody waits for it any more.
    public func next(_ cancellation: Cancellation = Cancellation()) -> Part? { make(cancellation) }

    /// All the octets, made on the calling thread.
    public func whole() -> [UInt8] {
        var octets: [UInt8] = []
        while let part = next() {
            octets += part.octets
            if part.isLast { break }
        }
        return octets
    }

    /// The same parts with their octets changed.
    public func map(_ change: @escaping @Sendable ([UInt8]) -> [UInt8]) -> ContentParts {
        ContentParts(bytes: bytes) { cancellation in
            next(cancellation).map { Part(change($0.octets), isLast: $0.isLast) }
        }
    }

    /// The next part, as a response of which only the content counts.
    func makeNext(_ cancellation: Cancellation) -> Response? {
        guard let part = next(cancellation) else { return nil }
        return Response(status: 200, fields: [], body: part.octets, rest: part.isLast ? nil : self)
    }
}
