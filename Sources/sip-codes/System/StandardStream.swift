// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc

/// Standard output and standard error, without buffering, so that a script which waits for a line gets it immediately.
enum StandardStream: Int32 {
    case output = 1
    case error = 2

    /// Opens those of the three standard streams on /dev/null that were closed when the process started. Otherwise a socket would get the
    /// number and receive what is written to the log.
    static func occupy() {
        for descriptor in 0...2 as ClosedRange<Int32> where fcntl(descriptor, F_GETFD) < 0 {
            // open(2) returns the lowest free number, which is this one.
            _ = open("/dev/null", O_RDWR)
        }
    }

    /// - Returns: whether everything was written.
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
                // The stream may be a terminal or a pipe that another process has made non-blocking.
                var stream = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
                poll(&stream, 1, -1)
            } else if count == 0 || errno != EINTR {
                return false
            }
        }
        return true
    }

    /// Writes the output of a command. It is no error if the reader has closed the pipe, but it is one if the disk is full.
    static func answer(_ text: String) throws { try answer(Array(text.utf8)) }

    static func answer(_ bytes: [UInt8]) throws {
        if output.write(bytes) || errno == EPIPE { return }
        throw CommandFailure("cannot write the answer: \(String(cString: strerror(errno)))")
    }
}
