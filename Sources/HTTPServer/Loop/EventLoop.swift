// SPDX-License-Identifier: Apache-2.0

import CEvent
import Glibc
import Synchronization

/// Serves a part of the connections on one thread: waits, reads, serves, writes. It shares nothing with other loops except `SharedState`.
///
/// Its state is used by its own thread alone, and nothing that it calls comes back to it while a part of that state is being changed. Hence
/// the checks of exclusive access are left out for what each request touches.
final class EventLoop {
    let serving: Serving
    let shared: SharedState
    let listeners: [Listener]
    let waker: Waker

    @exclusivity(unchecked) var poll: Poll
    /// By descriptor.
    @exclusivity(unchecked) var connections: [Connection?] = []
    @exclusivity(unchecked) var openCount = 0
    @exclusivity(unchecked) var output: OutputQueue
    private let workspace = Conversation.Workspace()
    /// The loop's time, in milliseconds; read once each time it wakes. All deadlines are kept by it.
    @exclusivity(unchecked) var now: Int
    /// Converts a time of `MonotonicClock`, in nanoseconds, to the loop's time in milliseconds.
    private let clock: @Sendable (Int) -> Int
    /// The time of `now` on `MonotonicClock`, in nanoseconds. The time that a response takes is measured from here.
    @exclusivity(unchecked) private(set) var woke = MonotonicClock.nanoseconds()
    /// When the event that is being handled began, on `MonotonicClock`, in nanoseconds.
    @exclusivity(unchecked) private var eventBegan = MonotonicClock.nanoseconds()
    @exclusivity(unchecked) private var shares = TurnShares()
    /// The connections whose events were put off, the oldest first.
    @exclusivity(unchecked) private var line: [UInt64] = []
    /// How many of them one turn looks at.
    private static let mostPutOff = 512

    @exclusivity(unchecked) private var spareBuffers: [RequestBuffer] = []
    /// Connections that may be ended to make room, as `findLeavers` last found them; the one that has waited longest is last.
    @exclusivity(unchecked) var leavers: [Leaver] = []
    /// The client whose connections those are, if it has so many that it has to give way for all others.
    @exclusivity(unchecked) var crowd: ClientAddress?
    @exclusivity(unchecked) var nextLook = 0
    /// Connections beyond the bound, the oldest first; some may be closed already.
    @exclusivity(unchecked) var surpluses: [UInt64] = []
    private var dateSecond = -1
    private var nextGeneration: UInt32 = 1
    @exclusivity(unchecked) var nextSweep = 0
    /// The phase of the server that this loop has followed.
    @exclusivity(unchecked) var phase = ServerPhase.serving
    var drainDeadline: Int?
    /// Set while accepting would fail for lack of descriptors or memory: the time of the next attempt, in the loop's milliseconds.
    var listenersPausedUntil: Int?
    private var isListening = false

    private static let wakerToken = UInt64.max
    private static let listenerToken = UInt64.max - 1
    private static let eventsAtOnce = 256
    private static let acceptsAtOnce = 16
    private static let acceptPause = 100
    private static let mostSpareBuffers = 16
    static let mostSurplus = 64

    var limits: Limits { serving.limits }

    init(
        serving: Serving, shared: SharedState, listeners: [Listener], waker: Waker, clock: @escaping @Sendable (Int) -> Int
    ) throws(SystemError) {
        self.clock = clock
        now = clock(MonotonicClock.nanoseconds())
        self.serving = serving
        self.shared = shared
        self.listeners = listeners
        self.waker = waker
        output = OutputQueue(capacity: serving.limits.outputBytes, strictTransport: serving.strictTransport)
        poll = try Poll(eventsAtOnce: Self.eventsAtOnce)
        try poll.add(waker.descriptor, .read, token: Self.wakerToken)
    }

    /// Runs until the server is stopped, or is draining and the last connection has closed.
    func run() {
        listen(true)
        while true {
            let count = poll.wait(milliseconds: line.isEmpty ? timeout() : 0)
            tick()
            servePutOff()
            for index in 0..<count {
                let event = poll.event(index)
                switch event.token {
                case Self.wakerToken:
                    waker.clear()
                    // Before the letters are delivered, because a response from the work queue may be the last of its connection.
                    _ = follow(shared.phase.load(ordering: .acquiring))
                    // So that a replaced responder is freed now and not with the next request.
                    serving.renewLease()
                    for letter in serving.mailbox.takeAll() { deliver(letter) }
                    eventBegan = MonotonicClock.nanoseconds()
                case Self.listenerToken:
                    accept()
                    eventBegan = MonotonicClock.nanoseconds()
                default: serve(event.token, event.interest)
                }
            }
            let hasSwept = sweepIfDue()
            if count > 0 || hasSwept { serving.counters.turns.observe(nanoseconds: MonotonicClock.nanoseconds() &- woke) }
            if follow(shared.phase.load(ordering: .acquiring)) { break }
        }
        for connection in connections { if let connection { drop(connection) } }
        sweep()
        listen(false)
    }

    // MARK: Time

    private func tick() {
        let last = now
        woke = MonotonicClock.nanoseconds()
        now = clock(woke)
        // After a standstill of the process or the machine, what has arrived in the meantime is read before any deadline is enforced. This
        // is done once in a row: a loop that is always overloaded must still enforce its deadlines.
        isCatchingUp = now - last >= Self.standstill && !isCatchingUp
        if isCatchingUp { nextSweep = now + Self.sweepInterval }
        eventBegan = woke
        shares.begin(now: now)
        let second = MonotonicClock.wallSeconds()
        if second != dateSecond {
            dateSecond = second
            serving.setDate(HTTPDate.format(second))
            output.setDate(serving.date)
        }
    }

    /// Deadlines are seconds long and are never enforced early. So one pass over all connections every quarter of a second replaces a timer
    /// for each.
    static let sweepInterval = 250
    /// In milliseconds. A loop with connections to sweep never sleeps that long of its own accord.
    private static let standstill = 1000
    private var isCatchingUp = false

    private func timeout() -> Int {
        if openCount == 0, listenersPausedUntil == nil, drainDeadline == nil, !hasCountedOpen { return -1 }
        return max(0, nextSweep - now)
    }

    /// Sweeps when the time has come. Returns whether it did.
    private func sweepIfDue() -> Bool {
        guard now >= nextSweep else { return false }
        nextSweep = now + Self.sweepInterval
        if let until = listenersPausedUntil, now >= until {
            listenersPausedUntil = nil
            listen(true)
        }
        sweep()
        return true
    }

    /// Whether the gauges are above zero, so that one more sweep is needed after the last connection has closed.
    private var hasCountedOpen = false

    /// Enforces the deadlines, and counts how many connections are in which state. Both in one pass, because the memory of an idle
    /// connection is in no cache and each visit is slow.
    private func sweep() {
        let gauges = serving.counters.connections
        var counts = [Int](repeating: 0, count: gauges.count)
        for index in connections.indices {
            if let connection = connections[index] { enforceDeadline(of: connection) }
            // The connection may have been closed, or have changed its state.
            guard let connection = connections[index] else { continue }
            counts[connection.conversation.spoken.index * ConnectionState.allCases.count + connection.state.index] += 1
        }
        for (index, count) in counts.enumerated() { gauges[index] = count }
        hasCountedOpen = openCount > 0
        endSurplus()
    }

    // MARK: Connections

    func listen(_ on: Bool) {
        guard on != isListening else { return }
        isListening = on
        for listener in listeners {
            guard on else {
                poll.remove(listener.descriptor)
                continue
            }
            do {
                try poll.add(listener.descriptor, [.read, .exclusive], token: Self.listenerToken)
            } catch {
                // There is no memory, or there are too many watches. All listeners are added again later, so those that were added are
                // removed first.
                listen(false)
                return pauseListeners()
            }
        }
    }

    private func accept() {
        for listener in listeners {
            for _ in 0..<Self.acceptsAtOnce {
                guard acceptOne(from: listener) else { break }
            }
        }
    }

    /// Accepts one connection, or finds that one has gone. Returns whether there may be more.
    func acceptOne(from listener: Listener) -> Bool {
        var peer = sockaddr_storage()
        let socket = cevent_accept(listener.descriptor, &peer)
        if socket >= 0 {
            open(socket, listener.transport, peer)
            return true
        }
        // There are no descriptors or there is no memory: the connection stays in the backlog, and an immediate retry would only use up CPU
        // time.
        if errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOBUFS {
            listen(false)
            pauseListeners()
            return false
        }
        return errno == ECONNABORTED || errno == EINTR
    }

    private func pauseListeners() {
        listenersPausedUntil = now + Self.acceptPause
        nextSweep = min(nextSweep, now + Self.acceptPause)
    }

    private func open(_ socket: Int32, _ transport: Transport, _ peer: sockaddr_storage) {
        if openCount == 0 { nextSweep = now + Self.sweepInterval }
        nextGeneration = nextGeneration &+ 1 == UInt32.max ? 1 : nextGeneration &+ 1
        // Not later, when the address may be unknown: a client that resets the connection must not be missing from the log.
        let client = serving.accessLog == nil ? "" : SocketAddress.text(peer)
        let connection = Connection(
            socket: socket, generation: nextGeneration, address: ClientAddress(peer), now: now, transport: transport, client: client)
        if phase > .serving { connection.conversation.retire(now: now) }
        let index = Int(socket)
        while connections.count <= index { connections.append(nil) }
        connections[index] = connection
        openCount += 1
        serving.counters.add(to: .accepted)
        let open = shared.connections.add(1, ordering: .relaxed).newValue
        let count = countOfClient(connection)
        let isOneTooMany = limits.connectionsPerClient > 0 && count > limits.connectionsPerClient
        do {
            try poll.add(socket, .read, token: connection.token)
        } catch {
            return drop(connection)
        }
        let beyond = open - shared.surplus.load(ordering: .relaxed) - limits.connections
        guard isOneTooMany || (beyond > 0 && !makeRoom(for: connection.peer.client) && !(beyond <= Self.mostSurplus && canOthersMakeRoom))
        else { return }
        takeBeyondBound(connection)
    }

    /// Counts a new connection. Returns how many its client has now.
    private func countOfClient(_ connection: Connection) -> Int {
        shared.clients.withLock { clients in
            let count = (clients[connection.peer.client] ?? 0) + 1
            clients[connection.peer.client] = count
            return count
        }
    }

    private func uncountOfClient(_ connection: Connection) {
        shared.clients.withLock { clients in
            let count = (clients[connection.peer.client] ?? 0) - 1
            clients[connection.peer.client] = count > 0 ? count : nil
        }
    }

    /// The connection that a token names; nil when it has closed.
    func connection(_ token: UInt64) -> Connection? {
        let index = Int(UInt32(truncatingIfNeeded: token))
        guard index < connections.count, let connection = connections[index], connection.token == token else { return nil }
        return connection
    }

    func isOpen(_ connection: Connection) -> Bool {
        let index = Int(connection.socket)
        return index < connections.count && connections[index] === connection
    }

    func drop(_ connection: Connection) {
        guard isOpen(connection) else { return }
        connections[Int(connection.socket)] = nil
        openCount -= 1
        shared.connections.subtract(1, ordering: .relaxed)
        if connection.conversation.isSurplus { shared.surplus.subtract(1, ordering: .relaxed) }
        uncountOfClient(connection)
        poll.remove(connection.socket)
        connection.conversation.abandon(serving)
        #if TLS
        connection.tls?.shutdown()
        #endif
        if let buffer = connection.buffer { giveBack(buffer) }
        connection.buffer = nil
    }

    /// Passes on the outcome of work; drops it where the connection has closed in the meantime.
    private func deliver(_ letter: Mailbox.Letter) {
        guard let connection = connection(letter.job.peer.token) else { return }
        connection.conversation.finish(letter)
        if connection.backlog == nil, !connection.isLingering { goOn(connection) }
    }

    /// Handles an event, or puts it off if the connection's client has used its share of the turn.
    private func serve(_ token: UInt64, _ interest: Poll.Interest) {
        guard let connection = connection(token), connection.putOff == nil else { return }
        guard shares.isUsedUp(by: connection.peer.client) else { return handle(interest, of: connection) }
        connection.putOff = interest
        line.append(token)
    }

    /// Handles what earlier turns put off, the oldest first: without this order the first connections of a client would always use its
    /// share up.
    private func servePutOff() {
        guard !line.isEmpty else { return }
        let looked = min(line.count, Self.mostPutOff)
        var kept: [UInt64] = []
        for token in line[..<looked] {
            guard let connection = connection(token), let interest = connection.putOff else { continue }
            if shares.isUsedUp(by: connection.peer.client) {
                kept.append(token)
            } else {
                connection.putOff = nil
                handle(interest, of: connection)
            }
        }
        line.replaceSubrange(..<looked, with: kept)
    }

    private func handle(_ interest: Poll.Interest, of connection: Connection) {
        defer {
            let ended = MonotonicClock.nanoseconds()
            shares.charge(connection.peer.client, nanoseconds: ended &- eventBegan)
            eventBegan = ended
        }
        if connection.backlog != nil {
            if !interest.isDisjoint(with: [.write, .failure]) { resume(connection) }
        } else if connection.waitsFor == .work {
            // While its response is being made, a connection is watched only for whether the client is still there. An event that was put
            // off may be older than the work.
            if !interest.isDisjoint(with: [.hangUp, .failure]) { drop(connection) }
        } else {
            receive(connection)
        }
    }

    /// Whether the connection at hand has been served for so long that it should let the others have their turn.
    var isTurnLong: Bool { MonotonicClock.nanoseconds() &- eventBegan > shares.most }

    // MARK: The protocol

    /// Finds out from a connection's first bytes which protocol it speaks. False while that is not known yet.
    func recognise(_ connection: Connection, _ buffer: RequestBuffer) -> Bool {
        var opening = Conversation.Opening.http1
        if serving.speaksHTTP2 {
            buffer.take { bytes, _ in
                opening = Conversation.opening(bytes)
                return 0
            }
        }
        guard opening != .unclear else { return false }
        connection.isRecognised = true
        if opening == .http2 { startHTTP2(on: connection) }
        return true
    }

    func startHTTP2(on connection: Connection) {
        connection.isRecognised = true
        let hasStarted = connection.conversation.startHTTP2(
            serving, workspace, peer: connection.peer, now: now, isSecure: connection.isSecure)
        guard hasStarted else { return drop(connection) }
        if phase > .serving { connection.conversation.retire(now: now) }
    }

    // MARK: Buffers

    func takeBuffer() -> RequestBuffer {
        // Room for one head of the greatest size and further requests of a pipeline behind it.
        spareBuffers.popLast() ?? RequestBuffer(capacity: limits.headBytes + 16 * 1024)
    }

    func giveBack(_ buffer: RequestBuffer) {
        buffer.removeAll()
        if buffer.isWhole, spareBuffers.count < Self.mostSpareBuffers { spareBuffers.append(buffer) }
    }
}
