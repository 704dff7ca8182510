// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Foundation
import HTTPServer
import Logging
import LookupAPI
import SIPRegistry
import Synchronization
import Testing

@testable import sip_codes

struct OverlayReloaderTests {
    /// A reloader that checks its file continually, and a record of what it did.
    private final class Bench: Sendable {
        let status = OverlayStatus()
        let applied = Mutex<[(source: String, changed: Int)]>([])
        let lines = Mutex<[String]>([])
        /// Signalled for each line of the log, which is written at the end of a reload.
        let logged = DispatchSemaphore(value: 0)

        func start(_ file: MountedFile, interval: DispatchTimeInterval = .milliseconds(5)) throws -> OverlayReloader {
            let file = OverlayFile(path: file.path)
            var log = Logger(label: "test") { LogStream(label: $0, format: .text, level: .info) }
            log.handler = {
                var stream = LogStream(label: "test", format: .text, level: .info)
                stream.write = { line in
                    self.lines.withLock { $0.append(line) }
                    self.logged.signal()
                }
                return stream
            }()
            return OverlayReloader(
                file, try file.read(), since: WallClock.seconds(), status: status, log: log, interval: interval
            ) { overlay, changed in
                self.applied.withLock { $0.append((overlay.source, changed)) }
                return LookupService(registry: Registry.standard.adding(overlay))
            }
        }

        func waitForLine() -> String? {
            guard logged.wait(timeout: .now() + 20) == .success else { return nil }
            return lines.withLock { $0.removeFirst() }
        }

        var sources: [String] { applied.withLock { $0.map(\.source) } }
    }

    @Test func picksUpAMountedFileThatChanges() throws {
        let file = try MountedFile(MountedFile.overlay("first"))
        let bench = Bench()
        let reloader = try bench.start(file)
        for word in ["second", "third"] {
            try file.replace(with: MountedFile.overlay(word))
            #expect(bench.waitForLine()?.contains("overlay reloaded entries=2 source=\(word)") == true)
        }
        #expect(bench.sources == ["second", "third"])
        #expect(bench.status.reloadsSucceeded == 2)
        #expect(bench.status.entries == 2)
        withExtendedLifetime(reloader) {}
    }

    @Test func keepsWhatIsInForceWhenTheFileIsWrongOrGone() throws {
        let file = try MountedFile(MountedFile.overlay("first"))
        let bench = Bench()
        let reloader = try bench.start(file)
        try file.replace(with: #"{"source": 1}"#)
        let line = try #require(bench.waitForLine())
        #expect(line.contains(" error "))
        #expect(line.contains("overlay not reloaded; the old one stays in use"))
        #expect(line.contains("$.source: expected a text of 1 to 100 characters, found 1"))
        try file.remove()
        #expect(bench.waitForLine()?.contains("No such file or directory") == true)
        #expect(bench.sources == [])
        #expect(bench.status.reloadsFailed == 2)
        try file.replace(with: MountedFile.overlay("second"))
        #expect(bench.waitForLine()?.contains("overlay reloaded") == true)
        #expect(bench.sources == ["second"])
        // One mistake is logged once, however often the file was checked.
        #expect(bench.status.reloadsFailed == 2)
        #expect(bench.status.reloadsSucceeded == 1)
        withExtendedLifetime(reloader) {}
    }

    @Test func readsAgainWhenItIsToldTo() throws {
        let file = try MountedFile(MountedFile.overlay("first"))
        let bench = Bench()
        let reloader = try bench.start(file, interval: .seconds(3600))
        reloader.reload()
        #expect(bench.waitForLine()?.contains("nothing in it has changed") == true)
        #expect(bench.sources == [])
        try file.replace(with: MountedFile.overlay("second"))
        reloader.reload()
        #expect(bench.waitForLine()?.contains("overlay reloaded") == true)
        try file.replace(with: "")
        reloader.reload()
        reloader.reload()
        #expect(bench.waitForLine()?.contains("expected a JSON value, found the end of the file") == true)
        #expect(bench.waitForLine()?.contains("expected a JSON value, found the end of the file") == true)
        #expect(bench.sources == ["second"])
        #expect(bench.status.reloadsSucceeded == 2)
        #expect(bench.status.reloadsFailed == 2)
    }

    /// Clients compare the times of changes in seconds, and no time may be later than now.
    @Test func noTwoChangesShareASecond() throws {
        let file = try MountedFile(MountedFile.overlay("first"))
        let bench = Bench()
        let started = WallClock.seconds()
        let reloader = try bench.start(file, interval: .seconds(3600))
        for word in ["second", "third", "fourth"] {
            try file.replace(with: MountedFile.overlay(word))
            reloader.reload()
            _ = bench.waitForLine()
            #expect(bench.applied.withLock { $0.last?.changed ?? .max } <= WallClock.seconds())
        }
        let times = [started] + bench.applied.withLock { $0.map(\.changed) }
        #expect(zip(times, times.dropFirst()).allSatisfy { $0 < $1 }, "\(times)")
    }
}
