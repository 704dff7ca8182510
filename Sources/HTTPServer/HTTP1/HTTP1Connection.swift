// SPDX-License-Identifier: Apache-2.0

/// One HTTP/1.1 connection as a value: it is fed with bytes and writes responses, and knows no socket and no clock. The loop derives the
/// deadline that applies from `phase`.
struct HTTP1Connection {
    /// What the connection waits for.
    enum Phase: Sendable, Equatable {
        /// The first octet of a request.
        case idle
        /// The rest of a head.
        case head
        /// The rest of a body.
        case body
        /// The work that makes a response or a part of one, on another thread.
        case work
        /// Nothing: the last response has been written, and whatever still arrives is dropped.
        case closing
    }

    private(set) var phase = Phase.idle
    /// Whether a response ended the connection. Bytes of the client may still be on their way, and on an immediate close the client's
    /// system would discard the response (RFC 9112 §9.6).
    private(set) var lingers = false

    private var parser = RequestParser()
    private var keepAlive = true
    private var hasAnswered = false
    /// The last response was made for its request alone, which takes longer than to send a prepared one.
    private(set) var hasMadeAnswer = false
    /// The octets of this connection go over TLS.
    private var isSecure = false
    /// Whether the connection ends with its next response.
    private var isEnding = false
    /// The request whose body is being read; allocated separately, as few connections ever have one.
    private var open: OpenRequest?

    /// What is needed of a request to send its response.
    private struct Asked {
        let method: RequestMethod
        let minorVersion: UInt8
        let record: AccessRecord?
    }

    private final class OpenRequest {
        let asked: Asked
        let head: RequestHead
        /// What `head` points into: a copy, as the buffer is needed for the body.
        let bytes: [UInt8]
        let hold: MemoryPool.Hold
        var body: BodyReader
        /// Nil where the content is dropped.
        var content: ContentBuffer?
        /// The reply that is given whatever the content is.
        var refusal: Reply?

        init(_ asked: Asked, _ head: RequestHead, _ bytes: [UInt8], _ hold: MemoryPool.Hold, _ body: BodyReader) {
            self.asked = asked
            self.head = head
            self.bytes = bytes
            self.hold = hold
            self.body = body
        }
    }

    /// The request whose response is being made on another thread.
    private var working: Working?
    /// The response that is being sent in parts.
    private var streaming: Streaming?
    /// Whether its parts are chunks; to a client of HTTP/1.0, the end of the connection tells the end of the content.
    private var isChunked = false
    /// The connection has ended within a response that was sent in parts.
    private(set) var isBroken = false
    /// The client takes the end of the connection for the end of the content.
    private(set) var endsContent = false
    /// The connection exceeds the bound on open connections.
    private(set) var isSurplus = false

    private final class Working {
        let job: Job
        let asked: Asked
        let route: Int
        var letter: Mailbox.Letter?

        init(_ job: Job, _ asked: Asked, route: Int) {
            self.job = job
            self.asked = asked
            self.route = route
        }
    }

    private let peer: Peer

    init(peer: Peer = Peer()) { self.peer = peer }

    /// Reads as much of `bytes` as it can, which begin after the octets that the last call consumed, and appends the responses to `output`.
    /// Returns how many bytes it consumed. It stops early when `output` is full or a response was made that was not prepared, and consumes
    /// nothing in phase `work` or `closing`.
    mutating func receive(
        _ bytes: Span<UInt8>, head: inout RequestHead, serving: Serving, output: inout OutputQueue
    ) -> Int {
        var start = 0
        hasMadeAnswer = false
        while phase != .closing, !output.isFull, !hasMadeAnswer {
            if let working {
                guard let letter = working.letter else { break }
                self.working = nil
                answer(working, letter.response, serving, &output)
                continue
            }
            if let streaming {
                let step = streaming.advance()
                if case .wait = step { break }
                guard case .part = step else {
                    abandon(serving)
                    break
                }
                output.append(partOf: streaming.current, isChunked: isChunked)
                hasMadeAnswer = true
                goOn(streaming, serving)
                continue
            }
            let rest = bytes.extracting(start..<bytes.count)
            if let open {
                switch open.body.feed(rest, into: open.content) {
                case .needMore: return bytes.count
                case .rejected(let rejection): reject(open, rejection, serving, &output)
                case .complete(let count):
                    start += count
                    self.open = nil
                    answer(open, serving, &output)
                }
                continue
            }
            guard !rest.isEmpty else { break }
            switch parser.parse(rest, limits: serving.limits, into: &head) {
            case .needMore:
                // An empty line behind a body, which some old clients send, begins no request (RFC 9112 §2.2).
                phase = parser.isBeforeRequest && hasAnswered ? .idle : .head
                return start
            case .rejected(let rejection): refuse(rejection, serving, &output, includesBody: head.method != .head)
            case .complete(let count):
                answer(head, in: rest, ending: count, serving, &output)
                start += count
            }
        }
        return start
    }

    /// Marks the connection as beyond the bound on open connections: only vital replies are given, every other request is refused.
    mutating func setSurplus() {
        isSurplus = true
        isEnding = true
    }

    /// From here on the octets go over TLS.
    mutating func setSecure() { isSecure = true }

    /// Stores the outcome of work; the next `receive` sends the response.
    func finish(_ letter: Mailbox.Letter) {
        if let working, working.job === letter.job { working.letter = letter }
        _ = streaming?.take(letter)
    }

    /// Octets of wanted content that have arrived of the body that is being read.
    var receivedContent: Int { open?.content?.count ?? 0 }

    /// Whether the memory of the request that is being read, or of the response that is being sent in parts, is needed for others.
    var isRevoked: Bool { open?.hold.isRevoked ?? streaming?.isRevoked ?? false }

    /// Cancels what the connection waits for, because the connection is gone.
    mutating func abandon(_ serving: Serving) {
        if let working = working.take() { serving.cancel(working.job) }
        if let streaming = streaming.take() {
            isBroken = true
            streaming.cancel(serving)
            serving.didAnswer(streaming)
        }
        open = nil
        phase = .closing
    }

    /// Ends the connection with its next response.
    mutating func retire() { isEnding = true }

    /// Ends the connection with its next response, or now when it is between two requests.
    mutating func end() {
        retire()
        if phase == .idle { phase = .closing }
    }

    /// Refuses the current request and ends the connection. Also called by the loop: when a deadline has passed, or for too many
    /// connections.
    mutating func refuse(
        _ rejection: Rejection, _ serving: Serving, _ output: inout OutputQueue, includesBody: Bool = true, record: AccessRecord? = nil
    ) {
        // A refusal within a response would be taken for a part of it.
        guard streaming == nil else { return abandon(serving) }
        let asked = open?.asked ?? working?.asked
        abandon(serving)
        lingers = true
        // A refusal in response to HEAD has no content either (RFC 9110 §9.3.2), even when the request's body is what is refused.
        let includesBody = includesBody && asked?.method != .head
        let response = serving.refuse(rejection)
        output.append(Delivery(shared: response), includesBody: includesBody, connection: .close, isSecure: isSecure)
        serving.didRefuse(rejection, with: response, includesBody: includesBody, record ?? asked?.record)
    }

    /// Responds to a complete head, which ends at offset `end` of `bytes`; empty lines may precede it.
    private mutating func answer(
        _ head: RequestHead, in bytes: Span<UInt8>, ending end: Int, _ serving: Serving, _ output: inout OutputQueue
    ) {
        let asked = Asked(method: head.method, minorVersion: head.minorVersion, record: serving.record(of: head, in: bytes))
        do throws(Rejection) {
            let framing = try Framing.examine(head, in: bytes)
            // What follows CONNECT was meant for a tunnel and is not a request.
            keepAlive = framing.keepAlive && head.method != .connect
            if framing.body == .none {
                try give(serving.respond(to: head, in: bytes), to: asked, serving, &output)
            } else {
                let waits = framing.expectsContinue && bytes.count == end
                try receiveBody(framing.body, of: asked, head, in: bytes.extracting(0..<end), waits: waits, serving, &output)
            }
        } catch {
            refuse(error, serving, &output, includesBody: head.method != .head, record: asked.record)
        }
    }

    /// Begins to read a body as the responder wants it. `waits`: whether the client waits for 100 (Continue) before it sends the body.
    private mutating func receiveBody(
        _ body: Framing.Body, of asked: Asked, _ head: RequestHead, in bytes: Span<UInt8>, waits: Bool, _ serving: Serving,
        _ output: inout OutputQueue
    ) throws(Rejection) {
        guard !isSurplus else { throw .tooManyConnections }
        let rule = serving.contentHandling(for: head, in: bytes)
        let most = if case .read(let most) = rule { most } else { serving.limits.bodyBytes }
        let isTooLong = if case .length(let length) = body { length > most } else { false }
        if case .refuse(let reply) = rule, waits || isTooLong {
            keepAlive = false
            return try give(reply, to: asked, serving, &output)
        }
        if isTooLong { throw .bodyTooLarge }
        let hold = try serving.receive(headBytes: bytes.count, from: peer.client)
        let copy = bytes.withUnsafeBufferPointer { Array($0) }
        let wanted: Int? = if case .read(let most) = rule { most } else { nil }
        let open = OpenRequest(asked, head, copy, hold, BodyReader(body, limits: serving.limits, upTo: wanted))
        if case .refuse(let reply) = rule { open.refusal = reply }
        if let wanted {
            let length = if case .length(let length) = body { length } else { wanted }
            open.content = ContentBuffer(upTo: length, hold)
        }
        self.open = open
        phase = .body
        if waits { output.appendContinue() }
    }

    /// Responds to a request whose body is complete.
    private mutating func answer(_ open: OpenRequest, _ serving: Serving, _ output: inout OutputQueue) {
        let bytes = open.bytes
        let reply = open.refusal ?? serving.respond(to: open.head, in: bytes.span, content: open.content?.finish() ?? Content())
        do throws(Rejection) {
            try give(reply, to: open.asked, serving, &output)
        } catch {
            refuse(error, serving, &output, includesBody: open.asked.method != .head, record: open.asked.record)
        }
    }

    /// Ends a request whose body cannot be read further.
    private mutating func reject(_ open: OpenRequest, _ rejection: Rejection, _ serving: Serving, _ output: inout OutputQueue) {
        // The request would have been refused anyway: that reason tells the client more than the size of a body that nobody needs.
        guard open.refusal != nil, rejection == .bodyTooLarge else { return refuse(rejection, serving, &output) }
        keepAlive = false
        self.open = nil
        answer(open, serving, &output)
    }

    /// Sends what came of work; `response` is nil where the work was not done.
    private mutating func answer(_ working: Working, _ response: Response?, _ serving: Serving, _ output: inout OutputQueue) {
        do throws(Rejection) {
            guard let response else { throw .overloaded }
            let answer = try serving.deliver(made: response, to: peer.client, route: working.route)
            send(answer, to: working.asked, workNanoseconds: working.job.age, serving, &output)
        } catch {
            refuse(error, serving, &output, includesBody: working.asked.method != .head, record: working.asked.record)
        }
    }

    private mutating func give(_ reply: Reply, to asked: Asked, _ serving: Serving, _ output: inout OutputQueue) throws(Rejection) {
        guard !isSurplus || reply.isVital else { throw .tooManyConnections }
        switch reply.kind {
        case .shared(let response): send(Delivery(shared: response, route: reply.route), to: asked, serving, &output)
        case .made(let response):
            send(
                try serving.deliver(made: response, to: peer.client, route: reply.route, isVital: reply.isVital), to: asked, serving,
                &output)
        case .later(let work, let isLarge):
            working = Working(try serving.begin(work, isLarge: isLarge, for: peer), asked, route: reply.route)
            phase = .work
        }
    }

    private mutating func send(
        _ answer: Delivery, to asked: Asked, workNanoseconds: Int? = nil, _ serving: Serving, _ output: inout OutputQueue
    ) {
        let comesInParts = answer.response.rest != nil
        isChunked = comesInParts && asked.minorVersion > 0
        endsContent = comesInParts && !isChunked
        let isLast = !keepAlive || isEnding || answer.response.closesConnection || endsContent
        let connection: OutputQueue.ConnectionOption = if isLast { .close } else if asked.minorVersion == 0 { .keepAlive } else { .unsaid }
        let includesBody = asked.method != .head
        output.append(answer, includesBody: includesBody, connection: connection, isSecure: isSecure, isChunked: isChunked)
        hasAnswered = true
        hasMadeAnswer = answer.isMade
        guard comesInParts, includesBody else {
            serving.didAnswer(answer, to: asked.method, includesBody: includesBody, asked.record, workNanoseconds: workNanoseconds)
            return end(isLast: isLast)
        }
        keepAlive = !isLast
        let streaming = Streaming(answer, method: asked.method, asked.record, workNanoseconds: workNanoseconds ?? 0)
        self.streaming = streaming
        goOn(streaming, serving)
    }

    /// The current part of a response is in the queue: the next one is begun.
    private mutating func goOn(_ streaming: Streaming, _ serving: Serving) {
        streaming.octets += streaming.current.response.octets.count
        phase = .work
        guard !streaming.goesOn else { return streaming.makeNext(serving, for: peer) }
        self.streaming = nil
        serving.didAnswer(streaming)
        end(isLast: !keepAlive || isEnding)
    }

    /// The last octet of a response is in the queue.
    private mutating func end(isLast: Bool) {
        phase = isLast ? .closing : .idle
        lingers = isLast
    }
}
