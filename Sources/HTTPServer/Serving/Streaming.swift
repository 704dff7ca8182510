// SPDX-License-Identifier: Apache-2.0

/// A response whose content is made while it is sent. While one part is being sent, the next one is made; a third is begun only once the
/// first has left the connection's queue.
final class Streaming {
    /// The part that is being sent; at first the response itself.
    private(set) var current: Delivery
    /// What the log says of the request once the last part is sent, or the client has gone.
    let method: RequestMethod
    let record: AccessRecord?
    let status: Int
    private let began: Int
    /// Octets of content that were put into the queue to the socket.
    var octets = 0

    /// The work on the part behind `current`, until it has come.
    private var job: Job?
    private var made: Response?
    private var isBroken = false

    /// - Parameter workNanoseconds: for how long the request has been worked on.
    init(_ first: Delivery, method: RequestMethod, _ record: AccessRecord?, workNanoseconds: Int) {
        current = first
        self.method = method
        self.record = record
        status = first.response.status
        began = MonotonicClock.nanoseconds() &- workNanoseconds
    }

    enum Step {
        /// The next part is still being made.
        case wait
        /// `current` is the next part now.
        case part
        /// There will be no next part.
        case broken
    }

    /// Nanoseconds that the request has taken so far.
    var age: Int { MonotonicClock.nanoseconds() &- began }

    /// Whether the next part is being made.
    var isMaking: Bool { job != nil }

    /// Whether parts follow `current`.
    var goesOn: Bool { current.response.rest != nil }

    /// Whether the memory of the response is needed for others.
    var isRevoked: Bool { current.hold?.isRevoked ?? false }

    /// Begins to make the part that follows `current`, if there is one.
    func makeNext(_ serving: Serving, for peer: Peer, stream: Int32 = 0) {
        job = current.response.rest.map { serving.goOn(with: $0, for: peer, stream: stream) }
    }

    /// Takes the part that was made; false if the letter is about something else.
    func take(_ letter: Mailbox.Letter) -> Bool {
        guard let job, job === letter.job else { return false }
        self.job = nil
        made = letter.response
        isBroken = letter.response == nil
        return true
    }

    /// Goes on to the next part, if it has come.
    func advance() -> Step {
        guard let part = made.take() else { return isBroken ? .broken : .wait }
        // The client reads, so those that do not have to give way before it.
        current.hold?.renew()
        current = Delivery(made: part, current.hold, route: current.route)
        return .part
    }

    func cancel(_ serving: Serving) {
        if let job = job.take() { serving.cancel(job) }
        made = nil
    }
}
