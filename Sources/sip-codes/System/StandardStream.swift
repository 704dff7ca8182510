// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc

/// Standard output and error, written without a buffer between: what a script waits for is there at once.
enum StandardStream: Int32 {
    case output = 1
    case error = 2

    /// Opens those of the three streams on /dev/null that were closed when the process started: a socket of ours would take the
    /// number, and get what is meant for the log.
    static func occupy() {
        for descriptor in 0...2 as ClosedRange<Int32> where fcntl(descriptor, F_GETFD) < 0 {
            // The lowest number that is free, which is this one.
            _ = open("/dev/null", O_RDWR)
        }
    }

    /// Returns whether all of it was written.
    @discardableResult
    func write(_ text: String) -> Bool { write(Array(text.utf8)) }

    @discardableResult
    func write(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(rawValue, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if count < 0, errno == EAGAIN {
                // Somebody else's terminal or pipe that does not block.
                var stream = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
                poll(&stream, 1, -1)
            } else if count == 0 || errno != EINTR {
                return false
            }
        }
        return true
    }

    /// What a command was run for. A reader that has seen enough and closed the pipe is fine, a full disk is not.
    static func answer(_ text: String) throws { try answer(Array(text.utf8)) }

    static func answer(_ bytes: [UInt8]) throws {
        if output.write(bytes) || errno == EPIPE { return }
        throw CommandFailure("cannot write the answer: \(String(cString: strerror(errno)))")
    }
}
