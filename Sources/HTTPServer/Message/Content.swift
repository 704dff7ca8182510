// SPDX-License-Identifier: Apache-2.0

/// The complete content of a request (RFC 9110 §6.4). As long as a copy of it exists, its memory is counted as held by the client.
public struct Content: Sendable {
    public let bytes: [UInt8]
    /// Counts the memory until it is released.
    private let hold: (any Sendable)?

    public init(_ bytes: [UInt8] = []) { self.init(bytes, nil) }

    init(_ bytes: [UInt8], _ hold: (any Sendable)?) {
        self.bytes = bytes
        self.hold = hold
    }

    public var isEmpty: Bool { bytes.isEmpty }
}

/// What is done with the content that follows a request's head.
public enum ContentHandling: Sendable {
    /// The content is not needed: at most `Limits.bodyBytes` are read and dropped, then the responder is asked.
    case drop
    /// The content is read completely, then the responder is asked. More than that many bytes are refused with 413, immediately if the head
    /// announces them.
    case read(upTo: Int)
    /// The request gets this reply whatever its content is. No more content is read than is needed to keep the connection usable.
    case refuse(Reply)
}
