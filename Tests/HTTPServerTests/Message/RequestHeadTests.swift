// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct RequestHeadTests {
    private static let twice: RequestHead = {
        var head = RequestHead()
        head.add(.accept, ByteRange(1, 2))
        head.add(.host, ByteRange(3, 4))
        head.add(.accept, ByteRange(5, 6))
        return head
    }()

    @Test func findsTheFirstOfSeveral() {
        #expect(Self.twice.first(.accept) == ByteRange(1, 2))
        #expect(Self.twice.first(.host) == ByteRange(3, 4))
        #expect(Self.twice.first(.expect) == nil)
    }

    @Test func countsAndListsAll() {
        #expect(Self.twice.count(.accept) == 2)
        #expect(Self.twice.count(.expect) == 0)
        var values: [ByteRange] = []
        Self.twice.forEach(.accept) {
            values.append($0)
            return true
        }
        #expect(values == [ByteRange(1, 2), ByteRange(5, 6)])
    }

    @Test func stopsWhenTheBodySaysSo() {
        var count = 0
        Self.twice.forEach(.accept) { _ in
            count += 1
            return false
        }
        #expect(count == 1)
    }

    @Test func knowsWhatItLacks() {
        #expect(Self.twice.has(.accept))
        #expect(!Self.twice.has(.expect))
        #expect(Self.twice.lacks(FieldNames(.expect, .contentLength)))
        #expect(!Self.twice.lacks(FieldNames(.expect, .host)))
        #expect(Self.twice.lacks(FieldNames()))
    }

    @Test(arguments: FieldName.allCases)
    func everyNameHasABitOfItsOwn(name: FieldName) {
        var head = RequestHead()
        head.add(name, .empty)
        for other in FieldName.allCases { #expect(head.has(other) == (other == name)) }
    }

    @Test func resetForgetsEverything() {
        var head = Self.twice
        head.method = .head
        head.authority = ByteRange(1, 2)
        head.minorVersion = 0
        head.fieldCount = 3
        head.reset()
        #expect(head.method == .get)
        #expect(head.minorVersion == 1)
        #expect(head.authority.isEmpty)
        #expect(head.target.isEmpty)
        #expect(head.methodName.isEmpty)
        #expect(head.fields.isEmpty)
        #expect(head.fieldCount == 0)
        for name in FieldName.allCases {
            #expect(!head.has(name))
            #expect(head.first(name) == nil)
        }
    }
}
