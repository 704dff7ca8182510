// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct ASCIITests {
    private static let alphanumerics = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    private static let pathCharacters = alphanumerics + "-._~%!$&'()*+,;=:@/"

    /// Compares the character classes in the RFCs with the bits in the code.
    @Test(arguments: [
        ("token", CharacterSet.token, alphanumerics + "!#$%&'*+-.^_`|~"), ("path", .path, pathCharacters),
        ("target", .target, pathCharacters + "?[]"), ("query", .query, pathCharacters + "?[\\]^`{|}"),
        ("registered name", .registeredName, alphanumerics + "-._~%!$&'()*+;="),
    ])
    func characterSetsHoldWhatTheGrammarNames_RFC9110_5_6_2_RFC3986_3(name: String, set: CharacterSet, members: String) {
        for byte in UInt8.min...UInt8.max {
            #expect(set.contains(byte) == members.utf8.contains(byte), "\(name), octet \(byte)")
        }
    }

    @Test func fieldContentIsVisibleASCIIAndBlanks_RFC9110_5_5() {
        for byte in UInt8.min...UInt8.max {
            #expect(ASCII.isFieldContent(byte) == (byte == 9 || (32...126).contains(byte)), "octet \(byte)")
        }
    }

    @Test func digitsAndLettersAreASCIIOnly() {
        for byte in UInt8.min...UInt8.max {
            let scalar = Unicode.Scalar(byte)
            #expect(ASCII.isDigit(byte) == ("0"..."9").contains(scalar), "octet \(byte)")
            #expect(ASCII.isLetter(byte) == (("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)), "octet \(byte)")
        }
    }

    @Test func hexValueReadsBothCases() {
        for byte in UInt8.min...UInt8.max {
            let value = byte < 128 ? UInt8(String(Unicode.Scalar(byte)), radix: 16) : nil
            #expect(ASCII.hexValue(byte) == value, "octet \(byte)")
        }
    }

    @Test func lowercasedChangesLettersOnly() {
        for byte in UInt8.min...UInt8.max {
            #expect(ASCII.lowercased(byte) == ((65...90).contains(byte) ? byte + 32 : byte), "octet \(byte)")
        }
    }

    @Test(arguments: [
        ("chunked", true), ("CHUNKED", true), ("ChUnKeD", true), ("chunke", false), ("chunkedx", false), ("", false),
        ("chun\u{4B}ed", true), ("chunk\u{212A}d", false), ("CHUNK\u{05}D", false),
    ])
    func equalsIgnoresASCIICaseOnly(word: String, expected: Bool) {
        #expect(ASCII.equals(Array(word.utf8).span, ignoringCase: "chunked") == expected)
    }

    @Test(arguments: [("", ""), ("a", "a"), (" \t a b\t ", "a b"), (" \t", ""), ("a ", "a"), ("\u{0B}a", "\u{0B}a")])
    func trimmedTakesSpacesAndTabsAway_RFC9110_5_6_3(value: String, expected: String) {
        let octets = Array(value.utf8)
        #expect(text(octets[ASCII.trimmed(0..<octets.count, in: octets.span)]) == expected)
    }

    @Test(arguments: [
        ("", []), (",", []), (" , ,", []), ("a", ["a"]), ("a,b", ["a", "b"]), (" a ,\t, b ", ["a", "b"]), ("a b, c", ["a b", "c"]),
        ("\"a,b\", c", ["\"a,b\"", "c"]), ("\"a\\\",b\", c", ["\"a\\\",b\"", "c"]), ("\"a, b", ["\"a, b"]), ("a\\,b", ["a\\", "b"]),
        ("\"a\\", ["\"a\\"]),
    ])
    func listElementsAreSplitAtCommasOutsideQuotes_RFC9110_5_6_1(value: String, expected: [String]) {
        let octets = Array(value.utf8)
        var elements: [String] = []
        ASCII.forEachListElement(of: 0..<octets.count, in: octets.span) {
            elements.append(text(octets[$0]))
            return true
        }
        #expect(elements == expected)
    }

    @Test(arguments: [
        (ASCII.Quotes.none, "a\", b, \"c,d\"", ["a\"", "b", "\"c", "d\""]),
        (.tags, "\"a\\\", \"b,c\"", ["\"a\\\"", "\"b,c\""]),
    ])
    func whereQuotationMarksAreNothingElseCommasSeparate(quotes: ASCII.Quotes, value: String, expected: [String]) {
        let octets = Array(value.utf8)
        var elements: [String] = []
        ASCII.forEachListElement(of: 0..<octets.count, in: octets.span, quotes: quotes) {
            elements.append(text(octets[$0]))
            return true
        }
        #expect(elements == expected)
    }

    @Test func listElementsEndWhenTheBodySaysSo() {
        let octets = Array("a,b,c".utf8)
        var count = 0
        ASCII.forEachListElement(of: 0..<octets.count, in: octets.span) { _ in
            count += 1
            return count < 2
        }
        #expect(count == 2)
    }
}
