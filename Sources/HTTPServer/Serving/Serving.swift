// SPDX-License-Identifier: Apache-2.0

/// What all connections of one loop use to serve requests, in either protocol. It is used by the loop's thread alone; only `counters` is
/// read by others.
final class Serving {
    let limits: Limits
    private let slot: ResponderSlot
    @exclusivity(unchecked) private var lease: ResponderSlot.Lease
    let counters: LoopCounters
    /// Memory of requests whose content is arriving or is being worked on.
    private let received: MemoryPool
    /// Memory of responses that were made for one request each and that their clients have not read.
    private let unread: MemoryPool
    let queue: WorkQueue
    /// Where responses from the work queue arrive.
    let mailbox: Mailbox
    let accessLog: (any AccessLog)?
    /// The value of Strict-Transport-Security in responses over TLS; nil for none.
    let strictTransport: String?
    /// Whether clients may use HTTP/2; always false without trait HTTP2.
    let speaksHTTP2: Bool

    /// The value of Date for the second in which the loop last woke.
    @exclusivity(unchecked) private(set) var date = ""
    /// How many responses were given since the last call of `finish`.
    @exclusivity(unchecked) private var answered = 0
    /// How long each response from the work queue took until the loop woke for it, in nanoseconds.
    @exclusivity(unchecked) private var worked: [Int] = []
    /// The records to be logged once the responses are given to the socket; empty where nothing is logged.
    @exclusivity(unchecked) private var records: [AccessRecord] = []

    init(
        limits: Limits, slot: ResponderSlot, counters: LoopCounters, accessLog: (any AccessLog)? = nil, speaksHTTP2: Bool = true,
        strictTransport: String? = nil, received: MemoryPool? = nil, unread: MemoryPool? = nil,
        queue: WorkQueue? = nil, mailbox: Mailbox = Mailbox()
    ) {
        self.limits = limits
        self.queue = queue ?? WorkQueue(width: 0, most: limits.waitingWork)
        self.mailbox = mailbox
        self.received = received ?? MemoryPool(most: limits.receivedBytes)
        self.unread = unread ?? MemoryPool(most: limits.unreadBytes)
        self.slot = slot
        lease = slot.lease()
        self.counters = counters
        self.accessLog = accessLog
        self.speaksHTTP2 = speaksHTTP2
        self.strictTransport = strictTransport
    }

    /// For a responder that is never replaced.
    convenience init(limits: Limits, responder: any Responder, strictTransport: String? = nil) {
        let counters = LoopCounters(routeCount: responder.routes.count)
        self.init(limits: limits, slot: ResponderSlot(responder), counters: counters, strictTransport: strictTransport)
    }

    // MARK: Responses

    /// What the current responder wants done with the content that follows a head.
    func contentHandling(for head: RequestHead, in bytes: Span<UInt8>) -> ContentHandling {
        renewLease()
        return lease.responder.contentHandling(for: head, in: bytes)
    }

    /// Begins to count the memory of a request with content, which is at first that of its head.
    func receive(headBytes: Int, from client: ClientAddress) throws(Rejection) -> MemoryPool.Hold {
        let hold = received.hold(for: client)
        guard hold.grow(by: headBytes + Self.openRequestBytes) else { throw .overloaded }
        return hold
    }

    /// Roughly what an open request takes besides the octets of its head and content.
    private static let openRequestBytes = 1024

    /// The reply of the current responder.
    func respond(to head: RequestHead, in bytes: Span<UInt8>, content: Content = Content()) -> Reply {
        renewLease()
        return lease.responder.respond(to: head, in: bytes, content: content)
    }

    /// Prepares a response that was made for one request for sending. Throws `.overloaded` where clients leave too much unread already,
    /// unless the reply is vital: then only the connection's own queue bounds the memory.
    func deliver(made response: Response, to client: ClientAddress, route: Int, isVital: Bool = false) throws(Rejection) -> Delivery {
        // Shorter bodies are copied into the connection's queue, which has a bound of its own.
        guard response.unreadBytes > OutputQueue.largestCopy, !isVital else { return Delivery(made: response, nil, route: route) }
        let hold = unread.hold(for: client)
        guard hold.grow(by: response.unreadBytes) else { throw .overloaded }
        return Delivery(made: response, hold, route: route)
    }

    /// Begins work on a response, for a stream of HTTP/2 or, with 0, for an HTTP/1.1 connection. The response arrives in `mailbox`.
    func begin(_ work: @escaping Work, isLarge: Bool, for peer: Peer, stream: Int32 = 0) throws(Rejection) -> Job {
        let job = Job(work, for: peer, stream: stream, isLarge: isLarge, to: mailbox)
        guard queue.submit(job) else { throw .overloaded }
        return job
    }

    /// Begins to make a further part of a response. The queue always takes such work.
    func goOn(with rest: ContentParts, for peer: Peer, stream: Int32) -> Job {
        let job = Job(rest.makeNext, for: peer, stream: stream, isContinuation: true, to: mailbox)
        _ = queue.submit(job)
        return job
    }

    /// Cancels a job, because nobody waits for its response any more.
    func cancel(_ job: Job) { queue.cancel(job) }

    func refuse(_ rejection: Rejection) -> Response {
        renewLease()
        return lease.responder.refuse(rejection)
    }

    /// Releases a responder that was replaced.
    func renewLease() {
        if !slot.isCurrent(lease) { lease = slot.lease() }
    }

    // MARK: What was answered

    func setDate(_ date: String) { self.date = date }

    /// What the log will say of a request, read while its octets are available; nil where nothing is logged.
    func record(of head: RequestHead, in bytes: Span<UInt8>) -> AccessRecord? {
        accessLog == nil ? nil : AccessRecord(head, in: bytes)
    }

    /// Records that a request got its response.
    ///
    /// - Parameter workNanoseconds: for how long work was done on it before the loop woke for it.
    func didAnswer(
        _ answer: Delivery, to method: RequestMethod, includesBody: Bool, _ record: AccessRecord?, workNanoseconds: Int? = nil
    ) {
        let octets = includesBody ? answer.response.octets.count : 0
        didAnswer(answer.response.status, answer.route, to: method, octets: octets, record, workNanoseconds: workNanoseconds)
    }

    /// Records that the content of a response that is made while it is sent has been sent, whole or as far as the client wanted it.
    func didAnswer(_ streaming: Streaming) {
        didAnswer(
            streaming.status, streaming.current.route, to: streaming.method, octets: streaming.octets, streaming.record,
            workNanoseconds: streaming.age)
    }

    private func didAnswer(
        _ status: Int, _ route: Int, to method: RequestMethod, octets: Int, _ record: AccessRecord?, workNanoseconds: Int?
    ) {
        counters.countRequest(route: route, method, status: status)
        if let workNanoseconds { worked.append(workNanoseconds) } else { answered &+= 1 }
        var record = record
        record?.nanoseconds = workNanoseconds ?? 0
        log(record, status, octets)
    }

    /// Records that the server refused a request or a connection.
    func didRefuse(_ rejection: Rejection, with response: Response, includesBody: Bool, _ record: AccessRecord?) {
        counters.countRefusal(rejection)
        guard accessLog != nil else { return }
        var record = record ?? AccessRecord()
        record.refusal = rejection
        log(record, response.status, includesBody ? response.octets.count : 0)
    }

    private func log(_ record: AccessRecord?, _ status: Int, _ octets: Int) {
        guard accessLog != nil, var record else { return }
        record.status = status
        record.bytes = octets
        records.append(record)
    }

    /// Whether there is something for `finish` to do.
    var hasAnswered: Bool { answered > 0 || !records.isEmpty || !worked.isEmpty }

    /// The responses given since the last call have been given to the socket, `nanoseconds` after the loop woke for them.
    func finish(nanoseconds: Int, client: () -> String) {
        if answered > 0 { counters.durations.observe(nanoseconds: nanoseconds, times: answered) }
        answered = 0
        for work in worked { counters.durations.observe(nanoseconds: work &+ nanoseconds) }
        worked.removeAll(keepingCapacity: true)
        guard let accessLog, !records.isEmpty else { return }
        let client = client()
        for var record in records {
            record.client = client
            record.nanoseconds &+= nanoseconds
            accessLog.record(record)
        }
        records.removeAll(keepingCapacity: true)
    }
}
