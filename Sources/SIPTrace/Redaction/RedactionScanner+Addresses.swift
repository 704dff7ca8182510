// SPDX-License-Identifier: Apache-2.0

/// What is recognised by its form wherever it stands: URIs, addresses with colons, numbers with marks between their digits.
extension RedactionScanner {
    private static let schemes: [[UInt8]] = ["sip:", "sips:", "tel:", "mailto:", "cid:", "mid:", "im:", "pres:", "xmpp:"].map {
        Array($0.utf8)
    }
    private static let locators: [[UInt8]] = ["http://", "https://", "ws://", "wss://", "ftp://", "file://"].map { Array($0.utf8) }
    private static let instance = Array("urn:uuid:".utf8)

    /// Writes what begins at an offset, if it is of such a form, and returns its end.
    mutating func special(_ bytes: ArraySlice<UInt8>, from start: Int, _ mode: Mode) -> Int? {
        let first = bytes[start].lowercased
        switch first {
        case UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "m"), UInt8(ascii: "c"), UInt8(ascii: "i"), UInt8(ascii: "p"),
            UInt8(ascii: "x"), UInt8(ascii: "h"), UInt8(ascii: "w"), UInt8(ascii: "f"), UInt8(ascii: "u"):
            if let end = uri(bytes, from: start, mode) { return end }
        case UInt8(ascii: "+"), UInt8(ascii: "("), UInt8(ascii: "%"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            if mode == .words || mode == .unknown || mode == .sentence, let end = spacedNumber(bytes, from: start) { return end }
        case UInt8(ascii: "["):
            return mode == .opaque ? nil : bracketed(bytes, from: start)
        default: break
        }
        return first.isHexDigit || first == UInt8(ascii: ":") ? colonAddress(bytes, from: start) : nil
    }

    private func begins(_ bytes: ArraySlice<UInt8>, _ start: Int, _ text: [UInt8]) -> Bool {
        guard bytes.endIndex - start > text.count else { return false }
        for index in 0..<text.count where bytes[start + index].lowercased != text[index] { return false }
        return true
    }

    private mutating func uri(_ bytes: ArraySlice<UInt8>, from start: Int, _ mode: Mode) -> Int? {
        // The colon decides quickly for most words.
        var colon = start
        while colon < bytes.endIndex, colon - start < 7, bytes[colon].isLetter { colon += 1 }
        guard colon < bytes.endIndex, bytes[colon] == UInt8(ascii: ":") else { return nil }
        let length = colon - start + 1
        if let scheme = Self.schemes.first(where: { $0.count == length && begins(bytes, start, $0) }) {
            output.append(contentsOf: bytes[start..<start + scheme.count])
            return address(bytes, from: start + scheme.count, scheme)
        }
        if let scheme = Self.locators.first(where: { $0.count == length + 2 && begins(bytes, start, $0) }) {
            output.append(contentsOf: bytes[start..<start + scheme.count])
            return locator(bytes, from: start + scheme.count)
        }
        guard begins(bytes, start, Self.instance) else { return nil }
        // The identifier of a device, which may hold its hardware address (RFC 5626 §4.1).
        var end = start + Self.instance.count
        output.append(contentsOf: bytes[start..<end])
        let identifier = end
        while end < bytes.endIndex, bytes[end].isHexDigit || bytes[end] == UInt8(ascii: "-") { end += 1 }
        guard identifier < end, let value = identities.value(bytes[identifier..<end], learns: learns) else { return identifier }
        let digits = value.utf8.filter(\.isDigit)
        write(
            "00000000-0000-4000-8000-"
                + String(decoding: [UInt8](repeating: 0x30, count: max(0, 12 - digits.count)) + digits, as: UTF8.self))
        return end
    }

    /// User, password and host behind a scheme. The parameters are read as ordinary text.
    private mutating func address(_ bytes: ArraySlice<UInt8>, from start: Int, _ scheme: [UInt8]) -> Int {
        let schemeStart = start - scheme.count
        // A malformed user may contain blanks; they belong to it where brackets, or the ends of the text, show how far the address goes.
        let allowsBlank = schemeStart == bytes.startIndex || bytes[schemeStart - 1] == UInt8(ascii: "<")
        if let (userEnd, at) = Self.userEnd(in: bytes, from: start, allowsBlank) {
            user(bytes[start..<userEnd])
            if bytes[userEnd] == UInt8(ascii: ":") {
                write(":" + Masking.mask)
            } else if userEnd < at {
                scan(bytes[userEnd..<at], .field)
            }
            output.append(UInt8(ascii: "@"))
            return host(bytes, from: at + 1)
        }
        guard scheme.elementsEqual("tel:".utf8) else { return host(bytes, from: start) }
        var end = start
        while end < bytes.endIndex, bytes[end].isHexDigit || "+-.()*#%".utf8.contains(bytes[end]) { end += 1 }
        user(bytes[start..<end])
        return end
    }

    /// Where the user ends, and the at sign; nil for an address without a user.
    private static func userEnd(in bytes: ArraySlice<UInt8>, from start: Int, _ allowsBlank: Bool) -> (end: Int, at: Int)? {
        var special: Int?
        var colons = 0
        for offset in start..<min(bytes.endIndex, start + 512) {
            switch bytes[offset] {
            case UInt8(ascii: "@"):
                // `sip:host;received=sip:user@other` has its user elsewhere; `sip:host:5060;x=a@b` too.
                guard let special else { return (offset, offset) }
                let isPassword = bytes[special] == UInt8(ascii: ":")
                if isPassword, bytes[special..<offset].contains(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "?") }) {
                    return nil
                }
                return isPassword || colons == 0 ? (special, offset) : nil
            case UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "["), 0x0A, 0x0D: return nil
            case 0x20, 0x09: if !allowsBlank { return nil }
            case UInt8(ascii: ":"):
                colons += 1
                special = special ?? offset
            case UInt8(ascii: ";"), UInt8(ascii: "?"): special = special ?? offset
            default: break
            }
        }
        return nil
    }

    /// The host of a locator. Its path may name a person and is left out, except for the ending.
    private mutating func locator(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.endIndex, !bytes[end].isBlank, bytes[end] != 0x0A, bytes[end] != UInt8(ascii: ">"),
            bytes[end] != UInt8(ascii: "<"),
            bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: ","), bytes[end] != UInt8(ascii: ";"),
            bytes[end] != UInt8(ascii: ")"), bytes[end] != UInt8(ascii: "'")
        {
            end += 1
        }
        var authority = start
        while authority < end, bytes[authority] != UInt8(ascii: "/"), bytes[authority] != UInt8(ascii: "?") { authority += 1 }
        // What stands before an at sign is a user or a password.
        let hostStart = bytes[start..<authority].lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? start
        let whole = bytes[hostStart..<end]
        // A sentence names pages of its own, which the trace does not have.
        var hostEnd = hostStart
        while hostEnd < authority, Self.isWord(bytes[hostEnd]) { hostEnd += 1 }
        if !learns, identities.known(.host, Self.base(of: bytes[hostStart..<hostEnd])) == nil,
            IPv4.octets(bytes[hostStart..<hostEnd]) == nil
        {
            output.append(contentsOf: whole)
            return end
        }
        var next = host(bytes[..<authority], from: hostStart)
        while next < authority {
            output.append(bytes[next])
            next += 1
        }
        if authority < end { output.append(UInt8(ascii: "/")) }
        return end
    }

    /// The last two labels of a host name, by which its domain is known.
    static func base(of host: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let last = host.lastIndex(of: UInt8(ascii: ".")) else { return host }
        guard let before = host[..<last].lastIndex(of: UInt8(ascii: ".")) else { return host }
        return host[(before + 1)...]
    }

    /// `[2001:db8::1]`; nil for other brackets.
    private mutating func bracketed(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        var end = start + 1
        var colons = 0
        while end < bytes.endIndex, end - start < 50,
            bytes[end].isHexDigit || bytes[end] == UInt8(ascii: ":") || bytes[end] == UInt8(ascii: ".")
        {
            if bytes[end] == UInt8(ascii: ":") { colons += 1 }
            end += 1
        }
        guard colons >= 2, end < bytes.endIndex, bytes[end] == UInt8(ascii: "]") || bytes[end] == UInt8(ascii: "%"),
            Self.isV6(bytes[(start + 1)..<end])
        else { return nil }
        return host(bytes, from: start)
    }

    /// An IPv6 address, or a hardware address; nil for a time and other things with colons.
    mutating func colonAddress(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        guard start == bytes.startIndex || bytes[start - 1] != UInt8(ascii: ":") else { return nil }
        var end = start
        var colons = 0
        while end < bytes.endIndex, end - start < 48,
            bytes[end].isHexDigit || bytes[end] == UInt8(ascii: ":") || bytes[end] == UInt8(ascii: ".")
        {
            if bytes[end] == UInt8(ascii: ":") { colons += 1 }
            end += 1
        }
        guard colons >= 2 else { return nil }
        while end > start, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
        if end > start + 1, bytes[end - 1] == UInt8(ascii: ":"), bytes[end - 2] != UInt8(ascii: ":") { end -= 1 }
        guard end == bytes.endIndex || !Self.isWord(bytes[end]) || bytes[end] == UInt8(ascii: ".") else { return nil }
        let word = bytes[start..<end]
        if KnownWords.isHardwareAddress(word) {
            write("00:00:00:00:00:00")
            return end
        }
        guard Self.isV6(word) else { return nil }
        host(word)
        return end
    }

    private static func isV6(_ word: ArraySlice<UInt8>) -> Bool {
        var groups = 0
        var length = 0
        var isShortened = false
        var before: UInt8 = 0
        for (index, byte) in word.enumerated() {
            if byte == UInt8(ascii: ":") {
                if before == byte {
                    guard !isShortened else { return false }
                    isShortened = true
                }
                if length > 0 { groups += 1 }
                length = 0
            } else if byte == UInt8(ascii: ".") {
                // The rest is an IPv4 address.
                guard let colon = word.lastIndex(of: UInt8(ascii: ":")), IPv4.octets(word[(colon + 1)...]) != nil else { return false }
                return isShortened || groups == 6
            } else {
                length += 1
                guard length <= 4 || word.dropFirst(index).contains(UInt8(ascii: ".")) else { return false }
            }
            before = byte
        }
        if length > 0 { groups += 1 }
        return isShortened ? groups < 8 : groups == 8
    }

    /// A telephone number with blanks, hyphens, slashes, points or brackets between its digits; nil for a date and other numbers.
    private mutating func spacedNumber(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        let isEscaped = bytes[start] == UInt8(ascii: "%")
        guard !isEscaped || bytes[start...].starts(with: "%2B".utf8) || bytes[start...].starts(with: "%2b".utf8) else { return nil }
        let isInternational = isEscaped || bytes[start] == UInt8(ascii: "+")
        var offset = start + (isEscaped ? 3 : bytes[start].isDigit ? 0 : 1)
        var groups: [Int] = []
        var end = offset
        var gap = 3
        while offset < bytes.endIndex, offset - start < 40 {
            if bytes[offset].isDigit {
                if gap > 0 { groups.append(0) }
                groups[groups.count - 1] += 1
                gap = 0
                end = offset + 1
            } else if " -./()".utf8.contains(bytes[offset]), gap < 2 {
                gap += 1
            } else {
                break
            }
            offset += 1
        }
        let digits = groups.reduce(0, +)
        guard (7...18).contains(digits), groups.count <= 8 else { return nil }
        let isNational = bytes[start] == UInt8(ascii: "0") && (groups.first ?? 0) >= 3
        let isAmerican = groups == [3, 3, 4] || groups == [1, 3, 3, 4]
        guard groups.count == 1 ? isInternational : isInternational || isNational || isAmerican else { return nil }
        guard end == bytes.endIndex || !Self.isWord(bytes[end]) || bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: "-"),
            IPv4.octets(bytes[start..<end]) == nil
        else { return nil }
        return replaceDigits(bytes[start..<end]) ? end : nil
    }
}
