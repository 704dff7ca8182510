// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing

@testable import HTTPServer

struct SocketAddressTests {
    @Test func writesAnIPv6AddressInBrackets_RFC3986_3_2_2() {
        #expect(SocketAddress.text(host: "::1", port: 80) == "[::1]:80")
        #expect(SocketAddress.text(host: "127.0.0.1", port: 80) == "127.0.0.1:80")
    }

    @Test func knowsNothingOfWhatIsNoSocket() {
        #expect(SocketAddress.local(of: -1) == nil)
        #expect(SocketAddress.text(sockaddr_storage()) == "")
    }
}
