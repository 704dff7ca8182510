// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import HTTPServer
@testable import sip_codes

struct TrustedProxiesTests {
    private func client(_ peer: String, for forwardedFor: String = "", _ forwarded: String = "", trusting text: String) throws -> String {
        var record = AccessRecord()
        record.client = peer
        record.forwardedFor = forwardedFor
        record.forwarded = forwarded
        return try TrustedProxies(text).client(of: record)
    }

    @Test func believesATrustedFront() throws {
        #expect(try client("10.0.0.7:40000", for: "192.0.2.1", trusting: "10.0.0.0/8") == "192.0.2.1")
        #expect(try client("[::1]:40000", for: "2001:db8::5", trusting: "::1") == "2001:db8::5")
        #expect(try client("[::ffff:10.0.0.7]:40000", for: "192.0.2.1", trusting: "10.0.0.7") == "192.0.2.1")
    }

    @Test func believesNobodyElse() throws {
        #expect(try client("198.51.100.9:40000", for: "192.0.2.1", trusting: "10.0.0.0/8") == "198.51.100.9:40000")
        #expect(try client("11.0.0.1:40000", for: "192.0.2.1", trusting: "10.0.0.0/8") == "11.0.0.1:40000")
        #expect(try client("10.0.0.7:40000", trusting: "10.0.0.0/8") == "10.0.0.7:40000")
    }

    /// Addresses before the first one that is not trusted may be made up.
    @Test func goesBackAsFarAsTheTrustedOnesReach() throws {
        #expect(try client("10.0.0.7:1", for: "203.0.113.9, 192.0.2.1, 10.0.0.8", trusting: "10.0.0.0/8") == "192.0.2.1")
        #expect(try client("10.0.0.7:1", for: "10.0.0.9, 10.0.0.8", trusting: "10.0.0.0/8") == "10.0.0.9")
        #expect(try client("10.0.0.7:1", for: "192.0.2.1, nonsense", trusting: "10.0.0.0/8") == "10.0.0.7:1")
    }

    /// An address that is cut would be another address.
    @Test func keepsTheNearestHopsOfALongListWhole() {
        let way = (1...60).map { "192.0.2.\($0)" }.joined(separator: ",")
        let text = "GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: \(way)\r\n\r\n"
        let bytes = Array(text.utf8)
        var head = RequestHead()
        var parser = RequestParser()
        _ = parser.parse(bytes.span, limits: Limits(), into: &head)
        let kept = AccessRecord(head, in: bytes.span).forwardedFor
        #expect(kept.utf8.count <= 256)
        #expect(kept.hasSuffix(",192.0.2.60"))
        #expect(kept.split(separator: ",").allSatisfy { $0.hasPrefix("192.0.2.") })
    }

    @Test func readsForwarded_RFC7239_4() throws {
        let field = "for=203.0.113.9, For=\"[2001:db8:cafe::17]:4711\";proto=https;by=10.0.0.7"
        #expect(try client("10.0.0.7:1", for: "", field, trusting: "10.0.0.0/8") == "2001:db8:cafe::17")
        #expect(try client("10.0.0.7:1", for: "", "for=_hidden", trusting: "10.0.0.0/8") == "10.0.0.7:1")
    }

    @Test(arguments: ["10.0.0.0/33", "x", "10.0.0/8", "::1/129", "10.0.0.0/8,,y"])
    func refusesWhatIsNoNetworkAndNamesIt(_ text: String) throws {
        let outcome = try SIPCodesProcess.run(["serve", "--trusted-proxies", text])
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("--trusted-proxies has '\(text.split(separator: ",").last ?? "")'"))
    }

    @Test func theAccessLogHasTheClientAndTheFront() throws {
        let service = try SIPCodesProcess([
            "serve", "--port", "0", "--access-log", "--log-format", "json", "--trusted-proxies", "127.0.0.1",
        ])
        let first = try #require(JSONSerialization.jsonObject(with: Data(service.firstLine().utf8)) as? [String: String])
        let client = try TCPClient(port: try #require(Int(first["url"]?.split(separator: ":").last ?? "")))
        try client.send(
            "GET /codes/486 HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 203.0.113.9\r\nX-Forwarded-For: 192.0.2.1\r\nConnection: close\r\n\r\n")
        _ = client.rest()
        service.signal(SIGTERM)
        let lines = service.finish().errors.split(separator: "\n").compactMap {
            try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        let answered = try #require(lines.first { $0["message"] as? String == "answered" })
        #expect(answered["client"] as? String == "192.0.2.1")
        #expect((answered["proxy"] as? String)?.hasPrefix("127.0.0.1:") == true)
    }
}
