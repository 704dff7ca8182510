// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The grammar of `host`, `host:port` and `[address]:port` in URIs and in Via (RFC 3261 §25.1).
enum HostGrammar {
    private static let source = Reference.rfc(3261, "25.1")

    /// - Parameters:
    ///   - bytes: what stands where the host belongs, with any parameters behind it.
    ///   - text: the whole value, for quotation.
    static func fault(in bytes: ArraySlice<UInt8>, _ text: Substring) -> GrammarFault? {
        let host = bytes.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "?") }
        return fault(of: host, text)?.about(host)
    }

    private static func fault(of host: ArraySlice<UInt8>, _ text: Substring) -> GrammarFault? {
        guard !host.isEmpty else {
            return GrammarFault(
                .refused, .absent, "names no host: \(GrammarFault.quoted(text))", fix: "Write the host behind the @ or the scheme.", source)
        }
        if host.contains(UInt8(ascii: "[")) || host.contains(UInt8(ascii: "]")) { return brackets(of: host, text) }
        let parts = host.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        if parts.count == 2 { return port(parts[1], text) }
        guard parts.count > 2 else { return nil }
        if parts.count >= 4, host.allSatisfy({ $0.isHexDigit || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }),
            parts.count >= 6 || Array(host).holds("::")
        {
            return GrammarFault(
                .refused, "has an IPv6 address without the brackets around it: \(GrammarFault.quoted(text))",
                fix: "Write an IPv6 address in square brackets, so that its colons are not taken for that of a port.", source)
        }
        guard parts.count == 3, parts[1...].allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else { return nil }
        return GrammarFault(
            .refused, "has two ports: \(GrammarFault.quoted(text))", fix: "Look at what adds the port: the host has one already.", source)
    }

    private static func brackets(of host: ArraySlice<UInt8>, _ text: Substring) -> GrammarFault? {
        let isDoubled = Array(host).holds("[[") || Array(host).holds("]]")
        let close = host.firstIndex(of: UInt8(ascii: "]"))
        let isWhole = host.first == UInt8(ascii: "[") && close != nil
        let isAddress = host.contains(UInt8(ascii: ":"))
        guard isAddress else { return nil }
        if isDoubled {
            return GrammarFault(
                .refused, "has an IPv6 address in doubled brackets: \(GrammarFault.quoted(text))",
                fix: "Look at what puts the brackets around the address: it has them already.", source)
        }
        if !isWhole {
            return GrammarFault(
                .refused, "has an IPv6 address with one of its two brackets only: \(GrammarFault.quoted(text))",
                fix: "Write an IPv6 address between [ and ].", source)
        }
        guard let close, let next = host[(close + 1)...].first, next == UInt8(ascii: ":") else { return nil }
        return port(host[(close + 2)...], text)
    }

    private static func port(_ digits: ArraySlice<UInt8>, _ text: Substring) -> GrammarFault? {
        if digits.allSatisfy(\.isBlank) {
            return GrammarFault(
                .refused, .absent, "has a colon behind its host and no port: \(GrammarFault.quoted(text))",
                fix: "Write the port, or leave out the colon together with it.", source)
        }
        guard digits.allSatisfy(\.isDigit), boundedNumber(digits).map({ $0 > 65_535 }) ?? true else { return nil }
        return GrammarFault(
            .refused, "has a port above 65535: \(GrammarFault.quoted(text))", fix: "Write a port from 1 to 65535.", source)
    }
}
