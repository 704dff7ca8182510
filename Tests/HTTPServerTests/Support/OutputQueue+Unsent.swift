// SPDX-License-Identifier: Apache-2.0

@testable import HTTPServer

extension OutputQueue {
    /// The octets that a socket would be given.
    var unsent: [UInt8] {
        withStretches { stretches in stretches.flatMap { Array(UnsafeRawBufferPointer(start: $0.iov_base, count: $0.iov_len)) } }
    }

    /// The number of memory ranges of the octets.
    var stretchCount: Int { withStretches(\.count) }
}
