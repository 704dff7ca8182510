// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

/// The field lines of a head (RFC 9112 §5).
struct RequestParserFieldTests {
    private func head(_ line: String) -> String { "GET / HTTP/1.1\r\n\(line)\r\n\r\n" }

    private func head(_ before: String, _ byte: UInt8, _ after: String) -> [UInt8] {
        Array("GET / HTTP/1.1\r\n\(before)".utf8) + [byte] + Array("\(after)\r\n\r\n".utf8)
    }

    @Test func namesAreTokens_RFC9110_5_1() {
        for byte in UInt8.min...UInt8.max where byte != ASCII.colon {
            let outcome = ParsedHead.of(head("X", byte, "Y: a"))
            if CharacterSet.token.contains(byte) {
                #expect(outcome.head?.fields.isEmpty == true)
            } else {
                #expect(outcome == .rejected(byte == ASCII.lineFeed ? .bareLineFeed : .malformedField), "octet \(byte)")
            }
        }
    }

    @Test func valuesHoldNoControlAndNoObsText_RFC9110_5_5() {
        for byte in UInt8.min...UInt8.max {
            let outcome = ParsedHead.of(head("Accept: a", byte, "b"))
            if ASCII.isFieldContent(byte) {
                #expect(outcome.head?.fields == ["accept=a\(Unicode.Scalar(byte))b"])
            } else {
                let expected: Rejection =
                    switch byte {
                    case ASCII.lineFeed: .bareLineFeed
                    case ASCII.carriageReturn: .bareCarriageReturn
                    default: .malformedField
                    }
                #expect(outcome == .rejected(expected), "octet \(byte)")
            }
        }
    }

    @Test(arguments: [
        ("Host:a", "host=a"), ("Host: \t a \t", "host=a"), ("Host:", "host="), ("Host: \t ", "host="), ("hOST: a b", "host=a b"),
        ("Host: a:b", "host=a:b"),
    ])
    func whiteSpaceAroundAValueIsNotPartOfIt_RFC9112_5_1(line: String, field: String) {
        #expect(ParsedHead.of(head(line)).head?.fields == [field])
    }

    @Test(arguments: ["Host : a", "Host\t: a", ": a", "Host", "Host a", "(Host): a", "Ho st: a", "\u{FEFF}Host: a", "Host\u{0B}: a"])
    func rejectsABrokenFieldLine_RFC9112_5_1(line: String) {
        #expect(ParsedHead.of(head(line)) == .rejected(.malformedField))
    }

    @Test(arguments: [" Host: a", "\tHost: a", "Host: a\r\n b", "Host: a\r\n\tb", "Host: a\r\n \r\nX: y", " "])
    func rejectsFoldingAndLeadingWhiteSpace_RFC9112_2_2_and_5_2(lines: String) {
        #expect(ParsedHead.of(head(lines)) == .rejected(.foldedField))
    }

    @Test(arguments: [
        "GET / HTTP/1.1\n", "GET / HTTP/1.1\r\nA: b\n", "GET / HTTP/1.1\r\nA: b\r\n\n", "GET / HTTP/1.1\r\nA\n", "GET\n", "\n",
    ])
    func rejectsABareLineFeedWhereverALineEnds_RFC9112_2_2(text: String) {
        let outcome = ParsedHead.of(text + "Host: a\r\n\r\n")
        #expect(outcome == .rejected(.bareLineFeed))
    }

    @Test(arguments: [
        "GET / HTTP/1.1\r", "GET / HTTP/1.1\r\r\n", "GET / HTTP/1.1\r\nA: b\r", "GET / HTTP/1.1\r\nA: b\r\n\r", "\r", "\r\r\n",
    ])
    func rejectsABareCarriageReturn_RFC9112_2_2(text: String) {
        #expect(ParsedHead.of(text + "X: a\r\n\r\n") == .rejected(.bareCarriageReturn))
    }

    @Test func everyLineEndsInBothOctets_RFC9112_2_1() {
        let octets = Array("GET /a HTTP/1.1\r\nHost: a\r\nX:\r\n\r\n".utf8)
        for index in octets.indices where octets[index] == ASCII.carriageReturn || octets[index] == ASCII.lineFeed {
            for byte in UInt8.min...UInt8.max where byte != octets[index] {
                var broken = octets
                broken[index] = byte
                var parser = RequestParser()
                var head = RequestHead()
                let outcome = parser.parse(broken.span, limits: Limits(), into: &head)
                guard case .rejected = outcome else {
                    Issue.record("octet \(byte) at \(index): \(outcome)")
                    continue
                }
            }
        }
    }

    @Test func boundsTheNumberOfFields_RFC6585_5() {
        let limits = Limits.test { $0.fieldCount = 3 }
        let field = "X: y\r\n"
        #expect(ParsedHead.of("GET / HTTP/1.1\r\n\(field)\(field)\(field)\r\n", limits: limits).head != nil)
        #expect(ParsedHead.of("GET / HTTP/1.1\r\n\(field)\(field)\(field)\(field)\r\n", limits: limits) == .rejected(.tooManyFields))
    }

    @Test func boundsTheHead_RFC6585_5() {
        let head = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
        let size = head.utf8.count
        #expect(ParsedHead.of(head, limits: .test { $0.headBytes = size }).head?.length == size)
        #expect(ParsedHead.of(head, limits: .test { $0.headBytes = size - 1 }) == .rejected(.headTooLarge))
        #expect(ParsedHead.of(head + head, limits: .test { $0.headBytes = size }).head?.length == size)
    }

    @Test func emptyLinesBeforeTheRequestLineCountAsHead() {
        let head = "\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"
        #expect(ParsedHead.of(head, limits: .test { $0.headBytes = head.utf8.count - 1 }) == .rejected(.headTooLarge))
    }

    @Test func startsAnewAfterAHead() {
        let octets = Array("HEAD /a HTTP/1.0\r\nHost: a\r\n\r\n".utf8)
        let next = Array("GET /b HTTP/1.1\r\n\r\n".utf8)
        var parser = RequestParser()
        var head = RequestHead()
        #expect(parser.parse(octets.span, limits: Limits(), into: &head) == .complete(octets.count))
        #expect(parser.parse(next.span, limits: Limits(), into: &head) == .complete(next.count))
        #expect(head.method == .get)
        #expect(head.minorVersion == 1)
        #expect(head.fields.isEmpty)
        #expect(head.fieldCount == 0)
    }

    @Test func forgetsAnOlderHeadBeforeTheFirstOctetIsJudged() {
        let octets = Array("\rX".utf8)
        var parser = RequestParser()
        var head = RequestHead()
        head.method = .head
        #expect(parser.parse(octets.span, limits: Limits(), into: &head) == .rejected(.bareCarriageReturn))
        #expect(head.method == .get)
    }
}
