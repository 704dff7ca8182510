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
    /// The last answer was made for its request alone, and took a while.
    private var hasWorked = false
    /// Its octets go over TLS.
    private var isSecure = false
    /// The server is stopping: the connection ends with its next answer.
    private var isEnding = false
    /// The request whose body is being read; an object of its own, as few connections ever have one.
    private var open: OpenRequest?

    private final class OpenRequest {
        var drain: BodyDrain
        let answer: Answer

        init(_ body: Framing.Body, _ answer: Answer) {
            drain = BodyDrain(body)
            self.answer = answer
        }
    }

    private struct Answer {
        let reply: Reply
        let method: RequestMethod
        let minorVersion: UInt8
        let record: AccessRecord?
    }

    /// Takes what it can of `bytes`, which begin where the last call's count ended, and appends the
    /// answers to `output`. Returns how many bytes are done with; it stops early when `output` is
    /// full or an answer was made that was not prepared, and takes nothing in phase `closing`.
    mutating func receive(
        _ bytes: Span<UInt8>, head: inout RequestHead, serving: Serving, output: inout OutputQueue
    ) -> Int {
        var start = 0
        hasWorked = false
        while phase != .closing, !output.isFull, !hasWorked {
            let rest = bytes.extracting(start..<bytes.count)
            if let open {
                switch open.drain.feed(rest, limits: serving.limits) {
                case .needMore: return bytes.count
                case .rejected(let rejection): refuse(rejection, serving, &output)
                case .complete(let count):
                    start += count
                    self.open = nil
                    give(open.answer, serving, &output)
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
                answer(head, in: rest, bodyFollows: rest.count > count, serving, &output)
                start += count
            }
        }
        return start
    }

    /// From here on its octets go over TLS.
    mutating func setSecure() { isSecure = true }

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
        phase = .closing
        lingers = true
        // A refusal of HEAD has no content either (RFC 9110 §9.3.2), also when it is the body that is refused.
        let includesBody = includesBody && open?.answer.method != .head
        let response = serving.refuse(rejection)
        output.append(response, includesBody: includesBody, connection: .close, isSecure: isSecure)
        serving.didRefuse(rejection, with: response, includesBody: includesBody, record ?? open?.answer.record)
    }

    private mutating func answer(
        _ head: RequestHead, in bytes: Span<UInt8>, bodyFollows: Bool, _ serving: Serving, _ output: inout OutputQueue
    ) {
        let record = serving.record(of: head, in: bytes)
        let framing: Framing
        let reply: Reply
        do {
            framing = try Framing.examine(head, in: bytes)
            reply = try serving.respond(to: head, in: bytes)
        } catch {
            return refuse(error, serving, &output, includesBody: head.method != .head, record: record)
        }
        // What follows CONNECT was meant for a tunnel; it is no request of ours.
        keepAlive = framing.keepAlive && !reply.response.closesConnection && head.method != .connect
        let answer = Answer(reply: reply, method: head.method, minorVersion: head.minorVersion, record: record)
        guard framing.body != .none else {
            return give(answer, serving, &output)
        }
        open = OpenRequest(framing.body, answer)
        phase = .body
        if framing.expectsContinue, !bodyFollows {
            if case .length(let length) = framing.body, length > serving.limits.bodyBytes { return }
            output.appendContinue()
        }
    }

    private mutating func give(_ answer: Answer, _ serving: Serving, _ output: inout OutputQueue) {
        let connection: OutputQueue.ConnectionOption =
            if !keepAlive || isEnding { .close } else if answer.minorVersion == 0 { .keepAlive } else { .unsaid }
        let includesBody = answer.method != .head
        let reply = answer.reply
        output.append(reply.response, includesBody: includesBody, isOwned: reply.isOwned, connection: connection, isSecure: isSecure)
        serving.didAnswer(reply, to: answer.method, includesBody: includesBody, answer.record)
        hasAnswered = true
        hasWorked = reply.isOwned
        phase = connection == .close ? .closing : .idle
        lingers = phase == .closing
    }
}
