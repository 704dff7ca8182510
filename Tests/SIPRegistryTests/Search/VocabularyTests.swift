// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

@Suite struct VocabularyTests {
    @Test func everySubjectExists() {
        let known = Set(SearchDocument.all(of: .standard).map { "\($0.kind.rawValue) \($0.name ?? String($0.number))" })
        for saying in Saying.all {
            let name =
                switch saying.subject {
                case .code(let number): "code \(number)"
                case .cause(let number): "cause \(number)"
                case .warning(let number): "warning \(number)"
                case .deFacto(let number): "de-facto \(number)"
                case .symptom(let name): "symptom \(name)"
                }
            #expect(known.contains(name), "\(name)")
        }
    }

    @Test func everyEntryHasAReason() {
        #expect(Saying.all.allSatisfy { !$0.reason.isEmpty })
        #expect(Saying.all.allSatisfy { !$0.phrases.isEmpty })
        #expect(Synonym.all.allSatisfy { !$0.reason.isEmpty })
        #expect(Synonym.all.allSatisfy { !$0.meant.isEmpty })
    }

    /// A term such as "in use" would lose its stop word, and "use" would become a synonym of "busy".
    @Test func noTermShrinksToOneWord() {
        var reader = WordReader()
        for term in Synonym.all.flatMap(\.terms) where term.contains(" ") {
            reader.read(term)
            #expect(reader.words.count { !$0.isJoined } > 1, "\(term)")
        }
    }

    @Test func everySynonymLeadsToAWordOfTheRegistry() {
        let index = InvertedIndex(SearchDocument.all(of: .standard), alsoKnown: [])
        for word in Synonym.all.flatMap(\.meant) {
            #expect(index.terms.find(WordStem.stem(Array(word.utf8))) != nil, "\(word)")
        }
    }
}
