// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Glibc
import Synchronization

/// Work whose answers take longer than a turn of a loop. It waits in line, a few threads do it, and what comes of it goes back to the
/// loop that asked.
///
/// Each client that has something in line gets the same part of the threads' CPU time, whatever its single jobs cost: the next job is of
/// the client that was worked for the least (start-time fair queuing). When the line is full, the client that has the most in it gives
/// way.
final class WorkQueue: Sendable {
    private let width: Int
    private let most: Int
    private let meter: @Sendable () -> Int
    private let state = Mutex(State())
    private let ready = DispatchSemaphore(value: 0)

    private struct State {
        /// What waits, by client, the oldest first.
        var lines: [ClientAddress: [Job]] = [:]
        /// Nanoseconds of CPU that each client was worked for. A client that is new, or comes back, starts level with those that
        /// are served.
        var spent: [ClientAddress: Int] = [:]
        /// What the client whose job was last begun had spent by then.
        var level = 0
        var count = 0
        var threads = 0
        /// Threads that wait for a job, those included that were told of one and have not taken it yet.
        var idle = 0
        var isStopped = false

        mutating func append(_ job: Job) {
            let client = job.peer.client
            if lines[client] == nil { spent[client] = max(spent[client] ?? 0, level) }
            lines[client, default: []].append(job)
            count += 1
        }

        /// The oldest job of the client that was worked for the least.
        mutating func next() -> Job? {
            var next: (client: ClientAddress, spent: Int, job: Job)?
            for (client, line) in lines {
                guard let job = line.first else { continue }
                let spent = spent[client] ?? 0
                guard let best = next else {
                    next = (client, spent, job)
                    continue
                }
                if spent < best.spent || (spent == best.spent && job.began < best.job.began) { next = (client, spent, job) }
            }
            guard let (_, spent, job) = next else { return nil }
            level = max(level, spent)
            remove(job)
            return job
        }

        /// A client's job took so long.
        mutating func charge(_ client: ClientAddress, nanoseconds: Int) {
            spent[client] = (spent[client] ?? level) &+ nanoseconds
            // Of those that wait for nothing and are no more than level nothing need be known; of others it may be forgotten.
            guard spent.count > WorkQueue.mostRemembered else { return }
            let level = level
            spent = spent.filter { lines[$0.key] != nil || $0.value > level }
            if spent.count > WorkQueue.mostRemembered { spent = spent.filter { lines[$0.key] != nil } }
        }

        mutating func remove(_ job: Job) {
            let client = job.peer.client
            guard var line = lines[client], let place = line.firstIndex(where: { $0 === job }) else { return }
            line.remove(at: place)
            count -= 1
            lines[client] = line.isEmpty ? nil : line
        }
    }

    /// - Parameters:
    ///   - width: threads that work at once. They are started when there is something to do.
    ///   - most: jobs that may wait.
    ///   - meter: nanoseconds of CPU that the calling thread has used.
    init(width: Int, most: Int, meter: @escaping @Sendable () -> Int = MonotonicClock.threadNanoseconds) {
        self.meter = meter
        self.width = width
        self.most = most
    }

    /// Puts a job in line; false where there is no room for it.
    func submit(_ job: Job) -> Bool {
        var displaced: Job?
        let (isTaken, needsThread) = state.withLock { state -> (Bool, Bool) in
            if state.count >= most {
                guard let longest = state.lines.max(by: { $0.value.count < $1.value.count })?.value,
                    longest.count > (state.lines[job.peer.client]?.count ?? 0) + 1, let last = longest.last
                else { return (false, false) }
                state.remove(last)
                displaced = last
            }
            state.append(job)
            let needsThread = state.count > state.idle && state.threads < width
            if needsThread { state.threads += 1 }
            return (true, needsThread)
        }
        displaced?.giveWay()
        guard isTaken else { return false }
        if needsThread { startThread() }
        ready.signal()
        return true
    }

    /// Nobody waits for the job any more: it is not begun, or told so where it has been.
    func cancel(_ job: Job) {
        state.withLock { $0.remove(job) }
        job.cancel()
    }

    /// Does the next job on the calling thread; false where there is none.
    @discardableResult
    func doNext() -> Bool {
        guard let job = state.withLock({ $0.next() }) else { return false }
        let began = meter()
        job.perform()
        let taken = meter() &- began
        state.withLock { $0.charge(job.peer.client, nanoseconds: max(0, taken)) }
        return true
    }

    /// Begins nothing more and lets the threads go.
    func stop() {
        state.withLock { $0.isStopped = true }
        for _ in 0..<width { ready.signal() }
    }

    /// A queue of its own for each thread, as for the loops: Dispatch gives it one, and the work keeps it.
    private func startThread() {
        DispatchQueue(label: "http.work").async { [self] in
            // The loops go first: a lookup must not wait for work. For Linux, 0 is the
            // calling thread.
            setpriority(Int32(PRIO_PROCESS.rawValue), 0, Self.niceness)
            while waitForJob() { doNext() }
        }
    }

    private static let niceness: Int32 = 10
    /// Clients whose use is kept in mind.
    fileprivate static let mostRemembered = 1024

    /// False once the queue was stopped.
    private func waitForJob() -> Bool {
        state.withLock { $0.idle += 1 }
        ready.wait()
        return state.withLock { state in
            state.idle -= 1
            return !state.isStopped
        }
    }
}
