// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Synchronization

/// Looks at files now and then and says when they have changed.
///
/// It looks at their stamps every two seconds and is not told by inotify, because of how such files change. A ConfigMap or a
/// Secret of Kubernetes is a link to a folder that is a link in turn, and the latter is replaced; an editor writes another file
/// and renames it; a network file system tells nobody. A watch would have to follow every folder on the way, and would still
/// have to look; one stat(2) sees them all.
final class FileWatch: Sendable {
    typealias Stamps = [FileStamp?]

    private let paths: [String]
    private let state: Mutex<State>
    private let timer: Mutex<any DispatchSourceTimer>

    private struct State {
        /// Of the files as they were read last, in order or not.
        var read: Stamps
        /// At the last look.
        var seen: Stamps
    }

    /// - Parameters:
    ///   - read: the stamps of what is in use.
    ///   - queue: where the files are looked at, and where `start` calls.
    init(_ paths: [String], read: Stamps, interval: DispatchTimeInterval = .seconds(2), on queue: DispatchQueue) {
        self.paths = paths
        state = Mutex(State(read: read, seen: read))
        let timer = DispatchSource.makeTimerSource(queue: queue)
        timer.schedule(deadline: .now() + interval, repeating: interval, leeway: .milliseconds(100))
        self.timer = Mutex(timer)
    }

    /// Begins to look, and calls `changed` once the files are other ones and the same at two looks: they may be in the middle of
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

    /// The files are being read, in the state that these stamps tell: not again until they change, one line for one mistake.
    func didRead(_ stamps: Stamps) { state.withLock { $0.read = stamps } }

    /// As the files are now.
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
