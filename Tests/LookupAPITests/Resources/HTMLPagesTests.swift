// SPDX-License-Identifier: Apache-2.0

import Foundation
import SIPRegistry
import Testing

@testable import LookupAPI

struct HTMLPagesTests {
    private let client = TestClient()

    private static let paths: [String] =
        [
            "/", "/codes", "/codes?tier=de-facto", "/codes?class=4xx&sort=-code", "/search?q=busy", "/?q=no+answer&severity=overload",
            "/classes", "/causes", "/warnings", "/flows", "/methods", "/headers", "/problems", "/provider-codes", "/changes",
        ]
        + Registry.standard.codes.map { Links.code($0.code) } + Registry.standard.deFactoCodes.map { Links.code($0.code) }
        + ResponseClass.allCases.map { Links.responseClass($0) } + Q850Cause.all.map { Links.cause($0.cause) }
        + Provider.allCases.map { Links.provider($0) } + WarningCode.all.map { Links.warning($0.code) }
        + CallFlow.all.map { Links.flow($0.name) } + ProblemPages.all.map(\.uri)

    private func page(_ path: String) -> TestResponse { client.get(path, ["Accept": "text/html"]) }

    @Test(arguments: paths)
    func everyRecordHasAPageWithItsOwnTitleDescriptionAndAddress(_ path: String) {
        let page = page(path)
        #expect(page.status == 200)
        #expect(page.text.hasPrefix("<!doctype html>"))
        #expect(page.text.matches(of: /<title>[^<]+<\/title>/).count >= 1)
        #expect(page.text.contains("<meta name=\"description\" content=\""))
        #expect(page.text.matches(of: /<h1[ >]/).count == 1)
        if !path.contains("?") { #expect(page.text.contains("<link rel=\"canonical\" href=\"\(path == "/codes" ? "/" : path)\">")) }
    }

    @Test(arguments: ["/", "/codes/486", "/flows", "/search?q=busy", "/codes/999"])
    func pagesAllowNothingInlineAndHaveNothingInline(_ path: String) {
        let page = page(path)
        let policy = page.fields["content-security-policy"] ?? ""
        #expect(policy.contains("default-src 'none'"))
        #expect(!policy.contains("unsafe"))
        #expect(page.fields["x-content-type-options"] == "nosniff")
        #expect(page.fields["referrer-policy"] == "no-referrer")
        #expect(page.fields["set-cookie"] == nil)
        #expect(!page.text.contains(" style="))
        #expect(!page.text.contains("<style"))
        #expect(page.text.firstMatch(of: #/ on[a-z]+="/#) == nil)
        #expect(client.get(path).fields["content-security-policy"] == nil)
    }

    @Test func everyLinkToAPageOfOursLeadsSomewhereAndEveryFragmentToAnElement() {
        var ids: [String: Set<String>] = [:]
        var targets: Set<String> = []
        for path in Self.paths {
            let text = page(path).text
            ids[path] = Set(text.matches(of: #/ id="([^"]+)"/#).map { String($0.1) })
            for match in text.matches(of: /(?:href|src)="([^"]+)"/) {
                let link = match.1.replacingOccurrences(of: "&amp;", with: "&")
                if link.hasPrefix("#") { targets.insert(path + link) } else if link.hasPrefix("/") { targets.insert(link) }
            }
        }
        #expect(targets.count > 200)
        for target in targets {
            let parts = target.split(separator: "#", maxSplits: 1).map(String.init)
            let answer = page(parts[0])
            let accepted = answer.status == 406 ? client.get(parts[0]).status : answer.status
            #expect(accepted == 200, "\(target)")
            if parts.count == 2, let known = ids[parts[0]] { #expect(known.contains(parts[1]), "\(target)") }
        }
    }

    @Test func assetsAreKeptForEverUnderTheHashOfTheirContent() {
        for asset in Asset.all {
            let answer = client.get(asset.path)
            #expect(answer.status == 200)
            #expect(answer.body == asset.bytes)
            #expect(answer.fields["cache-control"] == "public, max-age=31536000, immutable")
            #expect(answer.fields["content-type"] == asset.contentType)
            let other = asset.path.replacingOccurrences(of: ContentHash.hex(of: asset.bytes), with: "0123456789abcdef")
            let moved = client.get(other)
            #expect(moved.status == 303)
            #expect(moved.fields["location"] == asset.path)
        }
        #expect(client.get("/assets/site.css").status == 404)
    }

    @Test func theFirstViewStaysUnder60KBEveryPageUnder40() throws {
        let files = Asset.all.reduce(0) { $0 + (Gzip.compress($1.bytes)?.count ?? $1.bytes.count) }
        let home = try #require(Gzip.compress(page("/").body)).count
        #expect(home + files < 60 * 1024)
        for path in Self.paths { #expect((Gzip.compress(page(path).body)?.count ?? 0) < 40 * 1024, "\(path)") }
    }

    @Test func aLadderSaysInWordsWhatItDraws() {
        for flow in CallFlow.all {
            let text = page(Links.flow(flow.name)).text
            #expect(text.contains("role=\"img\""))
            #expect(text.contains("<desc id=\"ladder-\(flow.name)-d\">"))
            #expect(text.matches(of: /<li><b>/).count == flow.steps.count)
        }
    }
}
