// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import CNghttp2

/// From header blocks to responses: what the callbacks of nghttp2 call.
extension HTTP2Connection {
    // MARK: Reading

    /// A header block begins: that of a request, or of the trailers of one.
    func beginHeaders(of stream: Int32, isRequest: Bool) {
        reader = workspace.takeReader()
        reader?.begin(isTrailer: !isRequest)
        readerStream = stream
        readerSince = now
        guard isRequest else { return }
        let opened = workspace.takeStream()
        streams.open(stream, now: now, as: opened)
        session.setPlace(opened.place, of: stream)
    }

    /// The open stream with that identifier; nil where it has closed.
    private func stream(_ id: Int32) -> HTTP2Stream? { session.place(of: id).flatMap { streams[$0] } }

    /// Adds one field of the header block; false ends the connection.
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
            defer { workspace.giveBack(reader) }
            guard let stream = stream(header.stream_id) else { return true }
            if frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST {
                didReceiveHead(&reader, stream, endsStream: endsStream)
            } else {
                didReceiveTrailers(reader.rejection ?? (endsStream ? nil : .malformedTrailer), stream, endsStream: endsStream)
            }
        case HTTP2Frame.data:
            if endsStream, let stream = stream(header.stream_id) { finishContent(of: stream) }
        case HTTP2Frame.settings:
            if header.flags & HTTP2Frame.acknowledgement != 0 { isSettled = true }
        case HTTP2Frame.ping:
            // The server sends no PING but the one after the first GOAWAY.
            if header.flags & HTTP2Frame.acknowledgement != 0 { endForGood() }
        default: break
        }
        return true
    }

    /// The trailers of a request have arrived, which end it (RFC 9113 §8.1); `rejection` says what is wrong with them.
    private func didReceiveTrailers(_ rejection: Rejection?, _ stream: HTTP2Stream, endsStream: Bool) {
        if stream.open == nil {
            // The request has its response already and its trailers change nothing, but they must end the stream.
            if !endsStream { session.submitReset(stream.id, .protocolError) }
        } else if let rejection {
            refuse(rejection, stream, clientHasEnded: endsStream)
        } else {
            finishContent(of: stream)
        }
    }

    /// nghttp2 resets a stream for an invalid frame, or refuses to open it because there are too many.
    func didReceiveInvalid(_ frame: nghttp2_frame_hd) {
        if readerStream == frame.stream_id { giveReaderBack() }
        history.didReset(UInt32(bitPattern: frame.stream_id))
    }

    func didReceiveContent(_ octets: Span<UInt8>, of id: Int32) {
        guard let stream = stream(id) else { return }
        stream.received += octets.count
        guard let request = stream.open else {
            // A client may go on sending content after it has its response. Only what was on its way already is dropped; more than that
            // resets the stream.
            if stream.received > serving.limits.bodyBytes + Self.mostOnItsWay { session.submitReset(id, .cancel) }
            return
        }
        if stream.received > request.length ?? .max { return refuse(.conflictingLength, stream) }
        if stream.received > request.most {
            guard let refusal = request.refusal else { return refuse(.bodyTooLarge, stream) }
            // That reason tells the client more than the size of a body that nobody needs.
            return finish(stream, request, with: refusal, clientHasEnded: false)
        }
        if let content = request.content, !content.append(octets) { refuse(.overloaded, stream) }
    }

    /// The flow-control window that the server gives each stream (RFC 9113 §6.9.2).
    private static let mostOnItsWay = 65_535

    func didClose(_ id: Int32) {
        if let stream = stream(id) {
            stopWork(on: stream)
            streams.close(stream)
            workspace.giveBack(stream)
        }
        // A client can reset a stream within its header block only by mistake, but the reader must be given back all the same.
        if readerStream == id { giveReaderBack() }
    }

    /// Nothing more is sent on a stream: what it waits for is cancelled.
    func stopWork(on stream: HTTP2Stream) {
        if let working = stream.working { serving.cancel(working.job) }
        if let streaming = stream.streaming.take() {
            streaming.cancel(serving)
            serving.didAnswer(streaming)
        }
    }

    // MARK: Answering

    private func didReceiveHead(_ reader: inout HTTP2RequestReader, _ stream: HTTP2Stream, endsStream: Bool) {
        var message = HTTP2RequestReader.Message()
        var rejection: Rejection?
        do throws(Rejection) {
            message = try reader.finish()
            if endsStream, message.length ?? 0 > 0 { throw .conflictingLength }
        } catch {
            rejection = error
        }
        var asked = HTTP2Stream.Asked(method: reader.head.method, record: serving.record(of: reader.head, in: reader.bytes.span))
        asked.record?.version = "HTTP/2"
        if let rejection { return refuse(rejection, stream, asked, clientHasEnded: endsStream) }
        // Responses that this client has not read fill the memory that one client may hold.
        let isFull = streams.owned >= serving.limits.http2PendingBytes
        do throws(Rejection) {
            // What follows CONNECT was meant for a tunnel.
            if endsStream || asked.method == .connect {
                let reply = serving.respond(to: reader.head, in: reader.bytes.span)
                // A prepared response takes no memory of its own: others behind the same reverse proxy go on.
                guard !isFull || reply.isShared else { return session.submitReset(stream.id, .refusedStream) }
                try answer(reply, stream, asked, clientHasEnded: endsStream)
            } else if isFull {
                session.submitReset(stream.id, .refusedStream)
            } else {
                try receiveContent(of: reader, message, stream, asked)
            }
        } catch {
            refuse(error, stream, asked, clientHasEnded: endsStream)
        }
    }

    /// Begins to read content as the responder wants it.
    private func receiveContent(
        of reader: HTTP2RequestReader, _ message: HTTP2RequestReader.Message, _ stream: HTTP2Stream, _ asked: HTTP2Stream.Asked
    ) throws(Rejection) {
        var most = serving.limits.bodyBytes
        var isWanted = false
        var refusal: Reply?
        switch serving.contentHandling(for: reader.head, in: reader.bytes.span) {
        case .drop: break
        case .read(let bound): (most, isWanted) = (bound, true)
        case .refuse(let reply):
            // Clients exist that lose a response which a reset follows (RFC 9113 §8.1), so a little content is read to its end first.
            guard !message.expectsContinue, message.length ?? 0 <= most else {
                return try answer(reply, stream, asked, clientHasEnded: false)
            }
            refusal = reply
        }
        if let length = message.length, length > most { throw .bodyTooLarge }
        let hold = try serving.receive(headBytes: reader.bytes.count, from: peer.client)
        let content = isWanted ? ContentBuffer(upTo: message.length ?? most, hold) : nil
        stream.open = HTTP2Stream.OpenRequest(asked, reader, hold, length: message.length, most: most, content: content, refusal: refusal)
        if message.expectsContinue { HTTP2Fields.continue.withArray { session.submitInterim($0, on: stream.id) } }
    }

    /// The content is complete.
    private func finishContent(of stream: HTTP2Stream) {
        guard let request = stream.open else { return }
        if let length = request.length, length != stream.received { return refuse(.conflictingLength, stream, clientHasEnded: true) }
        let bytes = request.bytes
        let reply = request.refusal ?? serving.respond(to: request.head, in: bytes.span, content: request.content?.finish() ?? Content())
        finish(stream, request, with: reply, clientHasEnded: true)
    }

    private func finish(_ stream: HTTP2Stream, _ request: HTTP2Stream.OpenRequest, with reply: Reply, clientHasEnded: Bool) {
        stream.open = nil
        do throws(Rejection) {
            try answer(reply, stream, request.asked, clientHasEnded: clientHasEnded)
        } catch {
            refuse(error, stream, request.asked, clientHasEnded: clientHasEnded)
        }
    }

    private func answer(
        _ reply: Reply, _ stream: HTTP2Stream, _ asked: HTTP2Stream.Asked, clientHasEnded: Bool
    ) throws(Rejection) {
        let delivery: Delivery
        switch reply.kind {
        case .shared(let response): delivery = Delivery(shared: response, route: reply.route)
        case .made(let response):
            delivery = try serving.deliver(made: response, to: peer.client, route: reply.route, isVital: reply.isVital)
        case .later(let work, let isLarge):
            let job = try serving.begin(work, isLarge: isLarge, for: peer, stream: stream.id)
            stream.working = HTTP2Stream.Working(job: job, asked: asked, route: reply.route)
            stream.since = now
            return
        }
        send(delivery, stream, asked, clientHasEnded: clientHasEnded)
    }

    /// Sends what came of work; does nothing where its stream has closed in the meantime.
    func finish(_ letter: Mailbox.Letter) {
        guard failure == nil, let stream = stream(letter.job.stream) else { return }
        if let streaming = stream.streaming, streaming.take(letter) {
            // Without its end, the client sees that the response is incomplete.
            guard letter.response != nil else { return session.submitReset(stream.id, .internalError) }
            return session.resumeBody(of: stream.id)
        }
        guard let working = stream.working, working.job === letter.job else { return }
        stream.working = nil
        let clientHasEnded = session.isEndedByClient(stream.id)
        do throws(Rejection) {
            guard let response = letter.response else { throw .overloaded }
            let answer = try serving.deliver(made: response, to: peer.client, route: working.route)
            send(answer, stream, working.asked, workNanoseconds: letter.job.age, clientHasEnded: clientHasEnded)
        } catch {
            refuse(error, stream, working.asked, clientHasEnded: clientHasEnded)
        }
    }

    private func send(
        _ answer: Delivery, _ stream: HTTP2Stream, _ asked: HTTP2Stream.Asked, workNanoseconds: Int? = nil, clientHasEnded: Bool
    ) {
        if answer.isMade { streams.own(answer.response.octets.count, on: stream) }
        hasWorked = hasWorked || answer.isMade
        let includesBody = submit(answer, stream, asked.method, reset: clientHasEnded ? nil : .noError)
        if includesBody, answer.response.rest != nil {
            let streaming = Streaming(answer, method: asked.method, asked.record, workNanoseconds: workNanoseconds ?? 0)
            stream.streaming = streaming
            streaming.makeNext(serving, for: peer, stream: stream.id)
            return floods.didAnswer()
        }
        serving.didAnswer(answer, to: asked.method, includesBody: includesBody, asked.record, workNanoseconds: workNanoseconds)
        floods.didAnswer()
    }

    /// Refuses a request whose content is being read or whose response is being made.
    func refuse(_ rejection: Rejection, _ stream: HTTP2Stream, clientHasEnded: Bool = false) {
        let asked = stream.open?.asked ?? stream.working?.asked ?? HTTP2Stream.Asked()
        stream.open = nil
        if let working = stream.working.take() { serving.cancel(working.job) }
        refuse(rejection, stream, asked, clientHasEnded: clientHasEnded)
    }

    private func refuse(_ rejection: Rejection, _ stream: HTTP2Stream, _ asked: HTTP2Stream.Asked, clientHasEnded: Bool) {
        let response = serving.refuse(rejection)
        // A malformed request gets a response, and is a stream error all the same (RFC 9113 §8.1.1).
        let reset: HTTP2ErrorCode? = rejection.status == 400 ? .protocolError : clientHasEnded ? nil : .noError
        let includesBody = submit(Delivery(shared: response), stream, asked.method, reset: reset)
        serving.didRefuse(rejection, with: response, includesBody: includesBody, asked.record)
    }

    /// Hands a response to nghttp2 and records how the stream is reset after it. Returns whether the body is sent.
    private func submit(_ answer: Delivery, _ stream: HTTP2Stream, _ method: RequestMethod, reset: HTTP2ErrorCode?) -> Bool {
        // A second response would free the fields of the first, which nghttp2 uses until they are sent.
        guard stream.answer == nil else {
            session.submitReset(stream.id, .internalError)
            return false
        }
        let includesBody = method != .head && (!answer.response.octets.isEmpty || answer.response.rest != nil)
        stream.answer = answer
        stream.since = now
        // Whatever arrives from here on is dropped.
        stream.received = 0
        stream.resetAfterAnswer = reset
        let isSubmitted = workspace.withFields(
            of: answer.response, date: serving.date, strictTransport: isSecure ? serving.strictTransport : nil
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

    /// Octets of a body, or of the current part of it, that are still to be sent, and whether they are its last.
    func restOfBody(of place: Int) -> (octets: Int, isLast: Bool) {
        guard let stream = streams[place] else { return (0, true) }
        if let streaming = stream.streaming {
            if stream.rest == 0, case .part = streaming.advance() {
                stream.sent = 0
                stream.since = now
                streaming.makeNext(serving, for: peer, stream: stream.id)
            }
            return (stream.rest, !streaming.goesOn)
        }
        return (stream.rest, true)
    }

    /// Sends a whole DATA frame: its header, and the next `length` octets of a body, straight from the response's memory.
    func sendBody(of place: Int, header: UnsafeBufferPointer<UInt8>, _ length: Int) -> Sent {
        guard let output, let stream = streams[place], let answer = stream.current else { return .failed }
        guard !output.pointee.isFull else { return .full }
        guard length >= 0, length <= stream.rest else { return .failed }
        output.pointee.append(header)
        output.pointee.append(bodyOf: answer, stream.sent..<stream.sent + length)
        stream.sent += length
        stream.streaming?.octets += length
        stream.since = now
        floods.didSend(length)
        return .all
    }

    /// A frame has been put into the queue; false ends the connection.
    func didSend(_ frame: UnsafePointer<nghttp2_frame>) -> Bool {
        let header = frame.pointee.hd
        switch header.type {
        case HTTP2Frame.data, HTTP2Frame.headers:
            if header.flags & HTTP2Frame.endStream != 0 { didEndAnswer(on: header.stream_id) }
        case HTTP2Frame.resetStream:
            serving.counters.add(to: .resetsByServer)
            let id = UInt32(bitPattern: header.stream_id)
            let wasInvalid = history.wasReset(id)
            history.didReset(id)
            do throws(HTTP2ConnectionError) {
                try floods.didReset(now: now)
                if floods.cause != nil { end(now: now) }
                if frame.pointee.rst_stream.error_code == HTTP2ErrorCode.flowControlError.rawValue, !wasInvalid {
                    // No frame on the stream was invalid, so the client's SETTINGS made a flow-control window overflow. nghttp2 treats that
                    // as a stream error too, but it is a connection error (RFC 9113 §6.9.2).
                    throw HTTP2ConnectionError(.flowControlError, "a flow-control window became too large")
                }
            } catch {
                abandon(error)
                return false
            }
        case HTTP2Frame.goAway:
            // Sent only now: a PING overtakes other frames, but this one must follow the GOAWAY whose arrival it proves.
            if case .announced = ending { session.submitPing(Self.pingOfEnd) }
        default: break
        }
        return true
    }

    /// A response has been sent to its end: the stream is reset after it where that is due.
    private func didEndAnswer(on id: Int32) {
        floods.didFinishAnswer()
        guard let code = stream(id)?.resetAfterAnswer, code != .noError || !session.isEndedByClient(id) else { return }
        session.submitReset(id, code)
    }
}

extension HTTP2Fields {
    /// The interim response that a client with `Expect: 100-continue` waits for.
    static let `continue` = HTTP2Fields(status: 100, fields: [])
}

#endif
