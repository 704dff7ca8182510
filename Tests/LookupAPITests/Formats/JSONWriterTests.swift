// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LookupAPI

struct JSONWriterTests {
    private func document(_ value: JSONValue) -> String { String(decoding: JSONWriter.document(value), as: UTF8.self) }

    @Test func indentsByTwoSpacesAndEndsInANewline() {
        let text = document(["code": 486, "list": [1, 2], "none": [], "empty": .object([]), "flag": true, "nothing": .null])
        #expect(
            text == """
                {
                  "code": 486,
                  "list": [
                    1,
                    2
                  ],
                  "none": [],
                  "empty": {},
                  "flag": true,
                  "nothing": null
                }

                """)
    }

    @Test func keepsTheOrderOfMembers() {
        #expect(document(["z": 1, "a": 2]).firstRange(of: "z")!.lowerBound < document(["z": 1, "a": 2]).firstRange(of: "a")!.lowerBound)
    }

    @Test func writesOneLineForStreams() {
        #expect(String(decoding: JSONWriter.line(["a": [1, "b"]]), as: UTF8.self) == #"{"a":[1,"b"]}"#)
    }

    /// RFC 8259 §7, compared with an independent parser.
    @Test(arguments: ["\"", "\\", "\n", "\r\n", "\t", "\u{0}", "\u{1f}", "\u{7f}", "é", "\u{2028}", "😀", "</script>"])
    func escapesSoThatAnotherParserReadsTheSame(_ text: String) throws {
        let parsed = try JSONSerialization.jsonObject(with: Data(JSONWriter.document([.string(text)]))) as? [String]
        #expect(parsed == [text])
    }
}
