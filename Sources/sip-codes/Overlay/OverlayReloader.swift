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
    private let watch: FileWatch

    private struct State {
        var overlay: Overlay
        /// When it was put in force.
        var changed: Int
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
        state = Mutex(State(overlay: overlay.overlay, changed: changed))
        watch = FileWatch([file.path], read: [overlay.stamp], interval: interval, on: queue)
        watch.start { [weak self] in self?.read() }
    }

    /// Reads the file again, whether it has changed or not; returns at once.
    func reload() { queue.async { self.read() } }

    private func read() {
        // Before the file is read: what comes to it while it is being read makes it another.
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
        // Kept for a moment, so that to take it apart, with all that it has rendered, is no loop's work.
        queue.asyncAfter(deadline: .now() + .seconds(2)) { withExtendedLifetime(replaced) {} }
        status.countReload(succeeded: true)
        log.info(
            "overlay reloaded", metadata: ["source": "\(content.overlay.source)", "entries": .stringConvertible(content.overlay.count)])
    }

    /// The time of the change, later than that of the one before: clients compare Last-Modified, which counts seconds. Waits
    /// for the next second if need be; a clock that was put back is not waited for.
    private static func moment(after last: Int) -> Int {
        if WallClock.seconds() == last { usleep(useconds_t(WallClock.microsecondsToNextSecond())) }
        return max(WallClock.seconds(), last + 1)
    }
}
