// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing

@testable import HTTPServer

struct ClientAddressTests {
    private func address(_ text: String) -> ClientAddress {
        var storage = sockaddr_storage()
        let isIPv6 = text.contains(":")
        storage.ss_family = sa_family_t(isIPv6 ? AF_INET6 : AF_INET)
        withUnsafeMutablePointer(to: &storage) { pointer in
            if isIPv6 {
                pointer.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { _ = inet_pton(AF_INET6, text, &$0.pointee.sin6_addr) }
            } else {
                pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { _ = inet_pton(AF_INET, text, &$0.pointee.sin_addr) }
            }
        }
        return ClientAddress(storage)
    }

    @Test func eachIPv4AddressIsAClient() {
        #expect(address("192.0.2.1") == address("192.0.2.1"))
        #expect(address("192.0.2.1") != address("192.0.2.2"))
        #expect(address("192.0.2.1") == address("::ffff:192.0.2.1"), "whichever way it came")
    }

    @Test func anIPv6ClientHasAWholePrefix() {
        #expect(address("2001:db8::1") == address("2001:db8:0:0:ffff::2"))
        #expect(address("2001:db8::1") != address("2001:db8:0:1::1"))
        #expect(address("2001:db8::1") != .unknown)
    }
}
