// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct FramingTests {
    private func of(_ lines: String..., version: String = "1.1", host: String = "Host: a") -> Result<Framing, Rejection> {
        Framing.of("POST / HTTP/\(version)\r\n" + ([host] + lines).filter { !$0.isEmpty }.map { $0 + "\r\n" }.joined() + "\r\n")
    }

    @Test func aRequestWithoutLengthHasNoBody_RFC9112_6_3() {
        #expect(of() == .success(Framing(body: .none, expectsContinue: false, keepAlive: true)))
    }

    // MARK: Host

    @Test func hostIsRequiredOn1_1_RFC9112_3_2() {
        #expect(of(host: "") == .failure(.missingHost))
        #expect(throws: Never.self) { try of(version: "1.0", host: "").get() }
    }

    @Test(arguments: ["1.0", "1.1"])
    func rejectsMoreThanOneHost_RFC9112_3_2(version: String) {
        #expect(of("Host: a", version: version) == .failure(.repeatedHost))
        #expect(of("Host: b", version: version) == .failure(.repeatedHost))
    }

    @Test(arguments: ["", " ", "u@a", "u:p@a", "a, b", "a b", "a/b", "http://a", "a:x", "a:99999", "[::1", ":80", "a%zz"])
    func rejectsAnInvalidHost_RFC9112_3_2(value: String) {
        #expect(of(host: "Host: \(value)") == .failure(.malformedHost))
        #expect(of(version: "1.0", host: "Host: \(value)") == .failure(.malformedHost))
    }

    @Test func hostIsCheckedBesideAnAbsoluteTargetToo_RFC9112_3_2_2() {
        #expect(Framing.of("GET http://a/ HTTP/1.1\r\nHost: b@c\r\n\r\n") == .failure(.malformedHost))
        #expect(throws: Never.self) { try Framing.of("GET http://a/ HTTP/1.1\r\nHost: b\r\n\r\n").get() }
    }

    // MARK: Content-Length

    @Test(arguments: [("0", Framing.Body.none), ("1", .length(1)), ("999999999999999999", .length(999_999_999_999_999_999))])
    func readsContentLength_RFC9110_8_6(value: String, body: Framing.Body) throws {
        #expect(try of("Content-Length: \(value)").get().body == body)
        #expect(try of("Content-Length: \(value)", version: "1.0").get().body == body)
    }

    @Test(arguments: [
        "", "+5", "-5", " ", "5 5", "5,5", "5, 5", "5,6", "05", "00", "0x5", "5a", "a", "5.0", "1e3", "5;", "\"5\"", "1000000000000000000",
        "9223372036854775808", "18446744073709551616", "18446744073709551617", "99999999999999999999999999",
    ])
    func rejectsAnythingButDigits_RFC9112_6_3(value: String) {
        #expect(of("Content-Length: \(value)") == .failure(.malformedContentLength))
    }

    @Test(arguments: ["5", "6", ""])
    func rejectsContentLengthSentTwice_RFC9112_6_3(second: String) {
        #expect(of("Content-Length: 5", "Content-Length: \(second)") == .failure(.malformedContentLength))
    }

    // MARK: Transfer-Encoding

    @Test(arguments: ["chunked", "Chunked", "CHUNKED", "\t chunked \t"])
    func readsChunkedInAnyCase_RFC9112_7(value: String) throws {
        #expect(try of("Transfer-Encoding: \(value)").get().body == .chunked)
    }

    @Test(arguments: ["0", "5", "x", ""])
    func rejectsContentLengthWithTransferEncoding_RFC9112_6_3(length: String) {
        #expect(of("Content-Length: \(length)", "Transfer-Encoding: chunked") == .failure(.conflictingFraming))
        #expect(of("Transfer-Encoding: chunked", "Content-Length: \(length)") == .failure(.conflictingFraming))
        #expect(of("Transfer-Encoding: chunked", "Content-Length: \(length)", version: "1.0") == .failure(.conflictingFraming))
    }

    @Test func rejectsTransferEncodingOn1_0_RFC9112_6_1() {
        #expect(of("Transfer-Encoding: chunked", version: "1.0") == .failure(.malformedTransferEncoding))
    }

    @Test(arguments: [
        "", "identity", "gzip", "gzip, deflate", "chunked, gzip", "chunked, identity", "chunked, chunked", "chunked, gzip, chunked",
        "chunked,",
        ",chunked", "xchunked", "chunkedx", "chunked;a=b", "chunked x", "x chunked", "\"chunked\"", "'chunked'", "chun ked", "chunked;",
        ";chunked", "gzip, \"chunked\"", "\"gzip, chunked", "gzip;a, chunked;b",
    ])
    func rejectsWhatLeavesTheLengthInDoubt_RFC9112_6_3(value: String) {
        #expect(of("Transfer-Encoding: \(value)") == .failure(.malformedTransferEncoding))
    }

    @Test(arguments: ["gzip, chunked", "gzip,chunked", "x , CHUNKED", "gzip, deflate, chunked"])
    func anUnknownCodingBeforeChunkedIsNotImplemented_RFC9112_6_1(value: String) {
        #expect(of("Transfer-Encoding: \(value)") == .failure(.unsupportedTransferEncoding))
    }

    @Test(arguments: [["gzip", "chunked"], ["chunked", "chunked"], ["chunked", ""], ["chunked", "identity"]])
    func rejectsTransferEncodingSentTwice(values: [String]) {
        #expect(of("Transfer-Encoding: \(values[0])", "Transfer-Encoding: \(values[1])") == .failure(.malformedTransferEncoding))
    }

    // MARK: Expect

    @Test(arguments: ["100-continue", "100-Continue"])
    func knows100Continue_RFC9110_10_1_1(value: String) throws {
        #expect(try of("Expect: \(value)", "Content-Length: 5").get().expectsContinue)
        #expect(try of("Expect: \(value)", "Expect: \(value)", "Content-Length: 5").get().expectsContinue)
    }

    @Test(arguments: ["", ",", " , "])
    func anEmptyListIsNoExpectation_RFC9110_5_6_1(value: String) throws {
        #expect(try !of("Expect: \(value)", "Content-Length: 5").get().expectsContinue)
    }

    @Test(arguments: ["tea", "100-continue, tea", "100-continued", "100 continue", "100-continue=1"])
    func rejectsAnotherExpectation_RFC9110_10_1_1(value: String) {
        #expect(of("Expect: \(value)") == .failure(.unsupportedExpectation))
        #expect(of("Expect: 100-continue", "Expect: \(value)") == .failure(.unsupportedExpectation))
    }

    @Test(arguments: ["100-continue", "tea"])
    func ignoresAnExpectationOn1_0_RFC9110_10_1_1(value: String) throws {
        #expect(try !of("Expect: \(value)", "Content-Length: 5", version: "1.0").get().expectsContinue)
    }

    // MARK: Connection

    @Test(arguments: [
        ("1.1", "", true), ("1.0", "", false), ("1.1", "Connection: close", false), ("1.1", "Connection: Close", false),
        ("1.1", "Connection: keep-alive", true), ("1.0", "Connection: keep-alive", true), ("1.0", "Connection: Keep-Alive", true),
        ("1.1", "Connection: keep-alive, close", false), ("1.0", "Connection: keep-alive, close", false),
        ("1.1", "Connection: close, keep-alive", false), ("1.1", "Connection: upgrade ,close", false), ("1.1", "Connection: closed", true),
        ("1.0", "Connection: upgrade", false), ("1.0", "Connection: close", false), ("1.1", "Connection:", true),
        ("1.0", "Connection:", false),
        ("1.1", "Connection: upgrade\r\nConnection: close", false), ("1.0", "Connection: x\r\nConnection: keep-alive", true),
        ("1.0", "Connection: keep-alive\r\nConnection: close", false),
    ])
    func persistenceFollowsVersionAndConnection_RFC9112_9_3(version: String, field: String, keepAlive: Bool) throws {
        #expect(try of(field, version: version).get().keepAlive == keepAlive)
    }
}
