// SPDX-License-Identifier: Apache-2.0

/// One HTTP/1.1 connection as a value: bytes in, answers out, no socket and no clock. The loop
/// asks `phase` which deadline applies.
struct HTTP1Connection: Sendable {
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
    private var drain = BodyDrain(.none)
    private var keepAlive = true
    /// The server is stopping: the connection ends with its next answer.
    private var isEnding = false
    /// The answer to the request whose body is being read.
    private var pending: PendingAnswer?

    private struct PendingAnswer: Sendable {
        let response: Response
        let includesBody: Bool
        let minorVersion: UInt8
    }

    /// Takes what it can of `bytes`, which begin where the last call's count ended, and appends the
    /// answers to `output`. Returns how many bytes are done with; it stops early when `output` is
    /// full, and takes nothing in phase `closing`.
    mutating func receive(
        _ bytes: Span<UInt8>, head: inout RequestHead, limits: Limits, responder: any Responder, output: inout OutputQueue
    ) -> Int {
        var start = 0
        while phase != .closing, !output.isFull {
            let rest = bytes.extracting(start..<bytes.count)
            if phase == .body {
                switch drain.feed(rest, limits: limits) {
                case .needMore: return bytes.count
                case .rejected(let rejection): refuse(rejection, responder, &output)
                case .complete(let count):
                    start += count
                    finish(&output)
                }
                continue
            }
            guard !rest.isEmpty else { break }
            switch parser.parse(rest, limits: limits, into: &head) {
            case .needMore:
                phase = .head
                return start
            case .rejected(let rejection): refuse(rejection, responder, &output, includesBody: head.method != .head)
            case .complete(let count):
                answer(head, in: rest, bodyFollows: rest.count > count, limits, responder, &output)
                start += count
            }
        }
        return start
    }

    /// Ends the connection with its next answer, or now when it is between two requests.
    mutating func end() {
        isEnding = true
        if phase == .idle { phase = .closing }
    }

    /// Ends the connection with a refusal, also from outside: a deadline passed, or there are too many connections.
    mutating func refuse(
        _ rejection: Rejection, _ responder: any Responder, _ output: inout OutputQueue, includesBody: Bool = true
    ) {
        phase = .closing
        lingers = true
        // A refusal of HEAD has no content either (RFC 9110 §9.3.2), also when it is the body that is refused.
        let includesBody = includesBody && pending?.includesBody ?? true
        output.append(responder.refuse(rejection), includesBody: includesBody, connection: .close)
    }

    private mutating func answer(
        _ head: RequestHead, in bytes: Span<UInt8>, bodyFollows: Bool, _ limits: Limits, _ responder: any Responder,
        _ output: inout OutputQueue
    ) {
        let framing: Framing
        do {
            framing = try Framing.examine(head, in: bytes)
        } catch {
            return refuse(error, responder, &output, includesBody: head.method != .head)
        }
        let response = responder.respond(to: head, in: bytes)
        // What follows CONNECT was meant for a tunnel; it is no request of ours.
        keepAlive = framing.keepAlive && !response.closesConnection && head.method != .connect
        let answer = PendingAnswer(response: response, includesBody: head.method != .head, minorVersion: head.minorVersion)
        guard framing.body != .none else {
            return give(answer, &output)
        }
        drain = BodyDrain(framing.body)
        pending = answer
        phase = .body
        if framing.expectsContinue, !bodyFollows {
            if case .length(let length) = framing.body, length > limits.bodyBytes { return }
            output.appendContinue()
        }
    }

    private mutating func finish(_ output: inout OutputQueue) {
        guard let answer = pending else { return }
        pending = nil
        give(answer, &output)
    }

    private mutating func give(_ answer: PendingAnswer, _ output: inout OutputQueue) {
        let connection: OutputQueue.ConnectionOption =
            if !keepAlive || isEnding { .close } else if answer.minorVersion == 0 { .keepAlive } else { .unsaid }
        output.append(answer.response, includesBody: answer.includesBody, connection: connection)
        phase = connection == .close ? .closing : .idle
        lingers = phase == .closing
    }
}
