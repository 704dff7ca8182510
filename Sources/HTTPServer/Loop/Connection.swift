// SPDX-License-Identifier: Apache-2.0

import CEvent
import Glibc

/// One open socket and the state of its conversation. Used by its loop's thread alone; `EventLoop` says why access is not checked.
final class Connection {
    let socket: Int32
    let peer: Peer
    /// When it was accepted, in the loop's milliseconds.
    let opened: Int
    let transport: Transport
    /// The client's address and port in digits, for the access log; empty where nothing is logged.
    let client: String

    #if TLS
    /// Lies between the socket and the protocol, from the first octet of the handshake to the last response.
    @exclusivity(unchecked) var tls: TLSSession?
    #endif
    @exclusivity(unchecked) var conversation: Conversation
    /// Whether the first bytes have shown which protocol the client speaks.
    @exclusivity(unchecked) var isRecognised = false
    /// Held only while there are unread bytes.
    @exclusivity(unchecked) var buffer: RequestBuffer?
    /// Responses that the client has not read yet.
    @exclusivity(unchecked) var backlog: OutputQueue?
    /// All responses are sent and the socket is half-closed; whatever still arrives is dropped.
    @exclusivity(unchecked) var isLingering = false
    /// When the current wait began, in the loop's milliseconds.
    @exclusivity(unchecked) var waitingSince: Int
    @exclusivity(unchecked) var waitsFor = Wait.head
    @exclusivity(unchecked) var interest = Poll.Interest.read
    /// An event that waits for a later turn; nil where none does.
    @exclusivity(unchecked) var delayedEvent: Poll.Interest?

    /// - Parameter generation: distinguishes this connection from an earlier one with the same descriptor.
    init(
        socket: Int32, generation: UInt32, address: ClientAddress = .unknown, now: Int, transport: Transport = .plain, client: String = ""
    ) {
        self.socket = socket
        peer = Peer(token: UInt64(generation) << 32 | UInt64(UInt32(bitPattern: socket)), client: address)
        conversation = Conversation(peer: peer)
        self.transport = transport
        self.client = client
        self.opened = now
        self.waitingSince = now
        #if TLS
        if case .tls = transport { waitsFor = .handshake }
        #endif
    }

    deinit { close(socket) }

    /// The token that epoll returns with each event of this socket.
    var token: UInt64 { peer.token }

    /// Begins another wait. A wait of the same kind keeps its start, so that a client gains no time by sending single bytes.
    func wait(for next: Wait, now: Int) {
        guard next != waitsFor else { return }
        waitAnew(for: next, now: now)
    }

    /// Begins a wait even where the last one was of the same kind, because there was progress between the two.
    func waitAnew(for next: Wait, now: Int) {
        waitsFor = next
        waitingSince = now
    }

    /// The state that metrics show.
    var state: ConnectionState {
        if isLingering { return .lingering }
        if backlog != nil { return .writing }
        return switch waitsFor {
        case .handshake: .handshake
        case .idle: .idle
        case .head where conversation.isBeforeRequest: .idle
        case .head, .body: .reading
        case .reader: .writing
        case .linger: .lingering
        case .work, .streams: .active
        }
    }

    /// Whether the octets go over TLS.
    var isSecure: Bool {
        #if TLS
        return tls != nil
        #else
        return false
        #endif
    }

    /// Reads once from the socket.
    func receive(into room: UnsafeMutableRawBufferPointer) -> Received {
        #if TLS
        if let tls { return tls.read(into: room, mayReceive: true) }
        #endif
        let count = recv(socket, room.baseAddress, room.count, 0)
        if count > 0 { return .some(count) }
        if count == 0 { return .endOfStream }
        return errno == EAGAIN || errno == EINTR ? .nothing : .failed
    }

    enum Sent: Equatable {
        case all, failed
        /// That many octets, perhaps none, before the socket was full.
        case some(Int)
    }

    /// Sends what the socket accepts now, and counts the octets.
    func send(_ queue: inout OutputQueue, _ counters: LoopCounters) -> Sent {
        var total = 0
        while !queue.isEmpty {
            #if TLS
            let count = tls.map { $0.send(queue) } ?? sendOnce(queue)
            #else
            let count = sendOnce(queue)
            #endif
            if count < 0 {
                if errno == EINTR { continue }
                return errno == EAGAIN ? .some(total) : .failed
            }
            counters.add(count, to: .sentBytes)
            total += count
            queue.didSend(count)
        }
        return .all
    }

    private func sendOnce(_ queue: OutputQueue) -> Int {
        queue.withStretches { stretches in
            var message = msghdr()
            message.msg_iov = stretches.baseAddress
            message.msg_iovlen = stretches.count
            return sendmsg(socket, &message, Int32(MSG_NOSIGNAL))
        }
    }
}
