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
    @exclusivity(unchecked) var eventBegan = MonotonicClock.nanoseconds()
    @exclusivity(unchecked) var shares = TurnShares()
    /// The tokens of the connections whose events are delayed, the oldest first.
    @exclusivity(unchecked) var delayed: [UInt64] = []

    @exclusivity(unchecked) private var spareBuffers: [RequestBuffer] = []
    /// Connections that may be ended to make room, as `findLeavers` last found them; the one that has waited longest is last.
    @exclusivity(unchecked) var leavers: [Leaver] = []
    /// The client whose connections those are, if it has so many that it has to give way for all others.
    @exclusivity(unchecked) var crowd: ClientAddress?
    @exclusivity(unchecked) var nextLook = 0
    /// Connections beyond the bound, the oldest first; some may be closed already.
    @exclusivity(unchecked) var surpluses: [UInt64] = []
    private var dateSecond = -1
    var nextGeneration: UInt32 = 1
    @exclusivity(unchecked) var nextSweep = 0
    /// The phase of the server that this loop has followed.
    @exclusivity(unchecked) var phase = ServerPhase.serving
    var drainDeadline: Int?
    /// Set while accepting would fail for lack of descriptors or memory: the time of the next attempt, in the loop's milliseconds.
    var listenersPausedUntil: Int?
    var isListening = false

    private static let wakerToken = UInt64.max
    static let listenerToken = UInt64.max - 1
    private static let eventsAtOnce = 256
    private static let mostSpareBuffers = 16

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
            let count = poll.wait(milliseconds: delayed.isEmpty ? timeout() : 0)
            tick()
            serveDelayed()
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
        if connection.conversation.isSurplus { shared.surplus.subtract(1, ordering: .relaxed) }
        uncountOfClient(connection)
        poll.remove(connection.socket)
        connection.conversation.abandon(serving)
        // A response that was being sent in parts ends here.
        finishAnswered(connection)
        if connection.conversation.isBroken || (connection.backlog != nil && connection.conversation.endsContent) {
            resetAtClose(connection)
        }
        #if TLS
        connection.tls?.shutdown()
        #endif
        if let buffer = connection.buffer { giveBack(buffer) }
        connection.buffer = nil
        // Last, so that a connection counts as open until its work is cancelled.
        shared.connections.subtract(1, ordering: .releasing)
    }

    /// Drops a connection whose client has not read in time or whose response cannot be completed, and with it what the kernel still holds
    /// for the client: it would go on to send it for minutes. The reset tells the client that its response is incomplete.
    func abort(_ connection: Connection) {
        guard isOpen(connection) else { return }
        resetAtClose(connection)
        drop(connection)
    }

    private func resetAtClose(_ connection: Connection) {
        var now = linger(l_onoff: 1, l_linger: 0)
        setsockopt(connection.socket, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
        #if TLS
        // Without the alert that announces a proper end.
        connection.tls = nil
        #endif
    }

    /// Passes on the outcome of work; drops it where the connection has closed in the meantime.
    private func deliver(_ letter: Mailbox.Letter) {
        guard let connection = connection(letter.job.peer.token) else { return }
        connection.conversation.finish(letter)
        if connection.backlog == nil, !connection.isLingering { goOn(connection) }
    }

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
