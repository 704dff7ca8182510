// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The grammar of lists of tokens: Allow, Supported, Require and others (RFC 3261 §25.1).
struct TokenListGrammar: Sendable {
    let source: Reference
    /// Whether a receiver has to understand each element, as those of Require.
    var isBinding = false

    func fault(in value: String) -> GrammarFault? {
        guard !value.isEmpty else { return nil }
        let grade: GrammarFault.Grade = isBinding ? .refused : .tolerated
        for part in value.split(separator: ",", maxSplits: 63, omittingEmptySubsequences: false) {
            let element = part.trimmedBlanks
            if element.isEmpty {
                return GrammarFault(
                    .tolerated, "has a comma that no element follows", fix: "Leave out the comma: each one stands between two elements.",
                    source)
            }
            guard let bad = element.utf8.first(where: { !$0.isToken }) else { continue }
            guard bad.isBlank || bad == UInt8(ascii: ";") || bad == UInt8(ascii: "\"") || bad == UInt8(ascii: "|") else { return nil }
            return GrammarFault(
                grade, "is not a list of words with commas between them: \(GrammarFault.quoted(element))",
                fix: "Write a comma between two elements, and no quotation marks.", source)
        }
        return nil
    }
}

/// The grammar of fields that hold a URI in angle brackets for something to fetch: Alert-Info, Call-Info, Error-Info.
struct ReferenceGrammar: Sendable {
    let source: Reference

    func fault(in value: String) -> GrammarFault? {
        // A web page has taken the bracket and what was in it for its own.
        guard let first = value.utf8.first, first != UInt8(ascii: ";") else { return nil }
        for part in splitOutsideQuotes(value[...], at: UInt8(ascii: ","), most: 63, keepsEmpty: true) {
            let element = part.trimmedBlanks
            guard !element.isEmpty else {
                return GrammarFault(
                    .tolerated, "has a comma that no URI follows", fix: "Leave out the comma: each one stands between two URIs.", source)
            }
            guard element.utf8.first == UInt8(ascii: "<"), let close = element.utf8.firstIndex(of: UInt8(ascii: ">")) else {
                return GrammarFault(
                    .refused, "has to hold a URI in angle brackets, and holds \(GrammarFault.quoted(element))",
                    fix:
                        "Write a URI in angle brackets, with any parameters behind it, as in <http://www.example.com/ring.wav>;info=alert-group.",
                    source
                ).about(element)
            }
            let uri = element[..<close].dropFirst()
            if !uri.utf8.contains(UInt8(ascii: ":")) {
                return GrammarFault(
                    .tolerated, .absent, "has a value in its angle brackets that is no URI: \(GrammarFault.quoted(uri))",
                    fix: "Write a URI with its scheme.", source
                ).about(uri)
            }
        }
        return nil
    }
}
