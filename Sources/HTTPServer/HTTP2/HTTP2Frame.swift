// SPDX-License-Identifier: Apache-2.0

#if HTTP2

/// The header of one frame (RFC 9113 §4.1), and what else must be known of the frame before nghttp2 reads it.
struct HTTP2Frame: Sendable, Equatable {
    /// The length of the payload, in octets.
    var length = 0
    var type: UInt8 = 0
    var flags: UInt8 = 0
    /// The stream identifier, without the reserved bit.
    var stream: UInt32 = 0
    /// For a DATA frame, the octets of padding behind its content (RFC 9113 §6.1).
    var padding = 0
    /// For a PRIORITY frame, the stream that the frame's own stream shall depend on.
    var dependency: UInt32 = 0

    static let data: UInt8 = 0
    static let headers: UInt8 = 1
    static let priority: UInt8 = 2
    static let resetStream: UInt8 = 3
    static let settings: UInt8 = 4
    static let ping: UInt8 = 6
    static let goAway: UInt8 = 7
    static let windowUpdate: UInt8 = 8
    static let continuation: UInt8 = 9

    static let endStream: UInt8 = 1
    static let padded: UInt8 = 8
    static let acknowledgement: UInt8 = 1
    static let endHeaders: UInt8 = 4

    static let headerLength = 9
    /// The initial value of SETTINGS_MAX_FRAME_SIZE, which the server leaves as it is (RFC 9113 §6.5.2).
    static let mostLength = 16_384

    func has(_ flag: UInt8) -> Bool { flags & flag != 0 }

    /// Whether this frame may complete a request.
    var mayEndRequest: Bool {
        switch type {
        case Self.headers, Self.continuation: has(Self.endHeaders)
        case Self.data: has(Self.endStream)
        default: false
        }
    }
}

#endif
