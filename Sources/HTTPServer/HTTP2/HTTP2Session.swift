// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import CNghttp2

/// The nghttp2 session of one connection.
///
/// Unsafe: an opaque pointer that belongs to this value alone, from `init` to `deinit`. Callbacks run only within
/// `receive` and `nextFrame`, and get the owner that `setOwner` named.
struct HTTP2Session: ~Copyable {
    private let pointer: OpaquePointer

    private init(_ pointer: OpaquePointer) { self.pointer = pointer }

    /// Nil when there is no memory.
    static func make(_ limits: Limits) -> HTTP2Session? {
        var made: OpaquePointer?
        guard let options = Options.shared, let callbacks = HTTP2Callbacks.shared,
            nghttp2_session_server_new2(&made, callbacks.pointer, nil, options.pointer) == 0, let made
        else { return nil }
        let session = HTTP2Session(made)
        guard session.submitSettings(limits) else { return nil }
        return session
    }

    deinit { nghttp2_session_del(pointer) }

    /// Sets the object that the callbacks are for. It must outlive the session.
    func setOwner(_ owner: HTTP2Connection) {
        nghttp2_session_set_user_data(pointer, Unmanaged.passUnretained(owner).toOpaque())
    }

    // MARK: What the library is told once

    /// The bounds that nghttp2 enforces itself. Rates are counted by `HTTP2FloodGuard`, because older versions of the library count fewer.
    private final class Options: Sendable {
        var pointer: OpaquePointer { options.value }
        private let options: Frozen<OpaquePointer>

        static let shared = Options()

        private static let mostAcknowledgements = 256
        private static let headerTableBytes = 4096

        private init?() {
            var made: OpaquePointer?
            guard nghttp2_option_new(&made) == 0, let made else { return nil }
            options = Frozen(made)
            // Bounds the acknowledgements of PING and SETTINGS that wait for a client that does not read.
            nghttp2_option_set_max_outbound_ack(made, Self.mostAcknowledgements)
            // Bounds the memory of the compressor, whatever table size a client offers.
            nghttp2_option_set_max_deflate_dynamic_table_size(made, Self.headerTableBytes)
            // CONTINUATION frames are counted by `HTTP2FloodGuard`. The library counts each part of a frame header that arrives separately
            // as a frame, and would disconnect a client on a slow line.
            cnghttp2_set_max_continuations(made, Int.max)
            // `HTTP2RequestReader` checks the rules of RFC 9113 §8. The library would reset the stream of a malformed request without a
            // response, and the clients behind a proxy could not tell which of them was at fault.
            nghttp2_option_set_no_http_messaging(made, 1)
            // Closed streams are not kept; `HTTP2StreamHistory` remembers what is needed.
            nghttp2_option_set_no_closed_streams(made, 1)
        }

        deinit { nghttp2_option_del(pointer) }
    }

    /// Turns the priorities of RFC 7540 off (RFC 9218 §2.1). Older headers of the library lack the name of this setting.
    private static let noOldPriorities: Int32 = 9

    private func submitSettings(_ limits: Limits) -> Bool {
        let entries = [
            (Int32(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS.rawValue), limits.http2Streams),
            (Int32(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE.rawValue), limits.headBytes),
            (Self.noOldPriorities, 1),
        ].map { nghttp2_settings_entry(settings_id: $0.0, value: UInt32(clamping: $0.1)) }
        return nghttp2_submit_settings(pointer, UInt8(NGHTTP2_FLAG_NONE.rawValue), entries, entries.count) == 0
    }

    // MARK: Bytes

    /// Passes on what the client sent; all of it is consumed.
    func receive(_ bytes: Span<UInt8>) throws(HTTP2ConnectionError) {
        let result = bytes.withUnsafeBufferPointer { nghttp2_session_mem_recv(pointer, $0.baseAddress, $0.count) }
        guard result < 0 else { return }
        switch nghttp2_error(rawValue: Int32(truncatingIfNeeded: result)) {
        case NGHTTP2_ERR_BAD_CLIENT_MAGIC: throw HTTP2ConnectionError(.protocolError, "not the preface of HTTP/2")
        case NGHTTP2_ERR_FLOODED: throw HTTP2ConnectionError(.enhanceYourCalm, "too many frames to acknowledge")
        default: throw HTTP2ConnectionError(.internalError, "")
        }
    }

    /// The next frame that can be sent, valid until the next call; empty when there is none now. DATA frames are not returned but written
    /// by the callback `HTTP2Connection.sendBody`.
    func nextFrame() throws(HTTP2ConnectionError) -> UnsafeBufferPointer<UInt8> {
        var start: UnsafePointer<UInt8>?
        let count = nghttp2_session_mem_send(pointer, &start)
        if count < 0 { throw HTTP2ConnectionError(.internalError, "") }
        return UnsafeBufferPointer(start: start, count: start == nil ? 0 : count)
    }

    /// Whether anything is still to be read or to be written.
    var isAlive: Bool { nghttp2_session_want_read(pointer) != 0 || nghttp2_session_want_write(pointer) != 0 }
    var wantsToSend: Bool { nghttp2_session_want_write(pointer) != 0 }

    /// Frames that wait to be sent, except DATA.
    var queuedFrames: Int { nghttp2_session_get_outbound_queue_size(pointer) }
    var lastStream: Int32 { nghttp2_session_get_last_proc_stream_id(pointer) }

    // MARK: Streams

    func isOpen(_ stream: UInt32) -> Bool {
        nghttp2_session_get_stream_remote_close(pointer, Int32(bitPattern: stream)) >= 0
    }

    /// Whether the client has ended its side of a stream, or the stream is gone.
    func isEndedByClient(_ stream: Int32) -> Bool { nghttp2_session_get_stream_remote_close(pointer, stream) != 0 }

    /// Whether the client has left no flow-control window for a stream, or for the whole connection.
    func isBlocked(_ stream: Int32) -> Bool {
        nghttp2_session_get_stream_remote_window_size(pointer, stream) <= 0 || nghttp2_session_get_remote_window_size(pointer) <= 0
    }

    /// Stores with a stream its place in the connection's table; `place(of:)` reads it.
    func setPlace(_ place: Int, of stream: Int32) {
        _ = nghttp2_session_set_stream_user_data(pointer, stream, Self.word(for: place))
    }

    func place(of stream: Int32) -> Int? { Self.place(in: nghttp2_session_get_stream_user_data(pointer, stream)) }

    /// A place as the user data pointer that nghttp2 stores and that is never dereferenced. Places are stored plus one, because zero stands
    /// for none.
    private static func word(for place: Int) -> UnsafeMutableRawPointer? { UnsafeMutableRawPointer(bitPattern: place &+ 1) }

    static func place(in word: UnsafeMutableRawPointer?) -> Int? { word.map { Int(bitPattern: $0) &- 1 } }

    // MARK: Frames to send

    /// - Parameter place: the place of the stream whose body is sent; nil when there is no body.
    func submitAnswer(_ fields: UnsafeBufferPointer<nghttp2_nv>, on stream: Int32, bodyOf place: Int?) -> Bool {
        guard let place else { return nghttp2_submit_response(pointer, stream, fields.baseAddress, fields.count, nil) == 0 }
        var body = nghttp2_data_provider(
            source: nghttp2_data_source(ptr: Self.word(for: place)), read_callback: HTTP2Callbacks.readBody)
        return nghttp2_submit_response(pointer, stream, fields.baseAddress, fields.count, &body) == 0
    }

    /// Sends an interim response (RFC 9110 §15.2).
    func submitInterim(_ fields: UnsafeBufferPointer<nghttp2_nv>, on stream: Int32) {
        _ = nghttp2_submit_headers(pointer, UInt8(NGHTTP2_FLAG_NONE.rawValue), stream, nil, fields.baseAddress, fields.count, nil)
    }

    /// Goes on with a body whose next octets were not there when they were asked for.
    func resumeBody(of stream: Int32) { _ = nghttp2_session_resume_data(pointer, stream) }

    func submitReset(_ stream: Int32, _ code: HTTP2ErrorCode) {
        _ = nghttp2_submit_rst_stream(pointer, UInt8(NGHTTP2_FLAG_NONE.rawValue), stream, code.rawValue)
    }

    /// Sends the first of two GOAWAYs: the client should open no more streams, and those on their way are still accepted (RFC 9113 §6.8).
    func submitFirstGoAway() { _ = nghttp2_submit_shutdown_notice(pointer) }

    /// A PING is sent before all other frames that wait.
    func submitPing(_ payload: [UInt8]) { _ = nghttp2_submit_ping(pointer, UInt8(NGHTTP2_FLAG_NONE.rawValue), payload) }

    /// - Parameter cause: the client's fault that ends the connection; nil when there is none.
    func submitLastGoAway(_ cause: HTTP2ConnectionError?) {
        let code = cause?.code ?? .noError
        (cause?.reason ?? "").withUTF8Buffer { reason in
            _ = nghttp2_submit_goaway(
                pointer, UInt8(NGHTTP2_FLAG_NONE.rawValue), lastStream, code.rawValue, reason.baseAddress, reason.count)
        }
    }
}

#endif
