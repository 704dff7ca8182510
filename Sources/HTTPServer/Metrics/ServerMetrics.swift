// SPDX-License-Identifier: Apache-2.0

/// What a server has counted since its start, over all loops, at one moment.
public struct ServerMetrics: Sendable {
    public struct Requests: Sendable, Hashable {
        /// One of the responder's `routes`.
        public let route: String
        public let method: String
        /// The status class, such as "2xx".
        public let status: String
        public let count: Int
    }

    public struct Connections: Sendable, Hashable {
        public let spoken: ConnectionProtocol
        public let state: ConnectionState
        public let count: Int
    }

    /// Only the combinations that occurred.
    public let requests: [Requests]
    /// All combinations, as they were at most a quarter of a second ago.
    public let connections: [Connections]
    /// Requests and connections that the server refused itself, for every reason.
    public let refusals: [(reason: Rejection, count: Int)]
    public let durations: HistogramSnapshot
    public let turns: HistogramSnapshot
    public let accepted: Int
    /// Connections that were ended to make room for others when the server was full.
    public let letGo: Int
    public let receivedBytes: Int
    public let sentBytes: Int
    public let resetsByClient: Int
    public let resetsByServer: Int
    public let handshakesFull: Int
    public let handshakesResumed: Int
    public let handshakesFailed: Int

    init(_ loops: [LoopCounters], routes: [String]) {
        let sum = { (row: (LoopCounters) -> Tally) -> [Int] in
            guard var values = loops.first.map({ row($0).values }) else { return [] }
            for loop in loops.dropFirst() { values = zip(values, row(loop).values).map { $0 &+ $1 } }
            return values
        }
        let methods = RequestMethod.labels
        requests = sum(\.requests).enumerated().filter { $0.element > 0 }.map { index, count in
            let status = index % LoopCounters.statusClasses
            let method = index / LoopCounters.statusClasses % methods.count
            let route = index / LoopCounters.statusClasses / methods.count
            return Requests(
                route: route < routes.count ? routes[route] : "", method: methods[method], status: "\(status + 1)xx", count: count)
        }
        let states = ConnectionState.allCases
        connections = sum(\.connections).enumerated().map { index, count in
            Connections(spoken: ConnectionProtocol.allCases[index / states.count], state: states[index % states.count], count: count)
        }
        refusals = Array(zip(Rejection.allCases, sum(\.refusals)))
        durations = loops.reduce(.zero) { $0 + $1.durations.snapshot }
        turns = loops.reduce(.zero) { $0 + $1.turns.snapshot }
        let totals = sum(\.totals)
        let total = { (name: LoopCounters.Total) in name.rawValue < totals.count ? totals[name.rawValue] : 0 }
        accepted = total(.accepted)
        letGo = total(.letGo)
        receivedBytes = total(.receivedBytes)
        sentBytes = total(.sentBytes)
        resetsByClient = total(.resetsByClient)
        resetsByServer = total(.resetsByServer)
        handshakesFull = total(.handshakesFull)
        handshakesResumed = total(.handshakesResumed)
        handshakesFailed = total(.handshakesFailed)
    }
}
