// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

struct ContentHashTests {
    @Test func isTheSameInEveryProcess() {
        let bytes = (0..<100).map { UInt8($0) }
        #expect(ContentHash.hex(of: bytes) == ContentHash.hex(of: Array(bytes)))
        #expect(ContentHash.hex(of: bytes).count == 16)
        // These values must not change: all instances of a version must agree.
        #expect(ContentHash.hex(of: Array("SIP/2.0 486 Busy Here".utf8)) == "2789e46a02b1b9c2")
        #expect(ContentHash.hex(of: bytes) == "3505dd2bfcf63bb2")
    }

    @Test func everyByteCounts() {
        let bytes = (0..<131).map { UInt8($0) }
        var seen: Set<UInt64> = [ContentHash.hash(bytes)]
        for place in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[place] ^= 1 << UInt8(bit)
                #expect(seen.insert(ContentHash.hash(changed)).inserted, "\(place) \(bit)")
            }
        }
        for count in 0..<131 { #expect(seen.insert(ContentHash.hash(Array(bytes.prefix(count)))).inserted, "\(count)") }
        for count in 2..<80 { #expect(seen.insert(ContentHash.hash([UInt8](repeating: 0, count: count))).inserted, "\(count)") }
        // Two blocks are exchanged.
        let swapped = Array(bytes[32..<64] + bytes[0..<32] + bytes[64...])
        #expect(seen.insert(ContentHash.hash(swapped)).inserted)
    }
}
