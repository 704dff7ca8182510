// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The grammar of fields that hold addresses: From, To, Contact, Route and others (RFC 3261 §20.10, §25.1).
struct AddressGrammar: Sendable {
    let source: Reference
    /// Whether the field may have several addresses.
    var isList = true
    /// Whether the URI has to stand in angle brackets, as in Route.
    var needsBrackets = false
    /// Whether a tag belongs to the field.
    var hasTag = false

    /// At most two: one address of a long list may be as wrong as the next.
    func faults(in value: String) -> [GrammarFault] {
        if value == "*" { return [] }
        if value.utf8.isEmpty { return [empty] }
        if !Self.quotes(in: value).isMultiple(of: 2) {
            return [
                GrammarFault(
                    .refused, "has a quotation mark without its partner",
                    fix: "Write a quotation mark within a name as \\\", and close what was opened.", source)
            ]
        }
        guard isList else { return fault(ofOne: value[...]).map { [$0] } ?? [] }
        var faults: [GrammarFault] = []
        for (index, part) in splitOutsideQuotes(value[...], at: UInt8(ascii: ","), most: 63, keepsEmpty: true).enumerated()
        where faults.count < 2 {
            if part.isBlank {
                faults.append(emptyElement)
            } else if index > 0, let name = Self.fieldName(atStartOf: part) {
                return faults + [swallowed(name).about(part)]
            } else if let fault = fault(ofOne: part) {
                faults.append(fault.about(part))
            }
        }
        return faults
    }

    private func swallowed(_ name: String) -> GrammarFault {
        GrammarFault(
            .refused, "goes over into another field: \(name) stands behind a comma within it",
            fix: "Look at what builds the list: a comma that is left over at its end swallows the line behind it.", source)
    }

    private var empty: GrammarFault {
        GrammarFault(.refused, .absent, "has no value", fix: "Write an address into the field, or leave it out.", source)
    }

    private var emptyElement: GrammarFault {
        GrammarFault(
            .refused, "has a comma that no address follows", fix: "Leave out the comma: each one has to stand between two addresses.",
            source)
    }

    private func fault(ofOne part: Substring) -> GrammarFault? {
        let bytes = Array(part.utf8)
        guard let open = Self.bracket(in: bytes) else { return bare(part, bytes) }
        guard let close = bytes[open...].firstIndex(of: UInt8(ascii: ">")) else {
            return GrammarFault(
                .refused, .absent, "opens an angle bracket and never closes it: \(GrammarFault.quoted(part))",
                fix: "Close the bracket behind the URI.", source)
        }
        let uri = part.slice(open + 1..<close)
        if uri.isBlank { return empty }
        // A mail program or a web page has made a link of the address.
        if uri.utf8.contains(UInt8(ascii: "<")) { return nil }
        if let fault = name(bytes[..<open], part) { return fault }
        if let fault = URIGrammar.fault(in: uri.trimmedBlanks[...]) { return fault }
        if uri.utf8.first?.isBlank == true || uri.utf8.last?.isBlank == true {
            return GrammarFault(
                .tolerated, "has blanks between the brackets and the URI", fix: "Write < and > right around the URI.", source)
        }
        return behind(bytes[(close + 1)...], uri)
    }

    /// What is wrong with the name before the bracket.
    private func name(_ bytes: ArraySlice<UInt8>, _ part: Substring) -> GrammarFault? {
        let name = bytes.drop(while: \.isBlank)
        guard let first = name.first else { return nil }
        if first == UInt8(ascii: "\"") {
            var isEscaped = false
            for index in name.indices.dropFirst() {
                if isEscaped {
                    isEscaped = false
                } else if name[index] == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if name[index] == UInt8(ascii: "\"") {
                    guard name[(index + 1)...].contains(where: { !$0.isBlank }) else { return nil }
                    return GrammarFault(
                        .refused, "has a quotation mark within its name that is not escaped: \(GrammarFault.quoted(part))",
                        fix: "Write it as \\\" within the name.", source)
                }
            }
            return nil
        }
        guard let bad = name.first(where: { $0 < 0x80 && !$0.isToken && !$0.isBlank }) else { return nil }
        let isGrave = [UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "@"), UInt8(ascii: ",")].contains(bad)
        return GrammarFault(
            isGrave ? .refused : .tolerated,
            "has a \(String(decoding: [bad], as: UTF8.self)) in a name that is not in quotation marks: \(GrammarFault.quoted(part))",
            fix: "Put the name into quotation marks.", source)
    }

    /// An address without brackets: what follows a semicolon belongs to the field then, and not to the URI.
    private func bare(_ part: Substring, _ bytes: [UInt8]) -> GrammarFault? {
        let value = part.trimmedBlanks
        // A web page has taken the brackets and what was in them for its own.
        guard let first = value.utf8.first, first != UInt8(ascii: ";"), first != UInt8(ascii: "\"") else { return nil }
        let end = value.utf8.firstIndex(of: UInt8(ascii: ";")) ?? value.endIndex
        let uri = value[..<end]
        if uri.utf8.contains(UInt8(ascii: ">")) {
            return GrammarFault(
                .refused, "closes an angle bracket that it never opens: \(GrammarFault.quoted(value))",
                fix: "Write < before the URI.", source)
        }
        guard uri.utf8.contains(UInt8(ascii: ":")) || uri.utf8.contains(UInt8(ascii: "@")) else { return nil }
        if needsBrackets {
            return GrammarFault(
                .refused, .absent, "has its URI without the angle brackets that it needs: \(GrammarFault.quoted(value))",
                fix: "Write the URI in angle brackets; otherwise its parameters, such as lr, belong to the field.", source)
        }
        if uri.utf8.contains(UInt8(ascii: "?")) {
            return GrammarFault(
                .refused, "has a URI with headers (?) and no angle brackets around it: \(GrammarFault.quoted(value))",
                fix: "Write a URI with a comma, a question mark or a semicolon in angle brackets.", source)
        }
        if let fault = URIGrammar.fault(in: uri) { return fault }
        let parameters = Parameters(value[end...])
        guard let lost = ["transport", "lr", "maddr"].first(where: { parameters[$0] != nil }) else { return nil }
        return GrammarFault(
            .tolerated, "has \(lost) behind a URI without angle brackets, so that it belongs to the field and not to the URI",
            fix: "Write the URI with its parameters in angle brackets.", source)
    }

    private func behind(_ bytes: ArraySlice<UInt8>, _ uri: Substring) -> GrammarFault? {
        let rest = Array(bytes)
        if let first = rest.first, first.isToken, rest.prefix(while: { $0.isToken }).count < rest.count,
            rest[rest.prefix(while: { $0.isToken }).count] == UInt8(ascii: "=")
        {
            return GrammarFault(
                .refused, "lacks the semicolon between the closing bracket and its parameter",
                fix: "Write ; before each parameter.", source)
        }
        if hasTag, !rest.map(\.lowercased).holds("tag="), uri.asciiLowercased.holds(";tag=") {
            return GrammarFault(
                .refused, "has its tag within the angle brackets, so that the tag is a parameter of the URI and the field has none",
                fix: "Write the tag behind the closing bracket.", source)
        }
        if rest.holds(";;") || rest.last == UInt8(ascii: ";") {
            return GrammarFault(
                .tolerated, "has a semicolon that no parameter follows", fix: "Leave out the semicolon.", source)
        }
        return nil
    }
}

// MARK: - Reading

extension AddressGrammar {
    /// The number of quotation marks that are not escaped.
    private static func quotes(in value: String) -> Int {
        var count = 0
        var isEscaped = false
        for byte in value.utf8 {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                count &+= 1
            }
        }
        return count
    }

    private static func bracket(in bytes: [UInt8]) -> Int? {
        var inQuotes = false
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\"") { inQuotes.toggle() }
            if byte == UInt8(ascii: "<"), !inQuotes { return index }
        }
        return nil
    }

    /// The name of a field, if the text begins like one: `Date:Thu`.
    private static func fieldName(atStartOf part: Substring) -> String? {
        let part = part.trimmedBlanks
        guard let colon = part.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = part[..<colon]
        guard name.utf8.count > 1, FieldName(wireName: Array(name.utf8)) != .other else { return nil }
        return String(name)
    }
}
