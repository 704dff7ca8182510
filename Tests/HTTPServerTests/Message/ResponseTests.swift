// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct ResponseTests {
    @Test func rendersStatusLineAndFields_RFC9112_4() {
        let response = Response(status: 404, fields: [.init("Content-Type", "text/plain")], body: [1, 2, 3])
        #expect(text(response.http1Head) == "HTTP/1.1 404 Not Found\r\ncontent-type: text/plain\r\ncontent-length: 3\r\n")
        #expect(response.value(of: "content-length") == "3")
        #expect(response.value(of: "etag") == nil)
    }

    @Test func anEmptyBodyHasALengthToo_RFC9112_6_3() {
        #expect(Response(status: 200, fields: []).value(of: "content-length") == "0")
    }

    @Test(arguments: [204, 304])
    func hasNoLengthAndNoContent_RFC9110_8_6_RFC9112_6_3(status: Int) {
        let response = Response(status: status, fields: [], body: [1, 2, 3])
        #expect(response.value(of: "content-length") == nil)
        #expect(response.body.isEmpty)
    }

    @Test(arguments: ["a\r\nx: y", "a\nb", "a\rb", "a\0b", "a\u{7F}b", "a\u{E9}b", "a\u{1F600}"])
    func noValueStartsAFieldOfItsOwn_RFC9110_5_5(value: String) {
        let field = Response.Field("location", value)
        #expect(field.value.utf8.count == value.utf8.count)
        #expect(field.value.utf8.allSatisfy { ASCII.isFieldContent($0) })
        let lines = text(Response(status: 200, fields: [field]).http1Head).split(separator: "\r\n")
        #expect(lines.count == 3)
    }
}
