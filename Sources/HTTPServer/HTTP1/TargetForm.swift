// SPDX-License-Identifier: Apache-2.0

/// The forms of a request target (RFC 9112 §3.2), reduced to path and query, and the authority's grammar.
enum TargetForm {
    /// Leaves path and query in `head.target` and the authority of an absolute form in
    /// `head.authority`; the whole target must stand in `head.target`.
    static func resolve(_ head: inout RequestHead, in bytes: Span<UInt8>) -> Rejection? {
        let range = head.target.within(bytes)
        let target = bytes.extracting(range)
        guard !target.isEmpty else { return .malformedTarget }
        if head.method == .connect {
            // Authority form belongs to CONNECT and nothing else; nothing is ever connected (405).
            guard isAuthority(target) else { return .malformedTarget }
            return nil
        }
        if target[0] == ASCII.slash { return isPathAndQuery(target) ? nil : .malformedTarget }
        if target.count == 1, target[0] == ASCII.asterisk { return head.method == .options ? nil : .malformedTarget }
        guard let afterScheme = schemeLength(target) else { return .malformedTarget }

        var end = afterScheme
        while end < target.count, target[end] != ASCII.slash, target[end] != ASCII.question { end += 1 }
        guard isAuthority(target.extracting(afterScheme..<end)) else { return .malformedTarget }
        head.authority = ByteRange(range.lowerBound + afterScheme, range.lowerBound + end)
        if end == target.count {
            // No path means "/" (RFC 9110 §4.2.3), which the slash before the authority stands in for.
            head.target = ByteRange(range.lowerBound + afterScheme - 1, range.lowerBound + afterScheme)
            return nil
        }
        head.target = ByteRange(range.lowerBound + end, range.upperBound)
        return isPathAndQuery(target.extracting(end..<target.count)) ? nil : .malformedTarget
    }

    /// The octets of "http://" or "https://" at the start of `target`, or nil.
    private static func schemeLength(_ target: Span<UInt8>) -> Int? {
        if target.count > 7, ASCII.equals(target.extracting(0..<7), ignoringCase: "http://") { return 7 }
        if target.count > 8, ASCII.equals(target.extracting(0..<8), ignoringCase: "https://") { return 8 }
        return nil
    }

    private static func isPathAndQuery(_ target: Span<UInt8>) -> Bool {
        var index = 0
        while index < target.count, target[index] != ASCII.question {
            guard CharacterSet.path.contains(target[index]) else { return false }
            index += 1
        }
        return true
    }

    /// A host with an optional port, no userinfo, no empty host (RFC 9110 §4.2.1, RFC 3986 §3.2).
    static func isAuthority(_ bytes: Span<UInt8>) -> Bool {
        guard !bytes.isEmpty else { return false }
        var index = 0
        if bytes[0] == 0x5B {
            // "[" IPv6 address "]": digits, colons and dots, not checked further: it routes nothing here.
            index = 1
            while index < bytes.count, bytes[index] != 0x5D {
                guard ASCII.hexValue(bytes[index]) != nil || bytes[index] == ASCII.colon || bytes[index] == 0x2E else { return false }
                index += 1
            }
            guard index > 2, index < bytes.count else { return false }
            index += 1
        } else {
            while index < bytes.count, bytes[index] != ASCII.colon {
                guard CharacterSet.registeredName.contains(bytes[index]) else { return false }
                if bytes[index] == ASCII.percent, !isPercentEncoded(bytes, at: index) { return false }
                index += 1
            }
            guard index > 0 else { return false }
        }
        guard index < bytes.count else { return true }
        guard bytes[index] == ASCII.colon else { return false }
        return isPort(bytes.extracting(index + 1..<bytes.count))
    }

    private static func isPercentEncoded(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        index + 2 < bytes.count && ASCII.hexValue(bytes[index + 1]) != nil && ASCII.hexValue(bytes[index + 2]) != nil
    }

    /// Digits up to 65535; none at all is allowed by the grammar (RFC 3986 §3.2.3).
    private static func isPort(_ digits: Span<UInt8>) -> Bool {
        guard digits.count <= 5 else { return false }
        var port = 0
        for index in 0..<digits.count {
            guard ASCII.isDigit(digits[index]) else { return false }
            port = port * 10 + Int(digits[index] &- 0x30)
        }
        return port <= 65535
    }
}
