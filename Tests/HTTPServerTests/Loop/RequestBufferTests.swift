// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing

@testable import HTTPServer

struct RequestBufferTests {
    /// A pair of connected sockets: the test writes to `far`, the buffer reads from `near`.
    private final class Pair {
        let near: Int32
        let far: Int32

        func receive(into room: UnsafeMutableRawBufferPointer) -> Received {
            let count = recv(near, room.baseAddress, room.count, 0)
            return count > 0 ? .some(count) : count == 0 ? .endOfStream : .nothing
        }

        init() {
            var both: [Int32] = [-1, -1]
            socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0, &both)
            (near, far) = (both[0], both[1])
        }

        deinit {
            close(near)
            close(far)
        }

        func write(_ text: String) { _ = Glibc.send(far, text, text.utf8.count, 0) }
    }

    /// The content of the buffer, of which `count` octets are consumed.
    private func take(_ buffer: RequestBuffer, _ count: Int) -> String {
        var seen = ""
        buffer.take { bytes, _ in
            seen = text(ByteRange(0, bytes.count), in: bytes)
            return count
        }
        return seen
    }

    @Test func keepsWhatIsNotTaken() {
        let pair = Pair()
        let buffer = RequestBuffer(capacity: 16)
        pair.write("abcdef")
        guard case .some(_, room: true) = buffer.read(by: pair.receive) else { return #expect(Bool(false), "nothing read") }
        #expect(take(buffer, 4) == "abcdef")
        pair.write("gh")
        _ = buffer.read(by: pair.receive)
        #expect(take(buffer, 4) == "efgh")
        #expect(buffer.isEmpty)
    }

    @Test func readsNoMoreThanItHolds() {
        let pair = Pair()
        let buffer = RequestBuffer(capacity: 4)
        pair.write("abcdef")
        guard case .some(_, room: false) = buffer.read(by: pair.receive) else { return #expect(Bool(false), "room left") }
        guard case .nothing = buffer.read(by: pair.receive) else { return #expect(Bool(false), "read beyond the end") }
        #expect(take(buffer, 2) == "abcd")
        _ = buffer.read(by: pair.receive)
        #expect(take(buffer, 4) == "cdef")
    }

    @Test func shrinksToWhatIsUnreadAndGrowsWithTheNextRead() {
        let pair = Pair()
        let buffer = RequestBuffer(capacity: 4096)
        pair.write(String(repeating: "a", count: 300) + "bc")
        _ = buffer.read(by: pair.receive)
        #expect(take(buffer, 300).hasSuffix("bc"))
        buffer.shrink()
        #expect(!buffer.isWhole)
        #expect(take(buffer, 0) == "bc")
        pair.write(String(repeating: "d", count: 4000))
        _ = buffer.read(by: pair.receive)
        #expect(buffer.isWhole)
        #expect(take(buffer, 4002) == "bc" + String(repeating: "d", count: 4000))
        #expect(buffer.isEmpty)
        buffer.shrink()
        #expect(take(buffer, 0) == "")
        pair.write("e")
        _ = buffer.read(by: pair.receive)
        #expect(take(buffer, 1) == "e")
    }

    @Test(arguments: [-1, 100, Int.max])
    func takesNoMoreThanThereIs(count: Int) {
        let pair = Pair()
        let buffer = RequestBuffer(capacity: 4)
        pair.write("ab")
        _ = buffer.read(by: pair.receive)
        _ = take(buffer, count)
        #expect(buffer.isEmpty == (count > 0))
    }

    @Test func tellsNothingFromTheEnd() {
        let pair = Pair()
        let buffer = RequestBuffer(capacity: 4)
        guard case .nothing = buffer.read(by: pair.receive) else { return #expect(Bool(false), "something read") }
        shutdown(pair.far, Int32(SHUT_WR))
        guard case .endOfStream = buffer.read(by: pair.receive) else { return #expect(Bool(false), "no end") }
        guard case .failed = buffer.read(by: { _ in .failed }) else { return #expect(Bool(false), "no failure") }
    }
}
