// SPDX-License-Identifier: Apache-2.0

import CEvent
import Dispatch
import Glibc
import Synchronization

/// Makes responses that take longer than a turn of a loop may. Jobs wait in the queue, a few threads do them, and each outcome returns to
/// the loop that asked.
///
/// Each client with jobs in the queue gets the same share of the threads' CPU time, whatever its single jobs cost: the next job is that of
/// the client that has used the least (start-time fair queuing). A job is not interrupted, so one client never has all of several threads:
/// the last one is left for others, once there are any. When the queue is full, the client with the most jobs in it loses its
/// newest one. A job that goes on with a response is always taken and never lost: the client has a part of the response already, and a
/// response has one such job at a time.
final class WorkQueue: Sendable {
    private let width: Int
    private let most: Int
    private let meter: @Sendable () -> Int
    private let state = Mutex(State())
    private let ready = DispatchSemaphore(value: 0)

    private struct State {
        /// The jobs that wait, by client, the oldest first.
        var lines: [ClientAddress: [Job]] = [:]
        /// Nanoseconds of CPU time that each client has used. A client that is new or comes back starts at `level`, like those that are
        /// being served.
        var spent: [ClientAddress: Int] = [:]
        /// How many jobs of each client are being done.
        var running: [ClientAddress: Int] = [:]
        /// Whether a job is being done that may use much memory.
        var hasLarge = false
        /// What the client whose job was begun last had used by then.
        var level = 0
        var count = 0
        var threads = 0
        /// Threads that wait for a job, including those that were woken for one and have not taken it yet.
        var idle = 0
        var isStopped = false

        mutating func append(_ job: Job) {
            let client = job.peer.client
            if lines[client] == nil { spent[client] = max(spent[client] ?? 0, level) }
            lines[client, default: []].append(job)
            count += 1
        }

        /// The oldest job of the client that has used the least; it is removed from the queue.
        ///
        /// - Parameter width: how many threads there are.
        mutating func next(width: Int) -> Job? {
            // Behind a reverse proxy there is one client, and nobody to leave a thread for.
            let most = max(1, spent.count > 1 ? width - 1 : width)
            var next: (client: ClientAddress, spent: Int, job: Job)?
            for (client, line) in lines {
                guard let job = line.first, running[client, default: 0] < most, !(job.isLarge && hasLarge) else { continue }
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
            running[job.peer.client, default: 0] += 1
            if job.isLarge { hasLarge = true }
            return job
        }

        /// A job is done.
        mutating func end(_ job: Job) {
            let left = (running[job.peer.client] ?? 0) - 1
            running[job.peer.client] = left > 0 ? left : nil
            if job.isLarge { hasLarge = false }
        }

        /// Adds the CPU time of a job to what its client has used.
        mutating func charge(_ client: ClientAddress, nanoseconds: Int) {
            spent[client] = (spent[client] ?? level) &+ nanoseconds
            // A client with no job and no more than `level` would start at `level` anyway; if that is not enough, all clients without a job
            // are forgotten.
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
    ///   - width: how many threads work at the same time. They are started as they are needed.
    ///   - most: how many jobs may wait.
    ///   - meter: returns the nanoseconds of CPU time that the calling thread has used.
    init(width: Int, most: Int, meter: @escaping @Sendable () -> Int = MonotonicClock.threadNanoseconds) {
        self.meter = meter
        self.width = width
        self.most = most
    }

    /// Adds a job to the queue; false where there is no room for it.
    func submit(_ job: Job) -> Bool {
        var displaced: Job?
        let (isTaken, needsThread) = state.withLock { state -> (Bool, Bool) in
            if state.count >= most, !job.isContinuation {
                guard let longest = state.lines.max(by: { $0.value.count < $1.value.count })?.value,
                    longest.count > (state.lines[job.peer.client]?.count ?? 0) + 1, let last = longest.last(where: { !$0.isContinuation })
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

    /// Nobody waits for the job any more: it is not begun or, where it has been, is told to stop.
    func cancel(_ job: Job) {
        state.withLock { $0.remove(job) }
        job.cancel()
    }

    /// Does the next job on the calling thread; false where there is none.
    @discardableResult
    func doNext() -> Bool {
        guard let job = state.withLock({ $0.next(width: width) }) else { return false }
        let began = meter()
        job.perform()
        let taken = meter() &- began
        let hasMore = state.withLock { state in
            state.charge(job.peer.client, nanoseconds: max(0, taken))
            state.end(job)
            return state.count > 0
        }
        // The allocator keeps what a thread has freed, and large jobs free much.
        if job.isLarge { cevent_trim() }
        // A thread may have passed over jobs of this client, and sleeps now.
        if hasMore { ready.signal() }
        return true
    }

    /// Begins no more jobs and ends the threads.
    func stop() {
        state.withLock { $0.isStopped = true }
        for _ in 0..<width { ready.signal() }
    }

    /// A queue of its own for each thread, as for the loops: Dispatch gives the queue a thread, and the work never returns it.
    private func startThread() {
        DispatchQueue(label: "http.work").async { [self] in
            // The loops have priority: a lookup must not wait for work. On Linux, 0 stands for the calling thread.
            setpriority(Int32(PRIO_PROCESS.rawValue), 0, Self.niceness)
            while waitForJob() { doNext() }
        }
    }

    #if DEBUG
    /// A debug build works slowly, and beside the tests' own threads it would hardly work at all.
    private static let niceness: Int32 = 0
    #else
    private static let niceness: Int32 = 19
    #endif
    /// How many clients' use is remembered.
    fileprivate static let mostRemembered = 1024

    /// False once the queue is stopped.
    private func waitForJob() -> Bool {
        state.withLock { $0.idle += 1 }
        ready.wait()
        return state.withLock { state in
            state.idle -= 1
            return !state.isStopped
        }
    }
}
