// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Glibc
import Synchronization

/// Handles SIGTERM and SIGINT: the first one begins an orderly stop, the second one ends the process at once. SIGPIPE is ignored.
final class StopSignals: Sendable {
    /// A source works only as long as it is retained.
    private let sources: Mutex<[any DispatchSourceSignal]>

    init(_ stop: @escaping @Sendable () -> Void) {
        signal(SIGPIPE, SIG_IGN)
        let count = Count()
        let sources = [SIGTERM, SIGINT].map { number -> any DispatchSourceSignal in
            // The default action would end the process before the source sees the signal.
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                if count.next() > 1 { _exit(128 + number) }
                stop()
            }
            source.resume()
            return source
        }
        self.sources = Mutex(sources)
    }

    private final class Count: Sendable {
        private let value = Atomic<Int>(0)

        func next() -> Int { value.add(1, ordering: .relaxed).newValue }
    }
}
