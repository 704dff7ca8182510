// SPDX-License-Identifier: Apache-2.0

/// What every connection of one loop is served with, whichever protocol it speaks. It belongs to
/// the loop's thread; only `counters` is read from others.
final class Serving {
    let limits: Limits
    private let slot: ResponderSlot
    @exclusivity(unchecked) private var lease: ResponderSlot.Lease
    let counters: LoopCounters
    private let unread: UnreadAnswers
    let accessLog: (any AccessLog)?
    /// The value of Strict-Transport-Security in answers over TLS, nil for none.
    let strictTransport: String?
    /// Whether a client may begin with HTTP/2; without trait HTTP2 none can.
    let speaksHTTP2: Bool
    #if HTTP2
    /// What its HTTP/2 connections share.
    let http2 = HTTP2Workspace()
    #endif

    /// The value of Date for the second in which the loop last woke.
    @exclusivity(unchecked) private(set) var date = ""
    /// Answers given since the last call of `takeAnswered`.
    @exclusivity(unchecked) private var answered = 0
    /// What is to be logged once the answers are on their way; empty where nothing is logged.
    @exclusivity(unchecked) private var records: [AccessRecord] = []

    init(
        limits: Limits, slot: ResponderSlot, counters: LoopCounters, accessLog: (any AccessLog)? = nil, speaksHTTP2: Bool = true,
        strictTransport: String? = nil, unread: UnreadAnswers? = nil
    ) {
        self.limits = limits
        self.unread = unread ?? UnreadAnswers(most: limits.unreadBytes)
        self.slot = slot
        lease = slot.lease()
        self.counters = counters
        self.accessLog = accessLog
        self.speaksHTTP2 = speaksHTTP2
        self.strictTransport = strictTransport
    }

    /// One responder for ever.
    convenience init(limits: Limits, responder: any Responder, strictTransport: String? = nil) {
        let counters = LoopCounters(routeCount: responder.routes.count)
        self.init(limits: limits, slot: ResponderSlot(responder), counters: counters, strictTransport: strictTransport)
    }

    // MARK: Answers

    /// The answer of the responder in force; it is refused where clients leave too much unread already.
    func respond(to head: RequestHead, in bytes: Span<UInt8>) throws(Rejection) -> Reply {
        renewLease()
        var reply = lease.responder.respond(to: head, in: bytes)
        reply.isOwned = isKnownUniquelyReferenced(&reply.response)
        guard reply.isOwned, reply.response.octets.count > OutputQueue.largestCopy else { return reply }
        guard let share = unread.share(of: reply.response.octets.count) else { throw .overloaded }
        reply.response.own(share)
        return reply
    }

    func refuse(_ rejection: Rejection) -> Response {
        renewLease()
        return lease.responder.refuse(rejection)
    }

    /// Lets go of a responder that was replaced.
    func renewLease() {
        if !slot.isCurrent(lease) { lease = slot.lease() }
    }

    // MARK: What was answered

    func setDate(_ date: String) { self.date = date }

    /// What a log line will say of a request, read while its octets are there; nil where nothing is logged.
    func record(of head: RequestHead, in bytes: Span<UInt8>) -> AccessRecord? {
        accessLog == nil ? nil : AccessRecord(head, in: bytes)
    }

    /// A request got its answer.
    func didAnswer(_ reply: Reply, to method: RequestMethod, includesBody: Bool, _ record: AccessRecord?) {
        counters.countRequest(reply, method)
        answered &+= 1
        log(record, reply.response, includesBody)
    }

    /// The server refused a request, or a connection.
    func didRefuse(_ rejection: Rejection, with response: Response, includesBody: Bool, _ record: AccessRecord?) {
        counters.countRefusal(rejection)
        guard accessLog != nil else { return }
        var record = record ?? AccessRecord()
        record.refusal = rejection
        log(record, response, includesBody)
    }

    private func log(_ record: AccessRecord?, _ response: Response, _ includesBody: Bool) {
        guard accessLog != nil, var record else { return }
        record.status = response.status
        record.bytes = includesBody ? response.octets.count : 0
        records.append(record)
    }

    /// Whether there is something for `finish` to do.
    var hasAnswered: Bool { answered > 0 || !records.isEmpty }

    /// The answers given since the last call are with the socket, `nanoseconds` after the loop woke for them.
    func finish(nanoseconds: Int, client: () -> String) {
        if answered > 0 { counters.durations.observe(nanoseconds: nanoseconds, times: answered) }
        answered = 0
        guard let accessLog, !records.isEmpty else { return }
        let client = client()
        for var record in records {
            record.client = client
            record.nanoseconds = nanoseconds
            accessLog.record(record)
        }
        records.removeAll(keepingCapacity: true)
    }
}
