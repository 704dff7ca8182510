// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import CNghttp2

/// From header blocks to answers: what nghttp2's callbacks ask for.
extension HTTP2Connection {
    // MARK: Reading

    /// A header block begins: a request, or the trailers of one.
    func beginHeaders(of stream: Int32, isRequest: Bool) {
        reader = serving.http2.takeReader()
        reader?.begin(isTrailer: !isRequest)
        readerStream = stream
        readerSince = now
        guard isRequest else { return }
        let opened = serving.http2.takeStream()
        streams.open(stream, now: now, as: opened)
        session.setPlace(opened.place, of: stream)
    }

    /// The stream of the client's, while it is open.
    private func stream(_ id: Int32) -> HTTP2Stream? { session.place(of: id).flatMap { streams[$0] } }

    /// One field of the header block; false ends the connection.
    func addField(_ name: Span<UInt8>, _ value: Span<UInt8>) -> Bool {
        if reader?.add(name, value, limits: serving.limits) ?? true { return true }
        abandon(HTTP2ConnectionError(.enhanceYourCalm, "header list far larger than announced"))
        return false
    }

    /// A frame is complete; false ends the connection.
    func didReceive(_ frame: UnsafePointer<nghttp2_frame>) -> Bool {
        let header = frame.pointee.hd
        let endsStream = header.flags & HTTP2Frame.endStream != 0
        switch header.type {
        case HTTP2Frame.headers:
            guard var reader = reader.take() else { return true }
            defer { serving.http2.giveBack(reader) }
            guard let stream = stream(header.stream_id) else { return true }
            if frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST {
                didReceiveHead(&reader, stream, endsStream: endsStream)
            } else if let rejection = reader.rejection {
                // Of a request that has its answer already, they change nothing.
                if stream.open != nil { refuse(rejection, stream, clientHasEnded: true) }
            } else {
                finishBody(of: stream)
            }
        case HTTP2Frame.data:
            if endsStream, let stream = stream(header.stream_id) { finishBody(of: stream) }
        case HTTP2Frame.settings:
            if header.flags & HTTP2Frame.acknowledgement != 0 { isSettled = true }
        case HTTP2Frame.ping:
            // No other PING is ever sent.
            if header.flags & HTTP2Frame.acknowledgement != 0 { endForGood() }
        default: break
        }
        return true
    }

    /// nghttp2 resets a stream: the request was malformed, or there were too many.
    func didReceiveInvalid(_ stream: Int32) {
        if readerStream == stream { giveReaderBack() }
        history.didReset(UInt32(bitPattern: stream))
    }

    func didReceiveBody(_ count: Int, of id: Int32) {
        guard let stream = stream(id), let request = stream.open else { return }
        request.bodyBytes += count
        if request.bodyBytes > serving.limits.bodyBytes { refuse(.bodyTooLarge, stream) }
    }

    func didClose(_ id: Int32) {
        if let stream = stream(id) {
            streams.close(stream)
            serving.http2.giveBack(stream)
        }
        // A reset of the client may come in the middle of a header block only as a fault, but the reader must not stay.
        if readerStream == id { giveReaderBack() }
    }

    // MARK: Answering

    private func didReceiveHead(_ reader: inout HTTP2RequestReader, _ stream: HTTP2Stream, endsStream: Bool) {
        var message = HTTP2RequestReader.Message()
        var rejection: Rejection?
        do throws(Rejection) {
            message = try reader.finish()
            if let length = message.length, length > serving.limits.bodyBytes { throw .bodyTooLarge }
        } catch {
            rejection = error
        }
        let method = reader.head.method
        var record = serving.record(of: reader.head, in: reader.bytes.span)
        record?.version = "HTTP/2"
        if let rejection { return refuse(rejection, stream, method, record, clientHasEnded: endsStream) }
        guard streams.owned < serving.limits.http2PendingBytes else {
            // What was answered already and is not being read fills the memory that one client gets.
            return session.submitReset(stream.id, .refusedStream)
        }
        let reply: Reply
        do {
            reply = try serving.respond(to: reader.head, in: reader.bytes.span)
        } catch {
            return refuse(error, stream, method, record, clientHasEnded: endsStream)
        }
        if reply.isOwned { streams.own(reply.response.octets.count, on: stream) }
        // What follows CONNECT was meant for a tunnel.
        if endsStream || method == .connect { return answer(reply, stream, method, record, clientHasEnded: endsStream) }
        stream.open = HTTP2Stream.OpenRequest(reply, method, record)
        if message.expectsContinue { HTTP2Fields.continue.withArray { session.submitInterim($0, on: stream.id) } }
    }

    /// The body that was read and dropped has ended.
    private func finishBody(of stream: HTTP2Stream) {
        guard let request = stream.open else { return }
        stream.open = nil
        answer(request.reply, stream, request.method, request.record, clientHasEnded: true)
    }

    private func answer(
        _ reply: Reply, _ stream: HTTP2Stream, _ method: RequestMethod, _ record: AccessRecord?, clientHasEnded: Bool
    ) {
        let includesBody = submit(reply.response, stream, method, clientHasEnded: clientHasEnded)
        serving.didAnswer(reply, to: method, includesBody: includesBody, record)
        floods.didAnswer()
    }

    /// Refuses the request whose body is being read.
    func refuse(_ rejection: Rejection, _ stream: HTTP2Stream, clientHasEnded: Bool = false) {
        let request = stream.open
        stream.open = nil
        refuse(rejection, stream, request?.method ?? .get, request?.record, clientHasEnded: clientHasEnded)
    }

    private func refuse(
        _ rejection: Rejection, _ stream: HTTP2Stream, _ method: RequestMethod, _ record: AccessRecord?, clientHasEnded: Bool
    ) {
        let response = serving.refuse(rejection)
        let includesBody = submit(response, stream, method, clientHasEnded: clientHasEnded)
        serving.didRefuse(rejection, with: response, includesBody: includesBody, record)
    }

    /// Hands an answer to nghttp2. Returns whether its body is sent.
    private func submit(_ response: Response, _ stream: HTTP2Stream, _ method: RequestMethod, clientHasEnded: Bool) -> Bool {
        // A second one would free the fields of the first, into which nghttp2 points until they are sent.
        guard stream.response == nil else {
            session.submitReset(stream.id, .internalError)
            return false
        }
        let includesBody = method != .head && !response.octets.isEmpty
        stream.response = response
        stream.since = now
        stream.resetsAfterAnswer = !clientHasEnded
        let isSubmitted = serving.http2.withFields(
            of: response, date: serving.date, strictTransport: isSecure ? serving.strictTransport : nil
        ) {
            session.submitAnswer($0, on: stream.id, bodyOf: includesBody ? stream.place : nil)
        }
        if !isSubmitted { session.submitReset(stream.id, .internalError) }
        return includesBody
    }

    // MARK: Sending

    enum Sent {
        case all, full, failed
    }

    func restOfBody(of place: Int) -> Int { streams[place]?.rest ?? 0 }

    /// A whole DATA frame: its header, and the next `length` octets of a body from where they have always been.
    func sendBody(of place: Int, header: UnsafeBufferPointer<UInt8>, _ length: Int) -> Sent {
        guard let output, let stream = streams[place], let response = stream.response else { return .failed }
        guard !output.pointee.isFull else { return .full }
        guard length >= 0, length <= stream.rest else { return .failed }
        output.pointee.append(header)
        output.pointee.append(bodyOf: response, stream.sent..<stream.sent + length, isOwned: stream.owned > 0)
        stream.sent += length
        stream.since = now
        floods.didSend(length)
        return .all
    }

    /// A frame has gone to the queue; false ends the connection.
    func didSend(_ frame: UnsafePointer<nghttp2_frame>) -> Bool {
        let header = frame.pointee.hd
        switch header.type {
        case HTTP2Frame.data, HTTP2Frame.headers:
            if header.flags & HTTP2Frame.endStream != 0 { didEndAnswer(on: header.stream_id) }
        case HTTP2Frame.resetStream:
            serving.counters.add(to: .resetsByServer)
            history.didReset(UInt32(bitPattern: header.stream_id))
            do throws(HTTP2ConnectionError) {
                try floods.didReset(now: now)
                if frame.pointee.rst_stream.error_code == HTTP2ErrorCode.flowControlError.rawValue {
                    // nghttp2 makes a stream error also of a setting that no window can follow (RFC 9113 §6.9.2).
                    throw HTTP2ConnectionError(.flowControlError, "a flow-control window became too large")
                }
            } catch {
                abandon(error)
                return false
            }
        case HTTP2Frame.goAway:
            // Now, as it would have overtaken the GOAWAY whose arrival it is to prove.
            if case .announced = ending { session.submitPing(Self.pingOfEnd) }
        default: break
        }
        return true
    }

    /// Tells a client that still sends what nobody needs to stop (RFC 9113 §8.1).
    private func didEndAnswer(on id: Int32) {
        guard let stream = stream(id), stream.resetsAfterAnswer, !session.isEndedByClient(id) else { return }
        session.submitReset(id, .noError)
    }
}

extension HTTP2Fields {
    /// The interim answer that a client with `Expect: 100-continue` waits for.
    static let `continue` = HTTP2Fields(status: 100, fields: [])
}

#endif
