// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

@Suite("Phrase aliases")
struct PhraseAliasTests {
    @Test("No phrase is listed twice for a code")
    func unique() {
        let keys = PhraseAlias.all.map { "\($0.code) \($0.phrase)" }
        #expect(Set(keys).count == keys.count)
    }

    @Test("An alias is not the phrase that is expected on the wire", arguments: PhraseAlias.all)
    func differs(alias: PhraseAlias) throws {
        let record = try #require(Registry.standard.code(alias.code))
        #expect(alias.phrase != record.wirePhrase)
        #expect(!alias.sources.isEmpty)
        if alias.kind == .caseOnly {
            #expect(alias.phrase.lowercased() == record.wirePhrase.lowercased())
        }
    }

    @Test(
        "The former phrases of 436 and 437: RFC 4474, changed by RFC 8224 section 13.2",
        arguments: [(436, "Bad Identity-Info"), (437, "Unsupported Certificate")])
    func formerRegistrations(code: Int, phrase: String) {
        let former = PhraseAlias.aliases(of: code).filter { $0.kind == .formerRegistration }
        #expect(former.map(\.phrase) == [phrase])
        #expect(former.first?.sources.contains(.rfc(8224, "13.2")) == true)
    }

    @Test("The grammar of RFC 3261 section 25.1 kept old phrases for six codes")
    func oldGrammar() {
        let kept = PhraseAlias.all.filter { $0.sources.contains(.rfc(3261, "25.1")) }
        #expect(Set(kept.map(\.code)) == [414, 480, 481, 500, 505, 604])
    }
}
