// SPDX-License-Identifier: Apache-2.0

@testable import HTTPServer

extension FuzzTarget {
    /// A whole HTTP/1.1 connection: the responses do not depend on how the octets arrive, there is one for each request that the responder
    /// saw, nothing is read after the end, and no octet of a body ever becomes a request.
    static let connection = FuzzTarget(name: "connection") {
        { input in
            var input = input
            let arrival = Arrival(takenFrom: &input)
            let octets = Array(input)
            let whole = Conversation(octets, [octets.count])
            let pieces = Conversation(octets, arrival.ends)
            // Whether a client waits for 100 (Continue) depends on the arrival, and such a client may be refused before it sends its
            // content.
            require(
                pieces == whole || asksFirst(octets), "another conversation when it arrives as \(arrival.ends): \(pieces) and not \(whole)")
        }
    }
}

/// Whether a client may wait for 100 (Continue) before it sends its content (RFC 9110 §10.1.1).
private func asksFirst(_ octets: [UInt8]) -> Bool {
    let expectation = Array("100-continue".utf8)
    return octets.indices.contains { octets[$0...].prefix(expectation.count).elementsEqual(expectation) { $0 | 0x20 == $1 | 0x20 } }
}

/// What happens on one connection; 100 (Continue) is left out, because it depends on the arrival by design.
private struct Conversation: Equatable {
    var statuses: [Int] = []
    var seen: [[UInt8]] = []
    var phase = HTTP1Connection.Phase.idle
    var lingers = false

    private final class Witness: Responder, @unchecked Sendable {
        /// Used by one thread only.
        var seen: [[UInt8]] = []
        private let answer = Response(status: 200, fields: [], body: Array("ok".utf8))
        private static let refusals = Dictionary(
            uniqueKeysWithValues: Rejection.allCases.map { ($0, Response(status: $0.status, fields: [], body: Array("no".utf8))) })

        static let mostContent = 128

        private func target(_ head: RequestHead, in bytes: Span<UInt8>) -> [UInt8] {
            var target: [UInt8] = []
            for index in head.target.within(bytes) { target.append(bytes[index]) }
            return target
        }

        /// By the first letter of the path: "c" and "w" accept content, "u" refuses it, all others drop it.
        func contentHandling(for head: RequestHead, in bytes: Span<UInt8>) -> ContentHandling {
            let target = target(head, in: bytes)
            switch target.dropFirst().first {
            case UInt8(ascii: "c"), UInt8(ascii: "w"): return .read(upTo: Self.mostContent)
            case UInt8(ascii: "u"):
                seen.append(target)
                return .refuse(.shared(answer))
            default: return .drop
            }
        }

        func respond(to head: RequestHead, in bytes: Span<UInt8>, content: Content) -> Reply {
            let target = target(head, in: bytes)
            require(content.bytes.count <= Self.mostContent, "\(content.bytes.count) octets of content")
            // What the responder sees includes the content, which must not depend on how it arrived.
            seen.append(target + [0] + content.bytes)
            return target.dropFirst().first == UInt8(ascii: "w") ? .later { [answer] _ in answer } : .shared(answer)
        }

        func refuse(_ rejection: Rejection) -> Response { Self.refusals[rejection] ?? answer }
    }

    init(_ octets: [UInt8], _ arrival: [Int]) {
        let witness = Witness()
        let serving = Serving(limits: .fuzzing, responder: witness)
        var connection = HTTP1Connection()
        var output = OutputQueue(capacity: Limits.fuzzing.outputBytes)
        var head = RequestHead()
        var start = 0
        for end in arrival {
            while true {
                let given = octets.span.extracting(start..<end)
                let wasClosing = connection.phase == .closing
                let taken = connection.receive(given, head: &head, serving: serving, output: &output)
                require(taken >= 0 && taken <= given.count, "\(taken) of \(given.count) octets")
                require(!wasClosing || (taken == 0 && output.isEmpty), "an answer after the last")
                start += taken
                if connection.phase == .work {
                    require(serving.queue.doNext(), "work that nobody does")
                    for letter in serving.mailbox.takeAll() { connection.finish(letter) }
                    continue
                }
                guard !output.isEmpty else { break }
                statuses += Self.statuses(output.bytes)
                output.removeAll()
            }
        }
        seen = witness.seen
        phase = connection.phase
        lingers = connection.lingers
        let answers = statuses.count { $0 == 200 }
        let refusals = statuses.count - answers
        let waiting = seen.count - answers
        require(refusals <= 1 && (refusals == 0 || phase == .closing), "\(refusals) refusals in phase \(phase)")
        require((0...1).contains(waiting), "\(seen.count) requests and \(answers) answers")
        require(waiting == 0 || phase == .body || refusals == 1, "a request without an answer")
    }

    /// The statuses of complete responses; they and their bodies must be all of the output.
    private static func statuses(_ octets: [UInt8]) -> [Int] {
        var rest = octets[...]
        var statuses: [Int] = []
        while !rest.isEmpty {
            require(rest.starts(with: Array("HTTP/1.1 ".utf8)), "output that is no answer")
            let status = rest.dropFirst(9).prefix(3).reduce(0) { $0 * 10 + Int($1) - 48 }
            var end = rest.startIndex
            while !rest[end...].starts(with: [13, 10, 13, 10]) {
                require(end < rest.endIndex, "a head without end")
                end += 1
            }
            rest = rest[(end + 4)...]
            if status != 100 {
                // A body of two letters, except after HEAD.
                if rest.starts(with: Array("ok".utf8)) || rest.starts(with: Array("no".utf8)) { rest = rest.dropFirst(2) }
                statuses.append(status)
            }
        }
        return statuses
    }
}
