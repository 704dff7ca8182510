// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI
@testable import SIPRegistry

@Suite(.overEveryTransport) struct TextPageTests {
    @Test func fillsParagraphsUpTo80Columns() {
        var page = TextPage()
        page.paragraph(String(repeating: "word ", count: 100), first: "  - ")
        let lines = page.text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(lines.first?.hasPrefix("  - word") == true)
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("    word") })
    }

    @Test func keepsAWordThatIsLongerThanTheLineWhole() {
        var page = TextPage()
        page.paragraph("a " + String(repeating: "x", count: 200) + " b", first: "")
        #expect(page.text.split(separator: "\n").count == 3)
    }

    @Test func everyPageFitsATerminal() {
        let lists = ["/codes", "/classes", "/causes", "/warnings", "/classes/4xx"]
        let causes = Q850Cause.all.map { "/causes/\($0.cause)" }
        for target in Registry.standard.codes.map({ "/codes/\($0.code)" }) + causes + lists {
            let answer = TestClient().get(target, ["Accept": "text/plain"])
            #expect(answer.fields["content-type"] == "text/plain; charset=utf-8")
            for line in answer.text.split(separator: "\n") where line.count > 80 {
                // An address cannot be broken, and a SIP message is shown as it is.
                #expect(line.contains("https://") || line.contains("branch=") || line.contains(": "), "\(target): \(line)")
            }
        }
    }

    @Test func callFlowsAreLadders() {
        let answer = TestClient().get("/flows/cancelled-while-ringing", ["Accept": "text/plain"])
        #expect(answer.text.contains("CANCEL") && answer.text.contains("487 Request Terminated"))
        #expect(answer.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
}
