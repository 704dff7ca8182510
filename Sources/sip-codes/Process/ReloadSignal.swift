// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Glibc
import Synchronization

/// Handles SIGHUP: everything that can change while the service runs is read again.
final class ReloadSignal: Sendable {
    typealias Action = @Sendable () -> Void

    private let source: Mutex<any DispatchSourceSignal>

    /// - Parameter actions: one for each thing that can be read again; each must return soon. With an empty list the signal has no effect,
    ///   but does not end the process either.
    init(_ actions: [Action]) {
        // The default action would end the process before the source sees the signal.
        signal(SIGHUP, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGHUP, queue: .global())
        source.setEventHandler { for action in actions { action() } }
        source.resume()
        self.source = Mutex(source)
    }

    deinit { source.withLock { $0.cancel() } }
}
