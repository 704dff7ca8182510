// SPDX-License-Identifier: Apache-2.0

/// What came through a socket.
enum Received: Equatable {
    case some(Int)
    case nothing
    case endOfStream
    case failed
}
