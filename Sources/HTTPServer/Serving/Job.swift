// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The work for one request, or for one further part of its response.
final class Job: Sendable {
    let peer: Peer
    /// The request's stream in HTTP/2; 0 in HTTP/1.1.
    let stream: Int32
    /// Whether it may use so much memory that it must be done alone.
    let isLarge: Bool
    /// Whether it makes a further part of a response that is being sent.
    let isContinuation: Bool
    /// When the job was made, in nanoseconds of `MonotonicClock`.
    let began = MonotonicClock.nanoseconds()
    private let cancellation = Cancellation()
    /// Nil once the work was begun or cancelled, because it holds the request's content.
    private let work: Mutex<PartWork?>
    private typealias PartWork = @Sendable (Cancellation) -> Response?
    private let mailbox: Mailbox

    /// - Parameter work: returns nil where it cannot make the part.
    init(
        _ work: @escaping @Sendable (Cancellation) -> Response?, for peer: Peer, stream: Int32, isLarge: Bool = false,
        isContinuation: Bool = false, to mailbox: Mailbox
    ) {
        self.isLarge = isLarge
        self.isContinuation = isContinuation
        self.work = Mutex<PartWork?>(work)
        self.peer = peer
        self.stream = stream
        self.mailbox = mailbox
    }

    /// Nanoseconds since the job was made.
    var age: Int { MonotonicClock.nanoseconds() &- began }

    func perform() {
        guard let letter = letter() else { return }
        if !cancellation.isCancelled { mailbox.post(letter) }
    }

    /// Does the work. The content of the request is released with it, before the client can send its next request.
    private func letter() -> Mailbox.Letter? {
        guard let work = work.withLock({ $0.take() }) else { return nil }
        return Mailbox.Letter(job: self, response: work(cancellation))
    }

    /// Reports that the job is not done, because its place in the queue is needed for another client.
    func giveWay() { mailbox.post(Mailbox.Letter(job: self, response: nil)) }

    func cancel() {
        cancellation.cancel()
        work.withLock { $0 = nil }
    }
}

/// Where a loop receives the outcome of the work that it began.
final class Mailbox: Sendable {
    struct Letter: Sendable {
        let job: Job
        /// Nil where the work was not done.
        let response: Response?
    }

    private let letters = Mutex<[Letter]>([])
    private let wake: @Sendable () -> Void

    /// - Parameter wake: tells the loop that there is a letter; called on any thread.
    init(wake: @escaping @Sendable () -> Void = {}) { self.wake = wake }

    func post(_ letter: Letter) {
        letters.withLock { $0.append(letter) }
        wake()
    }

    func takeAll() -> [Letter] {
        letters.withLock { letters in
            defer { letters = [] }
            return letters
        }
    }
}
