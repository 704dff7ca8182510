// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

@Suite("Who sends a code in practice")
struct ProductPracticeTests {
    @Test("Twenty codes, each with a record, and at least twelve products")
    func extent() {
        #expect(ProductPractice.codes.count == 20)
        for code in ProductPractice.codes {
            #expect(Registry.standard.code(code) != nil, "\(code)")
        }
        #expect(ProductPractice.products.count >= 12)
        #expect(Set(ProductPractice.products).count == ProductPractice.products.count)
    }

    @Test("Every row is about one of the codes, says something in a sentence and has a source", arguments: ProductPractice.all)
    func row(practice: ProductPractice) {
        #expect(ProductPractice.codes.contains(practice.code))
        let texts = [practice.sends, practice.receives].compactMap(\.self)
        #expect(!texts.isEmpty)
        for text in texts {
            #expect(text.hasSuffix("."), "\(text)")
        }
        #expect(!practice.sources.isEmpty)
    }

    @Test("No product has two rows for a code")
    func unique() {
        let keys = ProductPractice.all.map { "\($0.product.rawValue) \($0.code)" }
        #expect(Set(keys).count == keys.count)
    }

    @Test("A product of which nothing was found is named, not left out", arguments: ProductPractice.codes)
    func silent(code: Int) {
        let found = ProductPractice.practice(of: code).map(\.product)
        let silent = ProductPractice.productsWithoutPractice(of: code)
        #expect(found.count + silent.count == ProductPractice.products.count)
        #expect(Set(found).isDisjoint(with: silent))
    }

    @Test("Asterisk challenges the unknown, and FreeSWITCH forbids a wrong password")
    func examples() throws {
        let asterisk = try #require(ProductPractice.practice(of: 401).first { $0.product == .asterisk })
        #expect(asterisk.sends?.contains("unknown endpoint") == true)
        let freeSWITCH = try #require(ProductPractice.practice(of: 403).first { $0.product == .freeSWITCH })
        #expect(freeSWITCH.sends?.contains("wrong password") == true)
    }

    @Test("Of a code that the products were not read for, nothing is claimed")
    func others() {
        #expect(ProductPractice.practice(of: 180).isEmpty)
        #expect(ProductPractice.productsWithoutPractice(of: 180).isEmpty)
    }
}
