// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import sip_codes

struct ProbeTargetTests {
    @Test(arguments: [
        ("http://127.0.0.1:8080/readyz", "127.0.0.1", 8080, "/readyz"),
        ("http://[::1]:8080/readyz", "::1", 8080, "/readyz"),
        ("http://[::1]/livez", "::1", 80, "/livez"),
        ("HTTP://localhost:81", "localhost", 81, "/"),
        ("http://localhost?a=b:c/", "localhost", 80, "/?a=b:c/"),
    ])
    func readsAnAddress(_ url: String, _ host: String, _ port: Int, _ path: String) throws {
        let target = try ProbeTarget(url: url)
        #expect(target.host == host)
        #expect(target.port == port)
        #expect(target.path == path)
    }

    @Test(arguments: [
        "", "localhost:8080", "ftp://localhost/", "https://localhost/", "http://", "http://:80/", "http://[]:80/", "http://[::1",
        "http://[::1]]:80/", "http://[[::1]:80/", "http://a[b/",
        "http://[::1]80/", "http://localhost:/", "http://localhost:0/", "http://localhost:65536/", "http://localhost:+80x/",
        "http://user@localhost/",
        "http://localhost/a b", "http://localhost/\r\nX: y", "http://localhost/ü", "http://localhost/#top",
    ])
    func refusesWhatIsNone(_ url: String) {
        #expect(throws: (any Error).self) { try ProbeTarget(url: url) }
    }

    @Test func printsAsAnAddress() throws {
        #expect(ProbeTarget(listeningOn: "::1", port: 8080, path: "/readyz").description == "http://[::1]:8080/readyz")
    }

    @Test(arguments: ["::", "0.0.0.0"]) func reachesEveryAddressThroughLoopback(_ host: String) {
        #expect(ProbeTarget(listeningOn: host, port: 1, path: "/").host == "127.0.0.1")
    }
}
