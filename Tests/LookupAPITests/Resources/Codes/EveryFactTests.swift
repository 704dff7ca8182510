// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LookupAPI
@testable import SIPRegistry

/// Every fact of every record in every format: a format may leave out a kind of fact, if `leftOut` says so, but must not differ.
struct EveryFactTests {
    /// A fact about a code.
    private struct Fact {
        let kind: String
        /// The words in the formats for people.
        let words: [String]
        /// The strings and numbers in JSON.
        let values: [String]

        init(_ kind: String, _ words: [String?], json values: [String?]? = nil) {
            self.kind = kind
            self.words = words.compactMap { $0 }
            self.values = (values ?? words).compactMap { $0 }
        }
    }

    /// The kinds of facts that each format leaves out.
    private static let leftOut: [String: Set<String>] = [
        "json": [], "text": [], "markdown": [],
        // The page names the product, and links the name to what was read.
        "html": ["source of a product"],
    ]

    private static func facts(of facts: CodeFacts) -> [Fact] {
        let (code, next, context) = (facts.code, facts.code.next, facts.code.context)
        var all = [
            Fact("identity", [String(code.code), code.reasonPhrase, code.responseClass.label, code.status.rawValue]),
            Fact("text", [code.meaning, code.description]),
            Fact("context", [context.position, context.receiver]),
            Fact("senders", context.sentBy.map { $0.rawValue.spaced }, json: context.sentBy.map(\.rawValue)),
            Fact(
                "next",
                [next.how, next.after, next.failover.advice.rawValue, next.failover.reason] + next.sources.map(\.citation)),
            Fact(
                "severity", [code.severity.level.rawValue.spaced, code.severity.reason],
                json: [code.severity.level.rawValue, code.severity.reason]),
            Fact("causes", code.likelyCauses + code.checks),
            Fact("definition", [code.definition.citation]),
            Fact(
                "forking", [facts.forking.explanation, facts.forking.source.citation, facts.forking.rank.rawValue.spaced],
                json: [facts.forking.explanation, facts.forking.source.citation, facts.forking.rank.rawValue]),
            Fact("registry", [code.registration == .iana ? ResponseCode.Registration.registry : nil]),
            Fact("example", code.example.split(separator: "\r\n").map(String.init), json: [code.example]),
            Fact("methods", code.methods.methods.map(\.rawValue) + [code.methods.note, code.methods.source?.citation]),
        ]
        all += facts.confusions.map { Fact("confusion", [String($0.code.code), $0.difference]) }
        all += code.related.map { Fact("related", [$0.reference.citation, $0.relation.rawValue, $0.note]) }
        all += facts.headers.map { rule in
            Fact(
                "header",
                [rule.name, rule.strength.rawValue, rule.basis.rawValue, rule.condition] + rule.sources.map(\.citation)
                    + rule.methods.map(\.rawValue))
        }
        all += (facts.toQ850 + facts.fromQ850).map(mapping)
        all += (facts.toQ850 + facts.fromQ850).map { Fact("source of a product", [$0.source.citation]) }
        all += facts.warnings.map { Fact("warning", [String($0.code), $0.text]) }
        all += facts.subregistryValues.map { Fact("value", [$0.value, $0.text, $0.meaning, $0.reference.citation]) }
        all += facts.phrases.map {
            Fact(
                "phrase", [$0.phrase, $0.note, $0.kind.rawValue.spaced] + $0.sources.map(\.citation),
                json: [$0.phrase, $0.note, $0.kind.rawValue] + $0.sources.map(\.citation))
        }
        all += facts.deFactoUses.map { Fact("use", $0.products + [$0.phrase, $0.meaning, $0.note] + $0.sources.map(\.citation)) }
        all += facts.metrics.map { use in
            Fact(
                "metric", [use.metric.rawValue, use.metric.name, use.role.rawValue.spaced, use.event.label, use.note, use.source.citation],
                json: [use.metric.rawValue, use.metric.name, use.role.rawValue, use.event.label, use.note, use.source.citation])
        }
        all += facts.flows.map { Fact("flow", [$0.title]) }
        all += facts.practice.map {
            Fact("practice", [$0.product.name, $0.sends, $0.receives] + $0.sources.flatMap { [$0.citation, $0.licence] })
        }
        if let effect = facts.effect {
            all.append(
                Fact(
                    "effect", effect.statements.flatMap { [$0.text, $0.source.citation] },
                    json: [effect.ends.rawValue, effect.survives, effect.basis, effect.note, effect.row.source.citation]
                        + effect.remarks.flatMap { [$0.text, $0.source.citation] }))
        }
        return all
    }

    private static func mapping(_ row: CauseMapping) -> Fact {
        let other = row.cause.map { [String($0), Q850Cause.cause($0)?.name] } ?? [row.otherSide]
        let who = row.authority.vendor == nil ? row.source.citation : row.authority.name
        return Fact(
            "mapping", other + [row.when, row.sentLocation?.words, row.note, who],
            json: other + [row.condition, row.location?.rawValue, row.note, row.authority.name, row.source.citation])
    }

    /// Each fact must be complete within its own line or row, so that what belongs to one mapping is not found at another.
    @Test(arguments: ["json", "text", "markdown", "html"])
    func everyFormatSaysEveryFactOfEveryCode(_ format: String) throws {
        let left = try #require(Self.leftOut[format])
        for code in Registry.standard.codes {
            let facts = try #require(Registry.standard.facts(ofCode: code.code))
            let answer = TestClient().get("/codes/\(code.code)?view=full&format=\(format)")
            let strings = format == "json" ? Self.strings(try #require(answer.value)) : []
            let text = Self.plain(answer.text, format)
            for fact in Self.facts(of: facts) where !left.contains(fact.kind) {
                for word in format == "json" ? fact.values : fact.words {
                    let isSaid = format == "json" ? strings.contains(Self.collapsed(word)) : text.contains(Self.collapsed(word))
                    #expect(isSaid, "\(code.code) \(fact.kind) in \(format): \(word)")
                }
            }
        }
    }

    /// One list item in Markdown, or one row in HTML, has everything about a mapping.
    @Test(arguments: ["markdown", "html"])
    func aMappingIsNeverShownWithoutItsCondition_RFC3398_7_2_4_1(_ format: String) throws {
        for code in Registry.standard.codes {
            let facts = try #require(Registry.standard.facts(ofCode: code.code))
            let text = TestClient().get("/codes/\(code.code)?view=full&format=\(format)").text
            let rows = text.components(separatedBy: format == "html" ? "</tr>" : "\n").map { Self.plain($0, format) }
            for row in facts.toQ850 + facts.fromQ850 {
                let words = Self.mapping(row).words.map(Self.collapsed)
                #expect(rows.contains { line in words.allSatisfy { line.contains($0) } }, "\(code.code) in \(format): \(words)")
            }
        }
    }

    @Test(arguments: ["text", "markdown", "html"])
    func acauseSaysWhenItBecomesWhichCode_RFC3398_7_2_4_1(_ format: String) throws {
        for cause in Q850Cause.all {
            let facts = try #require(Registry.standard.facts(ofCause: cause.cause))
            let said = Self.plain(TestClient().get("/causes/\(cause.cause)?format=\(format)").text, format)
            for row in facts.toSIP + facts.fromSIP {
                for word in [row.sipCode.map { String($0) } ?? row.otherSide, row.when, row.note].compactMap({ $0 }) {
                    #expect(said.contains(Self.collapsed(word)), "\(cause.cause) in \(format): \(word)")
                }
            }
        }
    }

    @Test func noFormatHasHeaderRulesOfItsOwn() throws {
        for code in Registry.standard.codes {
            let facts = try #require(Registry.standard.facts(ofCode: code.code))
            let record = TestClient().get("/codes/\(code.code)?view=full").object
            #expect((record["headers"] as? [Any])?.count ?? 0 == facts.headers.count, "\(code.code)")
            let text = TestClient().get("/codes/\(code.code)?view=full&format=markdown").text
            let section = text.components(separatedBy: "## Header fields\n").dropFirst().first?.components(separatedBy: "\n## ").first ?? ""
            #expect(section.split(separator: "\n").count == facts.headers.count, "\(code.code)")
        }
    }

    @Test(arguments: ["text", "markdown", "html"])
    func theTablesBesideTheCodesSayWhatJSONSays(_ format: String) {
        func said(_ path: String) -> String { Self.plain(TestClient().get(path + "?format=" + format).text, format) }
        let (headers, methods, providers) = (said("/headers"), said("/methods"), said("/provider-codes/twilio"))
        for rule in HeaderRule.all where !rule.methods.isEmpty {
            let to = "To \(rule.methods.map(\.rawValue).joined(separator: ", "))." + (rule.condition.map { " " + $0 } ?? "")
            #expect(headers.contains(Self.collapsed(to)), "\(rule.name)")
        }
        for info in MethodInfo.all {
            for word in [info.purpose, info.dialogNote] + info.related.flatMap({ [$0.reference.citation, $0.note] }) {
                #expect(methods.contains(Self.collapsed(word)), "\(info.method)")
            }
        }
        for entry in ProviderCode.codes(of: .twilio) { #expect(providers.contains(Self.collapsed(entry.advice)), "\(entry.code)") }
    }

    @Test func theBriefTextHasTheMembersOfTheBriefRecord() {
        let text = TestClient().get("/codes/486?view=brief&format=text").text
        #expect(text.contains("SEVERITY\n  user outcome\n"))
    }

    @Test(arguments: ["csv", "ndjson", "text", "markdown", "html"])
    func listsSayTheSameOfACode(_ format: String) {
        let said = Self.plain(TestClient().get("/codes?format=\(format)").text.replacing("\"\"", with: "\""), format)
        for code in Registry.standard.codes {
            for word in [String(code.code), code.reasonPhrase, code.meaning] {
                #expect(said.contains(Self.collapsed(word)), "\(code.code) in \(format): \(word)")
            }
        }
    }

    // MARK: - What a format says

    /// All strings and numbers of a document.
    private static func strings(_ value: JSON) -> Set<String> {
        var all: Set<String> = []
        func collect(_ value: JSON) {
            if let word = value.word { all.insert(collapsed(word)) }
            value.array.forEach(collect)
            value.object.values.forEach(collect)
        }
        collect(value)
        return all
    }

    /// The text without the markup of the format, with single spaces.
    private static func plain(_ text: String, _ format: String) -> String {
        var text = text
        if format == "html" {
            text = text.replacing(/<[^>]*>/, with: "").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
                .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
        }
        if format == "markdown" {
            text = text.replacing(/\]\(<[^>]*>\)/, with: "").replacing(/\\(.)/) { String($0.1) }.replacing("[", with: "")
        }
        return collapsed(text)
    }

    private static func collapsed(_ text: String) -> String {
        text.replacing("[", with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
