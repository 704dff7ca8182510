// SPDX-License-Identifier: Apache-2.0

/// The content of a request (RFC 9110 §6.4), whole. As long as a copy of it lives, its memory counts as the client's.
public struct Content: Sendable {
    public let bytes: [UInt8]
    /// What counts the memory.
    private let hold: (any Sendable)?

    public init(_ bytes: [UInt8] = []) { self.init(bytes, nil) }

    init(_ bytes: [UInt8], _ hold: (any Sendable)?) {
        self.bytes = bytes
        self.hold = hold
    }

    public var isEmpty: Bool { bytes.isEmpty }
}

/// What becomes of the content that follows a request's head.
public enum ContentHandling: Sendable {
    /// Nobody needs it: it is read and dropped within `Limits.bodyBytes`, then the responder is asked.
    case drop
    /// It is read whole, then the responder is asked. More than that many bytes are refused with 413, at once where the head
    /// announces them.
    case read(upTo: Int)
    /// The request gets this answer whatever its content is, of which nothing is waited for but what keeps the connection usable.
    case refuse(Reply)
}
