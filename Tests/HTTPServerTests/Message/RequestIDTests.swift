// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct RequestIDTests {
    private func find(_ fields: String) -> String? {
        let octets = Array("GET / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n".utf8)
        var parser = RequestParser()
        var head = RequestHead()
        guard case .complete = parser.parse(octets.span, limits: Limits(), into: &head) else { return "not a head" }
        return RequestID.find(in: head, octets.span)
    }

    private let trace = "4bf92f3577b34da6a3ce929d0e0e4736"
    private var parent: String { "traceparent: 00-\(trace)-00f067aa0ba902b7-01\r\n" }

    @Test func anOwnNameWinsOverTheTrace() {
        #expect(find("X-Request-ID: call-42/a.b_c~d:e+f=\r\n" + parent) == "call-42/a.b_c~d:e+f=")
        #expect(find(parent) == trace)
        #expect(find("") == nil)
    }

    @Test(arguments: ["", "a b", "a\"b", "a;b", "<script>", String(repeating: "a", count: 129)])
    func aNameThatCouldConfuseALogIsNone(name: String) {
        #expect(find("X-Request-ID: \(name)\r\n") == nil)
        #expect(find("X-Request-ID: \(name)\r\n" + parent) == trace)
    }

    @Test func aNameSentTwiceIsNone() {
        #expect(find("X-Request-ID: a\r\nX-Request-ID: b\r\n") == nil)
    }

    /// W3C Trace Context §3.2.2: lower case, not all zeros; version ff is invalid; version 00 has exactly 55 characters.
    @Test(arguments: [
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01", "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-x", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0",
        "00-4bf92f3577b34da6a3ce929d0e0e4736_00f067aa0ba902b7-01", "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01x", "",
    ])
    func aBrokenTraceIsNone(value: String) {
        #expect(find("traceparent: \(value)\r\n") == nil)
    }

    @Test func aLaterVersionMayBeLonger() {
        #expect(find("traceparent: 01-\(trace)-00f067aa0ba902b7-01-more\r\n") == trace)
    }
}
