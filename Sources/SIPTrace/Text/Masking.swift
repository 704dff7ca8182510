// SPDX-License-Identifier: Apache-2.0

/// Masks credentials in everything that is quoted. A digest response can be attacked offline once its nonce is known, and an SRTP key
/// decrypts the media; neither helps to understand a trace.
enum Masking {
    static let mask = "***"

    /// Parameters whose value is secret or, like the nonce, allows a secret to be guessed.
    private static let names: Set<UInt64> = Set(
        [
            "response", "nonce", "cnonce", "opaque", "nextnonce", "rspauth", "auts", "ik", "ck", "password", "passwd", "pwd", "secret",
            "token",
            "access_token", "refresh_token", "id_token", "api_key", "apikey", "key", "gssapi-data", "client_secret", "auth_token",
            "session_token",
        ].map { hash(Array($0.utf8)[...]) })
    private static let longestName = 16

    /// A line of a message or a log in a form that may be shown.
    static func masked(_ line: String) -> String {
        guard line.utf8.contains(UInt8(ascii: "=")) || line.utf8.contains(UInt8(ascii: ":")) || line.utf8.contains(UInt8(ascii: "%")) else {
            return line
        }
        return String(decoding: masked(Array(line.utf8)[...]), as: UTF8.self)
    }

    /// The same for bytes, which may be those of a folded field.
    static func masked(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(line.count)
        if let secret = wholeValue(line) {
            result.append(contentsOf: line[..<secret.lowerBound])
            appendMask(to: &result, for: line[secret])
            result.append(contentsOf: line[secret.upperBound...])
            return result
        }
        maskParts(line, into: &result)
        return result
    }

    /// Line ends stay, so that a folded field keeps its lines.
    private static func appendMask(to result: inout [UInt8], for secret: ArraySlice<UInt8>) {
        result.append(contentsOf: mask.utf8)
        for byte in secret where byte == 0x0A { result.append(contentsOf: [byte, 0x20]) }
    }

    private static func hash(_ name: ArraySlice<UInt8>) -> UInt64 {
        var hash = WordHash()
        for byte in name { hash.add(byte) }
        return hash.value
    }

    // MARK: Values that are secret as a whole

    /// Bearer and basic credentials, cookies, tokens in fields of their own, keys in SDP, ICE passwords.
    private static func wholeValue(_ line: ArraySlice<UInt8>) -> Range<Int>? {
        let start = line.startIndex
        if line.count > 2, line[start + 1] == UInt8(ascii: "=") {
            if line[start] == UInt8(ascii: "k") { return start + 2..<line.endIndex }
            guard line[start] == UInt8(ascii: "a") else { return nil }
            if line.starts(with: "a=ice-pwd:".utf8) { return start + 10..<line.endIndex }
            // The tag and the crypto suite are kept: they decide whether the two sides understand each other.
            if line.starts(with: "a=crypto:".utf8) { return end(ofWords: 2, line).map { inline(line, $0) } }
            return line.starts(with: "a=key-mgmt:".utf8) ? end(ofWords: 1, line).map { $0 + 1..<line.endIndex } : nil
        }
        // No name of a field with credentials is longer.
        guard let colon = line.prefix(28).firstIndex(of: UInt8(ascii: ":")), colon > start else { return nil }
        var nameEnd = colon
        while nameEnd > start, line[nameEnd - 1].isBlank { nameEnd -= 1 }
        let letter = line[max(start, nameEnd - 1)].lowercased
        guard "neydt".utf8.contains(letter) else { return nil }
        let name = String(decoding: line[start..<nameEnd].map(\.lowercased), as: UTF8.self)
        var value = colon + 1
        while value < line.endIndex, line[value].isBlank || line[value] == 0x0A { value += 1 }
        if name.hasSuffix("authorization") {
            for scheme in ["bearer ", "basic "] where starts(line[value...], scheme) { return value + scheme.utf8.count..<line.endIndex }
        }
        if name == "identity" {
            // The token ends where the parameters of the field begin.
            return value..<(line[value...].firstIndex(of: UInt8(ascii: ";")) ?? line.endIndex)
        }
        let isSecret =
            name == "cookie" || name == "set-cookie"
            || (name.hasPrefix("x-") && ["token", "key", "password", "secret", "auth"].contains { name.hasSuffix($0) })
        return isSecret && value < line.endIndex ? value..<line.endIndex : nil
    }

    private static func starts(_ text: ArraySlice<UInt8>, _ wanted: String) -> Bool {
        text.count > wanted.utf8.count && zip(text, wanted.utf8).allSatisfy { $0.lowercased == $1 }
    }

    /// Where the blank after so many words is.
    private static func end(ofWords count: Int, _ line: ArraySlice<UInt8>) -> Int? {
        var blanks = 0
        return line.firstIndex {
            if $0 == 0x20 { blanks += 1 }
            return blanks == count
        }
    }

    /// The key parameters of a crypto line, without the word `inline:`.
    private static func inline(_ line: ArraySlice<UInt8>, _ blank: Int) -> Range<Int> {
        let start = blank + 1
        return (starts(line[start...], "inline:") ? start + 7 : start)..<line.endIndex
    }

    // MARK: Parameters

    /// Masks `name=value`, `name = "value"` and `name%3Dvalue`, and the password of an address, anywhere in the line.
    private static func maskParts(_ line: ArraySlice<UInt8>, into result: inout [UInt8]) {
        var word = line.startIndex..<line.startIndex
        var isOpen = false
        var offset = line.startIndex
        while offset < line.endIndex {
            let byte = line[offset]
            if byte.isLetter || byte == UInt8(ascii: "_") || (byte == UInt8(ascii: "-") && isOpen) {
                word = (isOpen ? word.lowerBound : offset)..<(offset + 1)
                isOpen = true
            } else {
                isOpen = false
                let length = byte == UInt8(ascii: "=") ? 1 : byte == UInt8(ascii: "%") && isEscape("3d", line, offset) ? 3 : 0
                if length > 0, isSecret(line[word]), isBlank(line[word.upperBound..<offset]) {
                    result.append(contentsOf: line[offset..<offset + length])
                    offset = appendValue(line, from: offset + length, to: &result)
                    word = offset..<offset
                    continue
                }
                if byte == UInt8(ascii: ":") || byte == 0x20, let secret = spoken(line, word: word, end: offset) {
                    result.append(contentsOf: line[offset..<secret.lowerBound])
                    result.append(contentsOf: mask.utf8)
                    offset = secret.upperBound
                    word = offset..<offset
                    continue
                }
                if byte == UInt8(ascii: ":"), let secret = password(line, colon: offset, scheme: line[word]) {
                    result.append(contentsOf: line[offset..<secret.lowerBound])
                    result.append(contentsOf: mask.utf8)
                    offset = secret.upperBound
                    word = offset..<offset
                    continue
                }
            }
            result.append(byte)
            offset += 1
        }
    }

    private static func isEscape(_ digits: String, _ line: ArraySlice<UInt8>, _ offset: Int) -> Bool {
        offset + 2 < line.endIndex && line[offset + 1...offset + 2].map(\.lowercased).elementsEqual(digits.utf8)
    }

    private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy { $0.isBlank || $0 == 0x0A } }

    private static func isSecret(_ name: ArraySlice<UInt8>) -> Bool {
        guard name.count >= 2, name.count <= longestName else { return false }
        return names.contains(hash(name))
    }

    /// Masks the value that begins at an offset, and returns its end.
    private static func appendValue(_ line: ArraySlice<UInt8>, from start: Int, to result: inout [UInt8]) -> Int {
        var offset = start
        while offset < line.endIndex, line[offset].isBlank || line[offset] == 0x0A { offset += 1 }
        guard offset < line.endIndex else { return start }
        result.append(contentsOf: line[start..<offset])
        if line[offset] == UInt8(ascii: "\"") {
            var end = offset + 1
            while end < line.endIndex, line[end] != UInt8(ascii: "\"") { end += line[end] == UInt8(ascii: "\\") ? 2 : 1 }
            end = min(end + 1, line.endIndex)
            result.append(UInt8(ascii: "\""))
            result.append(contentsOf: mask.utf8)
            result.append(UInt8(ascii: "\""))
            for byte in line[offset..<end] where byte == 0x0A { result.append(contentsOf: [byte, 0x20]) }
            return end
        }
        var end = offset
        while end < line.endIndex, !line[end].isBlank, line[end] != 0x0A, !",;&>".utf8.contains(line[end]) { end += 1 }
        if end > offset { result.append(contentsOf: mask.utf8) }
        return end
    }

    /// The value in `password: value` and `Bearer value`, as logs write them; nil where there is none.
    private static func spoken(_ line: ArraySlice<UInt8>, word: Range<Int>, end: Int) -> Range<Int>? {
        guard word.upperBound == end, (6...8).contains(word.count), "psb".utf8.contains(line[word.lowerBound].lowercased) else {
            return nil
        }
        let name = line[word].map(\.lowercased)
        let isColon = line[end] == UInt8(ascii: ":")
        let isName = isColon && ["password", "passwd", "secret"].contains { name.elementsEqual($0.utf8) }
        guard isName || (!isColon && name.elementsEqual("bearer".utf8)) else { return nil }
        var start = end + 1
        while start < line.endIndex, line[start].isBlank || line[start] == UInt8(ascii: "\"") { start += 1 }
        var stop = start
        while stop < line.endIndex, !line[stop].isBlank, line[stop] != 0x0A, !"\",;".utf8.contains(line[stop]) { stop += 1 }
        return start < stop && (isColon || stop - start >= 8) ? start..<stop : nil
    }

    /// The password in `sip:user:password@host`, which RFC 3261 §19.1.1 allows and warns of; nil where there is none.
    private static func password(_ line: ArraySlice<UInt8>, colon: Int, scheme: ArraySlice<UInt8>) -> Range<Int>? {
        guard scheme.endIndex == colon, scheme.count == 3 || scheme.count == 4 else { return nil }
        let name = scheme.map(\.lowercased)
        guard name.elementsEqual("sip".utf8) || name.elementsEqual("sips".utf8) else { return nil }
        var second: Int?
        for offset in (colon + 1)..<max(colon + 1, min(line.endIndex, colon + 300)) {
            switch line[offset] {
            case UInt8(ascii: "@"): return second.flatMap { $0 + 1 < offset ? $0 + 1..<offset : nil }
            case UInt8(ascii: ":"):
                if second == nil { second = offset }
            case UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: ","), UInt8(ascii: "\""), 0x20,
                0x0A:
                return nil
            default: break
            }
        }
        return nil
    }
}
