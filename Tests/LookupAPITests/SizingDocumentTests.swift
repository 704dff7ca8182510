// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LookupAPI

/// docs/sizing.md calculates with the number of fixed answers.
struct SizingDocumentTests {
    @Test func theNumberOfFixedAnswersIsThatOfTheService() throws {
        let repository = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: repository.appendingPathComponent("docs/sizing.md"), encoding: .utf8)
        let said = try #require(text.firstMatch(of: /There are ([0-9,]+) addresses with a fixed answer/)?.1)
        #expect(Int(said.replacing(",", with: "")) == LookupService.shared.preparedTargets.count)
    }
}
