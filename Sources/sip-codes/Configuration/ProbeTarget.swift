// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// The parts of the http URL that a health check requests.
struct ProbeTarget: Equatable, CustomStringConvertible {
    /// A name or an IP address; IPv6 without brackets.
    let host: String
    let port: Int
    let path: String

    /// The value of a Host field.
    var authority: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

    var description: String { "http://\(authority)\(path)" }

    /// The target for a service that listens on `host`. That may stand for every address of the machine, of which loopback is one; "::"
    /// accepts IPv4 too.
    init(listeningOn host: String, port: Int, path: String) {
        self.host = ["::", "0.0.0.0"].contains(host) ? "127.0.0.1" : host
        self.port = port
        self.path = path
    }

    /// Parses "http://127.0.0.1:8080/readyz" or "http://[::1]:8080/readyz"; without a port it is 80, without a path "/".
    init(url: String) throws {
        let form = "write it as http://127.0.0.1:8080/readyz."
        if url.lowercased().hasPrefix("https:") {
            throw ValidationError("--url: the health check asks over plain HTTP; name the plain port or the admin port, and \(form)")
        }
        guard url.lowercased().hasPrefix("http://"), url.utf8.allSatisfy({ 0x21...0x7E ~= $0 && $0 != UInt8(ascii: "#") }) else {
            throw ValidationError("--url is '\(url)'; \(form)")
        }
        let rest = url.dropFirst("http://".count)
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let target = rest[authority.endIndex...]
        path = target.hasPrefix("/") ? String(target) : "/" + target

        // The colons of an IPv6 address are between brackets; a colon after them begins the port.
        let bracketed = authority.first == "["
        let name = bracketed ? authority.dropFirst() : authority
        let end = name.firstIndex(of: bracketed ? "]" : ":") ?? name.endIndex
        host = String(name[..<end])
        let suffix = bracketed ? name[end...].dropFirst() : name[end...]
        guard !host.isEmpty, !host.contains(where: { "@[]".contains($0) }), !bracketed || end < name.endIndex else {
            throw ValidationError("--url '\(url)' names no host; \(form)")
        }
        guard suffix.isEmpty || suffix.first == ":", let port = suffix.isEmpty ? 80 : Int(suffix.dropFirst()), 1...65535 ~= port else {
            throw ValidationError("--url '\(url)' has no port from 1 to 65535; \(form)")
        }
        self.port = port
    }
}
