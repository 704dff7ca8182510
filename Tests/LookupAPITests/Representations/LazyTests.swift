// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Synchronization
import Testing

@testable import LookupAPI

struct LazyTests {
    private final class Value: Sendable {
        let onEnd: @Sendable () -> Void
        init(onEnd: @escaping @Sendable () -> Void = {}) { self.onEnd = onEnd }
        deinit { onEnd() }
    }

    private final class Box: Sendable {
        let lazy = Lazy<Value>()
    }

    @Test func isMadeOnceAndKept() {
        let box = Box()
        #expect(box.lazy.existing == nil)
        let value = box.lazy.value { Value() }
        #expect(box.lazy.existing === value)
        #expect(box.lazy.value { Value() } === value)
        #expect(box.lazy.keep(Value()) === value)
    }

    @Test func isReleasedWithItsOwnerAndSoAreThoseThatLost() {
        let ended = Mutex(0)
        do {
            let box = Box()
            for _ in 0..<3 { _ = box.lazy.keep(Value { ended.withLock { $0 += 1 } }) }
            #expect(ended.withLock { $0 } == 2)
        }
        #expect(ended.withLock { $0 } == 3)
        // An object that was never asked for.
        _ = Box()
    }

    @Test func threadsThatAreFirstAtOnceGetTheSame() {
        for _ in 0..<200 {
            let box = Box()
            let ended = Mutex(0)
            let made = Mutex(0)
            let seen = Mutex<Set<ObjectIdentifier>>([])
            let values = Mutex<[Value]>([])
            DispatchQueue.concurrentPerform(iterations: 8) { _ in
                let value = box.lazy.value {
                    made.withLock { $0 += 1 }
                    return Value { ended.withLock { $0 += 1 } }
                }
                _ = seen.withLock { $0.insert(ObjectIdentifier(value)) }
                values.withLock { $0.append(value) }
            }
            #expect(seen.withLock { $0.count } == 1)
            // The objects that were not kept are freed; the one that is kept is not.
            #expect(ended.withLock { $0 } == made.withLock { $0 } - 1)
            #expect(box.lazy.existing != nil)
        }
    }
}
