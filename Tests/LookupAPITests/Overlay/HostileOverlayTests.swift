// SPDX-License-Identifier: Apache-2.0

import Foundation
import SIPRegistry
import Testing

@testable import LookupAPI

/// An operator's overlay may be copied from anywhere: none of its texts may get onto a page unescaped, into a spreadsheet as a formula, or
/// into a metric as another label.
struct HostileOverlayTests {
    private let client = Overlays.hostileClient

    @Test(arguments: ["/codes/486", "/codes/477", "/codes/299", "/", "/codes", "/codes?tier=private", "/search?q=alert", "/classes/4xx"])
    func noTextReachesAPageRaw(_ target: String) {
        let page = client.get(target, ["Accept": "text/html"])
        #expect(page.status == 200)
        #expect(page.mediaType == "text/html")
        // The text is on the page in escaped form; nothing else on the page comes from the overlay.
        #expect(!page.text.contains("<script>alert"))
        #expect(!page.text.contains("<img src=x"))
        #expect(!page.text.contains("='onclick="))
        #expect(!page.text.contains("</script><script"))
    }

    @Test func theRemarkIsOnThePageEscaped() {
        let page = client.get("/codes/486", ["Accept": "text/html"]).text
        let escaped = HTML.escape(Overlays.hostileText)
        #expect(page.contains("<h2>From \(escaped)</h2>"))
        #expect(page.contains("<p>\(escaped)</p>"))
        #expect(page.contains("<a href=\"\(HTML.escape(Overlays.hostileURL))\" rel=\"noreferrer\">"))
    }

    @Test func noCellIsAFormula() {
        let csv = client.get("/codes?in=486&format=csv").text
        #expect(csv.contains("operator_notes"))
        for row in csv.split(separator: "\r\n") {
            for cell in row.split(separator: ",") { #expect(cell.first.map { !"=+-@".contains($0) } ?? true, "\(cell)") }
        }
    }

    @Test func noLabelHasAnother() {
        let line = client.get("/codes?in=486&format=prometheus").text.split(separator: "\n").last ?? ""
        // Quotation marks without a backslash before them: two for each of six labels.
        var isEscaped = false
        var count = 0
        for character in line {
            if character == "\"", !isEscaped { count += 1 }
            isEscaped = character == "\\" && !isEscaped
        }
        #expect(count == 12)
    }

    @Test func everyJSONAnswerIsJSON() throws {
        for target in ["/codes/486", "/codes/299", "/codes", "/search?q=alert", "/codes?format=grafana", "/"] {
            #expect(client.get(target).value != nil, "\(target)")
        }
        let dictionary = client.get("/codes?in=299&format=logstash").text
        #expect(dictionary == "\"299\": " + String(decoding: JSONWriter.line(.string(Overlays.hostileText)), as: UTF8.self) + "\n")
    }

    /// More distinct words than the tables of the search can number: it finds less, but still works.
    @Test func theSearchBearsMoreWordsThanItCanNumber() {
        let words = (0..<66_000).map { "w" + String($0, radix: 36) }
        let large = SearchIndex(Registry.standard.adding(Overlay(source: "x", remarks: [486: OperatorRemark(notes: words)])))
        #expect(large.search(SearchQuery("busy here")).hits.first?.number == 486)
        for text in ["w1", "w3abc w3abd zzzz", "wzz"] { #expect(large.search(SearchQuery(text, explain: true)).total >= 0) }
    }
}
