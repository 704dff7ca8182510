// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// Nothing that is posted gets into a log, whatever becomes of it.
@Suite struct PostedContentTests {
    private static let mark = "confidential-7391"
    private static let invite =
        "INVITE sip:\(mark)@example.com SIP/2.0\r\nCall-ID: \(mark)\r\nCSeq: 1 INVITE\r\nFrom: <sip:\(mark)@a>\r\n\r\n"

    @Test(arguments: [
        ("/explain", "text/plain", invite), ("/explain?redact=1", "text/plain", invite), ("/explain", "image/png", invite),
        ("/explain", "text/plain", "\u{0}\(mark)"), ("/codes", "text/plain", "\(mark)\n"), ("/codes", "application/json", "{\(mark)"),
        ("/mcp", "application/json", "{\"\(mark)\": 1}"), ("/nowhere", "text/plain", mark),
    ])
    func isNotLogged(path: String, type: String, content: String) throws {
        let service = try SIPCodesProcess(["serve", "--port", "0", "--access-log", "--log-level", "trace"])
        let port = try #require(Int(service.firstLine().split(separator: ":").last ?? ""))
        let client = try TCPClient(port: port)
        try client.send(
            "POST \(path) HTTP/1.1\r\nHost: a\r\nContent-Type: \(type)\r\nContent-Length: \(content.utf8.count)\r\n"
                + "Connection: close\r\n\r\n\(content)")
        #expect(client.rest().hasPrefix("HTTP/1.1 "))
        service.signal(SIGTERM)
        let outcome = service.finish()
        #expect(outcome.errors.contains("POST"))
        #expect(!outcome.errors.contains(Self.mark))
        #expect(!outcome.output.contains(Self.mark))
    }
}
