// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import CNghttp2

/// The functions that nghttp2 calls while it reads and writes; each only calls the connection that the session belongs to. None of them
/// throws or traps; an error ends the connection after nghttp2 has returned.
///
/// Unsafe: `owner` is the pointer that `HTTP2Session.setOwner` stored. The connection owns its session and is therefore alive in every
/// callback. Pointers come with their lengths and are valid only during the call.
final class HTTP2Callbacks: Sendable {
    var pointer: OpaquePointer { callbacks.value }
    private let callbacks: Frozen<OpaquePointer>

    /// One set for all sessions: nghttp2 copies it into each.
    static let shared = HTTP2Callbacks()

    private init?() {
        var made: OpaquePointer?
        guard nghttp2_session_callbacks_new(&made) == 0, let made else { return nil }
        callbacks = Frozen(made)
        nghttp2_session_callbacks_set_on_begin_headers_callback(made) { _, frame, owner in
            HTTP2Callbacks.with(owner) { connection in
                guard let frame else { return HTTP2Callbacks.failure }
                let isRequest = frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST
                connection.beginHeaders(of: frame.pointee.hd.stream_id, isRequest: isRequest)
                return 0
            }
        }
        nghttp2_session_callbacks_set_on_header_callback(made) { _, _, name, nameLength, value, valueLength, _, owner in
            HTTP2Callbacks.with(owner) { connection in
                let name = Span(_unsafeElements: UnsafeBufferPointer(start: name, count: nameLength))
                let value = Span(_unsafeElements: UnsafeBufferPointer(start: value, count: valueLength))
                return connection.addField(name, value) ? 0 : HTTP2Callbacks.failure
            }
        }
        nghttp2_session_callbacks_set_on_frame_recv_callback(made) { _, frame, owner in
            HTTP2Callbacks.with(owner) { connection in
                guard let frame else { return HTTP2Callbacks.failure }
                return connection.didReceive(frame) ? 0 : HTTP2Callbacks.failure
            }
        }
        nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(made) { _, frame, _, owner in
            HTTP2Callbacks.with(owner) { connection in
                guard let frame else { return HTTP2Callbacks.failure }
                connection.didReceiveInvalid(frame.pointee.hd)
                return 0
            }
        }
        nghttp2_session_callbacks_set_on_data_chunk_recv_callback(made) { _, _, stream, octets, count, owner in
            HTTP2Callbacks.with(owner) { connection in
                connection.didReceiveContent(Span(_unsafeElements: UnsafeBufferPointer(start: octets, count: count)), of: stream)
                return 0
            }
        }
        nghttp2_session_callbacks_set_on_frame_send_callback(made) { _, frame, owner in
            HTTP2Callbacks.with(owner) { connection in
                guard let frame else { return HTTP2Callbacks.failure }
                return connection.didSend(frame) ? 0 : HTTP2Callbacks.failure
            }
        }
        nghttp2_session_callbacks_set_send_data_callback(made) { _, _, start, length, source, owner in
            HTTP2Callbacks.with(owner) { connection in
                guard let start, let source, let place = HTTP2Session.place(in: source.pointee.ptr) else { return HTTP2Callbacks.failure }
                let header = UnsafeBufferPointer(start: start, count: HTTP2Frame.headerLength)
                return switch connection.sendBody(of: place, header: header, length) {
                case .all: 0
                case .full: NGHTTP2_ERR_WOULDBLOCK.rawValue
                case .failed: HTTP2Callbacks.failure
                }
            }
        }
        nghttp2_session_callbacks_set_on_stream_close_callback(made) { _, stream, _, owner in
            HTTP2Callbacks.with(owner) { connection in
                connection.didClose(stream)
                return 0
            }
        }
    }

    deinit { nghttp2_session_callbacks_del(pointer) }

    /// Says how many octets of a body the next DATA frame takes. The octets themselves go from the response's memory to the socket's queue.
    static let readBody: nghttp2_data_source_read_callback = { _, stream, _, room, flags, source, owner in
        HTTP2Callbacks.with(owner) { connection in
            guard let flags, let source, let place = HTTP2Session.place(in: source.pointee.ptr) else { return Int(HTTP2Callbacks.failure) }
            let (rest, isLast) = connection.restOfBody(of: place)
            if rest == 0, !isLast { return Int(NGHTTP2_ERR_DEFERRED.rawValue) }
            flags.pointee |= NGHTTP2_DATA_FLAG_NO_COPY.rawValue
            if rest <= room, isLast { flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue }
            return min(rest, room)
        }
    }

    private static let failure = NGHTTP2_ERR_CALLBACK_FAILURE.rawValue

    /// Calls `body` with the connection that a session belongs to.
    ///
    /// Unsafe: whoever calls nghttp2 holds the connection during the whole call. So no reference is counted here, in callbacks that run
    /// many times for each request.
    @inline(__always)
    private static func with<Code: BinaryInteger>(_ owner: UnsafeMutableRawPointer?, _ body: (HTTP2Connection) -> Code) -> Code {
        guard let owner else { return Code(failure) }
        return Unmanaged<HTTP2Connection>.fromOpaque(owner)._withUnsafeGuaranteedRef(body)
    }
}

#endif
