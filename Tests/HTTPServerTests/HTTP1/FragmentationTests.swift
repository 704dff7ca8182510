// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

/// The same octets have the same effect in any fragmentation (RFC 9112 §2.2: a message is a sequence of octets; how they were split in
/// transit has no meaning). Tested with a generated corpus with fixed seeds; the other tests of the parser try every split of one request.
struct FragmentationTests {
    private static let limits = Limits.test {
        $0.headBytes = 300
        $0.targetBytes = 40
        $0.fieldCount = 5
        $0.bodyBytes = 128
    }

    @Test(arguments: 0..<8)
    func headsDoNotDependOnArrival(block: UInt64) {
        var complete = 0
        for seed in block * 1000..<(block + 1) * 1000 {
            var generator = RequestGenerator(seed: seed)
            let octets = generator.pipeline()
            let whole = ParsedHead.parse(octets, [octets.count], Self.limits)
            if whole.head != nil { complete += 1 }
            for _ in 0..<4 { #expect(ParsedHead.parse(octets, generator.arrival(of: octets.count), Self.limits) == whole, "seed \(seed)") }
        }
        // The corpus is only useful while it has enough complete and enough rejected requests.
        #expect((300..<900).contains(complete))
    }

    @Test(arguments: 0..<4)
    func bodiesDoNotDependOnArrival(block: UInt64) {
        var complete = 0
        for seed in block * 1000..<(block + 1) * 1000 {
            var generator = RequestGenerator(seed: seed)
            let octets = generator.chunkedBody()
            let whole = BodyReader.read(.chunked, octets, [octets.count], Self.limits)
            if case .complete(let count) = whole {
                #expect(count <= octets.count)
                complete += 1
            }
            for _ in 0..<4 {
                #expect(BodyReader.read(.chunked, octets, generator.arrival(of: octets.count), Self.limits) == whole, "seed \(seed)")
            }
        }
        #expect((300..<900).contains(complete))
    }

    @Test(arguments: 0..<8)
    func conversationsDoNotDependOnArrival_RFC9112_9_3_2(block: UInt64) {
        var refused = 0
        for seed in block * 500..<(block + 1) * 500 {
            var generator = RequestGenerator(seed: seed)
            let octets = generator.pipeline()
            let whole = Exchange.converse(octets, [octets.count], Self.limits).withoutContinue
            if whole.phase == .closing { refused += 1 }
            for _ in 0..<4 {
                let arrival = generator.arrival(of: octets.count)
                #expect(Exchange.converse(octets, arrival, Self.limits).withoutContinue == whole, "seed \(seed)")
            }
        }
        #expect((150..<450).contains(refused))
    }

    /// The whole server, with one segment for each piece, as far as the kernel keeps them separate.
    @Test(arguments: 0..<4)
    func theServerSaysWhatTheConnectionSays_RFC9112_9_3_2(block: UInt64) throws {
        try TestServer.run(Self.limits) { server in
            for seed in block * 100..<(block + 1) * 100 {
                var generator = RequestGenerator(seed: seed)
                let octets = generator.pipeline()
                let whole = Exchange.converse(octets, [octets.count], Self.limits).withoutContinue
                let client = try server.client()
                var start = 0
                for end in generator.arrival(of: octets.count) {
                    _ = client.sendAvailable(octets[start..<end])
                    start = end
                }
                client.endSending()
                #expect(Exchange.withoutContinue(try client.rest().withoutDates) == whole.answers, "seed \(seed)")
            }
        }
    }
}

extension Exchange {
    /// Whether 100 is sent depends on the arrival by design: not when the body has already arrived (RFC 9110 §10.1.1).
    fileprivate var withoutContinue: Exchange {
        var conversation = self
        conversation.answers = Self.withoutContinue(answers)
        return conversation
    }

    fileprivate static func withoutContinue(_ octets: [UInt8]) -> [UInt8] {
        octets.without(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)) { _ in 0 }
    }
}

extension [UInt8] {
    /// Date fields differ from one run to the next.
    fileprivate var withoutDates: [UInt8] {
        without(Array("date: ".utf8)) { rest in (rest.firstIndex(of: ASCII.lineFeed) ?? rest.endIndex) + 1 - rest.startIndex }
    }

    /// Removes each `mark` and as many octets behind it as `more` returns.
    fileprivate func without(_ mark: [UInt8], _ more: (ArraySlice<UInt8>) -> Int) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < count {
            if self[index...].starts(with: mark) {
                index += mark.count
                index += more(self[Swift.min(index, count)...])
            } else {
                result.append(self[index])
                index += 1
            }
        }
        return result
    }
}
