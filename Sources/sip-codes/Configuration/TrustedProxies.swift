// SPDX-License-Identifier: Apache-2.0

import Glibc
import HTTPServer

/// The reverse proxies that are trusted to name the address of a client. Anybody can send fields that name addresses, so each hop is
/// believed only if a trusted address wrote it, beginning with the nearest.
struct TrustedProxies: Sendable {
    private let networks: [Network]

    struct Failure: Error, Equatable {
        let text: String
    }

    /// - Parameter text: addresses and networks separated by commas, such as "10.0.0.0/8,::1".
    init(_ text: String) throws(Failure) {
        var networks: [Network] = []
        for part in text.split(separator: ",") {
            guard let network = Network(part) else { throw Failure(text: String(part)) }
            networks.append(network)
        }
        self.networks = networks
    }

    /// The origin of a request: the nearest address on its way that is not trusted; the peer's own address and port if that is not.
    func client(of record: AccessRecord) -> String {
        guard let peer = Self.host(record.client[...]), isTrusted(peer) else { return record.client }
        var client = record.client
        for hop in Self.hops(record).reversed() {
            guard let host = Self.host(hop) else { return client }
            client = host
            guard isTrusted(host) else { return client }
        }
        return client
    }

    private func isTrusted(_ host: String) -> Bool {
        guard let address = Network.octets(host) else { return false }
        return networks.contains { $0.contains(address) }
    }

    /// The hops that the request names, the nearest last: from X-Forwarded-For, which most proxies write, else from Forwarded (RFC 7239
    /// §4).
    private static func hops(_ record: AccessRecord) -> [Substring] {
        if !record.forwardedFor.isEmpty { return record.forwardedFor.split(separator: ",").map { $0.trimmed } }
        return record.forwarded.split(separator: ",").map { element in
            let pairs = element.split(separator: ";").map { $0.trimmed }
            return pairs.first { $0.lowercased().hasPrefix("for=") }.map { $0.dropFirst(4) } ?? ""
        }
    }

    /// The address in "192.0.2.1", "192.0.2.1:5060", "2001:db8::1" or "[2001:db8::1]:5060", with or without quotes; nil where there is
    /// none.
    private static func host(_ text: Substring) -> String? {
        var text = text
        if text.hasPrefix("\""), text.hasSuffix("\""), text.utf8.count > 1 { text = text.dropFirst().dropLast() }
        if text.hasPrefix("[") {
            text = text.dropFirst().prefix { $0 != "]" }
        } else if text.filter({ $0 == ":" }).count == 1 {
            text = text.prefix { $0 != ":" }
        }
        return Network.octets(String(text)) == nil ? nil : String(text)
    }

    /// An address, and how many of its bits are significant.
    private struct Network {
        private let octets: [UInt8]
        private let bits: Int

        init?(_ text: Substring) {
            let parts = text.trimmed.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count <= 2, let octets = Self.octets(String(parts[0])) else { return nil }
            let most = octets.count * 8
            guard let bits = parts.count == 2 ? Int(parts[1]) : most, (0...most).contains(bits) else { return nil }
            self.octets = octets
            self.bits = bits
        }

        func contains(_ address: [UInt8]) -> Bool {
            guard address.count == octets.count else { return false }
            return (0..<bits).allSatisfy { bit in (address[bit / 8] ^ octets[bit / 8]) & 0x80 >> UInt8(bit % 8) == 0 }
        }

        /// Four octets for IPv4, including IPv4-mapped IPv6 (RFC 4291 §2.5.5.2), else sixteen; nil for a text that is not an address.
        static func octets(_ text: String) -> [UInt8]? {
            var octets = [UInt8](repeating: 0, count: 16)
            if inet_pton(AF_INET, text, &octets) == 1 { return Array(octets.prefix(4)) }
            guard inet_pton(AF_INET6, text, &octets) == 1 else { return nil }
            let isMapped = octets.prefix(10).allSatisfy { $0 == 0 } && octets[10] == 0xFF && octets[11] == 0xFF
            return isMapped ? Array(octets.suffix(4)) : octets
        }
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = self
        while text.first == " " || text.first == "\t" { text = text.dropFirst() }
        while text.last == " " || text.last == "\t" { text = text.dropLast() }
        return text
    }
}
