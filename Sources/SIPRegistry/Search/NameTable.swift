// SPDX-License-Identifier: Apache-2.0

/// Names, numbers and sentences of products, found in a query where their words and digits stand one after the other.
///
/// They are compared token by token and literally, unlike phrases: "560403" and "D51" are no words, and a log's sentence is
/// the same every time. A query costs one look at a table for each of its tokens.
final class NameTable: Sendable {
    /// A name of a record.
    struct Name: Sendable {
        let document: Int
        /// Hashes of its tokens, without the first: places in `hashes`.
        fileprivate let rest: Range<Int>
        /// How many letters and digits it has.
        let length: Int
        /// Whether the name alone is an ordinary word or a short number, which means the record only beside `context`.
        let isCommon: Bool
        /// Whether it is written with underscores, which then have to be there: NOT_FOUND is a constant, "not found" is English.
        let isConstant: Bool
        /// Whether it is plain words, which a code in the same line explains better.
        let isPlain: Bool
    }

    /// What stands in a query.
    struct Found {
        let document: Int
        /// How many letters and digits of it the name is sure of.
        let length: Int
        let isPlain: Bool
    }

    /// Numbers that one rule reads: those of so many digits that begin with a prefix.
    private struct Family: Sendable {
        let document: Int
        let prefix: [UInt8]
        let length: Int

        /// Whether so many numbers begin like that that only `contexts` make one a member.
        var isCommon: Bool { prefix.count < 3 }
    }

    private let names: [Name]
    private let hashes: [UInt64]
    private let placesOfFirst: [UInt64: [Int]]
    private let families: [Family]
    /// For each record the hashes of words that speak for it: its product's name.
    private let contexts: [Int: [UInt64]]

    /// - Parameter index: what words the registry has, for a name that is one of them is an everyday word.
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

    /// Calls `body` with each name that stands in the query. What a clue has used up is no name.
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
                // "Cause 3" is read as a cause already.
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

    /// "560xxx": a prefix of digits and a place for each further digit.
    private static func family(_ bytes: [UInt8], of document: Int) -> Family? {
        let prefix = bytes.prefix(while: Tokenizer.isDigit)
        guard prefix.count >= 2, prefix.count < bytes.count, bytes[prefix.count...].allSatisfy({ $0 == UInt8(ascii: "x") }) else {
            return nil
        }
        return Family(document: document, prefix: Array(prefix), length: bytes.count)
    }

    /// Whether a name is too short or too ordinary to mean its record wherever it stands: a word or two of plain English, a
    /// number of up to four digits, two signs. A constant with underscores is not.
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

    /// FNV-1a. Two texts with one hash would make a wrong hit and no more.
    private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        return hash
    }
}
