// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct ContentPartsTests {
    @Test func aCallerWithoutConnectionGetsTheWhole() {
        let response = Reply.later { _ in PartsMaker().response() }.response()
        #expect(response.body == PartsMaker.whole)
        #expect(response.value(of: "content-length") == String(PartsMaker.whole.count))
    }

    @Test func fieldsThatAreAddedKeepTheRest() {
        let response = PartsMaker().response()
        #expect(response.value(of: "content-length") == nil)
        let changed = Response(response, fields: [.init("x-a", "b")])
        #expect(changed.value(of: "content-length") == nil)
        #expect(changed.whole().body == PartsMaker.whole)
        #expect(changed.value(of: "x-a") == "b")
    }

    @Test func partsCanBeChanged() {
        let parts = ContentParts(bytes: 0) { _ in .init([1, 2], isLast: true) }
        #expect(parts.map { $0 + $0 }.whole() == [1, 2, 1, 2])
    }

    @Test func aResponseWithoutContentHasNoParts() {
        let response = Response(status: 304, fields: [], rest: ContentParts(bytes: 0) { _ in nil })
        #expect(response.rest == nil)
    }
}
