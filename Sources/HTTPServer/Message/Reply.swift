// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// What a responder returns for a request: a response and whose memory it is, or work that makes a response.
public struct Reply: Sendable {
    enum Kind: Sendable {
        case shared(Response)
        case made(Response)
        case later(Work, isLarge: Bool)
    }

    let kind: Kind
    /// The index of a template in the responder's `routes`.
    public let route: Int
    private(set) var isVital = false

    private init(kind: Kind, route: Int) {
        self.kind = kind
        self.route = route
    }

    /// Whether the response is one that many requests share.
    var isShared: Bool { if case .shared = kind { true } else { false } }

    /// A response that outlives this request: a client that is slow to read it costs no memory.
    public static func shared(_ response: Response, route: Int = 0) -> Reply { Reply(kind: .shared(response), route: route) }

    /// A response for this request alone. While it waits for its client to read it, its memory is counted as held by the client.
    public static func made(_ response: Response, route: Int = 0) -> Reply { Reply(kind: .made(response), route: route) }

    /// A response that takes more than about a millisecond to make. It is made on another thread; in the meantime the loop serves other
    /// connections.
    ///
    /// - Parameter isLarge: whether it may use many megabytes of memory. Of such work there is never more than one at a time.
    public static func later(route: Int = 0, isLarge: Bool = false, _ work: @escaping Work) -> Reply {
        Reply(kind: .later(work, isLarge: isLarge), route: route)
    }

    /// The response itself with all of its content, made on the calling thread: for a caller that serves no connection.
    public func response() -> Response {
        switch kind {
        case .shared(let response), .made(let response): response
        case .later(let work, _): work(Cancellation()).whole()
        }
    }

    /// The same reply, given even when the server has no room for others. For cheap replies that tell how the server is, such as health and
    /// metrics.
    public var vital: Reply {
        var reply = self
        reply.isVital = true
        return reply
    }

    /// The same reply with its response changed.
    ///
    /// - Parameters:
    ///   - shared: changes a shared response into another shared one; if nil, the changed response is for this request alone.
    ///   - change: changes a response that is for this request alone.
    public func map(shared: ((Response) -> Response)? = nil, _ change: @escaping @Sendable (Response) -> Response) -> Reply {
        var reply =
            switch kind {
            case .shared(let response): shared.map { Reply.shared($0(response), route: route) } ?? .made(change(response), route: route)
            case .made(let response): Reply.made(change(response), route: route)
            case .later(let work, let isLarge): Reply.later(route: route, isLarge: isLarge) { change(work($0)) }
            }
        reply.isVital = isVital
        return reply
    }
}

/// Makes a response, on a thread that serves no connection. Its cost must be bounded by the size of the request. Long work checks now and
/// then whether it was cancelled.
public typealias Work = @Sendable (Cancellation) -> Response

/// Whether anybody still waits for the outcome of work.
public final class Cancellation: Sendable {
    private let flag = Atomic<Bool>(false)

    public init() {}

    /// True when the client has gone or the time is over. What the work returns then is dropped.
    public var isCancelled: Bool { flag.load(ordering: .relaxed) }

    func cancel() { flag.store(true, ordering: .relaxed) }
}
