// SPDX-License-Identifier: Apache-2.0

/// The outcome of reading from a socket.
enum Received: Equatable {
    case some(Int)
    case nothing
    case endOfStream
    case failed
}
