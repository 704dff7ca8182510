// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

struct ListTests {
    @Test(arguments: [
        ("codes", "1XX PROVISIONAL"), ("causes", "1    Unallocated"), ("warnings", "300  "), ("classes", "1xx  "), ("methods", "ACK  "),
        ("headers", "any"), ("flows", "answered"), ("symptoms", ""), ("provider-codes", ""),
    ])
    func theNameOfATableListsIt(_ table: String, _ beginning: String) throws {
        let outcome = try SIPCodesProcess.run([table])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.hasPrefix(beginning), "\(outcome.output.prefix(80))")
        #expect(outcome.output.split(separator: "\n").count > 6)
        #expect(try SIPCodesProcess.run(["list", table]).output == outcome.output)
    }

    @Test(arguments: [
        (["causes", "17"], "17  User busy"), (["flows", "busy"], "INVITE"), (["symptoms", "one-way-audio"], "audio"),
        (["classes", "4xx"], "4xx  Request Failure"), (["warnings", "370"], "370"), (["codes", "486"], "486 Busy Here"),
        (["provider-codes", "telnyx/d51"], "D51"), (["provider-codes", "telnyx"], "D51"),
    ])
    func aNameBehindATablePrintsThatRecord(_ arguments: [String], _ part: String) throws {
        let outcome = try SIPCodesProcess.run(arguments)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains(part), "\(outcome.output.prefix(200))")
        #expect(outcome.output != (try SIPCodesProcess.run([arguments[0]]).output))
    }

    @Test(arguments: [(["flows", "bsy"], "'sip-codes flows' lists what is"), (["methods", "INVITE"], "only listed as a whole")])
    func aRecordThatIsNotInTheTableIsNamed(_ arguments: [String], _ message: String) throws {
        let outcome = try SIPCodesProcess.run(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }

    @Test func aListHasTheFormatsOfTheService() throws {
        let csv = try SIPCodesProcess.run(["warnings", "--format", "csv"]).output
        #expect(csv.hasPrefix("code,"))
        let json = try SIPCodesProcess.run(["methods", "--json"]).output
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect((answer["methods"] as? [Any])?.count == 14)
    }

    @Test func anotherFormatOrTableIsRefused() throws {
        let outcome = try SIPCodesProcess.run(["causes", "--format", "html"])
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("'html' is not a format of this answer"))
        #expect(try SIPCodesProcess.run(["list", "trunks"]).status == 64)
    }

    @Test func completionOffersCodesNamesAndTables() throws {
        let script = try SIPCodesProcess.run(["--generate-completion-script", "bash"]).output
        for word in ["486", "busy-here", "q850:17", "user-busy", "warning:370", "provider-codes"] {
            #expect(script.contains(word), "\(word)")
        }
        #expect(try SIPCodesProcess.run(["user-busy"]).output.contains("17"))
    }

    /// In a pipe no line is longer than 80 columns, except those that cannot be wrapped: a message of an example, and a drawing.
    @Test(arguments: ["codes", "causes", "warnings", "classes", "methods", "headers", "flows", "symptoms", "provider-codes"])
    func listsAreNoWiderThan80Columns(_ table: String) throws {
        let lines = try SIPCodesProcess.run([table]).output.split(separator: "\n")
        #expect(lines.filter { $0.count > 80 }.isEmpty)
    }

    @Test func pagesAreNoWiderThan80Columns() throws {
        let codes = ["180", "302", "407", "486", "488", "499", "503", "608", "q850:17", "warning:370"]
        let text = try SIPCodesProcess.run(codes + ["--view", "full"]).output
        let isMessage = { (line: Substring) in
            line.hasPrefix("  ") && (line.contains(": ") || line.contains("=") || line.contains("SIP/2.0"))
        }
        let long = text.split(separator: "\n").filter { $0.count > 80 && !isMessage($0) }
        #expect(long.isEmpty, "\(long.prefix(5))")
    }
}
