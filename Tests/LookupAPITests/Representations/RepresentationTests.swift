// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LookupAPI

@Suite(.overEveryTransport) struct RepresentationTests {
    private let client = TestClient()

    /// Decompresses with the gzip program.
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

    @Test(arguments: ["/codes/486", "/classes/1xx", "/openapi.yaml", "/codes?format=csv", "/codes?format=grafana"])
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
        for tag in tags {
            #expect(tag.hasPrefix("\""))
            #expect(tag.dropFirst().hasSuffix("\""))
            #expect(tag.count > 2)
        }
    }

    @Test(arguments: ["/codes/486", "/codes", "/search?q=busy", "/codes?class=4xx", "/openapi.yaml"])
    func aMatchingTagIsAnswered304WithTheFieldsOfThe200_RFC9110_15_4_5(_ target: String) throws {
        let first = client.get(target)
        let tag = try #require(first.fields["etag"])
        for field in [tag, "W/" + tag, "\"other\", " + tag, "*", "\"a,b\" , W/\(tag)", "\"a\\\", \(tag)"] {
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

    @Test(arguments: ["Sat,21 Nov 2099 00:00:00 GMT", "Sat, 21 Nov 2099 0:0:0 GMT", "Sat, 30 Feb 2099 00:00:00 GMT"])
    func whatIsNoDateIsIgnored_RFC9110_13_1_3(_ text: String) {
        #expect(client.get("/codes/486", ["If-Modified-Since": text]).status == 200)
        #expect(client.get("/codes/486", ["If-Unmodified-Since": text]).status == 200)
    }

    @Test func twoDatesAreIgnored_RFC9110_13_1_3() {
        let date = LastModified.release.text
        #expect(client.send("GET", "/codes/486", [("If-Modified-Since", date)]).status == 304)
        #expect(client.send("GET", "/codes/486", [("If-Modified-Since", date), ("If-Modified-Since", date)]).status == 200)
    }

    @Test(arguments: ["/codes/486", "/codes", "/search?q=busy", "/codes?class=4xx", "/openapi.yaml"])
    func anotherStateThanTheClientWantsIsAnswered412_RFC9110_13_1_1(_ target: String) throws {
        let first = client.get(target)
        let tag = try #require(first.fields["etag"])
        let date = try #require(first.fields["last-modified"])
        let old = "Sun, 06 Nov 1994 08:49:37 GMT"
        for (fields, status) in [
            (["If-Match": tag], 200), (["If-Match": "*"], 200), (["If-Match": "\"other\", \(tag)"], 200), (["If-Match": "\"other\""], 412),
            // Weak tags are never equal by strong comparison.
            (["If-Match": "W/" + tag], 412),
            (["If-Unmodified-Since": date], 200), (["If-Unmodified-Since": old], 412), (["If-Unmodified-Since": "yesterday"], 200),
            // Tags are more exact than dates, and fields that require a state are evaluated before those that save a transfer (§13.2.2).
            (["If-Match": tag, "If-Unmodified-Since": old], 200), (["If-Match": "\"other\"", "If-None-Match": tag], 412),
            (["If-Match": tag, "If-None-Match": tag], 304), (["If-Unmodified-Since": old, "If-Modified-Since": date], 412),
        ] {
            let answer = client.get(target, fields)
            #expect(answer.status == status, "\(fields)")
            #expect(client.send("HEAD", target, fields.map { ($0.key, $0.value) }).status == status, "HEAD with \(fields)")
            if status == 412 { #expect(answer.mediaType == "application/problem+json") }
        }
        // Preconditions have no effect where there is no representation.
        #expect(client.get("/codes/499", ["If-Match": "\"other\""]).status == 404)
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
