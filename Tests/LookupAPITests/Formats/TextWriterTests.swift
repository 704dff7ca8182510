// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI
@testable import SIPRegistry

@Suite(.overEveryTransport) struct TextWriterTests {
    private func lines(_ blocks: Block...) -> [String] {
        String(decoding: TextWriter.document(blocks), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
    }

    @Test func fillsItemsUpTo80Columns() {
        let lines = lines(.list([Inline(String(repeating: "word ", count: 100))])).dropLast()
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(lines.first?.hasPrefix("  - word") == true)
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("    word") })
    }

    @Test func breaksAWordThatNoLineHasRoomForButNoAddress() {
        let word = String(repeating: "x", count: 200)
        #expect(
            lines(.heading("T"), .list([Inline("a \(word) b")])).dropLast().map(\.count) == [1, 5, 80, 80, 54])
        let address = "https://example.com/" + word
        #expect(lines(.paragraph(Inline("a \(address) b"))) == ["a", address, "b", ""])
    }

    @Test func aLetterOfTwoColumnsCountsTwice() {
        let lines = lines(.list([Inline(String(repeating: "\u{65E5}\u{672C}", count: 60))])).dropLast()
        #expect(lines.map(\.count) == [42, 42, 42, 10])
        #expect(lines.map(\.columns) == [80, 80, 80, 16])
    }

    @Test func setsInWhatStandsUnderAHeading() {
        #expect(
            lines(.title("486 Busy Here", tags: ["4xx"]), .paragraph("One."), .paragraph("Two."), .heading("Next"), .paragraph("Three."))
                == ["486 Busy Here   [4xx]", "One.", "", "Two.", "", "NEXT", "  Three.", ""])
    }

    @Test func alignsTheColumnsOfATable() {
        #expect(
            lines(.table(columns: ["Code", "Meaning"], [["486", "busy"], ["1", "other"]]))
                == ["Code  Meaning", "486   busy", "1     other", ""])
    }

    @Test func showsTheAddressOfASourceAndTheWordsOfALink() {
        let source = Inline.reference("RFC 3261", at: "https://www.rfc-editor.org/rfc/rfc3261.html")
        #expect(lines(.paragraph("\(source)")).first == "RFC 3261 https://www.rfc-editor.org/rfc/rfc3261.html")
        #expect(lines(.paragraph("See \(Inline.link("486", to: "/codes/486")).")).first == "See 486.")
    }

    @Test func everyPageFitsATerminal() {
        let lists = ["/codes", "/classes", "/causes", "/warnings", "/classes/4xx"]
        let causes = Q850Cause.all.map { "/causes/\($0.cause)" }
        for target in Registry.standard.codes.map({ "/codes/\($0.code)" }) + causes + lists {
            let answer = TestClient().get(target, ["Accept": "text/plain"])
            #expect(answer.fields["content-type"] == "text/plain; charset=utf-8")
            for line in answer.text.split(separator: "\n") where line.count > 80 {
                // An address cannot be broken, and a SIP message is shown unchanged.
                #expect(line.contains("https://") || line.contains("branch=") || line.contains(": "), "\(target): \(line)")
            }
        }
    }

    @Test func callFlowsAreLadders() {
        let answer = TestClient().get("/flows/cancelled-while-ringing", ["Accept": "text/plain"])
        #expect(answer.text.contains("CANCEL"))
        #expect(answer.text.contains("487 Request Terminated"))
        #expect(answer.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
}
