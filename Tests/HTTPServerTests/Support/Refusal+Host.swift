// SPDX-License-Identifier: Apache-2.0

@testable import HTTPServer

extension Refusal {
    /// Exactly one valid Host field, whatever the form of the target.
    static let hosts: [Refusal] =
        [
            Refusal("no Host on 1.1", "RFC 9112 3.2", only(), .missingHost),
            Refusal("no Host on 1.2", "RFC 9112 3.2", "GET / HTTP/1.2\r\n\r\n", .missingHost),
            Refusal("no Host beside an absolute target", "RFC 9112 3.2.2", "GET http://a/ HTTP/1.1\r\n\r\n", .missingHost),
            Refusal("no Host with OPTIONS *", "RFC 9112 3.2", "OPTIONS * HTTP/1.1\r\n\r\n", .missingHost),
            Refusal("no Host but X-Forwarded-Host", "RFC 9112 3.2", only("X-Forwarded-Host: a"), .missingHost),
            Refusal("two Hosts", "RFC 9112 3.2", only("Host: a", "Host: b"), .repeatedHost),
            Refusal("the same Host twice", "RFC 9112 3.2", only("Host: a", "Host: a"), .repeatedHost),
            Refusal("two Hosts apart and in other case", "RFC 9112 3.2", only("host: a", "X: y", "HOST: b"), .repeatedHost),
            Refusal("an empty Host and another", "RFC 9112 3.2", only("Host:", "Host: a"), .repeatedHost),
            Refusal("two Hosts on 1.0", "RFC 9112 3.2", "GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", .repeatedHost),
            Refusal(
                "two Hosts beside an absolute target", "RFC 9112 3.2.2", "GET http://a/ HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n",
                .repeatedHost),
            Refusal(
                "a broken Host beside an absolute target", "RFC 9112 3.2.2", "GET http://a/ HTTP/1.1\r\nHost: a@b\r\n\r\n", .malformedHost),
            Refusal("a broken Host on 1.0", "RFC 9112 3.2", "GET / HTTP/1.0\r\nHost: a b\r\n\r\n", .malformedHost),
        ]
        + [
            ("", "RFC 9110 4.2.1"), (" \t ", "RFC 9110 4.2.1"), (":80", "RFC 9110 4.2.1"), ("u@a", "RFC 9110 4.2.4"),
            ("u:p@a", "RFC 9110 4.2.4"), ("@a", "RFC 9110 4.2.4"), ("a@", "RFC 9110 4.2.4"), ("a, b", "RFC 9110 7.2"),
            ("a,b", "RFC 9110 7.2"), ("a,", "RFC 9110 7.2"), ("a b", "RFC 9110 7.2"), ("a\tb", "RFC 9110 7.2"), ("a/", "RFC 9110 7.2"),
            ("a/b", "RFC 9110 7.2"), ("a?b", "RFC 9110 7.2"), ("a#b", "RFC 9110 7.2"), ("http://a", "RFC 9110 7.2"),
            ("//a", "RFC 9110 7.2"), ("a\\b", "RFC 9110 7.2"), ("a|b", "RFC 9110 7.2"), ("<a>", "RFC 9110 7.2"), ("\"a\"", "RFC 9110 7.2"),
            ("{a}", "RFC 9110 7.2"), ("a^", "RFC 9110 7.2"), ("a`b", "RFC 9110 7.2"), ("a:x", "RFC 3986 3.2.3"),
            ("a:80x", "RFC 3986 3.2.3"), ("a:-1", "RFC 3986 3.2.3"), ("a:+80", "RFC 3986 3.2.3"), ("a: 80", "RFC 3986 3.2.3"),
            ("a :80", "RFC 3986 3.2.3"), ("a:65536", "RFC 3986 3.2.3"), ("a:99999", "RFC 3986 3.2.3"), ("a:000080", "RFC 3986 3.2.3"),
            ("a:80:80", "RFC 3986 3.2.3"), ("a:80,b:80", "RFC 9110 7.2"), ("a%", "RFC 3986 2.1"), ("a%4", "RFC 3986 2.1"),
            ("a%zz", "RFC 3986 2.1"), ("::1", "RFC 3986 3.2.2"), ("[]", "RFC 3986 3.2.2"), ("[::1", "RFC 3986 3.2.2"),
            ("::1]", "RFC 3986 3.2.2"), ("[::1]x", "RFC 3986 3.2.2"), ("[::1]80", "RFC 3986 3.2.2"), ("[[::1]]", "RFC 3986 3.2.2"),
            ("[:]", "RFC 3986 3.2.2"), ("[:::]", "RFC 3986 3.2.2"), ("[1::2::3]", "RFC 3986 3.2.2"), ("[1:2:3:4:5:6:7]", "RFC 3986 3.2.2"),
            ("[1:2:3:4:5:6:7:8:9]", "RFC 3986 3.2.2"), ("[1:2:3:4::5:6:7:8]", "RFC 3986 3.2.2"), ("[12345::]", "RFC 3986 3.2.2"),
            ("[g::]", "RFC 3986 3.2.2"), ("[1:]", "RFC 3986 3.2.2"), ("[::1:]", "RFC 3986 3.2.2"), ("[:1::]", "RFC 3986 3.2.2"),
            ("[1.2.3.4]", "RFC 3986 3.2.2"), ("[::1.2.3]", "RFC 3986 3.2.2"), ("[::1.2.3.256]", "RFC 3986 3.2.2"),
            ("[::1.2.3.04]", "RFC 3986 3.2.2"), ("[::1.2.3.4:5]", "RFC 3986 3.2.2"), ("[::1%eth0]", "RFC 6874 2"),
            ("[::1%25eth0]", "RFC 6874 2"), ("[v1.a]", "RFC 3986 3.2.2"), ("[a]", "RFC 3986 3.2.2"),
        ].map { Refusal("Host '\($0.0)'", $0.1, only("Host: \($0.0)"), .malformedHost) }
}
