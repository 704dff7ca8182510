// SPDX-License-Identifier: Apache-2.0

/// The forms of a request target (RFC 9112 §3.2), reduced to path and query, and the authority's grammar.
enum TargetForm {
    /// Reduces `head.target`, which must be the whole target, to path and query, and puts the authority of an absolute-form into
    /// `head.authority`.
    static func resolve(_ head: inout RequestHead, in bytes: Span<UInt8>) -> Rejection? {
        let range = head.target.within(bytes)
        let target = bytes.extracting(range)
        guard !target.isEmpty else { return .malformedTarget }
        if head.method == .connect {
            // Only CONNECT has the authority-form, and its port cannot be left out (RFC 9112 §3.2.3). No tunnel is ever opened: the
            // responder refuses the method.
            return isAuthority(target, needsPort: true) ? nil : .malformedTarget
        }
        if target[0] == ASCII.slash { return isPathAndQuery(target) ? nil : .malformedTarget }
        if target.count == 1, target[0] == ASCII.asterisk { return head.method == .options ? nil : .malformedTarget }
        guard let afterScheme = schemeLength(target) else { return .malformedTarget }

        var end = afterScheme
        while end < target.count, target[end] != ASCII.slash, target[end] != ASCII.question { end += 1 }
        guard isAuthority(target.extracting(afterScheme..<end)) else { return .malformedTarget }
        head.authority = ByteRange(range.lowerBound + afterScheme, range.lowerBound + end)
        if end == target.count {
            // An empty path means "/" (RFC 9110 §4.2.3), for which the slash before the authority is used.
            head.target = ByteRange(range.lowerBound + afterScheme - 1, range.lowerBound + afterScheme)
            return nil
        }
        head.target = ByteRange(range.lowerBound + end, range.upperBound)
        return isPathAndQuery(target.extracting(end..<target.count)) ? nil : .malformedTarget
    }

    /// The length of "http://" or "https://" at the start of `target`; nil for anything else.
    private static func schemeLength(_ target: Span<UInt8>) -> Int? {
        if target.count > 7, ASCII.equals(target.extracting(0..<7), ignoringCase: "http://") { return 7 }
        if target.count > 8, ASCII.equals(target.extracting(0..<8), ignoringCase: "https://") { return 8 }
        return nil
    }

    /// Whether `target` is a path that begins with "/" and an optional query, with every octet checked.
    static func isOriginForm(_ target: Span<UInt8>) -> Bool {
        guard !target.isEmpty, target[0] == ASCII.slash else { return false }
        var query = false
        for index in target.indices {
            guard query ? CharacterSet.query.contains(target[index]) : CharacterSet.target.contains(target[index]) else { return false }
            if target[index] == ASCII.question { query = true }
        }
        return isPathAndQuery(target)
    }

    private static func isPathAndQuery(_ target: Span<UInt8>) -> Bool {
        var index = 0
        while index < target.count, target[index] != ASCII.question {
            guard CharacterSet.path.contains(target[index]) else { return false }
            index += 1
        }
        return true
    }

    /// Whether `bytes` are a host with an optional port: no userinfo, no empty host (RFC 9110 §4.2.1, RFC 3986 §3.2).
    ///
    /// - Parameter needsPort: whether a port is required, which must be one that can be connected to.
    static func isAuthority(_ bytes: Span<UInt8>, needsPort: Bool = false) -> Bool {
        guard !bytes.isEmpty, let hostEnd = bytes[0] == 0x5B ? endOfLiteral(bytes) : endOfName(bytes) else { return false }
        guard hostEnd < bytes.count else { return !needsPort }
        guard bytes[hostEnd] == ASCII.colon, let port = port(bytes.extracting(hostEnd + 1..<bytes.count)) else { return false }
        return !needsPort || port > 0
    }

    /// One past the "]" of an address in brackets, or nil.
    private static func endOfLiteral(_ bytes: Span<UInt8>) -> Int? {
        var end = 1
        while end < bytes.count, bytes[end] != 0x5D { end += 1 }
        guard end < bytes.count, IPv6Address.isValid(bytes.extracting(1..<end)) else { return nil }
        return end + 1
    }

    /// One past a registered name or an IPv4 address, or nil.
    private static func endOfName(_ bytes: Span<UInt8>) -> Int? {
        var end = 0
        while end < bytes.count, bytes[end] != ASCII.colon {
            guard CharacterSet.registeredName.contains(bytes[end]) else { return nil }
            if bytes[end] == ASCII.percent, !isPercentEncoded(bytes, at: end) { return nil }
            end += 1
        }
        return end > 0 ? end : nil
    }

    private static func isPercentEncoded(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        index + 2 < bytes.count && ASCII.hexValue(bytes[index + 1]) != nil && ASCII.hexValue(bytes[index + 2]) != nil
    }

    /// The value of up to five digits, at most 65535, or nil. The grammar allows an empty port (RFC 3986 §3.2.3), which counts as 0.
    private static func port(_ digits: Span<UInt8>) -> Int? {
        guard digits.count <= 5 else { return nil }
        var port = 0
        for index in 0..<digits.count {
            guard ASCII.isDigit(digits[index]) else { return nil }
            port = port * 10 + Int(digits[index] &- 0x30)
        }
        return port <= 65535 ? port : nil
    }
}
