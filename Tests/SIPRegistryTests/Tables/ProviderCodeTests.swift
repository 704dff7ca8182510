// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

@Suite("Provider codes")
struct ProviderCodeTests {
    @Test("No provider has a code twice, under any of its ways of writing")
    func unique() {
        for provider in Provider.allCases {
            let entries = ProviderCode.codes(of: provider)
            let names = entries.map(\.name)
            #expect(Set(names).count == names.count, "\(provider): \(names.filter { name in names.filter { $0 == name }.count > 1 })")
            for entry in entries {
                #expect(!entry.name.isEmpty, "\(entry.code)")
                #expect(ProviderCode.find(provider, entry.name) == entry, "\(provider) \(entry.code)")
            }
        }
    }

    @Test("Every provider has entries, and every entry belongs to the list")
    func complete() {
        for provider in Provider.allCases {
            #expect(!ProviderCode.codes(of: provider).isEmpty, "\(provider)")
        }
        let listed = Provider.allCases.map { ProviderCode.codes(of: $0).count }.reduce(0, +)
        #expect(listed == ProviderCode.all.count)
        #expect(ProviderCode.all.count >= 300)
    }

    @Test("Every SIP code and every cause that an entry names has a record", arguments: ProviderCode.all)
    func known(entry: ProviderCode) {
        for response in entry.responses {
            #expect(Registry.standard.knows(response), "\(response)")
        }
        for cause in entry.causes {
            #expect(Q850Cause.cause(cause) != nil, "\(cause)")
        }
    }

    @Test("Every entry says what it means and what to do in whole sentences", arguments: ProviderCode.all)
    func sentences(entry: ProviderCode) {
        for text in [entry.meaning, entry.advice] {
            #expect(text.count > 4)
            #expect(text.hasSuffix("."))
            #expect(text.first?.isUppercase == true || text.first?.isNumber == true, "\(text)")
        }
    }

    @Test("Every entry has a source with an address, a licence and a date or a commit", arguments: ProviderCode.all)
    func sources(entry: ProviderCode) {
        #expect(entry.source.address.hasPrefix("https://"))
        #expect(!entry.source.title.isEmpty)
        #expect(!entry.source.licence.isEmpty)
        switch entry.source.edition {
        case .commit(let commit):
            let digits = commit.filter(\.isHexDigit)
            #expect((8...40).contains(commit.count))
            #expect(digits == commit)
        case .dated(let date), .read(let date):
            let parts = date.split(separator: "-").map(\.count)
            #expect(parts == [4, 2, 2])
        }
    }

    @Test(
        "A code is found as people write it",
        arguments: [(Provider.telnyx, "d51", "D51"), (.telnyx, "p81-u01", "P81 U01"), (.telnyx, "PE4", "PE2")])
    func spellings(provider: Provider, text: String, code: String) {
        #expect(ProviderCode.find(provider, text)?.code == code)
    }

    @Test("Nothing is found for what no provider has", arguments: ["", "-", "D999", "5604"])
    func unknown(text: String) {
        for provider in Provider.allCases {
            #expect(ProviderCode.find(provider, text) == nil, "\(provider)")
        }
    }
}
