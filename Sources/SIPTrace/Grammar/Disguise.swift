// SPDX-License-Identifier: Apache-2.0

/// Whether somebody has changed a value before pasting it: names, numbers and hosts are replaced in many ways, and web pages damage what
/// they take for their own markup. Such a value says nothing about what was sent.
enum Disguise {
    private static let marks: [StaticString] = [
        "xx", "x.x", ".x", "**", "..", "\u{2026}", "\u{2022}", "redact", "mask", "hidden", "remove", "snip", "omitted", "censor", "obfusc",
        "private", "public", "my", "your", "some", "name", "number", "phone", "addr", "domain", "host", "server", "\\", "`", "{", "}", "##",
        "??", "&", "_", "email", "mailto", "$", "--", "<-", "->", "//", "(sic", "yyy", "zzz", "aaa", "#{",
    ]

    static func isDisguised(_ value: some StringProtocol) -> Bool {
        let bytes = value.utf8.map(\.lowercased)
        if marks.contains(where: { bytes.holds($0) }) { return true }
        return hasOddBrackets(bytes) || hasWordIP(bytes) || bytes.contains { $0 >= 0x80 }
    }

    /// Square brackets that hold no address, and angle brackets within angle brackets.
    private static func hasOddBrackets(_ bytes: [UInt8]) -> Bool {
        var depth = 0
        var isInSquare = false
        var hasColon = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "<"):
                if depth > 0 { return true }
                depth = 1
            case UInt8(ascii: ">"): depth = 0
            case UInt8(ascii: "["):
                isInSquare = true
                hasColon = false
            case UInt8(ascii: "]"):
                if isInSquare, !hasColon { return true }
                isInSquare = false
            case UInt8(ascii: ":"): hasColon = true
            default: if isInSquare, !byte.isHexDigit, byte != UInt8(ascii: ".") { return true }
            }
        }
        return false
    }

    /// The word "ip" alone, as in `PUBLIC IP` or `IP-OF-SIDE`.
    private static func hasWordIP(_ bytes: [UInt8]) -> Bool {
        let words = bytes.split { !$0.isLetter }
        return words.contains { $0.elementsEqual("ip".utf8) || $0.elementsEqual("ipaddress".utf8) }
    }
}
