// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LookupAPI

@Suite(.overEveryTransport) struct RepresentationTests {
    private let client = TestClient()

    /// gzip's own program reads it.
    private func gunzip(_ bytes: [UInt8]) throws -> [UInt8] {
        let process = Process()
        let input = Pipe()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc"]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(bytes))
        try input.fileHandleForWriting.close()
        let result = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Array(result)
    }

    @Test(arguments: ["/codes/486", "/classes/1xx", "/openapi.yaml"])
    func theCompressedFormHoldsTheSameAndHasATagOfItsOwn(_ target: String) throws {
        let plain = client.get(target)
        let compressed = client.get(target, ["Accept-Encoding": "gzip"])
        #expect(compressed.body.count < plain.body.count)
        #expect(try gunzip(compressed.body) == plain.body)
        #expect(compressed.fields["etag"] != plain.fields["etag"])
        #expect(compressed.fields["vary"] == "Accept, Accept-Encoding")
        #expect(plain.fields["vary"] == "Accept, Accept-Encoding")
    }

    @Test func everyFormHasATagOfItsOwn() {
        let tags = ["json", "text", "csv", "ndjson", "grafana", "logstash", "prometheus"].map {
            client.get("/codes?format=\($0)").fields["etag"] ?? ""
        }
        #expect(Set(tags).count == tags.count)
        for tag in tags { #expect(tag.hasPrefix("\"") && tag.hasSuffix("\"") && tag.count > 2) }
    }

    @Test(arguments: ["/codes/486", "/codes", "/search?q=busy", "/codes?class=4xx", "/openapi.yaml"])
    func aMatchingTagIsAnswered304WithTheFieldsOfThe200_RFC9110_15_4_5(_ target: String) throws {
        let first = client.get(target)
        let tag = try #require(first.fields["etag"])
        for field in [tag, "W/" + tag, "\"other\", " + tag, "*", "\"a,b\" , W/\(tag)"] {
            let answer = client.get(target, ["If-None-Match": field])
            #expect(answer.status == 304, "\(field)")
            #expect(answer.body.isEmpty)
            for name in ["etag", "cache-control", "vary", "last-modified", "link"] { #expect(answer.fields[name] == first.fields[name]) }
            #expect(answer.fields["content-length"] == nil)
        }
    }

    @Test(arguments: ["\"other\"", "other", "", "\"", "W/", "W/\"other\"", "\"*\""])
    func anotherTagIsAnswered200(_ field: String) {
        #expect(client.get("/codes/486", ["If-None-Match": field]).status == 200)
    }

    @Test func theTagOfOneCodingDoesNotMatchAnother() throws {
        let plain = try #require(client.get("/codes/486").fields["etag"])
        #expect(client.get("/codes/486", ["If-None-Match": plain, "Accept-Encoding": "gzip"]).status == 200)
    }

    @Test func aDateDecidesWhereThereIsNoTag_RFC9110_13_1_3() throws {
        let date = try #require(client.get("/codes/486").fields["last-modified"])
        #expect(client.get("/codes/486", ["If-Modified-Since": date]).status == 304)
        #expect(client.get("/codes/486", ["If-Modified-Since": "Sun, 06 Nov 1994 08:49:37 GMT"]).status == 200)
        #expect(client.get("/codes/486", ["If-Modified-Since": "yesterday"]).status == 200)
        #expect(client.get("/codes/486", ["If-Modified-Since": date, "If-None-Match": "\"other\""]).status == 200)
    }

    @Test func cachesMayKeepAnswersForAnHourUnlessToldOtherwise() {
        #expect(client.get("/codes/486").fields["cache-control"] == "public, max-age=3600, stale-while-revalidate=86400")
        var configuration = APIConfiguration()
        configuration.cacheSeconds = 0
        let strict = TestClient(service: LookupService(configuration: configuration))
        #expect(strict.get("/codes/486").fields["cache-control"] == "no-cache")
    }

    @Test func everyAnswerForbidsGuessingItsType() {
        for target in ["/codes/486", "/codes/499", "/livez", "/search?q=busy", "/codes/"] {
            #expect(client.get(target).fields["x-content-type-options"] == "nosniff", "\(target)")
        }
    }

    @Test func linksToTheContractTheListAndTheNeighbours() throws {
        let link = try #require(client.get("/codes/486").fields["link"])
        for part in [
            "</openapi.yaml>; rel=\"service-desc\"", "</codes>; rel=\"up\"", "</codes/485>; rel=\"prev\"", "</codes/487>; rel=\"next\"",
        ] {
            #expect(link.contains(part), "\(part)")
        }
        let search = try #require(client.get("/search?q=4xx&limit=5&offset=5").fields["link"])
        #expect(search.contains("</search?q=4xx&limit=5&offset=0>; rel=\"prev\""))
        #expect(search.contains("</search?q=4xx&limit=5&offset=10>; rel=\"next\""))
    }
}
