// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import sip_codes

struct AnnotateTests {
    private func file(_ name: String, _ text: String) throws -> String {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString)-\(name)")
        try Data(text.utf8).write(to: url)
        return url.path
    }

    @Test func aTableGetsPhraseAndMeaning() throws {
        let path = try file("calls.csv", "id,sip_code,to\r\n1,486,\"a, b\"\r\n2,0,c\n3,Q.850:17,\"d\n,e\"")
        defer { try? FileManager.default.removeItem(atPath: path) }
        let outcome = try SIPCodesProcess.run(["annotate", path])
        #expect(outcome.status == 0)
        let text = outcome.output
        #expect(text.hasPrefix("id,sip_code,to,phrase,meaning\n1,486,\"a, b\",Busy Here,"))
        #expect(text.contains("\n2,0,c,,\n"))
        #expect(text.contains("\n3,Q.850:17,\"d\n,e\",User busy,"))
    }

    @Test func aTableIsRecognisedWithoutItsName() throws {
        let path = try file("calls.txt", "\u{FEFF}sip_code;to\n486;a\n")
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try SIPCodesProcess.run(["annotate", path]).output.hasPrefix("\u{FEFF}sip_code;to;phrase;meaning\n486;a;Busy Here;"))
    }

    @Test func aColumnOfCausesHoldsCauses() throws {
        let path = try file("calls.csv", "id,hangup_cause\n1,17\n2,NORMAL_CLEARING\n3,486\n")
        defer { try? FileManager.default.removeItem(atPath: path) }
        let text = try SIPCodesProcess.run(["annotate", path]).output
        for part in ["1,17,User busy,", "2,NORMAL_CLEARING,Normal call clearing,", "3,486,Busy Here,"] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test(arguments: [
        ("Got SIP response 486 \"Busy Here\" back from 192.0.2.1", "Busy Here"), ("status=488", "Not Acceptable Here"),
        ("sip_code=486 duration=0", "Busy Here"), ("sip_term_status: 603", "Decline"), ("final response 487", "Request Terminated"),
        ("reply was 404 Not Found", "Not Found"),
    ])
    func aLineOfALogMayStateTheCodeInItsOwnWords(_ line: String, _ phrase: String) throws {
        let path = try file("sip.log", line + "\n")
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try SIPCodesProcess.run(["annotate", path]).output.hasPrefix("\(line)  # \(phrase): "))
    }

    @Test(arguments: ["up for 300 s", "code 200 lines", "q=486", "port 603", "status: ok, 404 bytes", "sip_codes=486"])
    func aNumberAloneIsNoCode(_ line: String) throws {
        let path = try file("sip.log", line + "\n")
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try SIPCodesProcess.run(["annotate", path]).output == line + "\n")
    }

    @Test func theColumnIsNamedOrRefused() throws {
        let path = try file("calls.csv", "a;b\n17;x\n")
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try SIPCodesProcess.run(["annotate", path, "--column", "1", "--causes"]).output.contains("17;x;User busy;"))
        let wrong = try SIPCodesProcess.run(["annotate", path])
        #expect(wrong.status == 64)
        #expect(wrong.errors.contains("a, b"))
    }

    @Test func aTableWithoutAHeaderKeepsItsFirstRow() throws {
        let path = try file("calls.csv", "a1,486\na2,487\n")
        defer { try? FileManager.default.removeItem(atPath: path) }
        let lines = try SIPCodesProcess.run(["annotate", path, "--column", "2"]).output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix("a1,486,Busy Here,"))
        #expect(lines[1].hasPrefix("a2,487,Request Terminated,"))
        let wrong = try SIPCodesProcess.run(["annotate", path])
        #expect(wrong.status == 64)
        #expect(wrong.errors.contains("without a header, give its number"))
    }

    @Test func aLineOfALogThatNamesACodeGetsItsMeaning() throws {
        let path = try file(
            "sip.log",
            "12:00 recv SIP/2.0 486 Busy Here\nnothing on port 5060 in 200 ms\nReason: Q.850;cause=34\nmod_sofia.c:437 hanging up, cause: NO_ROUTE_DESTINATION\n"
        )
        defer { try? FileManager.default.removeItem(atPath: path) }
        let lines = try SIPCodesProcess.run(["annotate", path]).output.split(separator: "\n")
        #expect(lines[0].hasPrefix("12:00 recv SIP/2.0 486 Busy Here  # Busy Here: "))
        #expect(lines[1] == "nothing on port 5060 in 200 ms")
        #expect(lines[2].contains("# No circuit"))
        #expect(lines[3].contains("NO_ROUTE_DESTINATION  # No route to destination: "))
    }

    @Test func aRecordHasAnEnd() {
        var records = Records(hasQuotes: true)
        #expect(throws: Records.TooLong.self) {
            for _ in 0..<17 { _ = try records.add([UInt8](repeating: 0x22, count: 1) + [UInt8](repeating: 0x61, count: 64 << 10)) }
        }
    }

    @Test func aMissingFileIsNamed() throws {
        let outcome = try SIPCodesProcess.run(["annotate", "/no/such/file.csv"])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("/no/such/file.csv"))
    }
}
