// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The grammar of challenges and credentials: a scheme, then parameters with commas between them (RFC 3261 §25.1).
struct CredentialsGrammar: Sendable {
    let source: Reference

    func fault(in value: String) -> GrammarFault? {
        let bytes = Array(value.utf8)
        guard let blank = bytes.firstIndex(where: \.isBlank), bytes[..<blank].allSatisfy({ $0.isToken }) else {
            // What is left of a value that somebody took out.
            return nil
        }
        guard bytes[..<blank].map(\.lowercased).elementsEqual("digest".utf8) else { return nil }
        var inQuotes = false
        var isEscaped = false
        var isBehind = false
        for byte in bytes[blank...] {
            if inQuotes {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    inQuotes = false
                    isBehind = true
                }
            } else if byte == UInt8(ascii: "\"") {
                if isBehind { return missingComma }
                inQuotes = true
            } else if isBehind, !byte.isBlank {
                guard byte == UInt8(ascii: ",") else { return missingComma }
                isBehind = false
            }
        }
        if inQuotes {
            return GrammarFault(
                .refused, "has a quotation mark without its partner", fix: "Close each quoted value with a quotation mark.", source)
        }
        return unquotedValue(value[...].slice(blank..<bytes.count))
    }

    private var missingComma: GrammarFault {
        GrammarFault(
            .refused, "has two parameters without a comma between them", fix: "Write a comma behind each parameter but the last.", source)
    }

    private func unquotedValue(_ text: Substring) -> GrammarFault? {
        for part in splitOutsideQuotes(text, at: UInt8(ascii: ","), most: 16) {
            let part = part.trimmedBlanks
            guard let equals = part.utf8.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let name = part[..<equals].trimmedBlanks.asciiLowercased
            let value = part[part.utf8.index(after: equals)...].trimmedBlanks
            guard ["realm", "nonce", "username", "uri", "response"].contains(name), let first = value.utf8.first,
                first != UInt8(ascii: "\""), first != UInt8(ascii: "<"), first != UInt8(ascii: "'")
            else { continue }
            return GrammarFault(
                .refused, "has its \(name) without the quotation marks that it needs",
                fix: "Write the value of \(name) in quotation marks.", source
            ).about(value)
        }
        return nil
    }
}
