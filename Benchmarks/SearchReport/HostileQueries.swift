// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Makes queries that should cost as much as possible; the same sequence in every run.
struct HostileQueries {
    private var random = SplitMix64(state: 2026)
    private let words: [String]
    private static let length = 2048

    init(_ registry: Registry) {
        var words: Set<Substring> = []
        for code in registry.codes {
            let prose = [code.reasonPhrase, code.meaning, code.description] + code.likelyCauses + code.checks
            for text in prose { words.formUnion(text.lowercased().split { !$0.isLetter }) }
        }
        self.words = words.map(String.init).sorted()
    }

    mutating func next() -> String {
        switch random.next() % 10 {
        case 0: randomBytes()
        case 1: String(repeating: letter(), count: Self.length)
        case 2: repeatedWord()
        case 3: joined(" ") { $0.word() }
        case 4, 5: joined(" ") { $0.misspelt($0.word()) }
        case 6: joined(" ") { String($0.random.next() % 1000) }
        case 7: joined("-") { $0.misspelt($0.word()) }
        case 8: joined(" ") { String($0.word().prefix(Int($0.random.next() % 4) + 1)) }
        default: joined(" ") { $0.form() }
        }
    }

    private mutating func randomBytes() -> String {
        String(decoding: (0..<Self.length).map { _ in UInt8(truncatingIfNeeded: random.next()) }, as: UTF8.self)
    }

    private mutating func repeatedWord() -> String {
        let word = misspelt(word())
        return joined(" ") { _ in word }
    }

    /// Joins parts until the length is reached.
    private mutating func joined(_ separator: String, _ part: (inout Self) -> String) -> String {
        var text = ""
        while text.utf8.count < Self.length { text += part(&self) + separator }
        return String(decoding: text.utf8.prefix(Self.length), as: UTF8.self)
    }

    /// A random word of the registry.
    private mutating func word() -> String {
        words[Int(random.next() % UInt64(max(words.count, 1)))]
    }

    private mutating func letter() -> Character {
        Character(Unicode.Scalar(UInt8(0x61 + random.next() % 26)))
    }

    /// The word with one or two letters changed, left out or doubled.
    private mutating func misspelt(_ word: String) -> String {
        var letters = Array(word)
        for _ in 0...random.next() % 2 where letters.count > 1 {
            let place = Int(random.next() % UInt64(letters.count))
            switch random.next() % 3 {
            case 0: letters[place] = letter()
            case 1: letters.remove(at: place)
            default: letters.insert(letter(), at: place)
            }
        }
        return String(letters)
    }

    /// The beginning of a notation that the search recognises, and a number.
    private mutating func form() -> String {
        let forms = ["SIP/2.0", "cause=", "Reason: Q.850;cause=", "Warning:", "rfc", "4xx", "48x", "x-a-b-c", "busy", "not", "no"]
        return forms[Int(random.next() % UInt64(forms.count))] + String(random.next() % 700)
    }
}

/// A small generator of pseudo-random numbers with a seed (Steele and others, 2014).
struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
