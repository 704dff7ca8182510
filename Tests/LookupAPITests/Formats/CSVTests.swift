// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

@Suite(.overEveryTransport) struct CSVTests {
    private func csv(_ items: [JSONValue]) -> String { String(decoding: CSV.document(items), as: UTF8.self) }

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
