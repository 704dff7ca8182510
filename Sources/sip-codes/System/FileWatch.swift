// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Synchronization

/// Checks files regularly and reports when they have changed.
///
/// It compares their stamps every two seconds instead of using inotify, because of the way in which such files change. In Kubernetes, a
/// file of a ConfigMap or Secret is a link into a folder that is itself a link, and the latter is replaced; an editor writes another file
/// and renames it; a network file system reports nothing. A watch would have to follow every folder on the path and would still need such
/// checks, while one stat(2) notices all of these.
final class FileWatch: Sendable {
    typealias Stamps = [FileStamp?]

    private let paths: [String]
    private let state: Mutex<State>
    private let timer: Mutex<any DispatchSourceTimer>

    private struct State {
        /// The stamps of the files when they were last read, successfully or not.
        var read: Stamps
        /// The stamps at the last check.
        var seen: Stamps
    }

    /// - Parameters:
    ///   - read: the stamps of the content in use.
    ///   - queue: where the files are checked and `start` calls its function.
    init(_ paths: [String], read: Stamps, interval: DispatchTimeInterval = .seconds(2), on queue: DispatchQueue) {
        self.paths = paths
        state = Mutex(State(read: read, seen: read))
        let timer = DispatchSource.makeTimerSource(queue: queue)
        timer.schedule(deadline: .now() + interval, repeating: interval, leeway: .milliseconds(100))
        self.timer = Mutex(timer)
    }

    /// Begins to check. Calls `changed` when the files have changed and are the same at two checks, because before that they may still be
    /// being written. Call it once.
    func start(_ changed: @escaping @Sendable () -> Void) {
        timer.withLock { timer in
            timer.setEventHandler { [weak self] in
                if self?.hasSettled() ?? false { changed() }
            }
            timer.resume()
        }
    }

    deinit { timer.withLock { $0.cancel() } }

    /// Records that the files with these stamps are being read, so that they are not read again until they change: one mistake is logged
    /// once.
    func didRead(_ stamps: Stamps) { state.withLock { $0.read = stamps } }

    /// The current stamps of the files.
    var stamps: Stamps { Self.stamps(of: paths) }

    static func stamps(of paths: [String]) -> Stamps { paths.map { FileStamp(path: $0) } }

    private func hasSettled() -> Bool {
        let stamps = stamps
        return state.withLock { state in
            defer { state.seen = stamps }
            return stamps != state.read && stamps == state.seen
        }
    }
}
