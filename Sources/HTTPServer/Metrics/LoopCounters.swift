// SPDX-License-Identifier: Apache-2.0

/// The counters of one loop. Only that loop writes them; metrics read them from any thread.
final class LoopCounters: Sendable {
    /// By route, method and status class; see `requestIndex`.
    let requests: Tally
    /// By `Rejection`, in the order of its cases.
    let refusals = Tally(count: Rejection.allCases.count)
    let totals = Tally(count: Total.allCases.count)
    /// Open connections by protocol and state, as the last sweep found them; see `connectionIndex`.
    let connections = Tally(count: ConnectionProtocol.allCases.count * ConnectionState.allCases.count)
    /// The time from the loop's waking for the last octet of a request to giving its response to the socket.
    let durations = Histogram()
    /// How long each turn of the loop lasted, which is how long an event that came just after its begin had to wait.
    let turns = Histogram()

    private let routeCount: Int

    enum Total: Int, CaseIterable {
        case accepted, receivedBytes, sentBytes, resetsByClient, resetsByServer, handshakesFull, handshakesResumed, handshakesFailed
        /// Connections that were ended to make room for others when the server was full.
        case letGo
    }

    init(routeCount: Int) {
        self.routeCount = max(1, routeCount)
        requests = Tally(count: self.routeCount * RequestMethod.labels.count * Self.statusClasses)
    }

    /// 1xx to 5xx.
    static let statusClasses = 5

    /// A route that is not in the responder's `routes` counts as the first one.
    func countRequest(route: Int, _ method: RequestMethod, status: Int) {
        let route = route >= 0 && route < routeCount ? route : 0
        let status = min(max(status / 100, 1), Self.statusClasses) - 1
        requests.add(at: (route * RequestMethod.labels.count + method.labelIndex) * Self.statusClasses + status)
    }

    /// Open connections of one protocol in one state, as the last sweep found them.
    func open(_ spoken: ConnectionProtocol, _ state: ConnectionState) -> Int {
        connections[spoken.index * ConnectionState.allCases.count + state.index]
    }

    func countRefusal(_ rejection: Rejection) { refusals.add(at: rejection.index) }

    func add(_ amount: Int = 1, to total: Total) { totals.add(amount, at: total.rawValue) }
}

/// The protocol of a connection, as metrics name it.
public enum ConnectionProtocol: String, Sendable, CaseIterable {
    case http1, http2

    var index: Int { self == .http1 ? 0 : 1 }
}

/// The state of a connection, as metrics name it.
public enum ConnectionState: String, Sendable, CaseIterable {
    /// Between two requests.
    case idle
    /// A response is being made, or HTTP/2 requests are being served.
    case active
    /// A part of a head or of a body has arrived.
    case reading
    /// The client has not read all of a response.
    case writing
    /// Half-closed after the last response.
    case lingering
    /// In the TLS handshake.
    case handshake

    /// The index in `allCases`.
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
