// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Listens on a free loopback port and sends a fixed response to the first client; with nil, it never responds.
enum OneShotListener {
    /// Listens while `body` runs, which gets the port.
    static func answering<Value>(_ answer: String?, _ body: (Int) throws -> Value) throws -> Value {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(listener) }
        let port = try listen(listener)
        if let answer {
            // Not on a shared queue, whose threads other tests may keep busy for longer than the client waits.
            Thread.detachNewThread {
                let client = accept(listener, nil, nil)
                var request = [UInt8](repeating: 0, count: 4096)
                _ = recv(client, &request, request.count, 0)
                _ = send(client, answer, answer.utf8.count, Int32(MSG_NOSIGNAL))
                close(client)
            }
        }
        return try body(port)
    }

    private static func listen(_ listener: Int32) throws -> Int {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(INADDR_LOOPBACK).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        // Unsafe: sockaddr is the system's generic view of the IPv4 address.
        let failed = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(listener, generic, length) != 0 || Glibc.listen(listener, 1) != 0 || getsockname(listener, generic, &length) != 0
            }
        }
        if failed { throw POSIXError(.EADDRNOTAVAIL) }
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
