// SPDX-License-Identifier: Apache-2.0

/// Whether somebody has changed a value before pasting it: names, numbers and hosts are replaced in many ways, and web pages damage what
/// they take for their own markup. Such a value says nothing about what was sent.
enum Disguise {
    private static let marks: [StaticString] = [
        "xx", "x.x", ".x", "**", "..", "\\", "`", "{", "}", "##", "??", "&", "_", "$", "--", "<-", "->", "//", "#{",
    ]
    /// Parts of words that stand for what was taken out.
    private static let parts: [StaticString] = [
        "redact", "mask", "hidden", "remove", "snip", "omitted", "censor", "obfusc", "private", "public", "your", "some", "name", "number",
        "phone", "addr", "domain", "host", "server", "email", "mailto", "yyy", "zzz", "aaa",
    ]
    private static let words: [StaticString] = ["ip", "ipaddress", "my", "sic"]
    /// Words of the protocols that have such a part.
    private static let ordinary: [StaticString] = ["telephone", "username", "hostname"]

    static func isDisguised(_ value: some StringProtocol) -> Bool {
        let bytes = value.utf8.map(\.lowercased)
        return marks.contains { bytes.holds($0) } || bytes.contains { $0 >= 0x80 } || hasOddBrackets(bytes) || hasTellingWord(bytes)
    }

    /// Square brackets that hold no address, and angle brackets within angle brackets.
    private static func hasOddBrackets(_ bytes: [UInt8]) -> Bool {
        var isInAngle = false
        var isInSquare = false
        var hasColon = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "<"):
                if isInAngle { return true }
                isInAngle = true
            case UInt8(ascii: ">"): isInAngle = false
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

    /// Words that a number follows, such as `host1`, are names like others: the substitutes of this program are such.
    private static func hasTellingWord(_ bytes: [UInt8]) -> Bool {
        var start = 0
        while start < bytes.count {
            guard bytes[start].isLetter else {
                start += 1
                continue
            }
            var end = start
            while end < bytes.count, bytes[end].isLetter { end += 1 }
            if end == bytes.count || !bytes[end].isDigit, isTelling(bytes[start..<end], after: bytes[..<start]) { return true }
            start = end
        }
        return false
    }

    private static func isTelling(_ word: ArraySlice<UInt8>, after before: ArraySlice<UInt8>) -> Bool {
        let text = Array(word)
        // A parameter of telephone numbers, and the type of a candidate.
        if text.elementsEqual("phone".utf8), before.suffix(5).elementsEqual("user=".utf8) { return false }
        if text.elementsEqual("host".utf8), before.suffix(4).elementsEqual("typ ".utf8) { return false }
        func isWhole(_ other: StaticString) -> Bool { other.utf8CodeUnitCount == text.count && text.holds(other) }
        if ordinary.contains(where: isWhole) { return false }
        return words.contains(where: isWhole) || parts.contains { text.holds($0) }
    }
}
