// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A GET request over plain TCP, for a health check, which needs only the status of the response.
struct HTTPProbe {
    struct Failure: Error {
        let reason: String

        init(_ reason: String) { self.reason = reason }
    }

    private let target: ProbeTarget
    private let timeout: Duration
    private let deadline: ContinuousClock.Instant

    /// - Parameter timeout: counted from now, for looking up, connecting, sending and receiving together.
    init(_ target: ProbeTarget, timeout: Duration) {
        self.target = target
        self.timeout = timeout
        deadline = .now + timeout
    }

    /// The status code of the response.
    ///
    /// - Throws: a `Failure` whose reason completes "... is not ready: ".
    func status() throws(Failure) -> Int {
        let connection = try connect()
        defer { close(connection) }
        try send(connection)
        return try receive(connection)
    }

    /// Tries all addresses of the host in turn: "localhost" may have two, and the service may listen on one of them.
    private func connect() throws(Failure) -> Int32 {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_NUMERICSERV
        var result: UnsafeMutablePointer<addrinfo>?
        let failure = getaddrinfo(target.host, String(target.port), &hints, &result)
        guard failure == 0 else { throw Failure("cannot resolve '\(target.host)' (\(String(cString: gai_strerror(failure))))") }
        defer { freeaddrinfo(result) }

        var last = Failure("'\(target.host)' has no address")
        var next = result
        while let entry = next {
            next = entry.pointee.ai_next
            do throws(Failure) {
                return try connect(to: entry.pointee)
            } catch {
                last = error
            }
        }
        throw last
    }

    private func connect(to address: addrinfo) throws(Failure) -> Int32 {
        let descriptor = socket(address.ai_family, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
        guard descriptor >= 0 else { throw Self.systemFailure(errno) }
        do throws(Failure) {
            if Glibc.connect(descriptor, address.ai_addr, address.ai_addrlen) != 0 {
                guard errno == EINPROGRESS else { throw Self.systemFailure(errno) }
                try wait(for: POLLOUT, on: descriptor, "no connection")
                var code: Int32 = 0
                var length = socklen_t(MemoryLayout<Int32>.size)
                getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &length)
                guard code == 0 else { throw Self.systemFailure(code) }
            }
            return descriptor
        } catch {
            close(descriptor)
            throw error
        }
    }

    private func send(_ connection: Int32) throws(Failure) {
        let request = """
            GET \(target.path) HTTP/1.1\r
            Host: \(target.authority)\r
            User-Agent: sip-codes/\(Version.current) healthcheck\r
            Connection: close\r
            \r

            """
        var rest = Array(request.utf8)[...]
        while !rest.isEmpty {
            try wait(for: POLLOUT, on: connection, "no answer")
            // An error instead of a signal when the other side has closed.
            let count = rest.withUnsafeBytes { Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            if count < 0 {
                if Self.passes(errno) { continue }
                throw Self.systemFailure(errno)
            }
            rest = rest.dropFirst(count)
        }
    }

    /// The most bytes of a response that are read.
    private static let answerBytes = 65_536

    /// Reads the whole response, so that the service sees an orderly close. Only the status line matters; later errors are ignored.
    private func receive(_ connection: Int32) throws(Failure) -> Int {
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while answer.count < Self.answerBytes {
            do throws(Failure) {
                try wait(for: POLLIN, on: connection, "no answer")
                let count = buffer.withUnsafeMutableBytes { recv(connection, $0.baseAddress, $0.count, 0) }
                if count < 0 {
                    if Self.passes(errno) { continue }
                    throw Self.systemFailure(errno)
                }
                if count == 0 { break }
                answer += buffer.prefix(count)
            } catch {
                if Self.status(answer) != nil { break }
                throw error
            }
        }
        if let status = Self.status(answer) { return status }
        throw Failure(answer.isEmpty ? "it closed without an answer" : "the answer is not HTTP (is it the TLS port?)")
    }

    /// The status of "HTTP/1.1 200 OK"; nil while the line is incomplete, and when it is not a status line.
    static func status(_ answer: [UInt8]) -> Int? {
        guard let end = answer.prefix(answerBytes).firstIndex(of: 0x0D) else { return nil }
        let parts = String(decoding: answer[..<end], as: UTF8.self).split(separator: " ", maxSplits: 2)
        guard parts.count >= 2, parts[0].hasPrefix("HTTP/1."), parts[1].utf8.count == 3 else { return nil }
        return Int(parts[1])
    }

    private func wait(for events: Int32, on descriptor: Int32, _ missing: String) throws(Failure) {
        while true {
            let left = ContinuousClock.now.duration(to: deadline)
            // Rounded up, because waiting for 0 ms would be a busy loop.
            let milliseconds = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000 + 1
            guard left > .zero else { throw Failure("\(missing) within \(timeout.components.seconds) s") }
            var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
            let count = poll(&entry, 1, Int32(clamping: milliseconds))
            if count > 0 { return }
            if count < 0, errno != EINTR { throw Self.systemFailure(errno) }
        }
    }

    /// Whether the same call should be repeated after this error.
    private static func passes(_ code: Int32) -> Bool { code == EINTR || code == EAGAIN }

    private static func systemFailure(_ code: Int32) -> Failure { Failure(String(cString: strerror(code)).lowercased()) }
}
