// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct RequestParserTests {
    @Test func readsAHead_RFC9112_2_1() {
        let head = "GET /codes/486?a=b HTTP/1.1\r\nHost: a:80\r\nACCEPT:\t text/html \t\r\nX-Unknown: 1\r\nConnection:\r\n\r\n"
        #expect(
            ParsedHead.of(head)
                == .complete(
                    .init(
                        length: head.utf8.count, method: "GET", target: "/codes/486?a=b", minorVersion: 1,
                        fields: ["host=a:80", "accept=text/html", "connection="])))
    }

    @Test func endsAtTheEmptyLineWhateverFollows_RFC9112_2_1() {
        let head = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
        #expect(ParsedHead.of(head + "\0\u{E9} not looked at").head?.length == head.utf8.count)
    }

    @Test func needsMoreUntilTheLastLineFeed() {
        let head = Array("GET /a HTTP/1.1\r\nHost: a\r\nAccept: b\r\n\r\n".utf8)
        for count in 1..<head.count { #expect(ParsedHead.of(Array(head[..<count])) == .needMore, "\(count) octets") }
    }

    @Test(arguments: [("\r\n", true), ("\r\n\r\n", true), ("\r\n\r\n\r\n", false)])
    func ignoresAFewEmptyLinesBeforeTheRequestLine_RFC9112_2_2(lines: String, accepted: Bool) {
        let outcome = ParsedHead.of(lines + "GET /a HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(accepted ? outcome.head?.target == "/a" : outcome == .rejected(.malformedRequestLine))
    }

    @Test(arguments: [("1.0", 0), ("1.1", 1), ("1.2", 1), ("1.5", 1), ("1.9", 1)])
    func readsLaterMinorVersionsAs1_1_RFC9110_2_5(version: String, minor: Int) {
        #expect(ParsedHead.of("GET / HTTP/\(version)\r\nHost: a\r\n\r\n").head?.minorVersion == minor)
    }

    @Test(arguments: ["0.9", "0.0", "2.0", "2.1", "3.0", "9.9"])
    func rejectsOtherMajorVersions_RFC9110_15_6_6(version: String) {
        #expect(ParsedHead.of("GET / HTTP/\(version)\r\nHost: a\r\n\r\n") == .rejected(.unsupportedVersion))
    }

    @Test(arguments: [
        "http/1.1", "Http/1.1", "HTTP/1,1", "HTTP/11", "HTTP/1.", "HTTP/.1", "HTTP/1.x", "HTTP/x.1", "HTTP 1.1", "HTTPS/1.1", "HTTP/1.1.1",
        "HTTP/01.1", "HTTP/1.01", "HTTP/-1.1", "HTTP/1.1\t", "HTTP", "", " HTTP/1.1",
    ])
    func rejectsWhatIsNoVersion_RFC9112_2_3(version: String) {
        #expect(ParsedHead.of("GET / \(version)\r\nHost: a\r\n\r\n") == .rejected(.malformedRequestLine))
    }

    @Test func rejectsHTTP0_9_RFC9112_3() {
        #expect(ParsedHead.of("GET /\r\n") == .rejected(.malformedRequestLine))
    }

    @Test func methodsAreTokens_RFC9112_3_1() {
        for byte in UInt8.min...UInt8.max where byte != ASCII.space {
            let outcome = ParsedHead.of([ASCII.hash, byte] + Array(" / HTTP/1.1\r\nHost: a\r\n\r\n".utf8))
            if CharacterSet.token.contains(byte) {
                #expect(outcome.head?.method == "#" + String(Unicode.Scalar(byte)))
            } else {
                #expect(outcome == .rejected(byte == ASCII.lineFeed ? .bareLineFeed : .malformedRequestLine), "octet \(byte)")
            }
        }
    }

    @Test func boundsTheMethod_RFC9112_3() {
        let longest = String(repeating: "M", count: 32)
        #expect(ParsedHead.of(longest + " / HTTP/1.1\r\n\r\n").head?.method == longest)
        #expect(ParsedHead.of(longest + "M / HTTP/1.1\r\n\r\n") == .rejected(.methodTooLong))
    }

    @Test(arguments: [("GET", "GET"), ("get", "get"), ("POST", "POST"), ("X-y~1", "X-y~1")])
    func keepsTheMethodAsItWasWritten_RFC9110_9_1(method: String, expected: String) {
        #expect(ParsedHead.of("\(method) / HTTP/1.1\r\n\r\n").head?.method == expected)
    }

    @Test func boundsTheTarget_RFC9112_3() {
        let limits = Limits.test { $0.targetBytes = 8 }
        #expect(ParsedHead.of("GET /1234567 HTTP/1.1\r\n\r\n", limits: limits).head?.target == "/1234567")
        #expect(ParsedHead.of("GET /12345678 HTTP/1.1\r\n\r\n", limits: limits) == .rejected(.targetTooLong))
    }

    @Test func targetsHoldNoOctetOutsideTheGrammar_RFC9112_3_2() {
        for byte in UInt8.min...UInt8.max where byte != ASCII.space {
            let outcome = ParsedHead.of(Array("GET /".utf8) + [byte] + Array(" HTTP/1.1\r\n\r\n".utf8))
            if CharacterSet.path.contains(byte) || byte == ASCII.question {
                #expect(outcome.head?.target == "/" + String(Unicode.Scalar(byte)))
            } else {
                let expected: Rejection =
                    switch byte {
                    case ASCII.lineFeed: .bareLineFeed
                    case ASCII.carriageReturn: .malformedRequestLine
                    default: .malformedTarget
                    }
                #expect(outcome == .rejected(expected), "octet \(byte)")
            }
        }
    }

    @Test func queriesTakeWhatBrowsersLeaveUnencoded_RFC3986_3_4() {
        for byte in UInt8(0x21)...UInt8.max {
            let outcome = ParsedHead.of(Array("GET /?".utf8) + [byte] + Array(" HTTP/1.1\r\n\r\n".utf8))
            #expect((outcome.head != nil) == CharacterSet.query.contains(byte), "octet \(byte)")
        }
    }

    @Test(arguments: [
        "GET  / HTTP/1.1", "GET /  HTTP/1.1", " GET / HTTP/1.1", "GET / HTTP/1.1 ", "GET\t/ HTTP/1.1", "GET", "", "GET /a b HTTP/1.1",
    ])
    func partsAreSeparatedBySingleSpaces_RFC9112_3(line: String) {
        let outcome = ParsedHead.of(line + "\r\nHost: a\r\n\r\n")
        #expect(outcome == .rejected(.malformedRequestLine), "\(outcome)")
    }
}
