// SPDX-License-Identifier: Apache-2.0

/// A request's content while it arrives. Its memory is taken from the pool as it is needed, not in advance.
final class ContentBuffer {
    private var bytes: [UInt8] = []
    private var reserved = 0
    private let most: Int
    private let hold: MemoryPool.Hold

    private static let smallest = 4096

    /// - Parameter most: the most octets that will arrive.
    init(upTo most: Int, _ hold: MemoryPool.Hold) {
        self.most = most
        self.hold = hold
    }

    var count: Int { bytes.count }

    /// False where the pool has no memory for the octets.
    func append(_ octets: Span<UInt8>) -> Bool {
        let needed = bytes.count + octets.count
        if needed > reserved {
            let size = max(needed, min(most, max(Self.smallest, 2 * reserved)))
            guard hold.grow(by: size - reserved) else { return false }
            reserved = size
            bytes.reserveCapacity(size)
        }
        octets.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        return true
    }

    /// The complete content, which keeps the memory from now on.
    func finish() -> Content { Content(bytes, hold) }
}
