// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer
@testable import LookupAPI

struct KeptAnswersTests {
    private let service = LookupService()

    private func ask(_ target: String, _ fields: String = "") -> Response {
        let octets = Array("GET \(target) HTTP/1.1\r\nHost: a\r\n\(fields)\r\n".utf8)
        var parser = RequestParser()
        var head = RequestHead()
        _ = parser.parse(octets.span, limits: Limits(), into: &head)
        return service.respond(to: head, in: octets.span, content: Content()).response()
    }

    @Test(
        arguments: [
            "/codes?in=486,603&fields=code,reason_phrase", "/codes/486?fields=meaning", "/search?q=busy", "/codes?class=4xx&format=csv",
        ])
    func keepsWhatIsAskedForAgain(_ target: String) {
        let first = ask(target)
        let second = ask(target)
        #expect(ask(target) === second)
        #expect(ask(target) === second)
        #expect(second.status == 200)
        #expect(second.body == first.body)
        #expect(second.value(of: "etag") == first.value(of: "etag"))
        #expect(Set(second.fields) == Set(first.fields))
    }

    @Test func answersInAnotherFormatThanTheOneThatIsKept() {
        let target = "/codes?in=486,603"
        for _ in 0..<3 { #expect(ask(target).value(of: "content-type") == "application/json") }
        #expect(ask(target, "Accept: text/csv\r\n").value(of: "content-type")?.hasPrefix("text/csv") == true)
        #expect(ask(target, "Accept: text/html\r\n").value(of: "content-type")?.hasPrefix("text/html") == true)
        #expect(ask(target, "Accept: image/png\r\n").status == 406)
        #expect(ask(target).value(of: "content-type") == "application/json")
    }

    @Test func compressesAndRevalidatesWhatIsKept() {
        let target = "/codes?in=486,603,404,408,480,487"
        // A client with the first response must not have to fetch it again because the service keeps it now.
        let first = ask(target, "Accept-Encoding: gzip\r\n").value(of: "etag")
        for _ in 0..<3 { _ = ask(target) }
        #expect(ask(target, "Accept-Encoding: gzip\r\n").value(of: "etag") == first)
        let compressed = ask(target, "Accept-Encoding: gzip\r\n")
        #expect(compressed.value(of: "content-encoding") == "gzip")
        #expect(ask(target, "Accept-Encoding: gzip\r\n") === compressed)
        #expect(ask(target, "If-None-Match: \(ask(target).value(of: "etag") ?? "")\r\n").status == 304)
    }

    @Test func anotherAddressOfWhatIsPreparedGivesTheSame() {
        for target in ["/codes/486.txt", "/codes/486?format=text", "/codes/486.json?view=brief"] {
            let first = ask(target)
            #expect(first.status == 200)
            #expect(ask(target) === ask(target))
            #expect(ask(target).body == first.body)
        }
    }

    @Test func whatManyAskForOnceDisplacesNothing() {
        let kept = "/search?q=busy"
        _ = ask(kept)
        let answer = ask(kept)
        for number in 0..<2000 { _ = ask("/search?q=nothing\(number)&limit=1") }
        #expect(ask(kept) === answer)
    }

    @Test func holdsNoMoreThanItsBound() {
        let answers = KeptAnswers(mostBytes: 64 * 1024)
        let targets = (0..<200).map { Array("/codes?offset=\($0)".utf8) }
        for target in targets {
            let representation = Representation(.json, fields: []) { [UInt8](repeating: 0x20, count: 4096) }
            _ = representation.existingOrMade
            answers.keep(target, label: 0, .made(representation, place: 0, of: [.json], named: nil))
        }
        let found = targets.filter { answers.find($0.span, hash: ResourceTable.hash($0.span)) != nil }
        #expect(!found.isEmpty)
        #expect(found.count * 4096 <= 64 * 1024)
        #expect(found.last == targets.last)
    }

    @Test func doesNotKeepWhatIsLongBeyondMeasure() {
        let answers = KeptAnswers(mostBytes: 64 * 1024)
        let representation = Representation(.json, fields: []) { [UInt8](repeating: 0x20, count: 32 * 1024) }
        _ = representation.existingOrMade
        let target = Array("/codes".utf8)
        answers.keep(target, label: 0, .made(representation, place: 0, of: [.json], named: nil))
        #expect(answers.find(target.span, hash: ResourceTable.hash(target.span)) == nil)
    }
}

extension Representation {
    /// Rendered for a client without a preference.
    fileprivate var existingOrMade: Response { answer(to: RequestHead(), in: [UInt8]().span) }
}
