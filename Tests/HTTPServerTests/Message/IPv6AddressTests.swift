// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing

@testable import HTTPServer

struct IPv6AddressTests {
    private func isValid(_ octets: [UInt8]) -> Bool { IPv6Address.isValid(octets.span) }

    @Test(arguments: [
        "::", "::1", "1::", "1:2:3:4:5:6:7:8", "2001:db8::1", "2001:DB8:0:0:8:800:200C:417A", "FF01::101", "1::8", "::2:3:4:5:6:7:8",
        "1:2:3:4:5:6:7::", "1::3:4:5:6:7:8", "0000:0000:0000:0000:0000:0000:0000:0000", "::ffff:192.0.2.128", "::192.0.2.128",
        "64:ff9b::192.0.2.33", "1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5::1.2.3.4", "::0.0.0.0", "::255.255.255.255",
    ])
    func takesEveryForm_RFC3986_3_2_2(text: String) {
        #expect(isValid(Array(text.utf8)))
    }

    @Test(arguments: [
        "", ":", ":::", "1", "1:", ":1", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:", ":2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::",
        "::1:2:3:4:5:6:7:8", "1::2::3", "::1::", "12345::", "::12345", "g::", "::1%eth0", "::1%25eth0", "v1.a", "::1 ", " ::1", "1.2.3.4",
        "::1.2.3", "::1.2.3.", "::1.2.3.4.5", "::1.2.3.256", "::1.2.3.1000", "::01.2.3.4", "::1.2.3.4:5", "::.1.2.3", "::a.2.3.4",
        "1:2:3:4:5:6:7:1.2.3.4", "1:2:3:4:5:6::1.2.3.4:", "1:2:3:4:5:1.2.3.4", "::1.2.3.x", "::1/64", "[::1]",
    ])
    func refusesAnythingElse_RFC3986_3_2_2(text: String) {
        #expect(!isValid(Array(text.utf8)))
    }

    /// Compares with the C library for every text of up to seven of the relevant octets.
    @Test func agreesWithTheSystem() {
        let octets = Array("1a:.0".utf8)
        var texts: [[UInt8]] = [[]]
        for _ in 0..<7 {
            texts = texts.flatMap { text in octets.map { text + [$0] } }
            for text in texts {
                var address = in6_addr()
                let expected = (text + [0]).withUnsafeBytes { inet_pton(AF_INET6, $0.baseAddress, &address) == 1 }
                #expect(isValid(text) == expected, "\(String(decoding: text, as: UTF8.self))")
            }
        }
    }
}
