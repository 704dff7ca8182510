// SPDX-License-Identifier: Apache-2.0

#if HTTP2

/// What is remembered of the streams that a client opened. It is enough to tell, of a frame for a stream that is not open, whether the
/// frame crossed a reset by the server on its way or is an error (RFC 9113 §5.1, §5.1.1).
struct HTTP2StreamHistory: Sendable {
    /// The highest stream that the client opened.
    private(set) var highest: UInt32 = 0
    /// A bit for each of the 64 odd identifiers up to `highest`: whether that stream was ever opened.
    private var opened: UInt64 = 0
    /// The streams that the server reset most recently.
    private var reset: [UInt32] = []
    private var nextReset = 0

    /// How many resets are remembered: more than the default of `Limits.http2ServerResets` allows in half a minute, so that the reset is
    /// still known when a frame arrives that was sent before the client learned of it.
    private static let mostReset = 256

    /// The client opened `stream`, which is higher than all before.
    mutating func open(_ stream: UInt32) {
        guard stream > highest else { return }
        let steps = UInt64((stream - highest + 1) / 2)
        opened = (steps < 64 ? opened << steps : 0) | 1
        highest = stream
    }

    /// Whether `stream` is among those that the server reset last.
    func wasReset(_ stream: UInt32) -> Bool { reset.contains(stream) }

    /// The server reset `stream`; the client may not know that yet.
    mutating func didReset(_ stream: UInt32) {
        guard !wasReset(stream) else { return }
        if reset.count < Self.mostReset {
            reset.append(stream)
        } else {
            reset[nextReset] = stream
            nextReset = (nextReset + 1) % Self.mostReset
        }
    }

    /// Checks a DATA or HEADERS frame for a stream that is not open: returns when the frame is to be ignored, throws when it ends the
    /// connection.
    func check(_ frame: HTTP2Frame) throws(HTTP2ConnectionError) {
        if wasReset(frame.stream) { return }
        if frame.type == HTTP2Frame.headers, !wasOpened(frame.stream) {
            throw HTTP2ConnectionError(.protocolError, "stream identifier lower than an earlier one")
        }
        throw HTTP2ConnectionError(.streamClosed, "frame for a closed stream")
    }

    /// False also for a stream so old that it is not remembered.
    private func wasOpened(_ stream: UInt32) -> Bool {
        guard stream % 2 == 1, stream <= highest else { return false }
        let age = UInt64((highest - stream) / 2)
        return age < 64 && (opened >> age) & 1 == 1
    }
}

#endif
