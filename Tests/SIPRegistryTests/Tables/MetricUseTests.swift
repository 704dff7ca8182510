// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct MetricUseTests {
    /// The scopes of the codes that a metric names for a role.
    private static func scopes(_ metric: SIPMetric, _ role: MetricUse.Role) -> Set<CodeScope> {
        Set(
            MetricUse.all.filter { $0.metric == metric && $0.role == role }.compactMap { use in
                if case .response(let scope) = use.event { scope } else { nil }
            })
    }

    /// The codes from 100 to 699 that have a role after all exclusions.
    private static func resolved(_ metric: SIPMetric, _ role: MetricUse.Role, _ source: Reference? = nil) -> Set<Int> {
        Set(
            (100...699).filter { code in
                MetricUse.uses(of: code).contains {
                    $0.metric == metric && $0.role == role && (source == nil || $0.source == source)
                }
            })
    }

    private static let challenges: Set<Int> = [401, 402, 407]

    @Test func serCounts200AndLeaves3xxOutOfAllINVITERequests_RFC6076_4_6() {
        #expect(Self.scopes(.ser, .numerator) == [.code(200)])
        #expect(Self.scopes(.ser, .notInDenominator) == [.responseClass(.redirection)])
        #expect(Self.resolved(.ser, .numerator) == [200])
        #expect(Self.resolved(.ser, .denominator) == Set(200...699).subtracting(300...399))
        #expect(SIPMetric.ser.source == .rfc(6076, "4.6"))
    }

    @Test func seerCounts200480486600And603AndLeaves3xxOut_RFC6076_4_7() {
        #expect(Self.scopes(.seer, .numerator) == [.code(200), .code(480), .code(486), .code(600), .code(603)])
        #expect(Self.scopes(.seer, .notInNumerator) == [.code(401), .code(407), .code(420)])
        #expect(Self.resolved(.seer, .numerator) == [200, 480, 486, 600, 603])
        #expect(Self.resolved(.seer, .denominator) == Set(200...699).subtracting(300...399))
        #expect(SIPMetric.seer.source == .rfc(6076, "4.7"))
    }

    @Test func isaCounts408500503And504AgainstAllSessionRequests_RFC6076_4_8() {
        #expect(Self.scopes(.isa, .numerator) == [.code(408), .code(500), .code(503), .code(504)])
        #expect(Self.resolved(.isa, .numerator) == [408, 500, 503, 504])
        #expect(Self.resolved(.isa, .denominator) == Set(200...699))
        #expect(SIPMetric.isa.source == .rfc(6076, "4.8"))
    }

    @Test func iraCounts4xxButTheChallenges401402And4075xx6xxAndTimerF_RFC6076_4_2() {
        #expect(Self.resolved(.ira, .numerator) == Set(400...699).subtracting(Self.challenges))
        #expect(Self.resolved(.ira, .notInNumerator) == Self.challenges)
        #expect(MetricUse.all.contains { $0.metric == .ira && $0.role == .numerator && $0.event == .timeout })
        #expect(SIPMetric.ira.method == .register)
        #expect(SIPMetric.ira.source == .rfc(6076, "4.2"))
    }

    @Test func rrdEndsWithThe200AndA401OnTheWayIsPartOfIt_RFC6076_4_1() {
        #expect(Self.resolved(.rrd, .endEvent) == [200])
        #expect(Self.resolved(.rrd, .notEndEvent) == [401])
    }

    @Test func srdOfACallThatSucceedsEndsWithTheFirstProvisionalResponseBut100ElseWith200_RFC6076_4_3_1() {
        let source = Reference.rfc(6076, "4.3.1")
        #expect(Self.resolved(.srd, .endEvent, source) == Set(101...200))
        #expect(Self.resolved(.srd, .notEndEvent, source) == [100])
    }

    @Test func srdOfACallThatFailsEndsWithAProvisionalResponseOrAFailureThatIsNoChallenge_RFC6076_4_3_2() {
        let source = Reference.rfc(6076, "4.3.2")
        #expect(Self.resolved(.srd, .endEvent, source) == Set(101...199).union(400...699).subtracting(Self.challenges))
        #expect(Self.resolved(.srd, .notEndEvent, source) == Self.challenges)
    }

    @Test func sddEndsWithThe2xxToBYENotWithA503OnTheWay_RFC6076_4_4() {
        #expect(Self.resolved(.sdd, .endEvent) == Set(200...299))
        #expect(Self.resolved(.sdd, .notEndEvent) == [503])
        #expect(SIPMetric.sdd.method == .bye)
    }

    @Test func sdtBeginsWithThe200ToINVITESCRListsNoCodesSection49_RFC6076_4_5() {
        #expect(Self.resolved(.sdt, .startEvent) == [200])
        #expect(Self.scopes(.scr, .numerator).isEmpty)
    }

    @Test func theUnitsOfMillisecondsForRRDAndSDDSecondsForSRDAndSDTPercentForTheRest_RFC6076() {
        let units = Dictionary(grouping: SIPMetric.allCases, by: \.unit).mapValues(Set.init)
        #expect(units == ["milliseconds": [.rrd, .sdd], "seconds": [.srd, .sdt], "percent": [.ira, .ser, .seer, .isa, .scr]])
    }

    @Test func aCodeCountsOnlyInMetricsOfMethodsThatItAnswers() throws {
        let gone = try #require(Registry.standard.code(408))
        #expect(!MetricUse.uses(of: 408, methods: gone.methods).contains { $0.metric == .ira || $0.metric == .rrd })
        let conditional = try #require(Registry.standard.code(412))
        #expect(MetricUse.uses(of: 412, methods: conditional.methods).isEmpty)
    }
}
