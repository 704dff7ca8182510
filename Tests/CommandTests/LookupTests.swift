// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

struct LookupTests {
    @Test func printsAPageOfAtMost80Columns() throws {
        let outcome = try SIPCodesProcess.run(["lookup", "486"])
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("486 Busy Here"))
        for line in outcome.output.split(separator: "\n") where !line.contains("https://") && !line.contains("branch=") {
            #expect(line.count <= 80, "\(line)")
        }
    }

    @Test func printsTheRecordAsJSON() throws {
        let outcome = try SIPCodesProcess.run(["lookup", "425", "--json"])
        let record = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(record["code"] as? Int == 425)
        #expect(record["reason_phrase"] as? String == "Bad Alert Message")
    }

    @Test func saysWhatIsWrongWithACodeThatIsNone() throws {
        let outcome = try SIPCodesProcess.run(["lookup", "0486"])
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("'0486' is not a SIP status code"))
    }

    @Test func saysWhatAnUnknownCodeIsTreatedAs() throws {
        let outcome = try SIPCodesProcess.run(["lookup", "499"])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("must treat it as 400"))
    }
}
