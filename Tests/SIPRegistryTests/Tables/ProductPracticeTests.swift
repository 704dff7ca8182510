// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct ProductPracticeTests {
    @Test func twentyCodesEachWithARecordAndAtLeastTwelveProducts() {
        #expect(ProductPractice.codes.count == 20)
        for code in ProductPractice.codes {
            #expect(Registry.standard.code(code) != nil, "\(code)")
        }
        #expect(ProductPractice.products.count >= 12)
        #expect(Set(ProductPractice.products).count == ProductPractice.products.count)
    }

    @Test(arguments: ProductPractice.all)
    func everyRowIsAboutOneOfTheCodesSaysSomethingInASentenceAndHasASource(practice: ProductPractice) {
        #expect(ProductPractice.codes.contains(practice.code))
        let texts = [practice.sends, practice.receives].compactMap(\.self)
        #expect(!texts.isEmpty)
        for text in texts {
            #expect(text.hasSuffix("."), "\(text)")
        }
        #expect(!practice.sources.isEmpty)
    }

    @Test func noProductHasTwoRowsForACode() {
        let keys = ProductPractice.all.map { "\($0.product.rawValue) \($0.code)" }
        #expect(Set(keys).count == keys.count)
    }

    @Test(arguments: ProductPractice.codes)
    func aProductOfWhichNothingWasFoundIsNamedNotLeftOut(code: Int) {
        let found = ProductPractice.practice(of: code).map(\.product)
        let silent = ProductPractice.productsWithoutPractice(of: code)
        #expect(found.count + silent.count == ProductPractice.products.count)
        #expect(Set(found).isDisjoint(with: silent))
    }

    @Test func asteriskChallengesTheUnknownAndFreeSWITCHForbidsAWrongPassword() throws {
        let asterisk = try #require(ProductPractice.practice(of: 401).first { $0.product == .asterisk })
        #expect(asterisk.sends?.contains("unknown endpoint") == true)
        let freeSWITCH = try #require(ProductPractice.practice(of: 403).first { $0.product == .freeSWITCH })
        #expect(freeSWITCH.sends?.contains("wrong password") == true)
    }

    @Test func ofACodeThatTheProductsWereNotReadForNothingIsClaimed() {
        #expect(ProductPractice.practice(of: 180).isEmpty)
        #expect(ProductPractice.productsWithoutPractice(of: 180).isEmpty)
    }
}
