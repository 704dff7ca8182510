// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct PhraseAliasTests {
    @Test func noPhraseIsListedTwiceForACode() {
        let keys = PhraseAlias.all.map { "\($0.code) \($0.phrase)" }
        #expect(Set(keys).count == keys.count)
    }

    @Test(arguments: PhraseAlias.all)
    func anAliasIsNotThePhraseThatIsExpectedOnTheWire(alias: PhraseAlias) throws {
        let record = try #require(Registry.standard.code(alias.code))
        #expect(alias.phrase != record.wirePhrase)
        #expect(!alias.sources.isEmpty)
        if alias.kind == .caseOnly {
            #expect(alias.phrase.lowercased() == record.wirePhrase.lowercased())
        }
    }

    @Test(arguments: [(436, "Bad Identity-Info"), (437, "Unsupported Certificate")])
    func theFormerPhrasesOf436And437ChangedBy_RFC4474_RFC8224_13_2(code: Int, phrase: String) {
        let former = PhraseAlias.aliases(of: code).filter { $0.kind == .formerRegistration }
        #expect(former.map(\.phrase) == [phrase])
        #expect(former.first?.sources.contains(.rfc(8224, "13.2")) == true)
    }

    @Test func theGrammarOfKeptOldPhrasesForSixCodes_RFC3261_25_1() {
        let kept = PhraseAlias.all.filter { $0.sources.contains(.rfc(3261, "25.1")) }
        #expect(Set(kept.map(\.code)) == [414, 480, 481, 500, 505, 604])
    }
}
