// SPDX-License-Identifier: Apache-2.0

#if HTTP2

@testable import HTTPServer

extension ConformanceCase {
    /// RFC 9113 §8: a malformed request ends its stream, but not the connection.
    static let messages: [ConformanceCase] = {
        let path = [(":path", "/")]
        let method = [(":method", "GET")]
        let scheme = [(":scheme", "http")]
        let authority = [(":authority", "localhost")]
        let all = method + scheme + path + authority
        let malformed = { (clause: String, name: String, fields: [HeaderBlock.Field]) in
            ConformanceCase.streamError(clause, name, .protocolError, frames: ClientFrame.headers(1, HeaderBlock.literal(fields)))
        }
        let octets = { (clause: String, name: String, field: String, value: [UInt8]) in
            ConformanceCase.streamError(
                clause, name, .protocolError, frames: ClientFrame.headers(1, HeaderBlock.literal(all) + HeaderBlock.literal(field, value)))
        }
        let open = ClientFrame.headers(1, HeaderBlock.get(method: "POST"), end: false)
        let sized = ClientFrame.headers(1, HeaderBlock.get("/", [("content-length", "2")], method: "POST"), end: false)
        return [
            malformed("9113 8.2.1", "upper case in a name", all + [("X-Test", "ok")]),
            malformed("9113 8.2.1", "upper case in a name that is known", all + [("Accept", "*/*")]),
            malformed("9113 8.2.1", "an empty name", all + [("", "x")]),
            malformed("9113 8.2.1", "a space in a name", all + [("x test", "x")]),
            malformed("9113 8.2.1", "a colon in a name", all + [("x:test", "x")]),
            malformed("9113 8.2.1", "a value that begins with a space", all + [("x-test", " x")]),
            malformed("9113 8.2.1", "a value that ends in a tab", all + [("x-test", "x\t")]),
            octets("9113 8.2.1", "NUL in a value", "x-test", [0x61, 0]),
            octets("9113 8.2.1", "CR in a value", "x-test", [0x61, 0x0D, 0x62]),
            octets("9113 8.2.1", "LF in a value", "x-test", [0x61, 0x0A, 0x62]),
            octets("9113 8.2.1", "CRLF and a field in a value", "x-test", Array("a\r\nhost: b".utf8)),

            malformed("9113 8.2.2", "connection", all + [("connection", "close")]),
            malformed("9113 8.2.2", "keep-alive", all + [("keep-alive", "max=1")]),
            malformed("9113 8.2.2", "proxy-connection", all + [("proxy-connection", "keep-alive")]),
            malformed("9113 8.2.2", "transfer-encoding", all + [("transfer-encoding", "chunked")]),
            malformed("9113 8.2.2", "upgrade", all + [("upgrade", "h2c")]),
            malformed("9113 8.2.2", "te with more than trailers", all + [("te", "trailers, deflate")]),
            ConformanceCase(
                "9113 8.2.2", "te: trailers", ClientFrame.headers(1, HeaderBlock.get("/", [("te", "trailers")])), expect: .answer(200)),

            malformed("9113 8.3", "an unknown pseudo-header field", all + [(":test", "ok")]),
            malformed("9113 8.3", "a pseudo-header field of answers", all + [(":status", "200")]),
            malformed(
                "9113 8.3", "a pseudo-header field after others", method + scheme + path + [("x-test", "ok"), (":authority", "localhost")]),
            .streamError(
                "9113 8.3", "a pseudo-header field in trailers", .protocolError,
                frames: open + ClientFrame.headers(1, HeaderBlock.literal([(":method", "GET")]))),

            malformed("9113 8.3.1", "no :method", scheme + path + authority),
            malformed("9113 8.3.1", "no :scheme", method + path + authority),
            malformed("9113 8.3.1", "no :path", method + scheme + authority),
            malformed("9113 8.3.1", "neither :authority nor host", method + scheme + path),
            malformed("9113 8.3.1", "an empty :path", method + scheme + [(":path", "")] + authority),
            malformed("9113 8.3.1", "a :path that is none", method + scheme + [(":path", "codes")] + authority),
            malformed("9113 8.3.1", "an empty :method", [(":method", "")] + scheme + path + authority),
            malformed("9113 8.3.1", "two :method", method + all),
            malformed("9113 8.3.1", "two :scheme", scheme + all),
            malformed("9113 8.3.1", "two :path", path + all),
            malformed("9113 8.3.1", "two :authority", all + authority),
            malformed("9113 8.3.1", "a space in :path", method + scheme + [(":path", "/a b")] + authority),
            malformed("9113 8.3.1", "a control character in :path", method + scheme + [(":path", "/a\u{7F}")] + authority),
            malformed("9113 8.3.1", "a :method that is no token", [(":method", "GE T")] + scheme + path + authority),
            malformed("9113 8.5", "CONNECT with a path", [(":method", "CONNECT")] + path + authority),
            malformed("9113 8.5", "CONNECT with a scheme", [(":method", "CONNECT")] + scheme + authority),
            malformed("9113 8.5", "CONNECT without an authority", [(":method", "CONNECT")]),
            malformed("9113 8.5", "CONNECT to an authority with a space", [(":method", "CONNECT"), (":authority", "a b")]),
            malformed("8441 4", ":protocol, which nobody offered", all + [(":protocol", "websocket")]),

            malformed("9113 8.1.1", "a length, and no body", all + [("content-length", "1")]),
            malformed("9113 8.1.1", "a length that is no number", all + [("content-length", "+1")]),
            malformed("9113 8.1.1", "two lengths", all + [("content-length", "0"), ("content-length", "0")]),
            .streamError(
                "9113 8.1.1", "a body shorter than its length", .protocolError, frames: sized + ClientFrame.data(1, [1], end: true)),
            .streamError(
                "9113 8.1.1", "a body longer than its length", .protocolError,
                frames: sized + ClientFrame.data(1, [1, 2, 3], end: true)),
            .streamError(
                "9113 8.1.1", "two frames longer than their length", .protocolError,
                frames: sized + ClientFrame.data(1, [1, 2]) + ClientFrame.data(1, [3], end: true)),
            .streamError(
                "9113 8.1.1", "a body shorter than its length, with trailers", .protocolError,
                frames: sized + ClientFrame.data(1, [1]) + ClientFrame.headers(1, HeaderBlock.literal([("x-sum", "1")]))),
            ConformanceCase("9113 8.1", "a body of its length", sized + ClientFrame.data(1, [1, 2], end: true), expect: .answer(200)),
            ConformanceCase(
                "9113 8.1", "trailers",
                open + ClientFrame.data(1, [1, 2]) + ClientFrame.headers(1, HeaderBlock.literal([("x-sum", "1")])), expect: .answer(200)),
            .streamError(
                "9113 8.1", "trailers that do not end the stream", .protocolError,
                frames: open + ClientFrame.headers(1, HeaderBlock.literal([("x-sum", "1")]), end: false)),
            ConformanceCase(
                "9113 8.3.1", "host instead of :authority",
                ClientFrame.headers(1, HeaderBlock.literal(method + scheme + path + [("host", "localhost")])), expect: .answer(200)),
            ConformanceCase(
                "9113 8.3.1", "host like :authority", ClientFrame.headers(1, HeaderBlock.literal(all + [("host", "LOCALHOST")])),
                expect: .answer(200)),
        ]
    }()
}

#endif
