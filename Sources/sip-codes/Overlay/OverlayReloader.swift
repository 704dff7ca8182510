// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Glibc
import HTTPServer
import Logging
import LookupAPI
import SIPRegistry
import Synchronization

/// Keeps the answers up to date with the overlay's file: reads it again when told to, and on its own when the file has changed. If the file
/// is invalid or missing, nothing changes.
final class OverlayReloader: Sendable {
    /// Puts an overlay into use, as of that time in seconds since 1970. Returns the responder that was replaced.
    typealias Apply = @Sendable (Overlay, Int) -> any Responder

    private let file: OverlayFile
    private let status: OverlayStatus
    private let log: Logger
    private let apply: Apply
    /// Reads of the file are serialised on this queue.
    private let queue = DispatchQueue(label: "overlay", qos: .utility)
    private let state: Mutex<State>
    private let watch: FileWatch

    private struct State {
        var overlay: Overlay
        /// When it was put into use, in seconds since 1970.
        var changed: Int
    }

    /// - Parameters:
    ///   - overlay: the overlay in use when the service starts; `changed` says since when.
    ///   - interval: the time between two checks of the file.
    init(
        _ file: OverlayFile, _ overlay: OverlayFile.Content, since changed: Int, status: OverlayStatus, log: Logger,
        interval: DispatchTimeInterval = .seconds(2), apply: @escaping Apply
    ) {
        self.file = file
        self.status = status
        self.log = log
        self.apply = apply
        state = Mutex(State(overlay: overlay.overlay, changed: changed))
        watch = FileWatch([file.path], read: [overlay.stamp], interval: interval, on: queue)
        watch.start { [weak self] in self?.read() }
    }

    /// Reads the file again, even if it has not changed; returns immediately.
    func reload() { queue.async { self.read() } }

    private func read() {
        // Before reading the file, so that a change during the reading is noticed as another change.
        watch.didRead(watch.stamps)
        do throws(OverlayFile.Failure) {
            use(try file.read())
        } catch {
            status.countReload(succeeded: false)
            log.error("overlay not reloaded; the old one stays in use", metadata: ["reason": "\(error)"])
        }
    }

    private func use(_ content: OverlayFile.Content) {
        watch.didRead([content.stamp])
        let (isSame, last) = state.withLock { ($0.overlay == content.overlay, $0.changed) }
        guard !isSame else {
            status.countReload(succeeded: true)
            return log.info("overlay reloaded; nothing in it has changed")
        }
        let changed = Self.moment(after: last)
        let replaced = apply(content.overlay, changed)
        status.entries = content.overlay.count
        state.withLock { state in
            state.overlay = content.overlay
            state.changed = changed
        }
        // Kept until all loops have released it, so that freeing it, with everything that it has rendered, is not done by a loop.
        queue.asyncAfter(deadline: .now() + .seconds(2)) { withExtendedLifetime(replaced) {} }
        status.countReload(succeeded: true)
        log.info(
            "overlay reloaded", metadata: ["source": "\(content.overlay.source)", "entries": .stringConvertible(content.overlay.count)])
    }

    /// The time of a change, later than that of the previous one, because clients compare Last-Modified, which has whole seconds. Waits for
    /// the next second if necessary, but not longer if the clock was set back.
    private static func moment(after last: Int) -> Int {
        if WallClock.seconds() == last { usleep(useconds_t(WallClock.microsecondsToNextSecond())) }
        return max(WallClock.seconds(), last + 1)
    }
}
