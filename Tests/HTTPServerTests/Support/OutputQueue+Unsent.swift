// SPDX-License-Identifier: Apache-2.0

@testable import HTTPServer

extension OutputQueue {
    /// What a socket would be given.
    var unsent: [UInt8] {
        withStretches { stretches in stretches.flatMap { Array(UnsafeRawBufferPointer(start: $0.iov_base, count: $0.iov_len)) } }
    }

    /// In how many places of memory it lies.
    var stretchCount: Int { withStretches(\.count) }
}
