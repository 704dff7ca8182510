// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Synchronization

/// Writes the lines of the log one after the other on a thread of its own: a reader that stands still holds up nobody, least of all
/// the stop of the service. Lines that it falls too far behind with are left out.
final class LogWriter: Sendable {
    static let standardError = LogWriter { StandardStream.error.write($0) }

    private let queue = DispatchQueue(label: "log")
    private let waiting = Atomic<Int>(0)
    private let write: @Sendable (String) -> Void

    /// Lines that may wait before the many that clients cause are left out. The few about the service itself may be as many more.
    private static let most = 8192

    /// - Parameter write: takes a whole line, and may block.
    init(_ write: @escaping @Sendable (String) -> Void) { self.write = write }

    /// Whether what clients cause should be left out for now.
    var isBehind: Bool { waiting.load(ordering: .relaxed) >= Self.most }

    func callAsFunction(_ line: String) {
        guard waiting.load(ordering: .relaxed) < 2 * Self.most else { return }
        waiting.add(1, ordering: .relaxed)
        queue.async { [self] in
            write(line)
            waiting.subtract(1, ordering: .relaxed)
        }
    }

    /// Waits until what was given before is written, at most so long.
    func flush(milliseconds: Int = 1000) {
        let written = DispatchSemaphore(value: 0)
        queue.async { written.signal() }
        _ = written.wait(timeout: .now() + .milliseconds(milliseconds))
    }
}
