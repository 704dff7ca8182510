// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Synchronization

/// Writes the lines of the log in their order on a thread of its own, so that a reader that has stopped reading does not block the service,
/// and above all not its stop. Lines are left out when too many wait.
final class LogWriter: Sendable {
    static let standardError = LogWriter { StandardStream.error.write($0) }

    private let queue = DispatchQueue(label: "log")
    private let waiting = Atomic<Int>(0)
    private let write: @Sendable (String) -> Void

    /// How many lines may wait before those about clients, of which there are many, are left out. For those about the service itself the
    /// bound is twice that.
    private static let most = 8192

    /// - Parameter write: writes a whole line; may block.
    init(_ write: @escaping @Sendable (String) -> Void) { self.write = write }

    /// Whether lines about clients should be left out for now.
    var isBehind: Bool { waiting.load(ordering: .relaxed) >= Self.most }

    func callAsFunction(_ line: String) {
        guard waiting.load(ordering: .relaxed) < 2 * Self.most else { return }
        waiting.add(1, ordering: .relaxed)
        queue.async { [self] in
            write(line)
            waiting.subtract(1, ordering: .relaxed)
        }
    }

    /// Waits until all earlier lines are written, at most that many milliseconds.
    func flush(milliseconds: Int = 1000) {
        let written = DispatchSemaphore(value: 0)
        queue.async { written.signal() }
        _ = written.wait(timeout: .now() + .milliseconds(milliseconds))
    }
}
