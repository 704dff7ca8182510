// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A bound and listening TCP socket.
public final class Listener: Sendable {
    let descriptor: Int32
    /// The address in digits: "127.0.0.1", "::1".
    public let host: String
    /// The port that it listens on, which the system chose if port 0 was asked for.
    public let port: Int
    /// What its connections begin with: TLS or plain HTTP.
    public let transport: Transport

    /// Host and port: "127.0.0.1:8080", "[::1]:8080".
    public var address: String { SocketAddress.text(host: host, port: port) }

    private init(descriptor: Int32, _ transport: Transport) throws(SystemError) {
        self.descriptor = descriptor
        self.transport = transport
        guard let address = SocketAddress.local(of: descriptor) else { throw SystemError("cannot read the address of a socket") }
        (host, port) = address
    }

    deinit { close(descriptor) }

    /// Refuses new connections from now on, for every thread that accepts from it. The descriptor stays open as long as this object lives.
    func stop() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    private static let backlog: Int32 = 1024

    /// Listens on every address that `host` stands for: a name such as "localhost" may have two. "::" accepts IPv4 as well. With port 0 the
    /// system chooses one, the same for all addresses.
    ///
    /// - Throws: a `SystemError` that names the address and the reason, such as a port in use.
    public static func bind(host: String, port: Int, transport: Transport = .plain) throws(SystemError) -> [Listener] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        var result: UnsafeMutablePointer<addrinfo>?
        let failure = getaddrinfo(host, String(port), &hints, &result)
        guard failure == 0 else {
            throw SystemError("cannot resolve host '\(host)': \(String(cString: gai_strerror(failure)))", 0)
        }
        defer { freeaddrinfo(result) }

        var listeners: [Listener] = []
        var next = result
        while let entry = next {
            next = entry.pointee.ai_next
            let fixedPort = port == 0 ? listeners.first?.port ?? 0 : port
            listeners.append(try bind(entry.pointee, host: host, port: fixedPort, transport))
        }
        guard !listeners.isEmpty else { throw SystemError("no address for host '\(host)'", EADDRNOTAVAIL) }
        return listeners
    }

    private static func bind(_ entry: addrinfo, host: String, port: Int, _ transport: Transport) throws(SystemError) -> Listener {
        let descriptor = socket(entry.ai_family, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
        if descriptor < 0 { throw SystemError("cannot make a socket for \(host)") }
        set(descriptor, SOL_SOCKET, SO_REUSEADDR, 1)
        // Accepted sockets inherit it: a response is sent at once, not when the one before is acknowledged.
        set(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, 1)
        // The kernel would hold megabytes for each client that does not read, which no bound of the server counts.
        set(descriptor, SOL_SOCKET, SO_SNDBUF, sendBufferBytes)
        if entry.ai_family == AF_INET6 { set(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, host == "::" ? 0 : 1) }
        // Unsafe: the memory of getaddrinfo, valid until freeaddrinfo; the port is changed in place.
        if entry.ai_family == AF_INET6 {
            entry.ai_addr.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { $0.pointee.sin6_port = in_port_t(port).bigEndian }
        } else {
            entry.ai_addr.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { $0.pointee.sin_port = in_port_t(port).bigEndian }
        }
        guard Glibc.bind(descriptor, entry.ai_addr, entry.ai_addrlen) == 0, listen(descriptor, backlog) == 0 else {
            let code = errno
            close(descriptor)
            throw SystemError("cannot listen on \(host) port \(port)", code)
        }
        return try Listener(descriptor: descriptor, transport)
    }

    /// What the kernel holds of responses on their way, at most twice as much: enough for two megabytes a second around the world.
    private static let sendBufferBytes: Int32 = 256 << 10

    private static func set(_ descriptor: Int32, _ level: Int32, _ option: Int32, _ value: Int32) {
        var value = value
        setsockopt(descriptor, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
    }
}
