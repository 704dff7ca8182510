// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct ServerMetricsTests {
    private let routes = ["other", "/things/{name}"]

    @Test func addsTheLoopsUpByRouteMethodAndStatusClass() {
        let loops = [LoopCounters(routeCount: 2), LoopCounters(routeCount: 2)]
        loops[0].countRequest(route: 1, .get, status: 200)
        loops[1].countRequest(route: 1, .get, status: 204)
        loops[1].countRequest(route: 0, .other, status: 404)
        let requests = ServerMetrics(loops, routes: routes).requests
        #expect(
            Set(requests) == [
                .init(route: "/things/{name}", method: "GET", status: "2xx", count: 2),
                .init(route: "other", method: "other", status: "4xx", count: 1),
            ])
    }

    @Test(arguments: [2, 255, -1, Int.max])
    func aRouteThatWasNotAnnouncedCountsAsTheFirst(route: Int) {
        let loop = LoopCounters(routeCount: 2)
        loop.countRequest(route: route, .head, status: 200)
        #expect(ServerMetrics([loop], routes: routes).requests == [.init(route: "other", method: "HEAD", status: "2xx", count: 1)])
    }

    @Test(arguments: [0, 99, 600, Int.max, Int.min])
    func aStatusBeyondTheClassesIsStillCounted(status: Int) {
        let loop = LoopCounters(routeCount: 1)
        loop.countRequest(route: 0, .get, status: status)
        #expect(ServerMetrics([loop], routes: routes).requests.map(\.count) == [1])
    }

    @Test func refusalsAreCountedByReason() {
        let loop = LoopCounters(routeCount: 1)
        loop.countRefusal(.malformedHost)
        loop.countRefusal(.malformedHost)
        let refusals = ServerMetrics([loop], routes: routes).refusals
        #expect(refusals.count == Rejection.allCases.count)
        #expect(refusals.filter { $0.count > 0 }.map(\.reason) == [.malformedHost])
        #expect(refusals.map(\.count).max() == 2)
    }

    @Test func aLiveServerCountsWhatItsClientsDid() throws {
        try TestServer.run(loops: 2) { server in
            let client = try server.client()
            try client.send("GET /a HTTP/1.1\r\nHost: a\r\n\r\nPOST /b HTTP/1.1\r\nHost: a\r\n\r\nGET /c HTTP/1.1\r\n\r\n")
            for _ in 0..<3 { _ = try client.response() }
            _ = try client.rest()
            let metrics = server.server.metrics
            #expect(metrics.accepted == 1)
            #expect(Set(metrics.requests.map { "\($0.method) \($0.status) \($0.count)" }) == ["GET 2xx 1", "POST 2xx 1"])
            #expect(metrics.refusals.filter { $0.count > 0 }.map(\.reason) == [.missingHost])
            #expect(metrics.durations.counts.reduce(0, +) == 2)
            #expect(metrics.turns.counts.reduce(0, +) >= 1)
            #expect(metrics.receivedBytes == 76)
            #expect(metrics.sentBytes > 200)
        }
    }

    @Test func gaugesFollowTheConnectionsAndFallToZero() throws {
        try TestServer.run { server in
            do {
                let idle = try server.client()
                try idle.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                _ = try idle.response()
                let reading = try server.client()
                try reading.send("GET / HT")
                #expect(waitUntil { open(server) == ["idle": 1, "reading": 1] })
            }
            #expect(waitUntil { open(server).isEmpty })
        }
    }

    private func open(_ server: TestServer) -> [String: Int] {
        Dictionary(
            uniqueKeysWithValues: server.server.metrics.connections.filter { $0.count > 0 }.map { ($0.state.rawValue, $0.count) })
    }
}
