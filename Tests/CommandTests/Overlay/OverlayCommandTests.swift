// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// The commands with an overlay, run like users run them.
struct OverlayCommandTests {
    private static let example = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../deploy/overlay.example.json").standardizedFileURL.path

    @Test func checkSaysWhatAFileHolds() throws {
        let outcome = try SIPCodesProcess.run(["check-overlay", Self.example])
        #expect(outcome.status == 0)
        #expect(
            outcome.output
                == "\(Self.example): valid; source: Example Telecom, voice operations, codes with remarks: 4, private codes: 2\n")
    }

    static let commands = [
        ["check-overlay", "FILE"], ["serve", "--port", "0", "--overlay", "FILE"], ["lookup", "486", "--overlay", "FILE"],
        ["search", "busy", "--overlay", "FILE"],
    ]

    @Test(arguments: commands)
    func aWrongFileIsOneLineAnd78(_ arguments: [String]) throws {
        let file = try MountedFile(#"{"source": "x", "codes": {"486": {"severity": "high"}}}"#)
        let outcome = try SIPCodesProcess.run(arguments.map { $0 == "FILE" ? file.path : $0 })
        #expect(outcome.status == 78)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.split(separator: "\n").count == 1)
        #expect(outcome.errors.hasPrefix("sip-codes: \(file.path): $.codes.486.severity: expected one of normal, expected_challenge,"))
        #expect(outcome.errors.hasSuffix("server_fault, found \"high\"\n"))
    }

    @Test(arguments: [["serve", "--port", "0"], ["lookup", "486"], ["search", "busy"]])
    func aFileFromTheEnvironmentCountsToo(_ arguments: [String]) throws {
        let outcome = try SIPCodesProcess.run(arguments, environment: ["SIP_CODES_OVERLAY": "/no/such/file"])
        #expect(outcome.status == 78)
        #expect(outcome.errors == "sip-codes: /no/such/file: cannot be read: No such file or directory\n")
    }

    @Test func lookupAndSearchKnowTheOperatorsWords() throws {
        let lookup = try SIPCodesProcess.run(["lookup", "599", "--overlay", Self.example])
        #expect(lookup.status == 0)
        #expect(lookup.output.hasPrefix("599 Fraud Guard   [5xx, private, not registered]\n"))
        let search = try SIPCodesProcess.run(["search", "warehouse"], environment: ["SIP_CODES_OVERLAY": Self.example])
        #expect(search.status == 0)
        #expect(search.output.hasPrefix("480  Temporarily Unavailable\n"))
    }
}
