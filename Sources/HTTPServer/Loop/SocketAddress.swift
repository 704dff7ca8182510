// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The addresses of a socket's two ends, as numbers.
enum SocketAddress {
    typealias Reader = (Int32, UnsafeMutablePointer<sockaddr>?, UnsafeMutablePointer<socklen_t>?) -> Int32

    /// The end that is ours; nil when the system does not say.
    static func local(of socket: Int32) -> (host: String, port: Int)? { read(socket, getsockname) }

    /// The other end, "192.0.2.1:54321" or "[2001:db8::1]:54321"; nil when it has gone already.
    static func peer(of socket: Int32) -> String? {
        read(socket, getpeername).map { text(host: $0.host, port: $0.port) }
    }

    static func text(host: String, port: Int) -> String {
        host.utf8.contains(ASCII.colon) ? "[\(host)]:\(port)" : "\(host):\(port)"
    }

    private static func read(_ socket: Int32, _ reader: Reader) -> (host: String, port: Int)? {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        var host = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        var port = [CChar](repeating: 0, count: Int(NI_MAXSERV))
        // Unsafe: the system's generic address type is a view of the storage it fills.
        let failed = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                reader(socket, address, &length) != 0
                    || getnameinfo(
                        address, length, &host, socklen_t(host.count), &port, socklen_t(port.count), NI_NUMERICHOST | NI_NUMERICSERV) != 0
            }
        }
        guard !failed else { return nil }
        let text = { (bytes: [CChar]) in String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) }
        return (text(host), Int(text(port)) ?? 0)
    }
}
