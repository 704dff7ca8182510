// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct ResponseClassTests {
    @Test func hasSixClassesOfAHundredCodesEach_RFC3261_7_2() {
        #expect(ResponseClass.allCases.map(\.label) == ["1xx", "2xx", "3xx", "4xx", "5xx", "6xx"])
        #expect(ResponseClass.allCases.map(\.range.lowerBound) == [100, 200, 300, 400, 500, 600])
        #expect(ResponseClass.allCases.filter(\.isProvisional) == [.provisional])
    }

    @Test(arguments: [(100, 1), (199, 1), (486, 4), (699, 6), (0, 1), (-5, 1), (9999, 6), (Int.max, 6), (Int.min, 1)])
    func classifiesAnyNumberWithoutATrap(_ code: Int, _ digit: Int) {
        #expect(ResponseClass(ofCode: code).rawValue == digit)
    }

    @Test func notesSayWhatForkingDoes_RFC3261_16_7() throws {
        for note in Registry.standard.classes {
            #expect(!note.name.isEmpty)
            #expect(!note.meaning.isEmpty)
            #expect(!note.transaction.isEmpty)
            #expect(!note.forking.isEmpty)
            #expect(note.sources.contains { $0.rfc == 3261 })
        }
        let globalFailure = try #require(Registry.standard.classes.last)
        #expect(globalFailure.forking.lowercased().contains("cancel"))
    }
}
