// SPDX-License-Identifier: Apache-2.0

/// What one loop counts. The loop alone writes; whoever renders metrics reads, from any thread.
final class LoopCounters: Sendable {
    /// By route, method and status class: `requestIndex`.
    let requests: Tally
    /// By `Rejection`, in the order of its cases.
    let refusals = Tally(count: Rejection.allCases.count)
    let totals = Tally(count: Total.allCases.count)
    /// Open connections by protocol and state, as the last sweep found them: `connectionIndex`.
    let connections = Tally(count: ConnectionProtocol.allCases.count * ConnectionState.allCases.count)
    /// From the moment the loop woke for a request's last octet to the moment its answer was handed to the socket.
    let durations = Histogram()
    /// How long each turn of the loop lasted: what an event that came just after it began had to wait.
    let turns = Histogram()

    private let routeCount: Int

    enum Total: Int, CaseIterable {
        case accepted, receivedBytes, sentBytes, resetsByClient, resetsByServer, handshakesFull, handshakesResumed, handshakesFailed
        /// Connections that went for others when the server was full.
        case letGo
    }

    init(routeCount: Int) {
        self.routeCount = max(1, routeCount)
        requests = Tally(count: self.routeCount * RequestMethod.labels.count * Self.statusClasses)
    }

    /// 1xx to 5xx.
    static let statusClasses = 5

    /// A route that the responder did not announce counts as its first.
    func countRequest(route: Int, _ method: RequestMethod, status: Int) {
        let route = route >= 0 && route < routeCount ? route : 0
        let status = min(max(status / 100, 1), Self.statusClasses) - 1
        requests.add(at: (route * RequestMethod.labels.count + method.labelIndex) * Self.statusClasses + status)
    }

    /// Open connections of a kind, as the last sweep found them.
    func open(_ spoken: ConnectionProtocol, _ state: ConnectionState) -> Int {
        connections[spoken.index * ConnectionState.allCases.count + state.index]
    }

    func countRefusal(_ rejection: Rejection) { refusals.add(at: rejection.index) }

    func add(_ amount: Int = 1, to total: Total) { totals.add(amount, at: total.rawValue) }
}

/// What a connection speaks, as metrics name it.
public enum ConnectionProtocol: String, Sendable, CaseIterable {
    case http1, http2

    var index: Int { self == .http1 ? 0 : 1 }
}

/// Where a connection stands, as metrics name it.
public enum ConnectionState: String, Sendable, CaseIterable {
    /// Between two requests.
    case idle
    /// A request is being worked on, or requests of HTTP/2 are being answered.
    case active
    /// A head or a body is half there.
    case reading
    /// The client has not read all of an answer.
    case writing
    /// Half-closed after the last answer.
    case lingering
    /// Agreeing on keys (TLS).
    case handshake

    /// Its place in `allCases`.
    var index: Int {
        switch self {
        case .idle: 0
        case .active: 1
        case .reading: 2
        case .writing: 3
        case .lingering: 4
        case .handshake: 5
        }
    }
}
