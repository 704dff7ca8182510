// SPDX-License-Identifier: Apache-2.0

/// One HTTP/1.1 connection as a value: bytes in, answers out, no socket and no clock. The loop
/// asks `phase` which deadline applies.
struct HTTP1Connection {
    /// What the connection waits for.
    enum Phase: Sendable, Equatable {
        /// The first octet of a request.
        case idle
        /// The rest of a head.
        case head
        /// The rest of a body.
        case body
        /// An answer that is worked out elsewhere.
        case work
        /// Nothing: the last answer has been given, and whatever comes is dropped.
        case closing
    }

    private(set) var phase = Phase.idle
    /// Whether an answer ended the connection: bytes of the client may still be on their way, and
    /// closing at once would make its system throw the answer away.
    private(set) var lingers = false

    private var parser = RequestParser()
    private var keepAlive = true
    private var hasAnswered = false
    /// The last answer was made for its request alone, which takes longer than to look one up.
    private(set) var hasMadeAnswer = false
    /// Its octets go over TLS.
    private var isSecure = false
    /// The server is stopping: the connection ends with its next answer.
    private var isEnding = false
    /// The request whose body is being read; an object of its own, as few connections ever have one.
    private var open: OpenRequest?

    /// What an answer needs to know of its request.
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
        /// The answer that is given whatever the content is.
        var refusal: Reply?

        init(_ asked: Asked, _ head: RequestHead, _ bytes: [UInt8], _ hold: MemoryPool.Hold, _ body: BodyReader) {
            self.asked = asked
            self.head = head
            self.bytes = bytes
            self.hold = hold
            self.body = body
        }
    }

    /// The request whose answer is being worked out.
    private var working: Working?
    /// The connection is one too many.
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

    /// Takes what it can of `bytes`, which begin where the last call's count ended, and appends the
    /// answers to `output`. Returns how many bytes are done with; it stops early when `output` is
    /// full or an answer was made that was not prepared, and takes nothing in phase `work` or `closing`.
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
                // An empty line behind a body, as old clients send it, asks for nothing (RFC 9112 §2.2).
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

    /// There are as many connections as there may be: it gets what is vital, and otherwise a refusal.
    mutating func setSurplus() {
        isSurplus = true
        isEnding = true
    }

    /// From here on its octets go over TLS.
    mutating func setSecure() { isSecure = true }

    /// What came of work; `receive` gives the answer.
    func finish(_ letter: Mailbox.Letter) {
        if let working, working.job === letter.job { working.letter = letter }
    }

    /// Octets of wanted content that have arrived of the body in hand.
    var receivedContent: Int { open?.content?.count ?? 0 }

    /// Whether others are to have the memory of the request in hand.
    var isRevoked: Bool { open?.hold.isRevoked ?? false }

    /// The connection is gone, and with it what it waits for.
    mutating func abandon(_ serving: Serving) {
        if let working = working.take() { serving.cancel(working.job) }
        open = nil
        phase = .closing
    }

    /// Ends the connection with its next answer.
    mutating func retire() { isEnding = true }

    /// Ends the connection with its next answer, or now when it is between two requests.
    mutating func end() {
        retire()
        if phase == .idle { phase = .closing }
    }

    /// Ends the connection with a refusal, also from outside: a deadline passed, or there are too many connections.
    mutating func refuse(
        _ rejection: Rejection, _ serving: Serving, _ output: inout OutputQueue, includesBody: Bool = true, record: AccessRecord? = nil
    ) {
        let asked = open?.asked ?? working?.asked
        abandon(serving)
        lingers = true
        // A refusal of HEAD has no content either (RFC 9110 §9.3.2), also when it is the body that is refused.
        let includesBody = includesBody && asked?.method != .head
        let response = serving.refuse(rejection)
        output.append(Delivery(shared: response), includesBody: includesBody, connection: .close, isSecure: isSecure)
        serving.didRefuse(rejection, with: response, includesBody: includesBody, record ?? asked?.record)
    }

    /// A head is complete; `end` of `bytes` are its octets and what stood before it.
    private mutating func answer(
        _ head: RequestHead, in bytes: Span<UInt8>, ending end: Int, _ serving: Serving, _ output: inout OutputQueue
    ) {
        let asked = Asked(method: head.method, minorVersion: head.minorVersion, record: serving.record(of: head, in: bytes))
        do throws(Rejection) {
            let framing = try Framing.examine(head, in: bytes)
            // What follows CONNECT was meant for a tunnel; it is no request of ours.
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

    /// Begins to read a body as the responder wants it. `waits` for a client that sends it when it is told to.
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

    /// The body is whole.
    private mutating func answer(_ open: OpenRequest, _ serving: Serving, _ output: inout OutputQueue) {
        let bytes = open.bytes
        let reply = open.refusal ?? serving.respond(to: open.head, in: bytes.span, content: open.content?.finish() ?? Content())
        do throws(Rejection) {
            try give(reply, to: open.asked, serving, &output)
        } catch {
            refuse(error, serving, &output, includesBody: open.asked.method != .head, record: open.asked.record)
        }
    }

    /// The body cannot be read on.
    private mutating func reject(_ open: OpenRequest, _ rejection: Rejection, _ serving: Serving, _ output: inout OutputQueue) {
        // Too much of what nobody needs: the reason for that is the better answer.
        guard open.refusal != nil, rejection == .bodyTooLarge else { return refuse(rejection, serving, &output) }
        keepAlive = false
        self.open = nil
        answer(open, serving, &output)
    }

    /// The work on an answer is over; nil where it was not done.
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
        case .later(let work):
            working = Working(try serving.begin(work, for: peer), asked, route: reply.route)
            phase = .work
        }
    }

    private mutating func send(
        _ answer: Delivery, to asked: Asked, workNanoseconds: Int? = nil, _ serving: Serving, _ output: inout OutputQueue
    ) {
        let isLast = !keepAlive || isEnding || answer.response.closesConnection
        let connection: OutputQueue.ConnectionOption = if isLast { .close } else if asked.minorVersion == 0 { .keepAlive } else { .unsaid }
        let includesBody = asked.method != .head
        output.append(answer, includesBody: includesBody, connection: connection, isSecure: isSecure)
        serving.didAnswer(answer, to: asked.method, includesBody: includesBody, asked.record, workNanoseconds: workNanoseconds)
        hasAnswered = true
        hasMadeAnswer = answer.isMade
        phase = isLast ? .closing : .idle
        lingers = isLast
    }
}
