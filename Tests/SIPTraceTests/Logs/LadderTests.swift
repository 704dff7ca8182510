// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

/// Ladders that people draw: who sends what to whom.
@Suite struct LadderTests {
    private func arrows(_ text: String) throws -> [String] {
        let explanation = try explain(text)
        #expect(explanation.calls.count == 1)
        return explanation.calls.flatMap(\.steps).map { "\($0.from)>\($0.to) \($0.code.map(String.init) ?? $0.method)" }
    }

    @Test func threeColumnsWithoutNames() throws {
        let text = "|--INVITE-->|           |\n|           |--INVITE-->|\n|           |<---180----|\n|<---180----|           |\n"
        #expect(try arrows(text) == ["left>middle INVITE", "middle>right INVITE", "right>middle 180", "middle>left 180"])
    }

    @Test func namesBetweenArrowsOfOneLine() throws {
        let text = "   INVITE\n Phone -------> Proxy -------> Server\n          |<---- 200 OK ------|\n"
        #expect(try arrows(text) == ["Phone>Proxy INVITE", "Proxy>Server INVITE", "Server>Proxy 200"])
    }

    @Test func labelsBetweenNames() throws {
        let text = "Alice -- INVITE --> Proxy -- INVITE --> Bob\nAlice <-- 486 Busy Here -- Proxy <-- 486 Busy Here -- Bob\n"
        #expect(try arrows(text) == ["Alice>Proxy INVITE", "Proxy>Bob INVITE", "Proxy>Alice 486", "Bob>Proxy 486"])
    }

    @Test func namesAboveTheColumns() throws {
        let text = """
            UAC          Proxy          UAS
             |             |             |
             |--INVITE---->|             |
             |             |--INVITE---->|
             |             |<--200 OK----|
             |<--200 OK----|             |
            """
        #expect(try arrows(text) == ["UAC>Proxy INVITE", "Proxy>UAS INVITE", "UAS>Proxy 200", "Proxy>UAC 200"])
    }

    @Test func labelsAboveTheArrowsOfTheirColumns() throws {
        let text = """
            UAC          Proxy          UAS
             | INVITE      |             |
             |------------>| INVITE      |
             |             |------------>|
             |             | 486 Busy    |
             | 486 Busy    |<------------|
             |<------------|             |
            """
        #expect(try arrows(text) == ["UAC>Proxy INVITE", "Proxy>UAS INVITE", "UAS>Proxy 486", "Proxy>UAC 486"])
    }

    @Test func anArrowThatTurnsBack() throws {
        let text =
            "|--INVITE-->|           |\n|           |--INVITE-->|\n|--BYE----->|           |\n|           |--+BYE\n|           |<-+\n"
        #expect(try arrows(text).suffix(2) == ["left>middle BYE", "middle>middle BYE"])
    }

    @Test func aResponseBelongsToTheRequestOfItsHop() throws {
        let text = "|--INVITE-->|           |\n|           |--INVITE-->|\n|           |<--503 No--|\n|<--486 No--|           |\n"
        let transactions = try #require(try explain(text).calls.first).transactions
        #expect(transactions.map(\.final?.code) == [486, 503])
    }

    @Test(arguments: ["a table\n|---|---|\n| 1 | 200 |\n", "see a --> b for 200 entries\n"])
    func otherDashesAreNoLadder(_ text: String) throws {
        #expect(try explain(text).trace.messages.isEmpty)
    }
}
