// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// What a responder says to a request: an answer and whose memory it is, or work that leads to one.
public struct Reply: Sendable {
    enum Kind: Sendable {
        case shared(Response)
        case made(Response)
        case later(Work)
    }

    let kind: Kind
    /// The place of a template in the responder's `routes`.
    public let route: Int
    private(set) var isVital = false

    private init(kind: Kind, route: Int) {
        self.kind = kind
        self.route = route
    }

    /// An answer that lives on without this request: a client that is slow to read it costs no memory.
    public static func shared(_ response: Response, route: Int = 0) -> Reply { Reply(kind: .shared(response), route: route) }

    /// An answer for this request alone. While it waits for its client to read it, it counts as memory that the client holds.
    public static func made(_ response: Response, route: Int = 0) -> Reply { Reply(kind: .made(response), route: route) }

    /// An answer that takes more than about a millisecond to make. It is made on another thread; meanwhile the loop serves others.
    public static func later(route: Int = 0, _ work: @escaping Work) -> Reply { Reply(kind: .later(work), route: route) }

    /// The answer itself, made at once: for a caller that serves no connection.
    public func response() -> Response {
        switch kind {
        case .shared(let response), .made(let response): response
        case .later(let work): work(Cancellation())
        }
    }

    /// The same reply, given also where the server has no room for others: for what tells how it fares, such as health and metrics,
    /// and costs little.
    public var vital: Reply {
        var reply = self
        reply.isVital = true
        return reply
    }

    /// The same reply with its answer changed.
    ///
    /// - Parameters:
    ///   - shared: changes an answer that lives on into another one that does; without it that becomes one for this request alone.
    ///   - change: changes one that is for this request alone.
    public func map(shared: ((Response) -> Response)? = nil, _ change: @escaping @Sendable (Response) -> Response) -> Reply {
        var reply =
            switch kind {
            case .shared(let response): shared.map { Reply.shared($0(response), route: route) } ?? .made(change(response), route: route)
            case .made(let response): Reply.made(change(response), route: route)
            case .later(let work): Reply.later(route: route) { change(work($0)) }
            }
        reply.isVital = isVital
        return reply
    }
}

/// Makes an answer, on a thread that serves no connection. Its cost must be bounded by the size of the request; work of many
/// steps looks now and then whether it was cancelled.
public typealias Work = @Sendable (Cancellation) -> Response

/// Whether anybody still waits for a piece of work.
public final class Cancellation: Sendable {
    private let flag = Atomic<Bool>(false)

    public init() {}

    /// Whether the client has gone, or its time is over. What the work returns then is thrown away.
    public var isCancelled: Bool { flag.load(ordering: .relaxed) }

    func cancel() { flag.store(true, ordering: .relaxed) }
}
