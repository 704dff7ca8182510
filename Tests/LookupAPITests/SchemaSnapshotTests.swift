// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LookupAPI

/// What clients rely on must not change by mistake: every path, parameter, response and member of the contract has a line in
/// Fixtures/schema-snapshot.txt, and none of those lines may disappear.
struct SchemaSnapshotTests {
    @Test func noLineOfTheSnapshotIsGone() throws {
        let url = try #require(Bundle.module.url(forResource: "schema-snapshot", withExtension: "txt", subdirectory: "Fixtures"))
        let snapshot = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
        let present = ContractOutline(.shared).lines
        if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOT"] != nil {
            let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appendingPathComponent("Fixtures/schema-snapshot.txt")
            try Data((present.joined(separator: "\n") + "\n").utf8).write(to: source)
            return
        }
        #expect(snapshot.count > 500, "the snapshot is not there")
        let gone = Set(snapshot).subtracting(present).sorted()
        #expect(
            gone.isEmpty,
            """
            BREAKING CHANGE: \(gone.count) lines of the contract changed or are gone:
            \(gone.joined(separator: "\n"))

            Clients of this major version may rely on them; see docs/compatibility.md. If the change is meant, say so in the \
            release notes, and accept it with: UPDATE_SNAPSHOT=1 swift test --filter SchemaSnapshotTests
            """)
    }

    @Test func theOutlineSeesWhatMatters() {
        let lines = Set(ContractOutline(.shared).lines)
        #expect(lines.contains("path GET /search needs q"))
        #expect(lines.contains("parameter GET /codes query tier: string"))
        #expect(lines.contains("parameter GET /codes query tier = de-facto"))
        #expect(lines.contains("answer GET /codes/{code} 404 application/problem+json: CodeNotRegistered"))
        #expect(lines.contains("schema CodeRecord.next: NextStep"))
        #expect(lines.contains("schema CodeRecord.meaning always"))
        #expect(lines.contains("schema NextStep.retry ~ unchanged"))
        #expect(lines.contains("schema FlowRecord.steps[]: FlowStep"))
    }
}
