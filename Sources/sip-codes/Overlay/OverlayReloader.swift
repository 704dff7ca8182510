// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Glibc
import HTTPServer
import Logging
import LookupAPI
import SIPRegistry
import Synchronization

/// Keeps the answers at what the overlay's file says: reads it again when it is told to, and by itself when the file has
/// changed. A file that is wrong or gone leaves everything as it was.
///
/// It looks at the file's stamp every two seconds and is not told by inotify, because of how such files change. A ConfigMap
/// of Kubernetes is a link to a folder that is a link in turn, and the latter is replaced; an editor writes another file and
/// renames it; a network file system tells nobody. A watch would have to follow every folder on the way, and would still
/// have to look; one stat(2) sees them all.
final class OverlayReloader: Sendable {
    /// Puts an overlay in force, as changed at that time in seconds since 1970. Returns the responder that is replaced.
    typealias Apply = @Sendable (Overlay, Int) -> any Responder

    private let file: OverlayFile
    private let status: OverlayStatus
    private let log: Logger
    private let apply: Apply
    /// What is below happens here, one after the other.
    private let queue = DispatchQueue(label: "overlay", qos: .utility)
    private let state: Mutex<State>
    /// Kept alive and never touched again after init, which is why no lock guards it.
    private nonisolated(unsafe) let timer: any DispatchSourceTimer

    private struct State {
        var overlay: Overlay
        /// When it was put in force.
        var changed: Int
        /// Of the file that was read last, in order or not.
        var read: FileStamp?
        /// Of the file at the last look.
        var seen: FileStamp?
        /// Kept for a moment, so that to take the replaced one apart, with all that it has rendered, is no loop's work.
        var replaced: (any Responder)?
    }

    /// - Parameters:
    ///   - overlay: what is in force, and since when.
    ///   - interval: between two looks at the file.
    init(
        _ file: OverlayFile, _ overlay: OverlayFile.Content, since changed: Int, status: OverlayStatus, log: Logger,
        interval: DispatchTimeInterval = .seconds(2), apply: @escaping Apply
    ) {
        self.file = file
        self.status = status
        self.log = log
        self.apply = apply
        state = Mutex(State(overlay: overlay.overlay, changed: changed, read: overlay.stamp, seen: overlay.stamp))
        timer = DispatchSource.makeTimerSource(queue: queue)
        timer.schedule(deadline: .now() + interval, repeating: interval, leeway: .milliseconds(100))
        timer.setEventHandler { [weak self] in self?.look() }
        timer.resume()
    }

    deinit { timer.cancel() }

    /// Reads the file again, whether it has changed or not; returns at once.
    func reload() { queue.async { self.read() } }

    /// Reads a file that has changed, once it is the same at two looks: it may be in the middle of being written.
    private func look() {
        let stamp = FileStamp(path: file.path)
        let isSettled = state.withLock { state in
            defer { state.seen = stamp }
            state.replaced = nil
            return stamp != state.read && stamp == state.seen
        }
        if isSettled { read() }
    }

    private func read() {
        // Before the file is read: what comes to it while it is being read makes it another.
        let stamp = FileStamp(path: file.path)
        do throws(OverlayFile.Failure) {
            use(try file.read())
        } catch {
            // Not read again until it changes: one line for one mistake.
            state.withLock { $0.read = stamp }
            status.countReload(succeeded: false)
            log.error("overlay not reloaded; what was in force stays", metadata: ["reason": "\(error)"])
        }
    }

    private func use(_ content: OverlayFile.Content) {
        let (isSame, last) = state.withLock { state in
            state.read = content.stamp
            return (state.overlay == content.overlay, state.changed)
        }
        guard !isSame else {
            status.countReload(succeeded: true)
            return log.info("overlay read again; nothing in it has changed")
        }
        let changed = Self.moment(after: last)
        let replaced = apply(content.overlay, changed)
        status.entries = content.overlay.count
        state.withLock { state in
            state.overlay = content.overlay
            state.changed = changed
            state.replaced = replaced
        }
        status.countReload(succeeded: true)
        log.info("overlay reloaded", metadata: ["source": "\(content.overlay.source)", "entries": "\(content.overlay.count)"])
    }

    /// The time of the change, later than that of the one before: clients compare Last-Modified, which counts seconds. Waits
    /// for the next second if need be; a clock that was put back is not waited for.
    private static func moment(after last: Int) -> Int {
        if WallClock.seconds() == last { usleep(useconds_t(WallClock.microsecondsToNextSecond())) }
        return max(WallClock.seconds(), last + 1)
    }
}
