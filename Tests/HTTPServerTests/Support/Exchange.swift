// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

/// The result of feeding one client's octets to a connection value.
struct Exchange: Equatable {
    var answers: [UInt8] = []
    var phase = HTTP1Connection.Phase.idle
    var lingers = false
    var seen: [String] = []

    var responses: [ReceivedResponse] { ReceivedResponse.readAll(answers) ?? [] }
    var statuses: [Int] { responses.map(\.status) }

    /// Feeds `octets` in every fragmentation, and expects the same result each time.
    static func of(_ octets: [UInt8], limits: Limits = .test, _ location: SourceLocation = #_sourceLocation) -> Exchange {
        let whole = converse(octets, [octets.count], limits)
        for arrival in arrivals(of: octets.count) {
            #expect(converse(octets, arrival, limits) == whole, "arriving as \(arrival.prefix(3))", sourceLocation: location)
        }
        return whole
    }

    static func of(_ text: String, limits: Limits = .test, _ location: SourceLocation = #_sourceLocation) -> Exchange {
        of(Array(text.utf8), limits: limits, location)
    }

    /// Feeds `octets` in one fragmentation, which is given by the number of octets after each arrival.
    static func converse(_ octets: [UInt8], _ arrival: [Int], _ limits: Limits = .test) -> Exchange {
        let responder = EchoResponder()
        let serving = Serving(limits: limits, responder: responder)
        var connection = HTTP1Connection()
        var output = OutputQueue(capacity: limits.outputBytes)
        var head = RequestHead()
        var conversation = Exchange()
        var start = 0
        for end in arrival {
            while true {
                start += connection.receive(
                    octets.span.extracting(start..<end), head: &head, serving: serving, output: &output)
                if connection.phase == .work {
                    serving.queue.doNext()
                    for letter in serving.mailbox.takeAll() { connection.finish(letter) }
                    continue
                }
                guard !output.isEmpty else { break }
                conversation.answers += output.unsent
                output.removeAll()
            }
        }
        conversation.phase = connection.phase
        conversation.lingers = connection.lingers
        conversation.seen = responder.seen
        return conversation
    }
}
