// SPDX-License-Identifier: Apache-2.0

/// Collects the people, numbers and hosts that a trace names, and gives each a substitute in the order of appearance.
struct IdentityCollector {
    private(set) var everywhere: [String: String] = [:]
    private(set) var asUser: [String: String] = [:]
    private(set) var addresses: [String: String] = [:]
    private var counts: [Kind: Int] = [:]

    private enum Kind {
        case user, number, name, host, privateAddress, publicAddress, v6Address
    }

    /// Further identities are not distinguished: all get the last substitute of their kind.
    private static let most = 20_000
    /// Words that are not identities, even where an identity is expected.
    private static let common: Set<String> = [
        "anonymous", "unknown", "unavailable", "restricted", "asterisk", "freeswitch", "kamailio", "opensips", "sip", "sips", "invite",
        "call",
        "user", "localhost", "invalid", "anonymous.invalid", "name", "the", "and", "for", "from", "proxy", "server", "phone",
    ]
    private static let withAddresses: [FieldName] = [
        .from, .to, .contact, .assertedIdentity, .preferredIdentity, .remotePartyID, .diversion, .historyInfo, .referTo, .referredBy,
        .route,
        .recordRoute, .path, .serviceRoute,
    ]

    mutating func add(_ message: TraceMessage) {
        guard everywhere.count + addresses.count + asUser.count < Self.most else { return }
        if let uri = message.requestURI { add(uri) }
        for field in message.fields { add(field) }
        for line in message.text.bodyLines { addAddresses(in: message.text.bodyLine(line)) }
        for address in [message.envelope?.source, message.envelope?.destination] {
            address.map { addHost(SIPURI.hostAndPort($0).host) }
        }
    }

    mutating func add(_ field: Field) {
        if Self.withAddresses.contains(field.name) {
            for address in NameAddress.list(field.value) {
                address.displayName.map { addName($0) }
                add(address.uri)
            }
        } else if field.name == .via {
            for via in Via.list(field.value) {
                addHost(via.host)
                via.received.map { addHost($0) }
            }
        } else if field.name == .authorization || field.name == .proxyAuthorization || field.name == .wwwAuthenticate
            || field.name == .proxyAuthenticate
        {
            let parameters = AuthenticationParameters(field)
            parameters.username.map { addUser($0) }
            if let realm = parameters.realm, realm.contains(".") { addHost(realm) }
            parameters.parameters["uri"].map { add(SIPURI($0)) }
        } else if field.name == .callID, let at = field.value.lastIndex(of: "@") {
            addHost(SIPURI.hostAndPort(field.value[field.value.index(after: at)...]).host)
        }
        addAddresses(in: field.value)
    }

    /// Collects from a line of the log, which does not say what is an identity: URIs, addresses with an at sign, long numbers, IP
    /// addresses.
    mutating func add(_ note: LogNote) {
        guard everywhere.count + addresses.count + asUser.count < Self.most else { return }
        addAddresses(in: note.text)
        for word in note.text.split(whereSeparator: { " \t<>\"'()[],;=".contains($0) }).prefix(60) {
            if word.hasPrefix("sip:") || word.hasPrefix("sips:") || word.hasPrefix("tel:") {
                add(SIPURI(String(word)))
            } else if let at = word.firstIndex(of: "@") {
                addUser(String(word[..<at].split(separator: "/").last ?? ""))
                addHost(SIPURI.hostAndPort(word[word.index(after: at)...]).host)
            } else if let number = word.split(separator: "/").last, number.utf8.count >= 7,
                number.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "+") })
            {
                addUser(String(number))
            }
        }
    }

    private mutating func add(_ uri: SIPURI) {
        uri.user.map { addUser($0) }
        addHost(uri.host)
    }

    private mutating func addUser(_ user: String) {
        let digits = user.utf8.filter(\.isDigit).count
        guard !user.isEmpty, !Self.common.contains(user.asciiLowercased) else { return }
        let isNumber = digits > 0 && user.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "+") }
        let isDistinct = isNumber ? digits >= 5 : user.utf8.count >= 4
        guard everywhere[user] == nil, asUser[user] == nil else { return }
        let substitute = isNumber ? number(like: user) : "user\(next(.user))"
        guard isDistinct else { return asUser[user] = substitute }
        everywhere[user] = substitute
        // The same number is often written both with and without its plus sign.
        if isNumber, user.hasPrefix("+") {
            everywhere[String(user.dropFirst())] = String(substitute.dropFirst())
        } else if isNumber {
            everywhere["+" + user] = "+" + substitute
        }
    }

    /// A substitute with the same number of digits, and with the same plus sign and leading zero.
    private mutating func number(like number: String) -> String {
        let digits = number.utf8.filter(\.isDigit).count
        let count = "\(next(.number))"
        let body = number.hasPrefix("0") ? "0" : "5"
        let filler = String(repeating: "5", count: max(0, digits - body.count - count.count))
        return (number.hasPrefix("+") ? "+" : "") + String((body + filler + count).suffix(max(digits, count.count)))
    }

    private mutating func addName(_ name: String) {
        if name.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "+") }) { return addUser(name) }
        for word in name.split(whereSeparator: { " .,()-_/\\\"'".contains($0) }).prefix(8) {
            let key = String(word)
            guard key.utf8.count >= 3, everywhere[key] == nil, !Self.common.contains(key.asciiLowercased) else { continue }
            if key.utf8.allSatisfy(\.isDigit) { addUser(key) } else { everywhere[key] = "Name\(next(.name))" }
        }
    }

    private mutating func addHost(_ host: String) {
        let host = host.asciiLowercased
        guard !host.isEmpty, everywhere[host] == nil, addresses[host] == nil, !Self.common.contains(host) else { return }
        if let octets = Self.octets(host) { return addAddress(host, octets) }
        if host.contains(":") {
            addresses[host] = "2001:db8::\(String(next(.v6Address), radix: 16))"
        } else if !host.hasSuffix(".invalid") {
            // Names in .invalid are kept: findings need the suffix, and the random label before it names nobody.
            everywhere[host] = host.contains(".") ? "host\(next(.host)).example.com" : "host\(next(.host))"
        }
    }

    private mutating func addAddress(_ text: String, _ octets: [Int]) {
        guard addresses[text] == nil, octets[0] != 0, octets[0] != 127, octets[0] != 255 else { return }
        let isPrivate =
            octets[0] == 10 || (octets[0] == 172 && (16...31).contains(octets[1])) || (octets[0] == 192 && octets[1] == 168)
            || (octets[0] == 100 && (64...127).contains(octets[1])) || (octets[0] == 169 && octets[1] == 254)
        if isPrivate {
            let number = next(.privateAddress)
            addresses[text] = "10.0.\(number / 250 % 250).\(number % 250 + 1)"
        } else {
            let number = next(.publicAddress)
            let networks = ["203.0.113", "198.51.100", "192.0.2"]
            addresses[text] = "\(networks[number / 250 % networks.count]).\(number % 250 + 1)"
        }
    }

    /// Collects IPv4 addresses anywhere in a text: in SDP, in candidates, in Call-IDs.
    private mutating func addAddresses(in text: String) {
        let bytes = Array(text.utf8)
        var offset = 0
        while offset < bytes.count {
            guard bytes[offset].isDigit else {
                offset += 1
                continue
            }
            var end = offset
            while end < bytes.count, bytes[end].isDigit || bytes[end] == UInt8(ascii: ".") { end += 1 }
            var stop = end
            while stop > offset, bytes[stop - 1] == UInt8(ascii: ".") { stop -= 1 }
            if stop - offset >= 7 {
                let word = String(decoding: bytes[offset..<stop], as: UTF8.self)
                if let octets = Self.octets(word) { addAddress(word, octets) }
            }
            offset = end
        }
    }

    private static func octets(_ text: String) -> [Int]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        let octets = parts.compactMap { $0.utf8.count <= 3 ? boundedNumber($0) : nil }
        return octets.count == 4 && octets.allSatisfy { $0 < 256 } ? octets : nil
    }

    private mutating func next(_ kind: Kind) -> Int {
        counts[kind, default: 0] += 1
        return counts[kind, default: 0]
    }
}
