// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import Testing

@testable import LookupAPI

/// overlay.schema.json agrees with the reader. scripts/check/overlay compares them with another validator.
struct OverlaySchemaTests {
    private let schema: JSON

    init() throws { schema = try JSON(Contract.overlaySchema) }

    private func members(_ name: String) -> JSON? { schema["$defs"]?[name]?["properties"] }

    @Test func isServedAsASchema() {
        let answer = TestClient().get("/overlay.schema.json")
        #expect(answer.status == 200)
        #expect(answer.mediaType == "application/schema+json")
        #expect(answer.body == Contract.overlaySchema)
    }

    @Test func theSeveritiesAreThoseOfTheRegistry() {
        #expect(members("remark")?["severity"]?["enum"]?.strings == Severity.Level.allCases.map(\.rawValue))
    }

    @Test func theBoundsAreThoseOfTheReader() {
        let remark = members("remark")
        let code = members("private_code")
        #expect(schema["properties"]?["source"]?["maxLength"]?.number == Double(OverlayLimits.sourceCharacters))
        #expect(remark?["notes"]?["maxItems"]?.number == Double(OverlayLimits.notes))
        #expect(schema["$defs"]?["note"]?["maxLength"]?.number == Double(OverlayLimits.noteCharacters))
        #expect(remark?["runbook"]?["maxLength"]?.number == Double(OverlayLimits.urlCharacters))
        #expect(remark?["owner"]?["maxLength"]?.number == Double(OverlayLimits.ownerCharacters))
        #expect(code?["reason_phrase"]?["maxLength"]?.number == Double(OverlayLimits.phraseCharacters))
        #expect(code?["meaning"]?["maxLength"]?.number == Double(OverlayLimits.meaningCharacters))
        #expect(schema["description"]?.string?.contains("\(OverlayLimits.fileBytes) bytes") == true)
    }

    @Test func theCharactersThatNoTextHasAreThoseOfTheReader() throws {
        let pattern = try #require(schema["$defs"]?["text"]?["not"]?["pattern"]?.string)
        let expression = try Regex(pattern)
        for value in 0...0xFFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            #expect(
                (String(Character(scalar)).unicodeScalars.contains { String($0).contains(expression) }) == scalar.isInvisible, "\(value)")
        }
    }

    @Test func theURLsAreThoseOfTheReader() throws {
        let expression = try Regex(try #require(members("remark")?["runbook"]?["pattern"]?.string))
        for text in RunbookURLTests.good { #expect(text.contains(expression), "\(text)") }
        for text in RunbookURLTests.bad { #expect(!text.contains(expression), "\(text)") }
    }
}
