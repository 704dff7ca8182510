// SPDX-License-Identifier: Apache-2.0

/// A classification of the host of a URI or a `c=` line.
enum HostAddress: Sendable, Hashable {
    /// Cannot be reached from outside its own network: RFC 1918, RFC 6598, RFC 4193, link-local.
    case privateNetwork
    /// The sending host itself.
    case loopback
    /// Cannot be reached at all: 0.0.0.0, `::`. In the past 0.0.0.0 meant hold.
    case unspecified
    /// Can be reached from everywhere, judging by the address.
    case global
    case name

    init(_ host: String) {
        // Longer than any name of a host (RFC 1035 §2.3.4), so not an address either.
        guard host.utf8.count <= 253 else {
            self = .name
            return
        }
        if let octets = Self.octets(of: Self.unmapped(host)) {
            switch (octets[0], octets[1]) {
            case (0, _): self = .unspecified
            case (127, _): self = .loopback
            case (10, _), (192, 168), (169, 254): self = .privateNetwork
            case (172, 16...31), (100, 64...127): self = .privateNetwork
            default: self = .global
            }
        } else if host.utf8.contains(UInt8(ascii: ":")) {
            switch host {
            case "::": self = .unspecified
            case "::1": self = .loopback
            default:
                let head = host.asciiLowercased.prefix(2)
                self = head == "fc" || head == "fd" || host.asciiLowercased.hasPrefix("fe80") ? .privateNetwork : .global
            }
        } else {
            self = .name
        }
    }

    static func isIPv6(_ host: String) -> Bool { host.utf8.contains(UInt8(ascii: ":")) }

    /// The IPv4 address in an IPv6 address such as `::ffff:192.0.2.1`, by which a socket of both families names it, with a port or without.
    private static func unmapped(_ host: String) -> String {
        guard host.asciiLowercased.hasPrefix("::ffff:") else { return host }
        return String(host.dropFirst(7).prefix { $0 != ":" })
    }

    /// The four numbers of an IPv4 address; nil for anything else.
    private static func octets(of host: String) -> [Int]? {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        let numbers = parts.compactMap { $0.utf8.count <= 3 ? boundedNumber($0) : nil }
        return numbers.count == 4 && numbers.allSatisfy { $0 <= 255 } ? numbers : nil
    }
}

extension String {
    /// The host of `address:port` or `[address]:port`.
    var hostPart: String { SIPURI.hostAndPort(self).host }
}
