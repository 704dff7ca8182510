// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The lines of standard input as they arrive, each within a bound.
struct InputLines {
    enum Line {
        /// A line without its newline.
        case whole([UInt8])
        /// The line exceeded the bound; it was read to its end and dropped.
        case tooLong
    }

    private let mostBytes: Int
    private var received = [UInt8](repeating: 0, count: 64 << 10)
    private var rest = 0..<0

    init(mostBytes: Int) {
        self.mostBytes = mostBytes
    }

    /// Waits for the next line; nil at the end of the input. Text after the last newline is a line, too.
    mutating func next() -> Line? {
        var line: [UInt8] = []
        var isTooLong = false
        while true {
            if rest.isEmpty, !receive() { return line.isEmpty && !isTooLong ? nil : isTooLong ? .tooLong : .whole(line) }
            let end = received[rest].firstIndex(of: 0x0A)
            let part = rest.lowerBound..<(end ?? rest.upperBound)
            if line.count + part.count > mostBytes {
                isTooLong = true
                line = []
            }
            if !isTooLong { line += received[part] }
            rest = (end.map { $0 + 1 } ?? rest.upperBound)..<rest.upperBound
            if end != nil { return isTooLong ? .tooLong : .whole(line) }
        }
    }

    private mutating func receive() -> Bool {
        while true {
            let count = received.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            rest = 0..<max(0, count)
            return count > 0
        }
    }
}
