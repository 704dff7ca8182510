// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct BodyReaderTests {
    private static let limits = Limits.test {
        $0.bodyBytes = 64
        $0.fieldCount = 3
    }

    private func chunked(_ text: String, limits: Limits = limits) -> BodyReader.Outcome {
        BodyReader.outcome(.chunked, Array(text.utf8), limits: limits)
    }

    private func length(_ length: Int, _ octets: Int) -> BodyReader.Outcome {
        BodyReader.outcome(.length(length), [UInt8](repeating: 0x47, count: octets), limits: Self.limits)
    }

    // MARK: A known length

    @Test func endsAtItsLengthAndTakesNotAnOctetMore_RFC9112_6_3() {
        #expect(length(5, 5) == .complete(5))
        #expect(length(5, 20) == .complete(5))
        #expect(length(5, 4) == .needMore)
        #expect(length(64, 64) == .complete(64))
    }

    @Test func noBodyIsAtItsEnd() {
        var reader = BodyReader(.none, limits: Self.limits)
        let next: [UInt8] = [1, 2]
        #expect(reader.feed(next.span) == .complete(0))
    }

    @Test(arguments: [65, 1_000_000, 999_999_999_999_999_999])
    func aLengthBeyondTheBoundIsRejectedAtOnce(length: Int) {
        var reader = BodyReader(.length(length), limits: Self.limits)
        let nothing: [UInt8] = []
        #expect(reader.feed(nothing.span) == .rejected(.bodyTooLarge))
        #expect(self.length(length, 10) == .rejected(.bodyTooLarge))
    }

    // MARK: Chunks

    @Test(arguments: [
        "0\r\n\r\n", "000\r\n\r\n", "5\r\nhello\r\n0\r\n\r\n", "a\r\n0123456789\r\n0\r\n\r\n", "A\r\n0123456789\r\n0\r\n\r\n",
        "05\r\nhello\r\n0\r\n\r\n", "000000000000005\r\nhello\r\n0\r\n\r\n", "1\r\na\r\n2\r\nbc\r\n0\r\n\r\n", "2\r\n\r\n\r\n0\r\n\r\n",
        "5;a=b\r\nhello\r\n0;c\r\n\r\n", "5 ;a=\"b c\"\r\nhello\r\n0\r\n\r\n", "0\r\nX: y\r\n\r\n", "0\r\nX:\r\nY: \t z \r\n\r\n",
        "5\r\n0\r\n\r\n\r\n0\r\n\r\n",
    ])
    func endsBehindTheLastChunk_RFC9112_7_1(body: String) {
        #expect(chunked(body) == .complete(body.utf8.count))
        #expect(chunked(body + "GET / HTTP/1.1\r\n\r\n") == .complete(body.utf8.count))
    }

    @Test(arguments: ["5\r\nhello\r\n0\r\n\r\n", "5;a=\"b\\\"\"\r\nhello\r\n0\r\nX: y\r\n\r\n"])
    func needsMoreUntilTheLastOctet(body: String) {
        for count in 1..<body.utf8.count { #expect(chunked(text(body.utf8.prefix(count))) == .needMore, "\(count) octets") }
    }

    @Test func sizesAreHexadecimalDigits_RFC9112_7_1() {
        for byte in UInt8.min...UInt8.max {
            let outcome = BodyReader.outcome(.chunked, [byte], limits: Self.limits)
            #expect(outcome == (ASCII.hexValue(byte) != nil ? .needMore : .rejected(.malformedChunk)), "octet \(byte)")
        }
    }

    @Test(arguments: Refusal.chunks + Refusal.trailers)
    func rejectsABrokenChunkedBody_RFC9112_7_1(refusal: Refusal) {
        let head = Refusal.chunked("").utf8.count
        let outcome = BodyReader.outcome(.chunked, Array(refusal.request.dropFirst(head)), limits: Refusal.limits)
        #expect(outcome == .rejected(refusal.rejection))
    }

    @Test func everyLineEndsInBothOctets_RFC9112_7_1() {
        let body = Array("5;a=b\r\nhello\r\n5 ;a=\"b\"\r\nhello\r\n0\r\nX: y\r\n\r\n".utf8)
        for index in body.indices where body[index] == ASCII.carriageReturn || body[index] == ASCII.lineFeed {
            for byte in UInt8.min...UInt8.max where byte != body[index] {
                var broken = body
                broken[index] = byte
                var reader = BodyReader(.chunked, limits: Self.limits)
                let outcome = reader.feed(broken.span)
                #expect(outcome == .rejected(.malformedChunk) || outcome == .rejected(.malformedTrailer), "octet \(byte) at \(index)")
            }
        }
    }

    @Test(arguments: ["FFFFFFFF", "FFFFFFFFFFFFFFF", "7FFFFFFFFFFFFFFF", "8000000000000000", "FFFFFFFFFFFFFFFF", "10000000000000005"])
    func noSizeOverflows_RFC9112_7_1(size: String) {
        let unbounded = Limits.test { $0.bodyBytes = .max }
        let outcome = chunked(size + "\r\nhello\r\n0\r\n\r\n", limits: unbounded)
        #expect(outcome == (size.utf8.count > 15 ? .rejected(.malformedChunk) : .needMore))
        #expect(chunked(size + "\r\n") == .rejected(size.utf8.count > 15 ? .malformedChunk : .bodyTooLarge))
    }

    @Test func chunkFramingCountsAsBody() {
        // 6 octets for each chunk of one octet, and 5 for the last: 59 of 64.
        let chunk = "1\r\na\r\n"
        #expect(chunked(String(repeating: chunk, count: 9) + "0\r\n\r\n") == .complete(59))
        #expect(chunked(String(repeating: chunk, count: 10) + "0\r\n\r\n") == .rejected(.bodyTooLarge))
    }

    @Test func takesABodyOfExactlyTheBound() {
        let body = "35\r\n" + String(repeating: "a", count: 0x35) + "\r\n0\r\n\r\n"
        #expect(body.utf8.count == 64)
        #expect(chunked(body) == .complete(64))
        #expect(chunked(body, limits: .test { $0.bodyBytes = 63 }) == .rejected(.bodyTooLarge))
    }

    @Test func boundsTheTrailerFields_RFC9112_7_1_2() {
        let field = "X: y\r\n"
        #expect(chunked("0\r\n\(field)\(field)\(field)\r\n") == .complete(23))
        #expect(chunked("0\r\n\(field)\(field)\(field)\(field)\r\n") == .rejected(.malformedTrailer))
    }

    // MARK: Content that is wanted

    /// The content of `text` in chunks, of at most 64 octets, read both in one arrival and octet by octet; nil where it is rejected.
    private func content(_ text: String, upTo most: Int = 64) -> String? {
        let octets = Array(text.utf8)
        let outcomes = [octets.count, 1].map { step -> String? in
            let content = ContentBuffer(upTo: most, MemoryPool(most: 4096).hold(for: .unknown))
            var reader = BodyReader(.chunked, limits: Self.limits, upTo: most)
            for start in stride(from: 0, to: octets.count, by: step) {
                switch reader.feed(octets.span.extracting(start..<min(start + step, octets.count)), into: content) {
                case .needMore: continue
                case .complete: return HTTPServerTests.text(content.finish().bytes)
                case .rejected: return nil
                }
            }
            return nil
        }
        #expect(outcomes[0] == outcomes[1])
        return outcomes[0]
    }

    @Test func handsOnTheContentWithoutItsFraming_RFC9112_7_1() {
        #expect(content("5;a=b\r\nhello\r\n6\r\n world\r\n0\r\nX: y\r\n\r\n") == "hello world")
        #expect(content("0\r\n\r\n") == "")
    }

    @Test func aWantedBodyIsBoundedByItsContent() {
        #expect(content("40\r\n\(String(repeating: "a", count: 64))\r\n0\r\n\r\n")?.count == 64)
        #expect(content("40\r\n\(String(repeating: "a", count: 64))\r\n1\r\na\r\n0\r\n\r\n") == nil)
        #expect(content("41\r\n") == nil)
        // A chunk of one octet has five octets of framing. The bound is twice the content plus what is read of any body: 192 in total.
        #expect(content(String(repeating: "1\r\na\r\n", count: 31) + "0\r\n\r\n")?.count == 31)
        #expect(content(String(repeating: "1\r\na\r\n", count: 33) + "0\r\n\r\n") == nil)
    }
}
