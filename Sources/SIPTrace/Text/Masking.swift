// SPDX-License-Identifier: Apache-2.0

/// Masks credentials in everything that is quoted. A digest response can be attacked offline once its nonce is known, and an SRTP key
/// decrypts the media; neither helps to understand a trace.
enum Masking {
    static let mask = "***"

    /// Parameters whose value is secret or, like the nonce, allows a secret to be guessed.
    private static let names: Set<String> = [
        "response", "nonce", "cnonce", "opaque", "nextnonce", "rspauth", "auts", "ik", "ck", "password", "passwd", "secret", "token",
        "access_token", "refresh_token", "id_token", "api_key", "apikey", "key",
    ]

    /// A line of a message or a log in a form that may be shown.
    static func masked(_ line: String) -> String {
        var bytes = Array(line.utf8)
        guard bytes.contains(UInt8(ascii: "=")) || bytes.contains(UInt8(ascii: ":")) else { return line }
        maskWholeValue(&bytes)
        maskParameters(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Masks values that are secret as a whole: bearer and basic credentials, keys in SDP, ICE passwords.
    private static func maskWholeValue(_ bytes: inout [UInt8]) {
        let starts: [(String, after: UInt8?)] = [
            ("a=crypto:", UInt8(ascii: " ")), ("a=ice-pwd:", nil), ("bearer ", nil), ("basic ", nil), ("k=", nil), ("identity:", nil),
        ]
        for (name, _) in starts.prefix(2) where startsIgnoringCase(bytes, name, at: 0) {
            if name == "a=crypto:" {
                // The tag and the crypto suite are kept: they decide whether the two sides understand each other.
                var blanks = 0
                guard
                    let cut = bytes.firstIndex(where: {
                        if $0 == 0x20 { blanks += 1 }; return blanks == 2
                    })
                else { return }
                bytes.replaceSubrange(cut..., with: " inline:\(mask)".utf8)
            } else {
                bytes.replaceSubrange(name.utf8.count..., with: mask.utf8)
            }
            return
        }
        if startsIgnoringCase(bytes, "k=", at: 0) { return bytes.replaceSubrange(2..., with: mask.utf8) }
        // No name of a field with credentials is longer than 24 characters.
        guard let colon = bytes.prefix(24).firstIndex(of: UInt8(ascii: ":")), colon > 0,
            [UInt8(ascii: "n"), UInt8(ascii: "e"), UInt8(ascii: "y")].contains(bytes[colon - 1].lowercased)
        else { return }
        let name = String(decoding: bytes[..<colon].map(\.lowercased), as: UTF8.self)
        guard name.hasSuffix("authorization") || name.hasSuffix("authenticate") || name == "identity" else { return }
        for scheme in ["bearer ", "basic "] {
            var start = colon + 1
            while start < bytes.count, bytes[start].isBlank { start += 1 }
            if startsIgnoringCase(bytes, scheme, at: start), name.hasSuffix("authorization") {
                bytes.replaceSubrange((start + scheme.utf8.count)..., with: mask.utf8)
                return
            }
        }
        if name == "identity" {
            // The token ends where the parameters of the field begin.
            let end = bytes.firstIndex(of: UInt8(ascii: ";")) ?? bytes.count
            bytes.replaceSubrange((colon + 1)..<end, with: " \(mask)".utf8)
        }
    }

    /// Masks `name=value` and `name="value"`, anywhere in the line.
    private static func maskParameters(_ bytes: inout [UInt8]) {
        guard bytes.contains(UInt8(ascii: "=")) else { return }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var wordStart = 0
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            result.append(byte)
            offset += 1
            if byte == UInt8(ascii: "="), isSecret(bytes[wordStart..<(offset - 1)]) {
                let end = valueEnd(bytes, from: offset)
                if end > offset {
                    let isQuoted = bytes[offset] == UInt8(ascii: "\"")
                    result.append(contentsOf: (isQuoted ? "\"\(mask)\"" : mask).utf8)
                }
                offset = end
                wordStart = offset
            } else if !(byte.isLetter || byte == UInt8(ascii: "_")) {
                wordStart = offset
            }
        }
        bytes = result
    }

    private static func isSecret(_ name: ArraySlice<UInt8>) -> Bool {
        guard name.count >= 2, name.count <= 16 else { return false }
        return names.contains(String(decoding: name.map(\.lowercased), as: UTF8.self))
    }

    private static func valueEnd(_ bytes: [UInt8], from start: Int) -> Int {
        guard start < bytes.count else { return start }
        if bytes[start] == UInt8(ascii: "\"") {
            let close = bytes[(start + 1)...].firstIndex(of: UInt8(ascii: "\""))
            return close.map { $0 + 1 } ?? bytes.count
        }
        var end = start
        while end < bytes.count, !bytes[end].isBlank, bytes[end] != UInt8(ascii: ","), bytes[end] != UInt8(ascii: ";"),
            bytes[end] != UInt8(ascii: "&"), bytes[end] != UInt8(ascii: ">")
        {
            end += 1
        }
        return end
    }

    private static func startsIgnoringCase(_ bytes: [UInt8], _ text: String, at offset: Int) -> Bool {
        let wanted = text.utf8
        guard offset >= 0, bytes.count - offset >= wanted.count else { return false }
        return zip(bytes[offset...], wanted).allSatisfy { $0.lowercased == $1 }
    }
}
