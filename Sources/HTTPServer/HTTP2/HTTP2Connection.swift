// SPDX-License-Identifier: Apache-2.0

#if HTTP2

/// One HTTP/2 connection: it is fed with bytes and writes frames, and knows no socket and no clock. nghttp2 reads and writes the frames;
/// this class responds to the requests, enforces the bounds that the library leaves to its user, and keeps the deadlines.
///
/// It is used by its loop's thread alone, like `serving` and `workspace`; `EventLoop` says why access is not checked.
final class HTTP2Connection {
    enum Phase: Equatable {
        /// No request is open.
        case idle
        case active
        /// The conversation is over and everything is sent.
        case closing
    }

    /// How far the graceful end has come (RFC 9113 §6.8).
    enum Ending: Equatable {
        case no
        /// The first GOAWAY was sent at that time, in the loop's milliseconds. Streams that the client opened before it read that are still
        /// taken.
        case announced(Int)
        /// No new stream is taken; the open ones are finished.
        case last
    }

    let serving: Serving
    let workspace: HTTP2Workspace
    let peer: Peer
    /// The octets of this connection go over TLS.
    let isSecure: Bool
    let session: HTTP2Session
    @exclusivity(unchecked) var streams = HTTP2StreamTable()
    @exclusivity(unchecked) var floods: HTTP2FloodGuard
    @exclusivity(unchecked) var history = HTTP2StreamHistory()
    @exclusivity(unchecked) var ending = Ending.no
    @exclusivity(unchecked) private var isRetiring = false
    /// The loop's time in milliseconds, as of the last call.
    @exclusivity(unchecked) var now: Int

    /// The header block that is being read, its stream, and when it began.
    @exclusivity(unchecked) var reader: HTTP2RequestReader?
    @exclusivity(unchecked) var readerStream: Int32 = 0
    @exclusivity(unchecked) var readerSince = 0

    /// The client has acknowledged our SETTINGS and is bound by them from then on.
    @exclusivity(unchecked) var isSettled = false
    /// The queue that frames are written to, set during `fill` alone.
    /// Unsafe: the caller lends the queue exclusively for that time.
    @exclusivity(unchecked) var output: UnsafeMutablePointer<OutputQueue>?

    @exclusivity(unchecked) private var scanner = HTTP2FrameScanner()
    /// The frame that the scanner is in may complete a request.
    @exclusivity(unchecked) private var mayAnswer = false
    /// The last call of `receive` made a response for its request alone, which took a while.
    @exclusivity(unchecked) var hasWorked = false
    private let opened: Int
    /// The error that ended the connection at once; from then on nghttp2 is not called.
    @exclusivity(unchecked) private(set) var failure: HTTP2ConnectionError?
    @exclusivity(unchecked) private var hasSentGoodbye = false
    @exclusivity(unchecked) private var hasSent = false

    /// Frames that may wait for a client that does not read: a response and a reset for each stream, and some more.
    private static let mostQueuedFrames = 1024
    static let lastCallMilliseconds = 1000
    /// The payload of the PING that follows the first GOAWAY: when it comes back, the client has read the GOAWAY.
    static let pingOfEnd = Array("lastcall".utf8)

    /// Nil when there is no memory for a session. `now` is in the loop's milliseconds.
    init?(serving: Serving, workspace: HTTP2Workspace, peer: Peer = Peer(), now: Int, isSecure: Bool = false) {
        guard let session = HTTP2Session.make(serving.limits) else { return nil }
        self.session = session
        self.serving = serving
        self.workspace = workspace
        self.peer = peer
        self.isSecure = isSecure
        self.now = now
        opened = now
        floods = HTTP2FloodGuard(serving.limits)
        self.session.setOwner(self)
    }

    var phase: Phase {
        if failure != nil { return hasSentGoodbye ? .closing : .active }
        if !session.isAlive { return .closing }
        return streams.count == 0 && reader == nil ? .idle : .active
    }

    var wantsToSend: Bool { failure != nil ? !hasSentGoodbye : session.wantsToSend }

    // MARK: In

    /// Reads what the client sent and responds to the requests in it; `fill` writes the responses. Returns how many octets it consumed:
    /// all, or fewer when a response was made that was not prepared, because it stops behind that request.
    func receive(_ bytes: Span<UInt8>, now: Int) -> Int {
        guard failure == nil else { return bytes.count }
        self.now = now
        hasWorked = false
        var cursor = 0
        var handed = 0
        do throws(HTTP2ConnectionError) {
            while true {
                if mayAnswer, scanner.pass(in: bytes, from: &cursor) {
                    mayAnswer = false
                    try session.receive(bytes.extracting(handed..<cursor))
                    handed = cursor
                    if hasWorked || failure != nil { break }
                }
                guard let frame = scanner.next(in: bytes, from: &cursor) else { break }
                guard frame.length <= HTTP2Frame.mostLength else {
                    // nghttp2 checks this for all types except CONTINUATION (RFC 9113 §4.2).
                    throw HTTP2ConnectionError(.frameSizeError, "a frame larger than SETTINGS_MAX_FRAME_SIZE")
                }
                try floods.admit(frame, now: now)
                mayAnswer = frame.mayEndRequest
                if try needsCheck(frame) {
                    try session.receive(bytes.extracting(handed..<cursor))
                    handed = cursor
                    try check(frame, isOpen: session.isOpen(frame.stream))
                }
            }
            try session.receive(bytes.extracting(handed..<cursor))
            if isRetiring { retire(now: now) }
            if floods.cause != nil { end(now: now) }
            if session.queuedFrames > Self.mostQueuedFrames {
                throw HTTP2ConnectionError(.enhanceYourCalm, "too many frames that the client does not read")
            }
        } catch {
            abandon(error)
        }
        return failure == nil ? cursor : bytes.count
    }

    /// Checks a frame on a stream that was opened earlier, after all frames before it have been read.
    private func check(_ frame: HTTP2Frame, isOpen: Bool) throws(HTTP2ConnectionError) {
        switch (frame.type, isOpen) {
        case (HTTP2Frame.resetStream, true):
            serving.counters.add(to: .resetsByClient)
            try floods.didCancel(now: now)
        case (_, true): break
        case (_, false):
            if frame.type != HTTP2Frame.resetStream { try history.check(frame) }
            // Reading a frame costs time even when the frame is ignored.
            try floods.ignore(now: now)
        }
    }

    /// Checks the rules that nghttp2 leaves to its user. True for a frame on a stream that was opened earlier: whether that stream is still
    /// open is known only after all frames before it have been read.
    private func needsCheck(_ frame: HTTP2Frame) throws(HTTP2ConnectionError) -> Bool {
        switch frame.type {
        case HTTP2Frame.priority where frame.stream == 0:
            throw HTTP2ConnectionError(.protocolError, "PRIORITY for stream 0")
        case HTTP2Frame.priority where frame.length == 5 && frame.stream == frame.dependency:
            throw HTTP2ConnectionError(.protocolError, "a stream cannot depend on itself")
        case HTTP2Frame.headers where frame.stream > history.highest:
            history.open(frame.stream)
            return false
        case HTTP2Frame.resetStream: return true
        case HTTP2Frame.headers, HTTP2Frame.data:
            // After the last GOAWAY, new streams are ignored and not opened.
            return frame.stream != 0 && frame.stream <= history.highest && ending != .last
        default: return false
        }
    }

    // MARK: Out

    /// Appends the frames that can be sent, until there are no more or `output` is full.
    func fill(_ output: inout OutputQueue, now: Int) {
        self.now = now
        if failure == nil {
            withUnsafeMutablePointer(to: &output) { pointer in
                self.output = pointer
                defer { self.output = nil }
                do throws(HTTP2ConnectionError) {
                    while failure == nil, !pointer.pointee.isFull {
                        let frame = try session.nextFrame()
                        if frame.isEmpty { break }
                        hasSent = true
                        pointer.pointee.append(frame)
                    }
                } catch {
                    abandon(error)
                }
            }
        }
        if let failure, !hasSentGoodbye {
            hasSentGoodbye = true
            // The first frame of a server is SETTINGS, whatever follows (RFC 9113 §3.4).
            if !hasSent { Self.emptySettings.withUnsafeBufferPointer { output.append($0) } }
            goodbye(failure).withUnsafeBufferPointer { output.append($0) }
        }
    }

    private static let emptySettings: [UInt8] = [0, 0, 0, HTTP2Frame.settings, 0, 0, 0, 0, 0]

    /// The octets of a GOAWAY frame (RFC 9113 §6.8).
    private func goodbye(_ error: HTTP2ConnectionError) -> [UInt8] {
        let reason = error.reason.withUTF8Buffer { Array($0.prefix(255)) }
        let last = UInt32(bitPattern: session.lastStream)
        let words = [last, error.code.rawValue].flatMap { word in
            stride(from: 24, through: 0, by: -8).map { UInt8(word >> UInt32($0) & 0xFF) }
        }
        return [0, UInt8((8 + reason.count) >> 8), UInt8((8 + reason.count) & 0xFF), HTTP2Frame.goAway, 0, 0, 0, 0, 0] + words + reason
    }

    /// Ends the connection with a GOAWAY alone: all other frames that wait are dropped.
    func abandon(_ error: HTTP2ConnectionError) {
        guard failure == nil else { return }
        failure = error
        abandonStreams()
    }

    /// Cancels what the streams wait for, because the connection is gone.
    func abandonStreams() {
        for case let stream? in streams.places {
            stopWork(on: stream)
        }
        streams.removeAll()
        giveReaderBack()
    }

    func giveReaderBack() {
        if let reader = reader.take() { workspace.giveBack(reader) }
    }

    // MARK: Time

    /// Ends the connection with its next request, or at once when there has been one. A client that has only just connected would otherwise
    /// connect again and again without being served.
    func retire(now: Int) {
        if history.highest > 0 { end(now: now) } else { isRetiring = true }
    }

    /// Ends the connection without losing a request: open requests are completed, and those on their way are accepted.
    func end(now: Int) {
        guard failure == nil, ending == .no else { return }
        self.now = now
        ending = .announced(now)
        session.submitFirstGoAway()
    }

    /// Sends the last GOAWAY: the client has read the first one, or has had the time to.
    func endForGood() {
        guard failure == nil, case .announced = ending else { return }
        ending = .last
        session.submitLastGoAway(floods.cause)
    }

    /// Enforces the deadlines; called at every sweep of the loop.
    func expire(now: Int) {
        guard failure == nil else { return }
        self.now = now
        let limits = serving.limits
        if case .announced(let since) = ending, now - since >= Self.lastCallMilliseconds { endForGood() }
        if !isSettled, now - opened >= limits.headSeconds * 1000 {
            return abandon(HTTP2ConnectionError(.settingsTimeout, "settings were not acknowledged in time"))
        }
        if reader != nil, now - readerSince >= limits.headSeconds * 1000 {
            return abandon(HTTP2ConnectionError(.enhanceYourCalm, "a header block did not end in time"))
        }
        guard streams.count > 0 else { return }
        for case let stream? in streams.places { expire(stream, limits) }
    }

    private func expire(_ stream: HTTP2Stream, _ limits: Limits) {
        let waited = now - stream.since
        if let open = stream.open {
            if open.hold.isRevoked { return refuse(.overloaded, stream) }
            if now >= limits.bodyDeadline(began: stream.since, received: open.content?.count ?? 0) { refuse(.bodyTimeout, stream) }
        } else if stream.working != nil {
            if waited >= limits.workSeconds * 1000 { refuse(.overloaded, stream, clientHasEnded: session.isEndedByClient(stream.id)) }
        } else if stream.answer?.hold?.isRevoked ?? false {
            session.submitReset(stream.id, .cancel)
        } else if stream.rest == 0, stream.streaming?.isMaking ?? false, waited >= limits.workSeconds * 1000 {
            session.submitReset(stream.id, .internalError)
        } else if stream.answer != nil, waited >= limits.sendSeconds * 1000, session.isBlocked(stream.id) {
            // A client that sends requests and leaves no room for the responses would keep the stream open for ever.
            session.submitReset(stream.id, .cancel)
        }
    }
}

#endif
