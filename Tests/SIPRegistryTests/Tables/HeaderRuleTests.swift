// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

@Suite("Header rules")
struct HeaderRuleTests {
    /// A field that a response with the code carries in every case that the document knows.
    struct Requirement: Sendable, CustomTestStringConvertible {
        let code: Int
        let field: String
        let method: SIPMethod
        let source: Reference

        init(_ code: Int, _ field: String, to method: SIPMethod = .invite, _ source: Reference) {
            self.code = code
            self.field = field
            self.method = method
            self.source = source
        }

        var testDescription: String { "\(code) \(field) (\(source.citation))" }
    }

    private static let required: [Requirement] = [
        Requirement(199, "Reason", .rfc(6228, "5")),
        Requirement(204, "Expires", to: .subscribe, .rfc(6665, "3.1.1")),
        Requirement(401, "WWW-Authenticate", to: .register, .rfc(3261, "22.2")),
        Requirement(405, "Allow", .rfc(3261, "21.4.6")),
        Requirement(407, "Proxy-Authenticate", .rfc(3261, "22.3")),
        Requirement(420, "Unsupported", .rfc(3261, "8.2.2.3")),
        Requirement(421, "Require", .rfc(3261, "21.4.16")),
        Requirement(422, "Min-SE", .rfc(4028, "6")),
        Requirement(423, "Min-Expires", to: .register, .rfc(3261, "10.3")),
        Requirement(423, "Min-Expires", to: .publish, .rfc(3903, "6")),
        Requirement(423, "Min-Expires", to: .subscribe, .rfc(6665, "4.2.1.1")),
        Requirement(424, "Geolocation-Error", .rfc(6442, "4.3")),
        Requirement(425, "AlertMsg-Error", to: .message, .rfc(8876, "5.1")),
        Requirement(469, "Recv-Info", to: .info, .rfc(6086, "4.2.2")),
        Requirement(489, "Allow-Events", to: .publish, .rfc(3903, "11.1.1")),
        Requirement(494, "Security-Server", .rfc(3329, "2.3.1")),
    ]

    @Test("The field that the code must carry", arguments: required)
    func mustCarry(requirement: Requirement) throws {
        let rules = HeaderRule.rules(for: requirement.code).filter {
            $0.name == requirement.field && $0.strength == .must && $0.applies(to: requirement.code, method: requirement.method)
        }
        #expect(rules.contains { $0.sources.contains(requirement.source) })
    }

    @Test("The example of a code carries what the code must carry", arguments: required)
    func exampleCarries(requirement: Requirement) throws {
        let record = try #require(Registry.standard.code(requirement.code))
        let line = try #require(record.example.split(separator: "\r\n").first { $0.hasPrefix("CSeq: ") })
        let method = try #require(line.split(separator: " ").last.flatMap { SIPMethod(rawValue: String($0)) })
        // The rule may be about other methods than the one that the example answers.
        let isDue = HeaderRule.all.contains {
            $0.name == requirement.field && $0.sources.contains(requirement.source)
                && $0.applies(to: requirement.code, method: method)
        }
        guard isDue else { return }
        #expect(record.example.contains("\r\n\(requirement.field): "))
    }

    @Test(
        "Every response copies Via, From, To, Call-ID and CSeq: RFC 3261 section 8.2.6.2",
        arguments: ["Via", "From", "To", "Call-ID", "CSeq"])
    func everyResponse(field: String) {
        let rule = HeaderRule.all.first { $0.name == field && $0.scope == .every }
        #expect(rule?.strength == .must)
        #expect(rule?.sources.first == .rfc(3261, "8.2.6.2"))
        for record in Registry.standard.codes {
            #expect(record.example.contains("\r\n\(field): "), "\(record.code)")
        }
    }

    @Test(
        "415 names what would do, each field for its own problem: RFC 3261 section 8.2.3",
        arguments: ["Accept", "Accept-Encoding", "Accept-Language"])
    func unsupportedMediaType(field: String) throws {
        let rule = try #require(HeaderRule.all.first { $0.scope == .code(415) && $0.name == field })
        #expect(rule.strength == .must)
        #expect(rule.condition != nil)
        #expect(rule.sources == [.rfc(3261, "8.2.3"), .rfc(3261, "21.4.13")])
    }

    @Test(
        "No field belongs to these codes alone",
        arguments: [400, 402, 403, 406, 408, 410, 414, 416, 481, 482, 483, 501, 502, 504, 505, 513])
    func nothingOfItsOwn(code: Int) {
        #expect(!HeaderRule.all.contains { $0.scope == .code(code) })
    }

    @Test("300, 301 and 302 should carry Contact: RFC 3261 section 13.3.1.2", arguments: [300, 301, 302])
    func redirection(code: Int) {
        let rule = HeaderRule.all.first { $0.scope == .code(code) && $0.name == "Contact" }
        #expect(rule?.strength == .should)
        #expect(rule?.sources.contains(.rfc(3261, "13.3.1.2")) == true)
    }

    @Test(
        "Retry-After may stand in these responses (RFC 3261 section 20.33); in a temporary 413 it should (21.4.11)",
        arguments: [404, 413, 480, 486, 500, 503, 600, 603])
    func retryAfter(code: Int) {
        let rules = HeaderRule.all.filter { $0.scope == .code(code) && $0.name == "Retry-After" }
        #expect(rules.contains { $0.sources.contains(.rfc(3261, "20.33")) && $0.strength == (code == 413 ? .should : .may) })
    }

    @Test("Retry-After stands in no response that RFC 3261 section 20.33 does not name")
    func retryAfterElsewhere() {
        let codes = HeaderRule.all.filter { $0.name == "Retry-After" }.compactMap { rule -> Int? in
            if case .code(let code) = rule.scope { code } else { nil }
        }
        #expect(Set(codes) == [404, 413, 480, 486, 500, 503, 600, 603])
        #expect(codes.count == HeaderRule.all.filter { $0.name == "Retry-After" }.count)
    }

    @Test("A second request that overlaps the first gets 500 with Retry-After: RFC 3261 section 14.2, RFC 3311 section 5.2")
    func overlappingRequests() {
        let musts = HeaderRule.all.filter { $0.scope == .code(500) && $0.name == "Retry-After" && $0.strength == .must }
        #expect(Set(musts.flatMap(\.methods)) == [.invite, .update])
        #expect(Set(musts.flatMap(\.sources)) == [.rfc(3261, "14.2"), .rfc(3311, "5.2")])
    }

    @Test(
        "A reliable provisional response must have RSeq and Require, and 100 is never one: RFC 3262 section 3",
        arguments: ["RSeq", "Require"])
    func reliableProvisional(field: String) throws {
        let rule = try #require(HeaderRule.all.first { $0.name == field && $0.scope == .range(101...199) })
        #expect(rule.strength == .must)
        #expect(rule.methods == [.invite])
        #expect(rule.applies(to: 183, method: .invite))
        #expect(!rule.applies(to: 100, method: .invite))
    }

    @Test("Reason with a Q.850 cause may stand in every response but 100: RFC 6432 section 3")
    func reason() throws {
        let rule = try #require(HeaderRule.all.first { $0.sources == [.rfc(6432, "3")] })
        #expect(rule.name == "Reason")
        #expect(rule.strength == .may)
        #expect(!rule.applies(to: 100))
        #expect(rule.applies(to: 101) && rule.applies(to: 200) && rule.applies(to: 699))
    }

    @Test(
        "What a 2xx must carry, by method",
        arguments: [
            ("Contact", SIPMethod.invite, Reference.rfc(3261, "12.1.1")),
            ("Contact", .register, .rfc(3261, "10.3")),
            ("Contact", .update, .rfc(3311, "7")),
            ("Contact", .refer, .rfc(3515, "2.2")),
            ("Expires", .subscribe, .rfc(6665, "3.1.1")),
            ("Expires", .publish, .rfc(3903, "6")),
            ("SIP-ETag", .publish, .rfc(3903, "6")),
            ("session description", .invite, .rfc(3261, "13.3.1.4")),
        ])
    func success(field: String, method: SIPMethod, source: Reference) {
        let rules = HeaderRule.all.filter {
            $0.scope == .responseClass(.success) && $0.name == field && $0.strength == .must && $0.methods.contains(method)
        }
        #expect(rules.contains { $0.sources.contains(source) })
    }

    @Test("An agreement that the server begins needs Require as well, and so does 421: RFC 3329 section 2.3.2")
    func securityAgreement() {
        #expect(HeaderRule.all.contains { $0.scope == .code(494) && $0.name == "Require" && $0.sources == [.rfc(3329, "2.3.2")] })
        #expect(HeaderRule.all.contains { $0.scope == .code(421) && $0.name == "Security-Server" && $0.strength == .must })
    }

    @Test("470 should name the URIs (RFC 5360 section 5.9.2), 493 should bring a certificate (RFC 3261 section 23.2)")
    func shoulds() {
        #expect(HeaderRule.all.first { $0.name == "Permission-Missing" }?.strength == .should)
        let certificate = HeaderRule.all.first { $0.scope == .code(493) }
        #expect(certificate?.part == .body)
        #expect(certificate?.strength == .should)
    }

    @Test("The document that replaced RFC 3265 leaves Allow-Events in a 489 optional: RFC 6665 section 8.2.2")
    func allowEvents() {
        let rules = HeaderRule.all.filter { $0.scope == .code(489) && $0.name == "Allow-Events" }
        #expect(rules.first { $0.sources.contains(.rfc(6665, "8.2.2")) }?.strength == .may)
        let older = rules.first { $0.sources == [.rfc(3265, "7.2")] }
        #expect(older?.methods == [.subscribe, .notify])
        #expect(older?.condition?.contains("replaced") == true)
    }

    @Test("A refused offer should be explained in Warning: RFC 3261 section 13.3.1.3")
    func refusedOffer() {
        let rule = HeaderRule.all.first { $0.scope == .code(488) && $0.sources.contains(.rfc(3261, "13.3.1.3")) }
        #expect(rule?.name == "Warning")
        #expect(rule?.strength == .should)
    }

    @Test("The rules of a code come with the most specific scope first", arguments: [100, 200, 302, 401, 486, 503, 606])
    func order(code: Int) {
        let widths = HeaderRule.rules(for: code).map(\.scope.width)
        #expect(!widths.isEmpty)
        #expect(widths == widths.sorted())
    }

    @Test("Every rule has a source, and none of a public document is called secondary")
    func sources() {
        for rule in HeaderRule.all {
            #expect(!rule.sources.isEmpty, "\(rule.name)")
            #expect((rule.basis == .secondary) == rule.sources.allSatisfy { $0.rfc == nil }, "\(rule.name) in \(rule.scope.label)")
        }
    }
}
