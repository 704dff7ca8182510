// SPDX-License-Identifier: Apache-2.0

/// Checks URLs that a page links to: http or https, a host, and only characters that RFC 3986 allows. "javascript:" and other schemes are
/// refused, and so is userinfo, because the link would show the password to everybody.
enum RunbookURL {
    static func isAcceptable(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else { return false }
        let rest = bytes.dropFirst(scheme.utf8.count)
        let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        return isAuthority(authority) && isPath(rest[authority.endIndex...])
    }

    /// Whether it is a host name or an IP address (IPv6 in brackets), with or without a port.
    private static func isAuthority(_ authority: ArraySlice<UInt8>) -> Bool {
        var host = authority
        var port: ArraySlice<UInt8> = []
        if authority.first == UInt8(ascii: "[") {
            guard let end = authority.firstIndex(of: UInt8(ascii: "]")) else { return false }
            let address = authority[authority.startIndex + 1..<end]
            guard !address.isEmpty, address.allSatisfy({ isHexDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }) else {
                return false
            }
            host = []
            port = authority[(end + 1)...]
        } else if let colon = authority.firstIndex(of: UInt8(ascii: ":")) {
            host = authority[..<colon]
            port = authority[colon...]
        }
        if authority.first != UInt8(ascii: "["), host.isEmpty || !host.allSatisfy(isUnreserved) { return false }
        return port.isEmpty || (port.first == UInt8(ascii: ":") && (2...6).contains(port.count) && port.dropFirst().allSatisfy(isDigit))
    }

    private static func isPath(_ path: ArraySlice<UInt8>) -> Bool {
        var index = path.startIndex
        while index < path.endIndex {
            let byte = path[index]
            if byte == UInt8(ascii: "%") {
                guard path.endIndex - index > 2, isHexDigit(path[index + 1]), isHexDigit(path[index + 2]) else { return false }
                index += 3
            } else {
                guard isUnreserved(byte) || ":/?#@!$&'()*+,;=".utf8.contains(byte) else { return false }
                index += 1
            }
        }
        return true
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || "-._~".utf8.contains(byte)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
}
