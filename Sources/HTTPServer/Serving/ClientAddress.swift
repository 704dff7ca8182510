// SPDX-License-Identifier: Apache-2.0

import Glibc

/// What counts as one client where something is bounded per client: an IPv4 address, or the /64 prefix of an IPv6 address, because one host
/// usually has all addresses of such a prefix (RFC 7421 §1).
struct ClientAddress: Sendable, Hashable {
    /// An IPv4 address or an IPv6 prefix, each in a range of its own.
    let word: UInt64

    /// All clients whose address is unknown count as one.
    static let unknown = ClientAddress(word: 0)

    private init(word: UInt64) { self.word = word }

    /// An address that accept(2) returned.
    init(_ storage: sockaddr_storage) {
        var storage = storage
        switch Int32(storage.ss_family) {
        case AF_INET:
            // Unsafe: the family says that the storage holds an IPv4 address.
            let address = withUnsafePointer(to: &storage) { pointer in
                pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { $0.pointee.sin_addr.s_addr }
            }
            word = Self.ipv4(UInt32(bigEndian: address))
        case AF_INET6:
            // Unsafe: the family says that the storage holds an IPv6 address.
            let octets = withUnsafePointer(to: &storage) { pointer in
                pointer.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { pointer in
                    withUnsafeBytes(of: pointer.pointee.sin6_addr) { Array($0) }
                }
            }
            let number = { (octets: ArraySlice<UInt8>) in octets.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
            let isMapped = octets.prefix(10).allSatisfy { $0 == 0 } && octets[10] == 0xFF && octets[11] == 0xFF
            // A client that reaches an IPv6 socket by IPv4 counts by its IPv4 address (RFC 4291 §2.5.5.2).
            word = isMapped ? Self.ipv4(UInt32(number(octets[12...]))) : number(octets[..<8])
        default: word = 0
        }
    }

    /// Outside all IPv6 prefixes that are in use.
    private static func ipv4(_ address: UInt32) -> UInt64 { 0xFFFF_FFFF_0000_0000 | UInt64(address) }
}

/// The other end of one connection, for what is done on its behalf elsewhere.
struct Peer: Sendable, Hashable {
    /// Identifies the connection within its loop.
    var token: UInt64 = 0
    var client = ClientAddress.unknown
}
