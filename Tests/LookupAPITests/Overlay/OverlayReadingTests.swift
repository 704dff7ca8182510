// SPDX-License-Identifier: Apache-2.0

import Foundation
import SIPRegistry
import Testing

@testable import LookupAPI

struct OverlayReadingTests {
    private func read(_ text: String) throws(OverlayError) -> Overlay { try Overlay(json: Array(text.utf8)) }

    private func mistake(_ text: String) -> String? {
        do throws(OverlayError) {
            _ = try read(text)
            return nil
        } catch {
            return error.description
        }
    }

    @Test func readsTheExampleWhole() throws {
        let example = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../deploy/overlay.example.json")
        let overlay = try Overlay(json: Array(try Data(contentsOf: example)))
        #expect(overlay.source == "Example Telecom, voice operations")
        #expect(Set(overlay.remarks.keys) == [403, 480, 486, 503])
        #expect(overlay.privateCodes.map(\.code) == [299, 599])
        #expect(overlay.count == 6)
        let remark = try #require(overlay.remarks[480])
        #expect(remark.notes.count == 2)
        #expect(remark.runbook == "https://runbooks.example.com/voice/480-warehouse")
        #expect(remark.severity == .networkFault)
        #expect(remark.owner == "Voice on-call")
        let code = try #require(overlay.privateCodes.last)
        #expect(code.reasonPhrase == "Fraud Guard")
        #expect(code.remark.severity == .configuration)
        #expect(code.tier == .privateUse)
        #expect(code.responseClass == .serverFailure)
    }

    @Test func anEmptyOneIsNone() throws {
        #expect(try read(#"{"source": "x"}"#).count == 0)
        #expect(try read(#"{"source": "x", "codes": {}, "private_codes": {}, "$schema": "any"}"#).count == 0)
    }

    @Test func numbersThatOnlySoftwareUsesTakeRemarksToo() throws {
        #expect(try read(#"{"source": "x", "codes": {"477": {"owner": "y"}}}"#).remarks[477]?.owner == "y")
    }

    private static let members = "notes, runbook, severity, owner"
    private static let levels =
        "normal, expected_challenge, user_outcome, negotiation, caller_mistake, configuration, overload, network_fault, server_fault"

    static let mistakes: [(String, String)] = [
        // The document.
        ("", "line 1, column 1, at $: expected a JSON value, found the end of the file"),
        ("{\"source\": \"x\",\n \"codes\": {\"486\": }}", "line 2, column 19, at $.codes.486: expected a JSON value, found \"}\""),
        (#"{"source": "x", "source": "y"}"#, "line 1, column 17, at $.source: expected each member once, found \"source\" a second time"),
        ("[]", "$: expected an object, found a list"),
        ("{}", "$.source: expected this member, which is required, found nothing"),
        (#"{"source": 1}"#, "$.source: expected a text of 1 to 100 characters, found 1"),
        (#"{"source": ""}"#, "$.source: expected a text of 1 to 100 characters, found \"\""),
        (#"{"source": "x", "Codes": {}}"#, "$.Codes: expected one of the members $schema, source, codes, private_codes, found \"Codes\""),
        (#"{"source": "x", "$schema": 1}"#, "$[\"$schema\"]: expected a text of 1 to 2048 characters, found 1"),
        (#"{"source": "x", "codes": []}"#, "$.codes: expected an object, found a list"),
        (#"{"source": "x", "codes": null}"#, "$.codes: expected an object, found null"),
        // Numbers.
        (#"{"source": "x", "codes": {"99": {}}}"#, "$.codes.99: expected a SIP status code from 100 to 699 as the name, found \"99\""),
        (
            #"{"source": "x", "codes": {"0486": {}}}"#,
            "$.codes.0486: expected a SIP status code from 100 to 699 as the name, found \"0486\""
        ),
        (
            #"{"source": "x", "codes": {"busy": {}}}"#,
            "$.codes.busy: expected a SIP status code from 100 to 699 as the name, found \"busy\""
        ),
        (
            #"{"source": "x", "codes": {"299": {"owner": "y"}}}"#,
            "$.codes.299: expected a code of the registry (a number of your own goes under private_codes), found \"299\""
        ),
        (
            #"{"source": "x", "private_codes": {"486": {}}}"#,
            "$.private_codes.486: expected a number that is free (486 is Busy Here, RFC 3261 §21.4.24; remarks on it go under codes), found \"486\""
        ),
        (
            #"{"source": "x", "private_codes": {"477": {}}}"#,
            "$.private_codes.477: expected a number that is free (477 is in use by OpenSIPS, Kamailio; remarks on it go under codes), found \"477\""
        ),
        (
            #"{"source": "x", "private_codes": {"700": {}}}"#,
            "$.private_codes.700: expected a SIP status code from 100 to 699 as the name, found \"700\""
        ),
        // Remarks.
        (#"{"source": "x", "codes": {"486": {}}}"#, "$.codes.486: expected at least one of the members \(members), found none"),
        (#"{"source": "x", "codes": {"486": "busy"}}"#, "$.codes.486: expected an object, found \"busy\""),
        (
            #"{"source": "x", "codes": {"486": {"reason_phrase": "Engaged"}}}"#,
            "$.codes.486.reason_phrase: expected one of the members \(members), because an overlay cannot change a fact of the registry, found \"reason_phrase\""
        ),
        (
            #"{"source": "x", "codes": {"486": {"definition": {}}}}"#,
            "$.codes.486.definition: expected one of the members \(members), because an overlay cannot change a fact of the registry, found \"definition\""
        ),
        (
            #"{"source": "x", "codes": {"486": {"note": "y"}}}"#,
            "$.codes.486.note: expected one of the members \(members), found \"note\""
        ),
        (#"{"source": "x", "codes": {"486": {"notes": "y"}}}"#, "$.codes.486.notes: expected a list of 1 to 16 texts, found \"y\""),
        (#"{"source": "x", "codes": {"486": {"notes": []}}}"#, "$.codes.486.notes: expected a list of 1 to 16 texts, found 0"),
        (
            #"{"source": "x", "codes": {"486": {"notes": ["y", 2]}}}"#,
            "$.codes.486.notes[1]: expected a text of 1 to 1000 characters, found 2"
        ),
        (
            #"{"source": "x", "codes": {"486": {"notes": ["a\u0007b"]}}}"#,
            #"$.codes.486.notes[0]: expected a text without control characters, line breaks and marks of direction, found \u0007 in "a\u0007b""#
        ),
        (
            #"{"source": "x", "codes": {"486": {"notes": ["a\nb"]}}}"#,
            #"$.codes.486.notes[0]: expected a text without control characters, line breaks and marks of direction, found \u000a in "a\u000ab""#
        ),
        (
            #"{"source": "x", "codes": {"486": {"owner": "\u202eevil"}}}"#,
            #"$.codes.486.owner: expected a text without control characters, line breaks and marks of direction, found \u202e in "\u202eevil""#
        ),
        (#"{"source": "x", "codes": {"486": {"owner": "  "}}}"#, "$.codes.486.owner: expected a text of 1 to 100 characters, found \"  \""),
        (
            #"{"source": "x", "codes": {"486": {"runbook": "javascript:alert(1)"}}}"#,
            "$.codes.486.runbook: expected an http or https URL of at most 2048 characters, without user name, found \"javascript:alert(1)\""
        ),
        (
            #"{"source": "x", "codes": {"486": {"runbook": 7}}}"#,
            "$.codes.486.runbook: expected an http or https URL of at most 2048 characters, without user name, found 7"
        ),
        (
            #"{"source": "x", "codes": {"486": {"severity": "critical"}}}"#,
            "$.codes.486.severity: expected one of \(levels), found \"critical\""
        ),
        (#"{"source": "x", "codes": {"486": {"severity": true}}}"#, "$.codes.486.severity: expected one of \(levels), found true"),
        // Private codes.
        (
            #"{"source": "x", "private_codes": {"299": {"meaning": "y"}}}"#,
            "$.private_codes.299.reason_phrase: expected this member, which is required, found nothing"
        ),
        (
            #"{"source": "x", "private_codes": {"299": {"reason_phrase": "y"}}}"#,
            "$.private_codes.299.meaning: expected this member, which is required, found nothing"
        ),
        (
            #"{"source": "x", "private_codes": {"299": {"reason_phrase": "y", "meaning": "z", "rfc": 1}}}"#,
            "$.private_codes.299.rfc: expected one of the members reason_phrase, meaning, \(members), found \"rfc\""
        ),
        (
            #"{"source": "x", "private_codes": {"299": {"reason_phrase": {}, "meaning": "z"}}}"#,
            "$.private_codes.299.reason_phrase: expected a text of 1 to 100 characters, found an object"
        ),
    ]

    @Test(arguments: mistakes)
    func namesTheMistakeWithItsPlace(_ text: String, _ expected: String) {
        #expect(mistake(text) == expected)
    }

    // MARK: - Bounds

    private func overlay(_ member: String, _ count: Int) -> String {
        #"{"source": "x", "codes": {"486": {"# + "\"\(member)\": \"" + String(repeating: "é", count: count) + "\"}}}"
    }

    @Test func countsCharactersAndNotBytes() {
        #expect(mistake(overlay("owner", 100)) == nil)
        #expect(mistake(overlay("owner", 101)) == "$.codes.486.owner: expected a text of 1 to 100 characters, found 101 characters")
        let notes = (0..<17).map { "\"\($0)\"" }.joined(separator: ",")
        #expect(mistake(#"{"source": "x", "codes": {"486": {"notes": [\#(notes)]}}}"#)?.hasSuffix("found 17") == true)
        let path = String(repeating: "a", count: 2048 - "https://a/".count)
        #expect(mistake(#"{"source": "x", "codes": {"486": {"runbook": "https://a/\#(path)"}}}"#) == nil)
        #expect(mistake(#"{"source": "x", "codes": {"486": {"runbook": "https://a/\#(path)a"}}}"#) != nil)
    }

    @Test func refusesAFileBeyondTheBound() {
        let spaces = String(repeating: " ", count: OverlayLimits.fileBytes)
        #expect(mistake(#"{"source": "x"}"# + spaces) == "$: expected at most 1048576 bytes, found more")
    }

    /// The largest possible overlay: every code with everything that is allowed.
    @Test func everyCodeCanHaveItsRemark() throws {
        let registry = Registry.standard
        let known = (100...699).filter { registry.knows($0) }
        let codes = known.map { "\"\($0)\": {\"owner\": \"o\"}" }.joined(separator: ",")
        let own = (100...699).filter { !registry.knows($0) }.map { "\"\($0)\": {\"reason_phrase\": \"p\", \"meaning\": \"m\"}" }
        let overlay = try read("{\"source\": \"x\", \"codes\": {\(codes)}, \"private_codes\": {\(own.joined(separator: ","))}}")
        #expect(overlay.count == 600)
        let merged = registry.adding(overlay)
        #expect((100...699).allSatisfy { merged.remark(on: $0) != nil })
    }
}
