// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct OverlayTests {
    private let overlay = Overlay(
        source: "Test desk", remarks: [486: OperatorRemark(notes: ["a"]), 477: OperatorRemark(owner: "b")],
        privateCodes: [PrivateCode(599, "Last", meaning: "m"), PrivateCode(299, "First", meaning: "m")])

    @Test func countsWhatItSpeaksOf() {
        #expect(overlay.count == 4)
        #expect(Overlay(source: "x").count == 0)
    }

    @Test func itsCodesAscend() {
        #expect(overlay.privateCodes.map(\.code) == [299, 599])
    }

    @Test func aPrivateCodeHasAClassAndATierOfItsOwn() {
        let code = PrivateCode(299, "First", meaning: "m")
        #expect(code.responseClass == .success)
        #expect(code.tier == .privateUse)
        #expect(Registry.standard.codes.allSatisfy { $0.tier != .privateUse })
    }
}
