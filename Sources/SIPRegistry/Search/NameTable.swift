// SPDX-License-Identifier: Apache-2.0

/// Finds names, numbers and log messages of products in a query, where all their words and digits follow each other.
///
/// Unlike phrases they are compared token by token and literally: "560403" and "D51" are not words, and a log message is always the same. A
/// query costs one look-up for each of its tokens.
final class NameTable: Sendable {
    /// A name of a record.
    struct Name: Sendable {
        let document: Int
        /// The range in `hashes` of its tokens' hashes, without the first token.
        fileprivate let rest: Range<Int>
        /// How many letters and digits it has.
        let length: Int
        /// Whether the name alone is an ordinary word or a short number, which means the record only together with a word of `contexts`.
        let isCommon: Bool
        /// Whether it is written with underscores, which are then required: NOT_FOUND is a constant, "not found" is English.
        let isConstant: Bool
        /// Whether it consists of ordinary words. Then a code in the same line takes precedence.
        let isPlain: Bool
    }

    /// A name that was found in a query.
    struct Found {
        let document: Int
        /// How many letters and digits of the query match the name.
        let length: Int
        let isPlain: Bool
    }

    /// Numbers with a common rule: those with a prefix and a certain number of digits.
    private struct Family: Sendable {
        let document: Int
        let prefix: [UInt8]
        let length: Int

        /// Whether many other numbers have the prefix, so that a word of `contexts` is required.
        var isCommon: Bool { prefix.count < 3 }
    }

    private let names: [Name]
    private let hashes: [UInt64]
    private let placesOfFirst: [UInt64: [Int]]
    private let families: [Family]
    /// For each record, the hashes of words that support it, such as the name of its product.
    private let contexts: [Int: [UInt64]]

    /// - Parameter index: the words of the registry; a name that is one of them is an ordinary word.
    init(_ documents: [SearchDocument], _ index: InvertedIndex) {
        var names: [Name] = []
        var hashes: [UInt64] = []
        var placesOfFirst: [UInt64: [Int]] = [:]
        var families: [Family] = []
        var contexts: [Int: [UInt64]] = [:]
        for (document, record) in documents.enumerated() where !record.names.isEmpty {
            contexts[document] = record.contexts.map { Self.hash(Tokenizer.lowercased($0).span) }
            for text in record.names {
                let bytes = Tokenizer.lowercased(text)
                if let family = Self.family(bytes, of: document) {
                    families.append(family)
                    continue
                }
                let tokens = Tokenizer.tokens(bytes)
                guard let first = tokens.first else { continue }
                let start = hashes.count
                for token in tokens.dropFirst() { hashes.append(Self.hash(bytes.span.extracting(token.range))) }
                let key = Self.hash(bytes.span.extracting(first.range))
                placesOfFirst[key, default: []].append(names.count)
                names.append(
                    Name(
                        document: document, rest: start..<hashes.count, length: Tokenizer.squeezed(bytes).count,
                        isCommon: Self.isCommon(bytes, tokens, index),
                        isConstant: bytes.contains(UInt8(ascii: "_")) && !bytes.contains(UInt8(ascii: " ")),
                        isPlain: !bytes.contains { $0 == UInt8(ascii: "_") || Tokenizer.isDigit($0) }))
            }
        }
        self.names = names
        self.hashes = hashes
        self.placesOfFirst = placesOfFirst
        self.families = families
        self.contexts = contexts
    }

    /// Calls `body` with each name in the query. Tokens that belong to a clue are not names.
    func forEachName(in query: borrowing Recognizer, _ body: (Found) -> Void) {
        guard !names.isEmpty || !families.isEmpty else { return }
        var seen: [UInt64] = []
        seen.reserveCapacity(query.tokens.count)
        for token in query.tokens { seen.append(Self.hash(query.bytes.span.extracting(token.range))) }
        for place in seen.indices {
            for name in placesOfFirst[seen[place]] ?? [] {
                let candidate = names[name]
                let end = place + 1 + candidate.rest.count
                guard end <= seen.count, seen[place + 1..<end].elementsEqual(hashes[candidate.rest]) else { continue }
                if candidate.isConstant, !query.isConstant(place..<end) { continue }
                if candidate.isCommon, !isSpokenOf(candidate.document, seen) { continue }
                if end == place + 1, query.tokens[place].kind == .number ? query.isOtherNumber(at: place) : query.isConsumed[place] {
                    continue
                }
                // "Cause 3" is a clue already.
                let isClue =
                    end > place + 1 && query.isConsumed[place] && query.tokens[place].kind == .word && query.tokens[end - 1].kind == .number
                body(Found(document: candidate.document, length: candidate.length, isPlain: candidate.isPlain || isClue))
            }
            guard query.tokens[place].kind == .number else { continue }
            for family in families where query.tokens[place].range.count == family.length {
                guard query.bytes[query.tokens[place].range].starts(with: family.prefix), !query.isOtherNumber(at: place),
                    !family.isCommon || isSpokenOf(family.document, seen)
                else { continue }
                body(Found(document: family.document, length: family.prefix.count, isPlain: false))
            }
        }
    }

    private func isSpokenOf(_ document: Int, _ seen: [UInt64]) -> Bool {
        (contexts[document] ?? []).contains { seen.contains($0) }
    }

    /// Parses "560xxx": a prefix of digits, and an x for each further digit.
    private static func family(_ bytes: [UInt8], of document: Int) -> Family? {
        let prefix = bytes.prefix(while: Tokenizer.isDigit)
        guard prefix.count >= 2, prefix.count < bytes.count, bytes[prefix.count...].allSatisfy({ $0 == UInt8(ascii: "x") }) else {
            return nil
        }
        return Family(document: document, prefix: Array(prefix), length: bytes.count)
    }

    /// Whether a name is too short or too ordinary to mean its record without context: one or two words of plain English, a number of up to
    /// four digits, two characters. A constant with underscores is not.
    private static func isCommon(_ bytes: [UInt8], _ tokens: [Token], _ index: InvertedIndex) -> Bool {
        if bytes.contains(UInt8(ascii: "_")) { return false }
        guard tokens.count == 1 else { return tokens.count == 2 }
        if bytes.allSatisfy(Tokenizer.isDigit) { return bytes.count <= 4 }
        if bytes.allSatisfy(Tokenizer.isLetter) {
            var scratch: [UInt8] = []
            return index.term(of: bytes.span, &scratch) != nil
        }
        return bytes.count <= 2
    }

    /// The FNV-1a hash. If two texts had the same hash, the only effect would be a wrong hit.
    private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        return hash
    }
}
