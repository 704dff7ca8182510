// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct HeaderRuleTests {
    /// A field that a response with the code always has, in every case that the document describes.
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

    @Test(arguments: required)
    func theFieldThatTheCodeMustCarry(requirement: Requirement) throws {
        let rules = HeaderRule.rules(for: requirement.code).filter {
            $0.name == requirement.field && $0.strength == .must && $0.applies(to: requirement.code, method: requirement.method)
        }
        #expect(rules.contains { $0.sources.contains(requirement.source) })
    }

    @Test(arguments: required)
    func theExampleOfACodeCarriesWhatTheCodeMustCarry(requirement: Requirement) throws {
        let record = try #require(Registry.standard.code(requirement.code))
        let line = try #require(record.example.split(separator: "\r\n").first { $0.hasPrefix("CSeq: ") })
        let method = try #require(line.split(separator: " ").last.flatMap { SIPMethod(rawValue: String($0)) })
        // The rule may apply to other methods than that of the example.
        let isDue = HeaderRule.all.contains {
            $0.name == requirement.field && $0.sources.contains(requirement.source)
                && $0.applies(to: requirement.code, method: method)
        }
        guard isDue else { return }
        #expect(record.example.contains("\r\n\(requirement.field): "))
    }

    @Test(arguments: ["Via", "From", "To", "Call-ID", "CSeq"])
    func everyResponseCopiesViaFromToCallIDAndCSeq_RFC3261_8_2_6_2(field: String) {
        let rule = HeaderRule.all.first { $0.name == field && $0.scope == .every }
        #expect(rule?.strength == .must)
        #expect(rule?.sources.first == .rfc(3261, "8.2.6.2"))
        for record in Registry.standard.codes {
            #expect(record.example.contains("\r\n\(field): "), "\(record.code)")
        }
    }

    @Test(arguments: ["Accept", "Accept-Encoding", "Accept-Language"])
    func the415NamesWhatWouldDoEachFieldForItsOwnProblem_RFC3261_8_2_3(field: String) throws {
        let rule = try #require(HeaderRule.all.first { $0.scope == .code(415) && $0.name == field })
        #expect(rule.strength == .must)
        #expect(rule.condition != nil)
        #expect(rule.sources == [.rfc(3261, "8.2.3"), .rfc(3261, "21.4.13")])
    }

    @Test(arguments: [400, 402, 403, 406, 408, 410, 414, 416, 481, 482, 483, 501, 502, 504, 505, 513])
    func noFieldBelongsToTheseCodesAlone(code: Int) {
        #expect(!HeaderRule.all.contains { $0.scope == .code(code) })
    }

    @Test(arguments: [300, 301, 302])
    func the300301And302ShouldCarryContact_RFC3261_13_3_1_2(code: Int) {
        let rule = HeaderRule.all.first { $0.scope == .code(code) && $0.name == "Contact" }
        #expect(rule?.strength == .should)
        #expect(rule?.sources.contains(.rfc(3261, "13.3.1.2")) == true)
    }

    @Test(arguments: [404, 413, 480, 486, 500, 503, 600, 603])
    func retryAfterMayStandInTheseResponsesInATemporary413ItShould21411_RFC3261_20_33(code: Int) {
        let rules = HeaderRule.all.filter { $0.scope == .code(code) && $0.name == "Retry-After" }
        #expect(rules.contains { $0.sources.contains(.rfc(3261, "20.33")) && $0.strength == (code == 413 ? .should : .may) })
    }

    @Test func retryAfterStandsInNoResponseThatDoesNotName_RFC3261_20_33() {
        let codes = HeaderRule.all.filter { $0.name == "Retry-After" }.compactMap { rule -> Int? in
            if case .code(let code) = rule.scope { code } else { nil }
        }
        #expect(Set(codes) == [404, 413, 480, 486, 500, 503, 600, 603])
        #expect(codes.count == HeaderRule.all.filter { $0.name == "Retry-After" }.count)
    }

    @Test func aSecondRequestThatOverlapsTheFirstGets500WithRetryAfter_RFC3261_14_2_RFC3311_5_2() {
        let musts = HeaderRule.all.filter { $0.scope == .code(500) && $0.name == "Retry-After" && $0.strength == .must }
        #expect(Set(musts.flatMap(\.methods)) == [.invite, .update])
        #expect(Set(musts.flatMap(\.sources)) == [.rfc(3261, "14.2"), .rfc(3311, "5.2")])
    }

    @Test(arguments: ["RSeq", "Require"])
    func aReliableProvisionalResponseMustHaveRSeqAndRequireAnd100IsNeverOneSection3_RFC3262(field: String) throws {
        let rule = try #require(HeaderRule.all.first { $0.name == field && $0.scope == .range(101...199) })
        #expect(rule.strength == .must)
        #expect(rule.methods == [.invite])
        #expect(rule.applies(to: 183, method: .invite))
        #expect(!rule.applies(to: 100, method: .invite))
    }

    @Test func reasonWithAQ850CauseMayStandInEveryResponseBut100Section3_RFC6432() throws {
        let rule = try #require(HeaderRule.all.first { $0.sources == [.rfc(6432, "3")] })
        #expect(rule.name == "Reason")
        #expect(rule.strength == .may)
        #expect(!rule.applies(to: 100))
        #expect(rule.applies(to: 101))
        #expect(rule.applies(to: 200))
        #expect(rule.applies(to: 699))
    }

    @Test(arguments: [
        ("Contact", SIPMethod.invite, Reference.rfc(3261, "12.1.1")),
        ("Contact", .register, .rfc(3261, "10.3")),
        ("Contact", .update, .rfc(3311, "7")),
        ("Contact", .refer, .rfc(3515, "2.2")),
        ("Expires", .subscribe, .rfc(6665, "3.1.1")),
        ("Expires", .publish, .rfc(3903, "6")),
        ("SIP-ETag", .publish, .rfc(3903, "6")),
        ("session description", .invite, .rfc(3261, "13.3.1.4")),
    ])
    func whatA2xxMustCarryByMethod(field: String, method: SIPMethod, source: Reference) {
        let rules = HeaderRule.all.filter {
            $0.scope == .responseClass(.success) && $0.name == field && $0.strength == .must && $0.methods.contains(method)
        }
        #expect(rules.contains { $0.sources.contains(source) })
    }

    @Test func anAgreementThatTheServerBeginsNeedsRequireAsWellAndSoDoes421_RFC3329_2_3_2() {
        #expect(HeaderRule.all.contains { $0.scope == .code(494) && $0.name == "Require" && $0.sources == [.rfc(3329, "2.3.2")] })
        #expect(HeaderRule.all.contains { $0.scope == .code(421) && $0.name == "Security-Server" && $0.strength == .must })
    }

    @Test func the470ShouldNameTheURIs493ShouldBringACertificate_RFC5360_5_9_2_RFC3261_23_2() {
        #expect(HeaderRule.all.first { $0.name == "Permission-Missing" }?.strength == .should)
        let certificate = HeaderRule.all.first { $0.scope == .code(493) }
        #expect(certificate?.part == .body)
        #expect(certificate?.strength == .should)
    }

    @Test func theDocumentThatReplacedLeavesAllowEventsInA489Optional_RFC3265_RFC6665_8_2_2() {
        let rules = HeaderRule.all.filter { $0.scope == .code(489) && $0.name == "Allow-Events" }
        #expect(rules.first { $0.sources.contains(.rfc(6665, "8.2.2")) }?.strength == .may)
        let older = rules.first { $0.sources == [.rfc(3265, "7.2")] }
        #expect(older?.methods == [.subscribe, .notify])
        #expect(older?.condition?.contains("replaced") == true)
    }

    @Test func aRefusedOfferShouldBeExplainedInWarning_RFC3261_13_3_1_3() {
        let rule = HeaderRule.all.first { $0.scope == .code(488) && $0.sources.contains(.rfc(3261, "13.3.1.3")) }
        #expect(rule?.name == "Warning")
        #expect(rule?.strength == .should)
    }

    @Test(arguments: [100, 200, 302, 401, 486, 503, 606])
    func theRulesOfACodeComeWithTheMostSpecificScopeFirst(code: Int) {
        let widths = HeaderRule.rules(for: code).map(\.scope.width)
        #expect(!widths.isEmpty)
        #expect(widths == widths.sorted())
    }

    @Test func everyRuleHasASourceAndNoneOfAPublicDocumentIsCalledSecondary() {
        for rule in HeaderRule.all {
            #expect(!rule.sources.isEmpty, "\(rule.name)")
            #expect((rule.basis == .secondary) == rule.sources.allSatisfy { $0.rfc == nil }, "\(rule.name) in \(rule.scope.label)")
        }
    }
}
