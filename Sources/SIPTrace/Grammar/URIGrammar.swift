// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The grammar of `sip:` and `sips:` URIs (RFC 3261 §19.1.1, §25.1). Of other schemes, only that there is one.
enum URIGrammar {
    private static let source = Reference.rfc(3261, "19.1.1")

    static func fault(in text: Substring) -> GrammarFault? {
        let uri = Array(text.utf8)
        guard let colon = uri.firstIndex(of: UInt8(ascii: ":")), colon > 0, uri[..<colon].allSatisfy({ $0.isToken }) else {
            return GrammarFault(
                .refused, .absent, "has no scheme before its address: \(GrammarFault.quoted(text))",
                fix: "Write the address with its scheme, as in sip:user@host.", source)
        }
        let scheme = uri[..<colon].map(\.lowercased)
        guard scheme.elementsEqual("sip".utf8) || scheme.elementsEqual("sips".utf8) else { return nil }
        let rest = uri[(colon + 1)...]
        if rest.starts(with: "sip:".utf8) || rest.starts(with: "sips:".utf8) {
            return GrammarFault(
                .refused, "has its scheme twice: \(GrammarFault.quoted(text))",
                fix: "Look at what puts sip: before the address: the address has it already.", source)
        }
        if rest.starts(with: "//".utf8) {
            return GrammarFault(
                .refused, "has // after its scheme, as a web address has: \(GrammarFault.quoted(text))",
                fix: "Write sip:user@host, without slashes.", source
            ).about(rest.dropFirst(2))
        }
        let headers = rest.firstIndex(of: UInt8(ascii: "?")).flatMap { mark in
            // A user may have a question mark, so the headers begin behind the host.
            rest[..<mark].contains(UInt8(ascii: "@")) || !rest.contains(UInt8(ascii: "@")) ? mark : nil
        }
        let address = rest[..<(headers ?? rest.endIndex)]
        let userEnd = address.firstIndex(of: UInt8(ascii: "@")) ?? address.startIndex
        if let fault = user(of: address, text) { return fault.about(address[..<userEnd]) }
        let host = address.firstIndex(of: UInt8(ascii: "@")).map { address[($0 + 1)...] } ?? address
        return HostGrammar.fault(in: host, text) ?? parameters(of: host, text)
            ?? headers.flatMap { escapes(of: rest[$0...], text)?.about(rest[$0...]) }
    }

    private static func user(of address: ArraySlice<UInt8>, _ text: Substring) -> GrammarFault? {
        guard let at = address.firstIndex(of: UInt8(ascii: "@")) else { return nil }
        let user = address[..<at]
        if user.isEmpty {
            return GrammarFault(
                .refused, .absent, "has an empty user before the @: \(GrammarFault.quoted(text))",
                fix: "Let the sender write the user, or leave out the @ together with it.", source)
        }
        if address[(at + 1)...].contains(UInt8(ascii: "@")) {
            return GrammarFault(
                .refused, "has two @: \(GrammarFault.quoted(text))",
                fix: "Write an @ that belongs to the user as %40, or give the user without the domain that is in it already.", source
            ).about(address)
        }
        if user.contains(UInt8(ascii: "#")) {
            return GrammarFault(
                .refused, "has an unescaped # in its user: \(GrammarFault.quoted(text))",
                fix: "Write # as %23 in the user part of a SIP URI.", source)
        }
        if user.contains(UInt8(ascii: "\"")) || user.contains(UInt8(ascii: "<")) {
            return GrammarFault(
                .refused, "has a character in its user that does not belong there: \(GrammarFault.quoted(text))",
                fix: "Write the user with its special characters escaped (%22 for a quotation mark).", source)
        }
        // Words in capitals stand for what was taken out.
        if user.contains(where: \.isBlank), user.contains(where: { $0.isDigit || $0.isLetter && !$0.isUpper }) {
            return GrammarFault(
                .refused, "has a blank in its user: \(GrammarFault.quoted(text))",
                fix: "Write the user without blanks, or with %20 in their place.", source)
        }
        return escapes(of: user, text)
    }

    /// A percent sign begins an escape of two hexadecimal digits; in the value of a header, a semicolon has to be escaped.
    private static func escapes(of part: ArraySlice<UInt8>, _ text: Substring) -> GrammarFault? {
        for index in part.indices where part[index] == UInt8(ascii: "%") {
            let digits = part[index...].dropFirst().prefix(2)
            guard digits.count == 2, digits.allSatisfy(\.isHexDigit) else {
                return GrammarFault(
                    .refused, "has a % without two hexadecimal digits behind it: \(GrammarFault.quoted(text))",
                    fix: "Write a percent sign that stands for itself as %25.", source)
            }
        }
        if part.first == UInt8(ascii: "?"), Array(part).holds(";to-tag="), Array(part).holds("from-tag=") {
            return GrammarFault(
                .refused, "has a Replaces header in its URI whose ; and = are not escaped: \(GrammarFault.quoted(text))",
                fix: "Escape the value within the URI: %3B for the semicolon, %3D for the equals sign, %40 for the @.", source)
        }
        return nil
    }

    private static func parameters(of host: ArraySlice<UInt8>, _ text: Substring) -> GrammarFault? {
        guard let start = host.firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let parameters = host[start...].prefix { $0 != UInt8(ascii: "?") }
        if let quote = parameters.firstIndex(of: UInt8(ascii: "\"")) {
            // Base64 text, which ends with =, is no placeholder, whatever letters it has.
            let isEncoded = Array(parameters[quote...]).holds("=\"")
            return GrammarFault(
                .refused, "has a quoted string in a parameter of its URI: \(GrammarFault.quoted(text))",
                fix:
                    "Put the parameter behind the closing bracket if it belongs to the field; in the URI, escape what is not allowed there.",
                source
            ).about(isEncoded ? parameters[...quote] : parameters)
        }
        if parameters.last == UInt8(ascii: ";") || Array(parameters).holds(";;") {
            return GrammarFault(
                .tolerated, "has an empty parameter in its URI: \(GrammarFault.quoted(text))",
                fix: "Leave out the semicolon that no parameter follows.", source)
        }
        return nil
    }
}
