// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct TargetFormTests {
    private func parse(_ target: String, method: String = "GET") -> ParsedHead {
        ParsedHead.of("\(method) \(target) HTTP/1.1\r\nHost: h\r\n\r\n")
    }

    @Test(arguments: ["/", "//", "/a/b/", "/a?b?c", "/?", "/a%20b", "/a:b@c", "/..", "/a;b=c", "/?[a]={b}"])
    func takesOriginFormAsItIs_RFC9112_3_2_1(target: String) {
        let head = parse(target).head
        #expect(head?.target == target)
        #expect(head?.authority == "")
    }

    @Test(arguments: [
        ("http://a", "a", "/"), ("http://a/", "a", "/"), ("http://a/b?c", "a", "/b?c"), ("HTTP://A/b", "A", "/b"),
        ("https://a:8443/b", "a:8443", "/b"), ("http://[::1]:80/b", "[::1]:80", "/b"), ("http://a:/", "a:", "/"), ("http://a?b", "a", "?b"),
        ("http://a//b", "a", "//b"), ("http://a/http://b", "a", "/http://b"), ("http://a?b/c@d", "a", "?b/c@d"),
    ])
    func reducesAbsoluteFormToItsPath_RFC9112_3_2_2(target: String, authority: String, path: String) {
        let head = parse(target).head
        #expect(head?.target == path)
        #expect(head?.authority == authority)
    }

    @Test(arguments: [
        "http://", "http:///", "http://?", "https://", "http:/a", "http:a", "ftp://a/", "://a/", "http://u@a/", "http://u:p@a/",
        "http://@/", "http://a,b/", "http://a:x/", "http://a:65536/", "http://[::1/", "http://[]/", "http://[g]/", "http://a]/",
        "http://a%zz/", "http://a%4/", "http://[::1]x/", "http://a/[b]", "http://:80/",
    ])
    func rejectsABrokenAbsoluteForm_RFC9110_4_2(target: String) {
        #expect(parse(target) == .rejected(.malformedTarget))
    }

    @Test func asteriskIsForOptionsAlone_RFC9112_3_2_4() {
        #expect(parse("*", method: "OPTIONS").head?.target == "*")
        for method in ["GET", "HEAD", "POST", "options"] { #expect(parse("*", method: method) == .rejected(.malformedTarget)) }
        #expect(parse("**", method: "OPTIONS") == .rejected(.malformedTarget))
        #expect(parse("*?a", method: "OPTIONS") == .rejected(.malformedTarget))
    }

    @Test(arguments: ["a:80", "[::1]:443", "example.com:443", "192.0.2.1:65535", "a:1", "a:00080"])
    func connectTakesAuthorityForm_RFC9112_3_2_3(target: String) {
        #expect(parse(target, method: "CONNECT").head?.target == target)
        #expect(parse(target) == .rejected(.malformedTarget))
    }

    @Test(arguments: ["/", "http://a/", "u@a:80", "a:80/", "a:99999", "a:x", ":80", "a,b:80", "a", "a:", "a:0", "[::1]", "[::1]:"])
    func connectTakesNothingElse_RFC9110_9_3_6(target: String) {
        #expect(parse(target, method: "CONNECT") == .rejected(.malformedTarget))
    }

    @Test(arguments: ["codes", "codes/486", "?a", "a:80", ".", "@", "[::1]", "/a[b]", "/a[", "/[::1]?x"])
    func rejectsWhatIsNoForm_RFC9112_3_2(target: String) {
        #expect(parse(target) == .rejected(.malformedTarget))
    }

    @Test(arguments: ["/a#b", "#", "/#", "/a?b#c", "http://a/#b", "http://a#b"])
    func rejectsAFragment_RFC9112_3_2(target: String) {
        #expect(parse(target) == .rejected(.malformedTarget))
    }

    @Test(arguments: [
        ("a", true), ("a.b-c_d~e", true), ("a%41", true), ("a!$&'()*+;=", true), ("127.0.0.1:80", true), ("a:", true), ("a:0", true),
        ("a:65535", true), ("[::]", true), ("[::ffff:1.2.3.4]:1", true), ("", false), (":", false), (":1", false), ("a:65536", false),
        ("a:-1", false), ("a:1:2", false), ("a b", false), ("a/", false), ("a?", false), ("a@b", false), ("a,b", false), ("a%4", false),
        ("a%", false), ("a%4:1", false), ("[::1", false), ("[:]", false), ("[::1]1", false), ("[::1%25eth0]", false), ("a\u{E9}", false),
    ])
    func authorityIsAHostWithAnOptionalPort_RFC3986_3_2(value: String, valid: Bool) {
        #expect(TargetForm.isAuthority(Array(value.utf8).span) == valid)
    }

    @Test func authorityHoldsNoOctetOutsideTheGrammar_RFC3986_3_2_2() {
        for byte in UInt8.min...UInt8.max where byte != ASCII.colon && byte != ASCII.percent {
            let host = [0x61, byte, 0x61]
            #expect(TargetForm.isAuthority(host.span) == CharacterSet.registeredName.contains(byte), "octet \(byte)")
        }
    }
}
