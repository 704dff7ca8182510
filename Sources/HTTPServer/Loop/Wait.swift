// SPDX-License-Identifier: Apache-2.0

/// What a connection waits for; each has a deadline of its own.
enum Wait: UInt8, CaseIterable {
    case handshake, head, body, work, idle, reader, linger
    /// For the streams of HTTP/2, each of which has its own deadline.
    case streams

    /// When a wait has lasted too long; nil for one that has no deadline here.
    ///
    /// - Parameters:
    ///   - since: when it began, in milliseconds.
    ///   - received: octets of wanted content that have arrived during the wait.
    /// - Returns: milliseconds on the clock of `since`.
    func deadline(since: Int, received: Int, _ limits: Limits) -> Int? {
        switch self {
        case .handshake: since + limits.handshakeSeconds * 1000
        case .head: since + limits.headSeconds * 1000
        case .body: limits.bodyDeadline(began: since, received: received)
        case .work: since + limits.workSeconds * 1000
        case .idle: since + limits.idleSeconds * 1000
        case .reader: since + limits.sendSeconds * 1000
        case .linger: since + limits.lingerSeconds * 1000
        case .streams: nil
        }
    }
}
