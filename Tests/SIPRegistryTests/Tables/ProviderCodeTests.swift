// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct ProviderCodeTests {
    @Test func noProviderHasACodeTwiceUnderAnyOfItsWaysOfWriting() {
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

    @Test func everyProviderHasEntriesAndEveryEntryBelongsToTheList() {
        for provider in Provider.allCases {
            #expect(!ProviderCode.codes(of: provider).isEmpty, "\(provider)")
        }
        let listed = Provider.allCases.map { ProviderCode.codes(of: $0).count }.reduce(0, +)
        #expect(listed == ProviderCode.all.count)
        #expect(ProviderCode.all.count >= 300)
    }

    @Test(arguments: ProviderCode.all)
    func everySIPCodeAndEveryCauseThatAnEntryNamesHasARecord(entry: ProviderCode) {
        for response in entry.responses {
            #expect(Registry.standard.knows(response), "\(response)")
        }
        for cause in entry.causes {
            #expect(Q850Cause.cause(cause) != nil, "\(cause)")
        }
    }

    @Test(arguments: ProviderCode.all)
    func everyEntrySaysWhatItMeansAndWhatToDoInWholeSentences(entry: ProviderCode) {
        for text in [entry.meaning, entry.advice] {
            #expect(text.count > 4)
            #expect(text.hasSuffix("."))
            #expect(text.first?.isUppercase == true || text.first?.isNumber == true, "\(text)")
        }
    }

    @Test(arguments: ProviderCode.all)
    func everyEntryHasASourceWithAnAddressALicenceAndADateOrACommit(entry: ProviderCode) {
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

    @Test(arguments: [(Provider.telnyx, "d51", "D51"), (.telnyx, "p81-u01", "P81 U01"), (.telnyx, "PE4", "PE2")])
    func aCodeIsFoundAsPeopleWriteIt(provider: Provider, text: String, code: String) {
        #expect(ProviderCode.find(provider, text)?.code == code)
    }

    @Test(arguments: ["", "-", "D999", "5604"])
    func nothingIsFoundForWhatNoProviderHas(text: String) {
        for provider in Provider.allCases {
            #expect(ProviderCode.find(provider, text) == nil, "\(provider)")
        }
    }

    @Test func aTextThatIsLongerThanAnyCodeIsNotLookedAt() {
        #expect(ProviderCode.find(.telnyx, "D51" + String(repeating: ".", count: 4000)) == nil)
        #expect(ProviderCode.find(.telnyx, "D51" + String(repeating: ".", count: 200))?.code == "D51")
    }
}
