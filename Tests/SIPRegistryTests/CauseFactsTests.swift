// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct CauseFactsTests {
    private static func facts(_ cause: Int) throws -> CauseFacts { try #require(Registry.standard.facts(ofCause: cause)) }

    @Test func cause21Becomes603OnlyIfTheLocationIsTheUser_RFC3398_7_2_4_1() throws {
        let rows = try Self.facts(21).toSIP
        for authority in [CauseMapping.Authority.rfc3398, .rfc4497] {
            #expect(rows.first { $0.authority == authority && $0.sipCode == 603 }?.when == "if the location is user")
        }
        #expect(rows.first { $0.authority == .rfc4497 && $0.sipCode == 403 }?.when == "any other location")
        #expect(rows.first { $0.authority == .freeSWITCH && $0.sipCode == 603 }?.when == nil)
    }

    /// If a format shows both sides, the source, the condition and the note, no two rows are the same.
    @Test func noTwoRowsOfACauseReadAlike() throws {
        for cause in Q850Cause.all {
            let facts = try Self.facts(cause.cause)
            for rows in [facts.toSIP, facts.fromSIP] {
                let read = rows.map { [$0.authority.name, $0.sipCode.map(String.init) ?? $0.otherSide ?? "", $0.when ?? ""] }
                #expect(Set(read).count == read.count, "\(cause.cause)")
            }
        }
    }

    @Test func aLocationIsAskedForOnTheWayToSIPAndSentOnTheWayBack() throws {
        let facts = try Self.facts(21)
        #expect(facts.toSIP.allSatisfy { $0.sentLocation == nil })
        #expect(facts.fromSIP.allSatisfy { $0.requiredLocation == nil })
        #expect(facts.fromSIP.first { $0.authority == .rfc3398 && $0.sipCode == 603 }?.sentLocation == .user)
    }

    @Test func aRowsNoteIsPartOfTheRow() throws {
        let misrouted = try #require(try Self.facts(26).toSIP.first { $0.authority == .rfc3398 })
        #expect(misrouted.sipCode == 404)
        #expect(misrouted.note?.contains("ANSI") == true)
        let challenged = try Self.facts(21).fromSIP.filter { $0.authority == .rfc3398 && [401, 407].contains($0.sipCode ?? 0) }
        #expect(challenged.count == 2)
        #expect(challenged.allSatisfy { $0.note?.contains("credentials") == true })
    }

    @Test func aRowWithoutANumberSaysWhatStandsThere() {
        for row in CauseMapping.all where row.sipCode == nil || row.cause == nil {
            #expect(row.otherSide?.isEmpty == false, "\(row.authority.name) \(row.trigger)")
        }
    }

    @Test func theCodesOfACauseAreThoseOfItsRows() throws {
        #expect(try Self.facts(17).codes.map(\.code).contains(486))
        #expect(try Self.facts(17).codes.map(\.code) == Self.facts(17).codes.map(\.code).sorted())
        #expect(Registry.standard.facts(ofCause: 128) == nil)
    }
}
