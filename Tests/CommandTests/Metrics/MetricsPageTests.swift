// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

struct MetricsPageTests {
    private func get(_ path: String, _ port: Int) throws -> String {
        let client = try TCPClient(port: port)
        try client.send("GET \(path) HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        return client.rest()
    }

    private func port(_ line: String) throws -> Int { try #require(Int(line.split(separator: ":").last ?? "")) }

    @Test func countsWhatTheServiceAnswered() throws {
        // On a busy machine a debug build takes long to make the index for the first search.
        let service = try SIPCodesProcess(["serve", "--port", "0", "--max-connections", "321", "--work-timeout", "120"])
        let port = try port(service.firstLine())
        _ = try get("/codes/486", port)
        _ = try get("/codes/487", port)
        _ = try get("/codes/499", port)
        _ = try get("/search?q=busy", port)
        _ = try get("/no-such/\(UUID())", port)
        let text = try get("/metrics", port)
        #expect(text.contains("content-type: text/plain; version=0.0.4"))
        for line in [
            "sip_codes_http_requests_total{route=\"/codes/{code}\",method=\"GET\",status=\"2xx\"} 2",
            "sip_codes_http_requests_total{route=\"/codes/{code}\",method=\"GET\",status=\"4xx\"} 1",
            "sip_codes_http_requests_total{route=\"/search\",method=\"GET\",status=\"2xx\"} 1",
            "sip_codes_http_requests_total{route=\"other\",method=\"GET\",status=\"4xx\"} 1",
            "sip_codes_http_connections_accepted_total 6", "sip_codes_http_connections_limit 321", "sip_codes_ready 1",
        ] {
            #expect(text.contains(line + "\n"), "\(line)")
        }
        #expect(!text.contains("no-such"))
        service.signal(SIGTERM)
        #expect(service.finish().status == 0)
    }

    @Test func anAdminPortTakesTheMetricsAway() throws {
        let service = try SIPCodesProcess(["serve", "--port", "0", "--admin-port", "0"])
        let port = try port(service.firstLine())
        let admin = try self.port(service.firstLine())
        #expect(try get("/metrics", port).hasPrefix("HTTP/1.1 404"))
        #expect(try get("/metrics", admin).contains("sip_codes_build_info"))
        #expect(try get("/readyz", admin).hasPrefix("HTTP/1.1 200"))
        #expect(try get("/livez", admin).hasPrefix("HTTP/1.1 200"))
        #expect(try get("/codes/486", admin).hasPrefix("HTTP/1.1 404"))
        service.signal(SIGTERM)
        #expect(service.finish().status == 0)
    }

    @Test func readinessGoesBeforeTheListener() throws {
        let service = try SIPCodesProcess(["serve", "--port", "0", "--shutdown-delay", "30"])
        let port = try port(service.firstLine())
        service.signal(SIGTERM)
        var ready = ""
        repeat { ready = try get("/readyz", port) } while !ready.hasPrefix("HTTP/1.1 503")
        #expect(ready.contains("retry-after: 1"))
        let answer = try get("/codes/486", port)
        #expect(answer.hasPrefix("HTTP/1.1 200"))
        #expect(answer.contains("connection: close"))
        // A second signal does not wait.
        service.signal(SIGTERM)
        #expect(service.finish().status == 128 + SIGTERM)
    }
}
