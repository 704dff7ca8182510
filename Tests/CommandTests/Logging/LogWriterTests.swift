// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Synchronization
import Testing

@testable import sip_codes

struct LogWriterTests {
    @Test func writesLinesInTheirOrder() {
        let written = Written()
        let writer = LogWriter { line in written.text.withLock { $0 += line } }
        for number in 0..<100 { writer("\(number)\n") }
        writer.flush(milliseconds: 8000)
        #expect(written.text.withLock { $0 } == (0..<100).map { "\($0)\n" }.joined())
    }

    @Test func nobodyWaitsForAReaderThatStandsStill() {
        let standstill = DispatchSemaphore(value: 0)
        let written = Written()
        let writer = LogWriter { line in
            standstill.wait()
            written.text.withLock { $0 += line }
            standstill.signal()
        }
        #expect(!writer.isBehind)
        for _ in 0..<100_000 { writer("x") }
        #expect(writer.isBehind)
        writer.flush(milliseconds: 10)
        standstill.signal()
        writer.flush(milliseconds: 8000)
        // At most that many lines are kept; the rest is left out.
        #expect((8192...20_000).contains(written.text.withLock { $0.utf8.count }))
        #expect(!writer.isBehind)
    }

    private final class Written: Sendable {
        let text = Mutex("")
    }
}
