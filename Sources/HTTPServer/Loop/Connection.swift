// SPDX-License-Identifier: Apache-2.0

import CEvent
import Glibc

/// One open socket and where its conversation stands. Reached from its loop's thread alone, as `EventLoop` is.
final class Connection {
    let socket: Int32
    let peer: Peer
    /// When it was accepted, in the loop's milliseconds.
    let opened: Int
    let transport: Transport
    /// The client's address and port as numbers, for a log; empty where there is none.
    let client: String

    #if TLS
    /// Between the socket and the protocol, from the first octet of the handshake to the last answer.
    @exclusivity(unchecked) var tls: TLSSession?
    #endif
    @exclusivity(unchecked) var conversation: Conversation
    /// Whether the first bytes have told which protocol it is.
    @exclusivity(unchecked) var isRecognised = false
    /// Held only while it has unread bytes.
    @exclusivity(unchecked) var buffer: RequestBuffer?
    /// Answers that the client has not read yet.
    @exclusivity(unchecked) var backlog: OutputQueue?
    /// The answers are out and the socket is half-closed; what still arrives is thrown away.
    @exclusivity(unchecked) var isLingering = false
    /// When the wait that is going on began, in the loop's milliseconds.
    @exclusivity(unchecked) var waitingSince: Int
    @exclusivity(unchecked) var waitsFor = Wait.head
    @exclusivity(unchecked) var interest = Poll.Interest.read

    /// - Parameter generation: tells this connection from an earlier one with the same descriptor.
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

    /// The word that epoll hands back with an event.
    var token: UInt64 { peer.token }

    /// Begins another wait. A wait that goes on keeps its start, so that dripping bytes buy no time.
    func wait(for next: Wait, now: Int) {
        guard next != waitsFor else { return }
        waitAnew(for: next, now: now)
    }

    /// Begins a wait even where the last was of the same kind: there was progress between the two.
    func waitAnew(for next: Wait, now: Int) {
        waitsFor = next
        waitingSince = now
    }

    /// What metrics say of it.
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

    /// Whether its octets go over TLS.
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
        /// So many octets, perhaps none, before the socket was full.
        case some(Int)
    }

    /// Sends what the socket takes now, and counts it.
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
