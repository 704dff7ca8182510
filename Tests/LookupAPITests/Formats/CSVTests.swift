// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

@Suite(.overEveryTransport) struct CSVTests {
    private func csv(_ items: [JSONValue]) -> String {
        let shape = Shape(of: items)
        return String(decoding: CSV.document(items, columns: shape.columns(of: shape.names)), as: UTF8.self)
    }

    @Test func hasAHeaderRowAndCRLF_RFC4180_2() {
        #expect(csv([["a": 1, "b": "x"], ["a": 2, "b": .null]]) == "a,b\r\n1,x\r\n2,\r\n")
    }

    @Test func quotesWhatNeedsIt_RFC4180_2() {
        #expect(csv([["a": "x,y", "b": "say \"hi\"", "c": "two\r\nlines"]]) == "a,b,c\r\n\"x,y\",\"say \"\"hi\"\"\",\"two\r\nlines\"\r\n")
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])
    func aCellIsNeverAFormula(_ text: String) {
        #expect(csv([["a": .string(text)]]).contains("'" + text))
    }

    @Test func writesAListIntoOneCellAndAnObjectIntoOneForEachMember() {
        #expect(csv([["a": ["x", "y"], "b": ["c": 1, "d": ["e": 2]]]]) == "a,b_c,b_d_e\r\nx; y,1,2\r\n")
    }

    /// The header row of a table is that of the resource and of `fields`, not of the rows that happen to be in it.
    @Test func theColumnsAreTheSameWhateverTheRowsAre() {
        func header(_ target: String) -> String { String(TestClient().get(target + "&format=csv").text.prefix { $0 != "\r\n" }) }
        let columns = { (targets: [String]) in Set(targets.map(header)) }
        #expect(columns(["/codes?in=486", "/codes?in=477", "/codes?in=486,477", "/codes?in=0", "/codes?in=Q.850:17"]).count == 1)
        #expect(columns(["/codes?class=6xx", "/codes?tier=de-facto", "/codes?class=1xx&status=reserved"]).count == 1)
        for member in FieldSelection.ofCodes + ["next.failover", "confused_with.code", "effect.ends"] {
            let found = columns(["100", "486", "477", "304", "100,486,477"].map { "/codes?fields=\(member)&in=\($0)" })
            #expect(found.count == 1, "\(member): \(found)")
        }
        #expect(columns(["100", "477", "486,477"].map { "/codes?view=full&in=\($0)" }).count == 1)
        #expect(columns(["/causes?in=17", "/causes?in=0", "/causes?in=SIP:486"]).count == 1)
        #expect(columns(["/causes?in=17&fields=to_sip,definition", "/causes?class=interworking&fields=to_sip,definition"]).count == 1)
        #expect(columns(["/warnings?in=370&fields=source", "/warnings?block=network_service&fields=source"]).count == 1)
        let searches = ["486", "busy", "cause 17", "Warning 370", "no audio", "twilio 32011", "zzzz"]
        #expect(columns(searches.map { "/search?q=" + $0.replacing(" ", with: "+") }).count == 1)
        #expect(header("/codes?fields=code,effect&in=100").hasPrefix("code,effect_ends,"))
        #expect(header("/search?q=486").contains(",sentence_field,sentence_text,"))
    }

    @Test func everyRowOfEveryListHasAsManyCells() {
        for target in ["/codes", "/classes", "/search?q=busy", "/causes", "/warnings", "/codes?tier=de-facto"] {
            let separator = target.contains("?") ? "&" : "?"
            let answer = TestClient().get(target + separator + "format=csv")
            #expect(answer.fields["content-type"] == "text/csv; charset=utf-8; header=present")
            #expect(Set(Self.rows(answer.text).map(\.count)).count == 1, "\(target)")
        }
    }

    /// An independent reader of RFC 4180.
    private static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = [[""]]
        var quoted = false
        for scalar in text.unicodeScalars {
            switch (scalar, quoted) {
            case ("\"", _): quoted.toggle()
            case (",", false): rows[rows.count - 1].append("")
            case ("\r", false): break
            case ("\n", false): rows.append([""])
            default: rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
            }
        }
        return rows.dropLast().map { $0 }
    }
}
