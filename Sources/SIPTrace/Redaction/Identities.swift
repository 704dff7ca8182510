// SPDX-License-Identifier: Apache-2.0

/// The substitutes for the people, numbers, hosts and identifiers of a trace, numbered in the order of appearance. The same identity
/// always gets the same substitute, and the substitute is of the same kind: rules that compare, or that look at an address, find the same.
struct Identities: Sendable {
    /// The substitutes of each kind, by the hash of the identity.
    private var substitutes: [[UInt64: String]] = Array(repeating: [:], count: Kind.allCases.count)
    /// A bit for the hashes of all identities, because most words of a text are none.
    private var filter = [UInt64](repeating: 0, count: 1024)
    private var counts: [String: Int] = [:]
    private var count = 0

    enum Kind: Int, Sendable, CaseIterable {
        case user, name, host, callID, value, number, address
    }

    /// Further identities are not distinguished: all get the same substitute of their kind.
    private static let most = 20_000
    private static let further = "0"

    /// The FNV-1a hash without regard to case. A collision would only give two identities one substitute.
    private static func key(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash = WordHash()
        for byte in bytes { hash.add(byte) }
        return hash.value
    }

    func known(_ kind: Kind, _ bytes: ArraySlice<UInt8>) -> String? { known(kind, Self.key(bytes)) }

    /// The substitute of a word that is an identity of one of the kinds.
    func known(_ kinds: [Kind], _ bytes: ArraySlice<UInt8>) -> String? {
        let key = Self.key(bytes)
        guard mayHold(key) else { return nil }
        for kind in kinds { if let known = substitutes[kind.rawValue][key] { return known } }
        return nil
    }

    private func known(_ kind: Kind, _ key: UInt64) -> String? { mayHold(key) ? substitutes[kind.rawValue][key] : nil }

    private func mayHold(_ key: UInt64) -> Bool { filter[Int((key >> 6) & 1023)] & (1 << (key & 63)) != 0 }

    private var isFull: Bool { count >= Self.most }

    /// The substitute of an identity, which is made if there is none yet and `learns` is set.
    private mutating func substitute(
        _ kind: Kind, _ bytes: ArraySlice<UInt8>, learns: Bool, counter: @autoclosure () -> String, make: (String) -> String
    ) -> String? {
        let key = Self.key(bytes)
        if let known = known(kind, key) { return known }
        if isFull { return make(Self.further) }
        guard learns else { return nil }
        count += 1
        let counter = counter()
        counts[counter, default: 0] += 1
        let made = make("\(counts[counter, default: 0])")
        substitutes[kind.rawValue][key] = made
        filter[Int((key >> 6) & 1023)] |= 1 << (key & 63)
        return made
    }

    // MARK: Words

    /// A user that is no number. A letter outside ASCII is kept as such, because it is a fault of its own in a URI.
    mutating func user(_ bytes: ArraySlice<UInt8>, learns: Bool) -> String? {
        let stem = bytes.contains { $0 >= 0x80 } ? "\u{FC}ser" : "user"
        return substitute(.user, bytes, learns: learns, counter: "user") { stem + $0 }
    }

    /// One word of a display name.
    mutating func name(_ bytes: ArraySlice<UInt8>, learns: Bool) -> String? {
        let stem = bytes.contains { $0 >= 0x80 } ? "N\u{E4}me" : "Name"
        return substitute(.name, bytes, learns: learns, counter: "name") { stem + $0 }
    }

    /// The part of a Call-ID before the at sign. Legs are joined by identifiers of ten characters or more, so it is never shorter.
    mutating func callID(_ bytes: ArraySlice<UInt8>, learns: Bool) -> String? {
        let stem = bytes.contains { $0 >= 0x80 } ? "c\u{E4}ll" : "call"
        let made = substitute(.callID, bytes, learns: learns, counter: "call") { "\(stem)-\(padded($0, 6))" }
        // Sentences quote only the beginning of a long Call-ID.
        if learns, bytes.count > 60, let made {
            _ = substitute(.callID, bytes.prefix(60), learns: true, counter: "cut") { _ in made }
        }
        return made
    }

    /// A word of a field whose meaning nobody knows; as for Call-IDs, a long one stays long.
    mutating func value(_ bytes: ArraySlice<UInt8>, learns: Bool) -> String? {
        let isLong = bytes.count >= 10
        return substitute(.value, bytes, learns: learns, counter: "value") { isLong ? "value-\(padded($0, 6))" : "v\($0)" }
    }

    // MARK: Numbers

    /// The digits of a number, with others in the same count. The last nine are replaced as one, because prefixes change from hop to hop
    /// while the rest stays the same; leading zeros are kept.
    mutating func digits(_ digits: [UInt8], learns: Bool) -> [UInt8]? {
        let zeros = digits.prefix { $0 == UInt8(ascii: "0") }
        let significant = digits[zeros.count...]
        guard !significant.isEmpty, significant.count <= 24 else { return nil }
        let end = significant.suffix(9)
        guard let suffix = part(end, learns: learns) else { return nil }
        guard end.count < significant.count else { return Array(zeros) + suffix }
        guard let prefix = part(significant.dropLast(9), learns: learns) else { return nil }
        return Array(zeros) + prefix + suffix
    }

    private mutating func part(_ digits: ArraySlice<UInt8>, learns: Bool) -> [UInt8]? {
        let length = digits.count
        let made = substitute(.number, digits, learns: learns, counter: "number\(min(length, 9))") { number in
            // 500000001 and so on.
            let places = (1..<min(length, 9)).reduce(1) { power, _ in power * 10 }
            let value = (5 * places + (boundedNumber(number) ?? 0)) % (10 * places)
            return padded("\(value)", length)
        }
        return made.map { Array($0.utf8) }
    }

    // MARK: Hosts

    /// A host name or an address without brackets; nil for one that names nobody.
    mutating func host(_ bytes: ArraySlice<UInt8>, learns: Bool) -> String? {
        if let octets = IPv4.octets(bytes) { return address(bytes, octets, learns: learns) }
        if bytes.contains(UInt8(ascii: ":")) { return addressV6(bytes, learns: learns) }
        // Digits alone are a number in the wrong place, and stay one.
        if bytes.allSatisfy(\.isDigit) { return digits(Array(bytes), learns: learns).map { String(decoding: $0, as: UTF8.self) } }
        if let known = known(.host, bytes) { return known }
        if KnownWords.isHostOfNobody(bytes) { return nil }
        if isFull { return "host\(Self.further).example" }
        guard learns else { return nil }
        let labels = bytes.split(separator: UInt8(ascii: "."), maxSplits: 12, omittingEmptySubsequences: true)
        guard let last = labels.last else { return nil }
        let stem = bytes.contains { $0 >= 0x80 } ? "h\u{F6}st" : "host"
        guard labels.count > 1 else { return substitute(.host, last, learns: learns, counter: "host") { stem + $0 } }
        // A host within a domain stays within it: realms are compared with domains.
        var place = labels.count - 2
        let isLocal = last.elementsEqual("local".utf8)
        var result = substitute(.host, bytes[labels[place].startIndex..<last.endIndex], learns: learns, counter: "domain") {
            isLocal ? "host\($0).local" : "domain\($0).example"
        }
        while place > 0, let parent = result {
            place -= 1
            result = substitute(.host, bytes[labels[place].startIndex..<last.endIndex], learns: learns, counter: "host") {
                "\(stem)\($0).\(parent)"
            }
        }
        return result
    }

    private mutating func address(_ bytes: ArraySlice<UInt8>, _ octets: UInt32, learns: Bool) -> String? {
        let network: String
        switch (octets >> 24, octets >> 16 & 255) {
        case (0, _), (127, _), (255, _): return nil
        case (10, _), (172, 16...31), (192, 168): network = "10.0"
        case (100, 64...127): network = "100.64"
        case (169, 254): network = "169.254"
        case (224...239, _): network = "233.252"
        default: network = ""
        }
        return substitute(.address, bytes, learns: learns, counter: "v4 \(network)") { number in
            let number = (boundedNumber(number) ?? 0) % 62_500
            if !network.isEmpty { return "\(network).\(number / 250).\(number % 250 + 1)" }
            // The networks for documentation (RFC 5737), and then the one for benchmarks (RFC 2544).
            let networks = ["203.0.113", "198.51.100", "192.0.2"]
            return number < 750 ? "\(networks[number / 250]).\(number % 250 + 1)" : "198.18.\(number / 250).\(number % 250 + 1)"
        }
    }

    private mutating func addressV6(_ bytes: ArraySlice<UInt8>, learns: Bool) -> String? {
        // An IPv4 address in the form of IPv6.
        if let colon = bytes.lastIndex(of: UInt8(ascii: ":")), let octets = IPv4.octets(bytes[(colon + 1)...]) {
            return address(bytes[(colon + 1)...], octets, learns: learns).map {
                String(decoding: bytes[...colon], as: UTF8.self) + $0
            }
        }
        let head = bytes.prefix(4).map(\.lowercased)
        let network: String
        if bytes.elementsEqual("::".utf8) || bytes.elementsEqual("::1".utf8) { return nil }
        if head.starts(with: "fc".utf8) || head.starts(with: "fd".utf8) {
            network = "fd00"
        } else if head.starts(with: "fe80".utf8) {
            network = "fe80"
        } else {
            network = "2001:db8"
        }
        return substitute(.address, bytes, learns: learns, counter: "v6 \(network)") { number in
            "\(network)::\(String(boundedNumber(number) ?? 0, radix: 16))"
        }
    }
}

/// The decimal number with zeros before it.
private func padded(_ number: String, _ length: Int) -> String {
    String(repeating: "0", count: max(0, length - number.utf8.count)) + number
}

enum IPv4 {
    /// The four numbers of an address in one; nil for anything else.
    static func octets(_ bytes: ArraySlice<UInt8>) -> UInt32? {
        guard (7...15).contains(bytes.count), let first = bytes.first, first.isDigit else { return nil }
        var address: UInt32 = 0
        var value: UInt32 = 0
        var digits = 0
        var points = 0
        for byte in bytes {
            if byte.isDigit, digits < 3 {
                value = value * 10 + UInt32(byte - 0x30)
                digits += 1
            } else if byte == UInt8(ascii: "."), digits > 0, points < 3, value < 256 {
                address = address << 8 | value
                value = 0
                digits = 0
                points += 1
            } else {
                return nil
            }
        }
        return digits > 0 && points == 3 && value < 256 ? address << 8 | value : nil
    }
}
