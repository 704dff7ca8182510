// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LookupAPI

struct JSONReaderTests {
    private func failure(_ text: String) -> String? { failure(Array(text.utf8)) }

    /// The error as "1:2 $.a expected X, found Y"; nil where the document is valid.
    private func failure(_ bytes: [UInt8]) -> String? {
        do throws(JSONReader.Failure) {
            _ = try JSONReader.read(bytes)
            return nil
        } catch {
            return "\(error.line):\(error.column) \(error.path) expected \(error.expected), found \(error.found)"
        }
    }

    @Test func readsEveryKindOfValueInOrder() throws {
        let text = #" { "z" : [ 1, -2.5e+3, 0, true, false, null ], "a" : { "": "" }, "é" : "x" } "#
        let value = try JSONReader.read(Array(text.utf8))
        #expect(
            value
                == .object([
                    .init("z", [.number("1"), .number("-2.5e+3"), .number("0"), true, false, .null]), .init("a", .object([.init("", "")])),
                    .init("é", "x"),
                ]))
    }

    @Test(arguments: [
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"), (#""\u00e9\u20AC""#, "é€"), (#""\ud83d\ude00""#, "😀"), (#""😀""#, "😀"),
        (#""\u0000""#, "\0"),
    ])
    func readsEscapes(_ text: String, _ expected: String) throws {
        #expect(try JSONReader.read(Array(text.utf8)) == .string(expected))
    }

    /// Our reader gets the same values from our writer's documents as an independent parser.
    @Test func readsBackWhatTheServiceAnswers() throws {
        for target in ["/codes/486", "/codes", "/search?q=busy", "/flows/busy"] {
            let body = TestClient().get(target).body
            #expect(JSONWriter.document(try JSONReader.read(body)) == body, "\(target)")
        }
    }

    @Test(arguments: [
        ("", "1:1 $ expected a JSON value, found the end of the file"),
        ("{", #"1:2 $ expected the name of a member in double quotes, or "}", found the end of the file"#),
        ("{a: 1}", #"1:2 $ expected the name of a member in double quotes, or "}", found "a""#),
        (#"{"a": 1,}"#, #"1:9 $ expected the name of a member in double quotes, found "}""#),
        (#"{"a" 1}"#, #"1:6 $.a expected a colon after the name of the member, found "1""#),
        (#"{"a": 1 "b": 2}"#, #"1:9 $.a expected a comma or "}" after the member, found "\"""#),
        ("{\n  \"a\": {\n    \"é\": 'x'\n  }\n}", #"3:10 $.a["é"] expected a JSON value, found "'""#),
        (#"{"a": 1, "b": 2, "a": 3}"#, #"1:18 $.a expected each member once, found "a" a second time"#),
        (#"{"a": 1, "\u0061": 3}"#, #"1:10 $.a expected each member once, found "a" a second time"#),
        ("[1 2]", #"1:4 $[0] expected a comma or "]" after the element, found "2""#),
        ("[1,]", #"1:4 $[1] expected a JSON value, found "]""#),
        ("[1", #"1:3 $[0] expected a comma or "]" after the element, found the end of the file"#),
        ("1 2", #"1:3 $ expected the end of the file, found "2""#),
        ("// no\n1", #"1:1 $ expected a JSON value, found "/""#),
        ("nul", #"1:1 $ expected a JSON value, found "n""#),
        ("NaN", #"1:1 $ expected a JSON value, found "N""#),
        ("01", #"1:2 $ expected the end of the file, found "1""#),
        ("-", "1:2 $ expected a digit, found the end of the file"),
        ("+1", #"1:1 $ expected a JSON value, found "+""#),
        ("1.", "1:3 $ expected a digit after the point, found the end of the file"),
        ("1e", "1:3 $ expected a digit of the exponent, found the end of the file"),
        (#""abc"#, "1:5 $ expected a double quote at the end of the text, found the end of the file"),
        ("\"a\nb\"", #"1:3 $ expected no control character inside a text, other than as an escape such as \n, found "\u000a""#),
        (#""\x""#, #"1:2 $ expected an escape that JSON has, such as \n or \u00e9, found another"#),
        (#""\u12g4""#, #"1:2 $ expected an escape that JSON has, such as \n or \u00e9, found another"#),
        (#""\u12"#, #"1:2 $ expected an escape that JSON has, such as \n or \u00e9, found another"#),
        (#""\ud83d""#, "1:2 $ expected both halves of a surrogate pair, found one"),
        (#""\ude00\ud83d""#, "1:2 $ expected both halves of a surrogate pair, found one"),
        (#""\ud83d\u0041""#, "1:2 $ expected both halves of a surrogate pair, found one"),
        ("\u{feff}1", "1:1 $ expected UTF-8 without a byte order mark, found one"),
        ("\u{85}", #"1:1 $ expected a JSON value, found "\u0085""#),
    ])
    func saysWhereAndWhatIsWrong(_ text: String, _ expected: String) {
        #expect(failure(text) == expected)
    }

    @Test(arguments: [[0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xC3]] as [[UInt8]])
    func refusesWhatIsNoUTF8(_ bytes: [UInt8]) {
        #expect(failure(bytes) == "1:2 $ expected UTF-8, found invalid octets")
    }

    @Test func boundsTheDepth() {
        for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
            func nested(_ count: Int) -> String {
                String(repeating: open, count: count) + "1" + String(repeating: close, count: count)
            }
            #expect(failure(nested(JSONReader.deepest)) == nil)
            #expect(failure(nested(JSONReader.deepest + 1))?.contains("expected at most 8 objects and lists inside one another") == true)
            #expect(failure(String(repeating: open, count: 200_000))?.contains("at most 8") == true)
        }
    }

    /// Every beginning of a document is refused, and none is a trap.
    @Test func noBeginningOfADocumentIsADocument() throws {
        let bytes = Array(#"{"a": [1.5e1, "\u00e9\ud83d\ude00", {"b": null}], "c": true}"#.utf8)
        #expect(failure(bytes) == nil)
        for count in 0..<bytes.count { #expect(failure(Array(bytes.prefix(count))) != nil, "\(count)") }
    }

    /// No byte changed anywhere is a trap, and what is read, Foundation reads too.
    @Test func readsNothingThatAnotherParserRefuses() {
        let bytes = Array(#"{"a": [-1.5e1, "\u00e9é"], "c": true}"#.utf8)
        for index in bytes.indices {
            for byte in UInt8.min...UInt8.max {
                var changed = bytes
                changed[index] = byte
                guard failure(changed) == nil else { continue }
                #expect((try? JSONSerialization.jsonObject(with: Data(changed))) != nil, "\(String(decoding: changed, as: UTF8.self))")
            }
        }
    }
}
