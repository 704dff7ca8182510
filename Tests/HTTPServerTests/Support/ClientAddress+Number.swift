// SPDX-License-Identifier: Apache-2.0

import Glibc

@testable import HTTPServer

extension ClientAddress {
    /// The client with the IPv4 address that has this number.
    init(number: UInt32) {
        var storage = sockaddr_storage()
        withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                $0.pointee.sin_family = sa_family_t(AF_INET)
                $0.pointee.sin_addr.s_addr = in_addr_t(number).bigEndian
            }
        }
        self.init(storage)
    }
}
