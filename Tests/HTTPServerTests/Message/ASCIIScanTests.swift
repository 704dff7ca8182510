// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct ASCIIScanTests {
    private func naive(_ octets: [UInt8], _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end, octets[index] >= 0x20, octets[index] < 0x7F { index += 1 }
        return index
    }

    @Test func stopsAtEachOctetThatIsNotVisible() {
        for octet in UInt8.min...UInt8.max {
            for place in 0..<20 {
                var octets = [UInt8](repeating: 0x61, count: 20)
                octets[place] = octet
                for start in [0, 3, 8, 19] {
                    let end = ASCII.endOfVisible(in: octets.span, from: start, to: 20)
                    #expect(end == naive(octets, start, 20), "\(octet) at \(place)")
                }
            }
        }
    }

    /// The borrow of one octet must not affect its neighbours.
    @Test func agreesWithOneStepAtATime() {
        var state: UInt64 = 42
        let edge: [UInt8] = [0x00, 0x1F, 0x20, 0x21, 0x7E, 0x7F, 0x80, 0xA0, 0xFF, 0x09, 0x0D]
        for _ in 0..<20_000 {
            let octets = (0..<17).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return state >> 63 == 0 ? 0x41 : edge[Int(state >> 33) % edge.count]
            }
            let end = Int(state >> 40) % 18
            let found = ASCII.endOfVisible(in: octets.span, from: 0, to: end)
            #expect(found == naive(octets, 0, end))
        }
    }

    @Test func aWordIsComparedWithinTheSpan() {
        let octets = Array("xHTTP/1.1".utf8)
        let word: UInt64 = 0x312E_312F_5054_5448
        let places = [1, 0, 2, -1, 9, Int.max, Int.min]
        var found: [Int] = []
        for place in places where ASCII.hasWord(word, in: octets.span, at: place) { found.append(place) }
        #expect(found == [1])
    }
}
