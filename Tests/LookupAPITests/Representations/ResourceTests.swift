// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Synchronization
import Testing

@testable import HTTPServer
@testable import LookupAPI

struct ResourceTests {
    /// How often the body of each format was made.
    private final class Counts: Sendable {
        let made = Mutex<[String: Int]>([:])
        func add(_ name: String) { made.withLock { $0[name, default: 0] += 1 } }
        subscript(_ name: String) -> Int { made.withLock { $0[name] ?? 0 } }
    }

    private func resource(_ counts: Counts, length: Int = 4000) -> Resource {
        Resource {
            counts.add("forms")
            return [Format.json, .text].map { format in
                Representation(format, fields: []) {
                    counts.add(format.name ?? "")
                    return [UInt8](repeating: UInt8(ascii: "a"), count: length)
                }
            }
        }
    }

    private func ask(_ resource: Resource, _ fields: String = "", _ format: Format? = nil) -> Response {
        let octets = Array("GET / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n".utf8)
        var parser = RequestParser()
        var head = RequestHead()
        _ = parser.parse(octets.span, limits: Limits(), into: &head)
        do throws(Problem) {
            return try resource.reply(to: head, in: octets.span, format: format, route: 0).response()
        } catch {
            return error.response(instance: nil)
        }
    }

    @Test func makesOnlyWhatIsAskedForAndEachOnce() {
        let counts = Counts()
        let resource = resource(counts)
        #expect(counts["forms"] == 0)
        let first = ask(resource)
        #expect(counts["forms"] == 1)
        #expect(counts["json"] == 1)
        #expect(counts["text"] == 0)
        #expect(ask(resource) === first)
        #expect(ask(resource, "Accept: */*\r\n") === first)
        #expect(ask(resource, "Accept: application/json\r\n") === first)
        #expect(ask(resource, "", .json) === first)
        _ = ask(resource, "Accept: text/plain\r\n")
        let text = ask(resource, "", .text)
        #expect(ask(resource, "Accept: text/plain\r\n") === text)
        #expect(counts["forms"] == 1)
        #expect(counts["json"] == 1)
        #expect(counts["text"] == 1)
    }

    @Test func compressesOnceAndKeepsThePlainFormOnlyIfItIsAskedFor() {
        let counts = Counts()
        let resource = resource(counts)
        let compressed = ask(resource, "Accept-Encoding: gzip\r\n")
        #expect(compressed.value(of: "content-encoding") == "gzip")
        #expect(ask(resource, "Accept-Encoding: gzip\r\n") === compressed)
        #expect(counts["json"] == 1)
        let plain = ask(resource)
        #expect(plain.value(of: "content-encoding") == nil)
        #expect(plain.body.count == 4000)
        #expect(counts["json"] == 2)
        // In the opposite order, the plain content is there to be compressed.
        let other = self.resource(counts)
        let before = counts["json"]
        _ = ask(other)
        _ = ask(other, "Accept-Encoding: gzip\r\n")
        #expect(counts["json"] == before + 1)
    }

    @Test func anAnswerTooSmallToCompressIsOneForBothCodings() {
        let resource = resource(Counts(), length: 100)
        let plain = ask(resource, "Accept-Encoding: gzip\r\n")
        #expect(plain.value(of: "content-encoding") == nil)
        #expect(ask(resource) === plain)
    }

    @Test func the304IsMadeOnce() throws {
        let resource = resource(Counts())
        let tag = try #require(ask(resource).value(of: "etag"))
        let first = ask(resource, "If-None-Match: \(tag)\r\n")
        #expect(first.status == 304)
        #expect(ask(resource, "If-None-Match: \(tag)\r\n") === first)
    }

    @Test func threadsThatAskAtOnceGetTheSameAnswer() {
        for _ in 0..<20 {
            let counts = Counts()
            let resource = resource(counts)
            let answers = Mutex<[ObjectIdentifier: Response]>([:])
            DispatchQueue.concurrentPerform(iterations: 32) { index in
                let response = ask(resource, index % 2 == 0 ? "" : "Accept: */*\r\n")
                answers.withLock { $0[ObjectIdentifier(response)] = response }
            }
            #expect(answers.withLock { $0.count } == 1)
        }
    }

    @Test(arguments: [false, true])
    func onlyALongOneIsRenderedAwayFromTheLoop(_ isLong: Bool) throws {
        let resource = Resource(isLong: isLong) { [Representation(.json, fields: []) { [0x7B, 0x7D] }] }
        let bytes: [UInt8] = []
        func isLater() throws -> Bool {
            let reply = try resource.reply(to: RequestHead(), in: bytes.span, route: 0)
            let response = reply.response()
            #expect(response.body == [0x7B, 0x7D])
            if case .later = reply.kind { return true }
            return false
        }
        #expect(try isLater() == isLong)
        #expect(try !isLater(), "what is rendered is there for all")
    }

    @Test func aFormThatItDoesNotHaveIsNotAcceptable() {
        let resource = resource(Counts())
        #expect(ask(resource, "Accept: image/png\r\n").status == 406)
        #expect(ask(resource, "", .csv).status == 406)
    }
}
