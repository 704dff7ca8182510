// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Synchronization

/// The server: listeners, and event loops that each have a thread.
public final class Server: Sendable {
    public let listeners: [Listener]
    private let limits: Limits
    private let slot: ResponderSlot
    private let routes: [String]
    private let accessLog: (any AccessLog)?
    private let speaksHTTP2: Bool
    private let strictTransport: String?
    private let shared: SharedState
    private let received: MemoryPool
    private let unread: MemoryPool
    private let queue: WorkQueue
    /// One for each loop.
    private let counters: [LoopCounters]
    private let wakers: [Waker]
    private let loops = DispatchGroup()
    private let clock: @Sendable (Int) -> Int

    /// - Parameters:
    ///   - listeners: what `Listener.bind` returned; every loop accepts from all of them.
    ///   - loopCount: how many threads serve connections, at least one.
    ///   - accessLog: receives a record of each response; nil for none.
    ///   - speaksHTTP2: whether clients may use HTTP/2; has no effect without trait HTTP2.
    ///   - strictTransportSeconds: for how long browsers shall use HTTPS only, sent with responses over TLS (Strict-Transport-Security, RFC
    ///     6797); nil for no such field.
    public convenience init(
        listeners: [Listener], loopCount: Int, limits: Limits, responder: any Responder, accessLog: (any AccessLog)? = nil,
        speaksHTTP2: Bool = true, strictTransportSeconds: Int? = nil
    ) throws(SystemError) {
        try self.init(
            listeners: listeners, loopCount: loopCount, limits: limits, responder: responder, accessLog: accessLog,
            speaksHTTP2: speaksHTTP2, strictTransportSeconds: strictTransportSeconds, clock: { $0 / 1_000_000 })
    }

    /// - Parameter clock: converts a time of `MonotonicClock`, in nanoseconds, to the loops' time in milliseconds; a test can make it stand
    ///   still. Called on the loops' threads, once each time that one wakes.
    init(
        listeners: [Listener], loopCount: Int, limits: Limits, responder: any Responder, accessLog: (any AccessLog)?, speaksHTTP2: Bool,
        strictTransportSeconds: Int?, clock: @escaping @Sendable (Int) -> Int
    ) throws(SystemError) {
        self.clock = clock
        self.listeners = listeners
        self.limits = limits
        slot = ResponderSlot(responder)
        let routes = responder.routes
        self.routes = routes
        self.accessLog = accessLog
        self.speaksHTTP2 = speaksHTTP2
        strictTransport = strictTransportSeconds.map { "max-age=\($0)" }
        var wakers: [Waker] = []
        for _ in 0..<max(1, loopCount) { wakers.append(try Waker()) }
        self.wakers = wakers
        received = MemoryPool(most: limits.receivedBytes)
        unread = MemoryPool(most: limits.unreadBytes)
        // Two at least, because one client never has all of several threads: its long job must not keep the short ones of others waiting.
        queue = WorkQueue(width: min(max(2, wakers.count), max(1, limits.workers)), most: limits.waitingWork)
        counters = wakers.map { _ in LoopCounters(routeCount: routes.count) }
        shared = SharedState(counters: counters)
    }

    /// Starts the loops and returns. To be called once.
    ///
    /// - Throws: when a loop cannot be made; then no loop runs.
    public func start() throws(SystemError) {
        var failure: SystemError?
        for (index, waker) in wakers.enumerated() where failure == nil {
            let made = DispatchSemaphore(value: 0)
            let outcome = Mutex<SystemError?>(nil)
            // A queue of its own for each loop: Dispatch gives the queue a thread, and the loop never returns it.
            DispatchQueue(label: "http.loop.\(index)").async(group: loops) {
                [
                    limits, slot, accessLog, speaksHTTP2, strictTransport, shared, received, unread, queue, listeners, clock,
                    counters = counters[index]
                ] in
                do throws(SystemError) {
                    let serving = Serving(
                        limits: limits, slot: slot, counters: counters, accessLog: accessLog, speaksHTTP2: speaksHTTP2,
                        strictTransport: strictTransport, received: received, unread: unread, queue: queue,
                        mailbox: Mailbox { waker.wake() })
                    let loop = try EventLoop(serving: serving, shared: shared, listeners: listeners, waker: waker, clock: clock)
                    made.signal()
                    loop.run()
                } catch {
                    outcome.withLock { $0 = error }
                    made.signal()
                }
            }
            made.wait()
            failure = outcome.withLock { $0 }
        }
        if let failure {
            stop()
            wait()
            throw failure
        }
    }

    /// Goes on serving and ends each connection with its next response: the first step when another instance takes over.
    public func retire() { move(to: .retiring) }

    /// Uses `responder` for every request from now on; its `routes` must equal those of the one before. Responses that are being sent stay
    /// as they are.
    ///
    /// - Returns: the responder before. A caller that keeps it until the loops have released it frees its memory itself, so that no request
    ///   has to wait while a loop does that.
    @discardableResult
    public func replaceResponder(with responder: any Responder) -> any Responder {
        let replaced = slot.replace(with: responder)
        // A loop that sleeps would keep the old responder until its next event.
        wake()
        return replaced
    }

    /// Accepts no new connections, completes the open requests and ends the loops. `wait` returns then, at the latest after
    /// `Limits.drainSeconds`.
    public func drain() { move(to: .draining) }

    /// Closes every connection at once and ends the loops.
    public func stop() { move(to: .stopped) }

    /// Blocks until every loop has ended.
    public func wait() {
        loops.wait()
        queue.stop()
    }

    deinit { queue.stop() }

    /// How many connections are open now.
    public var openConnections: Int { shared.connections.load(ordering: .acquiring) }

    /// How many connections may be open at once (`Limits.connections`).
    public var connectionLimit: Int { limits.connections }

    /// What the loops have counted so far.
    public var metrics: ServerMetrics { ServerMetrics(counters, routes: routes) }

    /// Makes every loop read its clock and check its deadlines.
    func wake() { for waker in wakers { waker.wake() } }

    private func move(to phase: ServerPhase) {
        var current = shared.phase.load(ordering: .acquiring)
        while current < phase {
            let (exchanged, original) = shared.phase.compareExchange(
                expected: current, desired: phase, ordering: .acquiringAndReleasing)
            if exchanged { break }
            current = original
        }
        if phase == .stopped { for listener in listeners { listener.stop() } }
        wake()
    }
}
