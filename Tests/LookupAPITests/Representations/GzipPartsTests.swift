// SPDX-License-Identifier: Apache-2.0

import HTTPServer
import Synchronization
import Testing

@testable import LookupAPI

struct GzipPartsTests {
    /// Octets that compress little, or well.
    private func content(_ count: Int, varied: Bool) -> [UInt8] {
        var state: UInt32 = 1
        return (0..<count).map { _ in
            state = state &* 1_664_525 &+ 1_013_904_223
            return varied ? UInt8(state >> 24) : 0x41
        }
    }

    private final class Source: Sendable {
        private let rest: Mutex<ArraySlice<UInt8>>

        init(_ octets: [UInt8]) { rest = Mutex(octets[...]) }

        var parts: ContentParts {
            ContentParts(bytes: 0) { [self] _ in
                rest.withLock { rest in
                    let part = Array(rest.prefix(70_000))
                    rest = rest.dropFirst(part.count)
                    return ContentParts.Part(part, isLast: rest.isEmpty)
                }
            }
        }
    }

    @Test(arguments: [true, false])
    func thePartsAreOneGzip(_ varied: Bool) throws {
        let octets = content(3_000_000, varied: varied)
        let parts = Source(octets).parts
        let first = try #require(parts.next())
        let compressed = try #require(Gzip.parts(first, parts, level: 1))
        var (count, all): (Int, [UInt8]) = (0, [])
        while let part = compressed.next() {
            #expect(!part.octets.isEmpty)
            #expect(part.octets.count < 256 * 1024)
            (count, all) = (count + 1, all + part.octets)
            if part.isLast { break }
        }
        #expect(count > 4)
        #expect(Gunzip.decode(all, upTo: octets.count) == .whole(octets))
    }

    @Test func whatCannotGoOnDoesNotEnd() throws {
        let parts = ContentParts(bytes: 0) { _ in nil }
        let compressed = try #require(Gzip.parts(.init([1, 2, 3], isLast: false), parts, level: 1))
        #expect(compressed.next()?.octets == nil)
    }
}
