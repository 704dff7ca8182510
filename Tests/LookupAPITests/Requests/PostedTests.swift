// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

/// Requests with content, whatever becomes of them.
@Suite(.overEveryTransport) struct PostedTests {
    private let client = TestClient()

    @Test(arguments: [("/codes.csv", "text/csv"), ("/codes.json", "application/json")])
    func aSuffixNamesTheFormatAndTheContentIsRead(_ target: String, _ mediaType: String) {
        let answer = client.post(target, Array("486".utf8))
        #expect(answer.status == 200)
        #expect(answer.mediaType == mediaType)
        #expect(answer.text.contains("Busy Here"))
    }

    @Test(arguments: [("/explain.json", "application/json"), ("/explain.md", "text/markdown"), ("/explain.txt", "text/plain")])
    func aTraceIsExplainedInTheFormatOfTheSuffix(_ target: String, _ mediaType: String) {
        let answer = client.post(target, Array("SIP/2.0 486 Busy Here\r\n\r\n".utf8))
        #expect(answer.status == 200)
        #expect(answer.mediaType == mediaType)
    }

    @Test func aSuffixThatThePostLacksIsRefused() {
        #expect(client.post("/codes.md", Array("486".utf8)).status == 406)
        #expect(client.post("/codes.csv?format=json", Array("486".utf8)).status == 400)
    }

    @Test func aSlashTooManyIsRedirectedAsForGET() {
        let answer = client.post("/codes/?format=csv", Array("486".utf8))
        #expect(answer.status == 308)
        #expect(answer.fields["location"] == "/codes?format=csv")
    }

    @Test(arguments: [("/codes", "application/pdf", 415), ("/codes/486", "text/plain", 405), ("/nowhere", "text/plain", 404)])
    func aRefusalHasTheFieldsOfEveryAnswer(_ target: String, _ type: String, _ status: Int) {
        var configuration = APIConfiguration()
        configuration.allowedOrigins = ["https://ops.example.com"]
        let client = TestClient(service: LookupService(configuration: configuration))
        for (origin, granted) in [("https://ops.example.com", "https://ops.example.com"), ("https://evil.example", nil)] {
            let answer = client.post(target, [0x31], type: type, [("Origin", origin), ("X-Request-ID", "abc-1")])
            #expect(answer.status == status)
            #expect(answer.fields["x-request-id"] == "abc-1")
            #expect(answer.fields["access-control-allow-origin"] == granted)
            #expect(answer.fields["vary"]?.contains("Origin") == true)
        }
    }

    @Test func contentThatSaysItIsTooLargeIsRefusedWithTheBound() {
        // The client for HTTP/2 sends no length.
        guard [.direct, .http1].contains(Transport.current) else { return }
        let answer = client.post("/explain", [UInt8](repeating: 0x20, count: (1 << 20) + 1), [("X-Request-ID", "abc-1")])
        #expect(answer.status == 413)
        #expect(answer.object["detail"] as? String == "The content has 1048577 bytes; this resource reads at most 1048576.")
        #expect(answer.fields["x-request-id"] == "abc-1")
    }

    /// The reason of a refusal must reach the client also while it is still sending.
    @Test(arguments: [1, 1000, 60_000])
    func aRefusalIsReadBehindContentOfAnySize(_ size: Int) {
        #expect(client.post("/codes", [UInt8](repeating: 0x31, count: size), type: "application/pdf").status == 415)
        #expect(client.post("/codes/486", [UInt8](repeating: 0x31, count: size)).status == 405)
    }

    @Test func gzipOfSeveralMembersIsOneContent_RFC1952_2_2() {
        let parts = ["486\n" + String(repeating: " ", count: 4000), "\n603\n"].compactMap {
            Gzip.compress(Array($0.utf8) + [UInt8](repeating: 0x0A, count: 64))
        }
        let answer = client.post("/codes", Array(parts.joined()), [("Content-Encoding", "gzip")])
        #expect(parts.count == 2)
        #expect(answer.status == 200)
        #expect(answer.text.contains("Decline"))
        let broken = client.post("/codes", Array(parts.joined()) + [0x1F, 0x8B, 0], [("Content-Encoding", "gzip")])
        #expect(broken.status == 400)
        #expect(broken.object["title"] as? String == "Broken encoding")
    }
}
