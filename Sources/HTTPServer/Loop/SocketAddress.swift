// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The addresses of a socket's two ends, in digits.
enum SocketAddress {
    typealias Reader = (Int32, UnsafeMutablePointer<sockaddr>?, UnsafeMutablePointer<socklen_t>?) -> Int32

    /// The server's end; nil when the system does not say.
    static func local(of socket: Int32) -> (host: String, port: Int)? { read(socket, getsockname) }

    /// An address that accept(2) returned, as "192.0.2.1:54321" or "[2001:db8::1]:54321"; empty for any other address family.
    static func text(_ storage: sockaddr_storage) -> String {
        var storage = storage
        let size = Int32(storage.ss_family) == AF_INET6 ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size
        return names(&storage, socklen_t(size)).map { text(host: $0.host, port: $0.port) } ?? ""
    }

    static func text(host: String, port: Int) -> String {
        host.utf8.contains(ASCII.colon) ? "[\(host)]:\(port)" : "\(host):\(port)"
    }

    private static func read(_ socket: Int32, _ reader: Reader) -> (host: String, port: Int)? {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        // Unsafe: sockaddr is the system's generic view of the storage that it fills.
        let status = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { reader(socket, $0, &length) }
        }
        return status == 0 ? names(&storage, length) : nil
    }

    private static func names(_ storage: inout sockaddr_storage, _ length: socklen_t) -> (host: String, port: Int)? {
        var host = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        var port = [CChar](repeating: 0, count: Int(NI_MAXSERV))
        // Unsafe: the same view; `length` is the size of the address in it, at most that of the storage.
        let status = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                getnameinfo(
                    address, length, &host, socklen_t(host.count), &port, socklen_t(port.count), NI_NUMERICHOST | NI_NUMERICSERV)
            }
        }
        guard status == 0 else { return nil }
        let text = { (bytes: [CChar]) in String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) }
        return (text(host), Int(text(port)) ?? 0)
    }
}
