// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Bytes that were read from a socket and not consumed yet, with the head that is being read from them. A connection holds a buffer only
/// while a part of a request has arrived; the loop lends it.
final class RequestBuffer {
    /// Unsafe: owned by this object; only what was written, between `start` and `end`, is read.
    @exclusivity(unchecked) private var memory: UnsafeMutableBufferPointer<UInt8>
    private let capacity: Int
    @exclusivity(unchecked) private var start = 0
    @exclusivity(unchecked) private var end = 0
    @exclusivity(unchecked) var head = RequestHead()

    init(capacity: Int) {
        self.capacity = capacity
        memory = .allocate(capacity: capacity)
    }

    deinit { memory.deallocate() }

    var isEmpty: Bool { start == end }

    func removeAll() {
        start = 0
        end = 0
    }

    /// Whether its memory has the full capacity; after `shrink` it has not, and the buffer is not lent again.
    var isWhole: Bool { memory.count == capacity }

    /// Keeps only the memory of the unread bytes until the next read, as many clients may be slow at the same time.
    func shrink() { resize(to: min(capacity, (end - start + 255) / 256 * 256)) }

    private func resize(to size: Int) {
        guard size != memory.count, size >= end - start else { return }
        let resized = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: size)
        // Unsafe: the unread bytes fit, as was just checked.
        if let from = memory.baseAddress, let to = resized.baseAddress { memcpy(to, from + start, end - start) }
        memory.deallocate()
        memory = resized
        end -= start
        start = 0
    }

    /// The outcome of one read.
    enum Read {
        case some(Int, room: Bool)
        case nothing
        case endOfStream
        case failed
    }

    /// Reads once into the free room, by `receive`, which behaves like recv(2). `room`: whether the read left room, so that the kernel
    /// probably holds nothing more.
    func read(by receive: (UnsafeMutableRawBufferPointer) -> Received) -> Read {
        resize(to: capacity)
        if start > 0 {
            // Unsafe: moves the unread bytes to the front of the memory that this object owns; both ends are within it.
            if start < end, let base = memory.baseAddress { memmove(base, base + start, end - start) }
            end -= start
            start = 0
        }
        let free = memory.count - end
        guard free > 0, let base = memory.baseAddress else { return .nothing }
        // Unsafe: `receive` writes at most `free` bytes behind `end`.
        switch receive(UnsafeMutableRawBufferPointer(start: base + end, count: free)) {
        case .some(let count):
            end += min(count, free)
            return .some(count, room: count < free)
        case .nothing: return .nothing
        case .endOfStream: return .endOfStream
        case .failed: return .failed
        }
    }

    /// Lends the unread bytes; `body` returns how many of them it consumed.
    func take(_ body: (Span<UInt8>, inout RequestHead) -> Int) {
        let unread = UnsafeBufferPointer(rebasing: memory[start..<end])
        let taken = body(Span(_unsafeElements: unread), &head)
        start += min(max(taken, 0), end - start)
        if start == end { removeAll() }
    }
}
