// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

struct RunbookURLTests {
    static let good = [
        "https://runbooks.example.com", "http://runbooks.example.com/", "https://wiki:8443/x?page=486#what-to-do",
        "http://[2001:db8::1]:80/a",
        "https://a/b%20c(d)'e'", "http://192.0.2.1?q", "https://a_b.example/", "https://a#", "http://a:0",
    ]
    static let bad = [
        "", "x", "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,<script>", "ftp://a/", "file:///etc/passwd", "//a/b", "/a",
        "https:", "https://", "https:///a", "https:a", "HTTPS://a", " https://a", "https://a ", "https://a b", "https://a/\"onclick=",
        "https://a/<script>", "https://a\\b", "https://user@a/", "https://user:pass@a/", "https://é.example/", "https://a/é", "https://a/%",
        "https://a/%2", "https://a/%zz", "https://a:", "https://a:x", "https://a:123456", "https://[", "https://[]/", "https://[::1",
        "https://[x]",
        "https://[::1]x", "https://:80/", "https://a/\n", "https://a/\u{0}", "https://a/`", "https://a/{b}", "https://a/|", "https://a^b",
    ]

    @Test(arguments: good)
    func takesAWebAddress(_ text: String) { #expect(RunbookURL.isAcceptable(text)) }

    @Test(arguments: bad)
    func refusesAnythingElse(_ text: String) { #expect(!RunbookURL.isAcceptable(text)) }
}
