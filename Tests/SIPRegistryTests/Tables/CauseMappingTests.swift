// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

/// Compares our rows with the four tables of RFC 3398 and RFC 4497, copied from the RFCs' text by hand.
struct CauseMappingTests {
    /// The right column of a table: causes or codes, or nothing.
    private typealias Column = [Int]

    /// RFC 3398 §8.2.6.1. 488 and 606 depend on the Warning header field: 31, or 65 for the bearer capability. The line "504 Version Not
    /// Supported" means 505.
    private static let rfc3398StatusToCause: [Int: Column] = [
        400: [41], 401: [21], 402: [21], 403: [21], 404: [1], 405: [63], 406: [79], 407: [21], 408: [102], 410: [22],
        413: [127], 414: [127], 415: [79], 416: [127], 420: [127], 421: [127], 423: [127], 480: [18], 481: [41], 482: [25],
        483: [25], 484: [28], 485: [1], 486: [17], 487: [], 488: [31, 65], 500: [41], 501: [79], 502: [38], 503: [41],
        504: [102], 505: [127], 513: [127], 600: [17], 603: [21], 604: [1], 606: [31, 65],
    ]

    /// RFC 3398 §7.2.4.1. 21 can become 603 if the location is the user; 22 depends on the diagnostic.
    private static let rfc3398CauseToStatus: [Int: Column] = [
        1: [404], 2: [404], 3: [404], 16: [], 17: [486], 18: [408], 19: [480], 20: [480], 21: [403, 603], 22: [301, 410],
        23: [410], 26: [404], 27: [502], 28: [484], 29: [501], 31: [480], 34: [503], 38: [503], 41: [503], 42: [503], 44: [],
        47: [503], 55: [403], 57: [403], 58: [503], 65: [488], 70: [488], 79: [501], 87: [403], 88: [503], 102: [504],
        111: [500], 127: [500],
    ]

    /// RFC 4497 §8.4.4, Table 2. 487 needs no mapping, but uses the default where clearing must be initiated (note 7).
    private static let rfc4497StatusToCause: [Int: Column] = [
        400: [41], 401: [21], 402: [21], 403: [21], 404: [1], 405: [63], 406: [79], 407: [21], 408: [102], 410: [22],
        413: [127], 414: [127], 415: [79], 416: [127], 420: [127], 421: [127], 423: [127], 480: [18], 481: [41], 482: [25],
        483: [25], 484: [28], 485: [1], 486: [17], 487: [31], 488: [31, 65], 500: [41], 501: [79], 502: [38], 503: [41],
        504: [102], 505: [127], 513: [127], 600: [17], 603: [21], 604: [1], 606: [31, 65],
    ]

    /// RFC 4497 §8.4.1, Table 1. 16 uses the default where a response must be sent (note 3); 44 is not in the table and is handled by note
    /// 2.
    private static let rfc4497CauseToStatus: [Int: Column] = [
        1: [404], 2: [404], 3: [404], 16: [500], 17: [486], 18: [408], 19: [480], 20: [480], 21: [403, 603], 22: [301, 410],
        23: [410], 27: [502], 28: [484], 29: [501], 31: [480], 34: [503], 38: [503], 41: [503], 42: [503], 44: [500, 503],
        47: [503], 55: [403], 57: [403], 58: [503], 65: [488], 69: [501], 70: [488], 79: [501], 87: [403], 88: [503],
        102: [504],
    ]

    /// Our rows of one direction, without the defaults, in the structure of the tables above.
    private static func table(_ rows: [CauseMapping]) -> [Int: Column] {
        var table: [Int: Column] = [:]
        for row in rows {
            let key: Int
            switch row.trigger {
            case .response(let code): key = code
            case .cause(let cause): key = cause
            case .anyOtherResponse, .request, .anyOtherCause, .event: continue
            }
            switch row.outcome {
            case .cause(let value), .response(let value): table[key, default: []].append(value)
            case .none: table[key, default: []] += []
            }
        }
        return table.mapValues { $0.sorted() }
    }

    @Test func statusCodeToISUPCauseIsTheTableOfRowForRow_RFC3398_8_2_6_1() {
        #expect(Self.table(CauseMapping.rfc3398ToQ850) == Self.rfc3398StatusToCause)
    }

    @Test func isupCauseToStatusCodeIsTheTableOfRowForRow_RFC3398_7_2_4_1() {
        #expect(Self.table(CauseMapping.rfc3398ToSIP) == Self.rfc3398CauseToStatus)
    }

    @Test func statusCodeToQSIGCauseIsTable2OfRowForRow_RFC4497_8_4_4() {
        #expect(Self.table(CauseMapping.rfc4497ToQ850) == Self.rfc4497StatusToCause)
    }

    @Test func qsigCauseToStatusCodeIsTable1OfRowForRow_RFC4497_8_4_1() {
        #expect(Self.table(CauseMapping.rfc4497ToSIP) == Self.rfc4497CauseToStatus)
    }

    // MARK: - Conditions

    @Test func the21Becomes403AndMayBecome603WhenTheUserIsTheLocation_RFC3398_7_2_4_1() {
        let rows = CauseMapping.rfc3398ToSIP.filter { $0.trigger == .cause(21) }
        #expect(rows.first { $0.outcome == .response(403) }?.location == nil)
        #expect(rows.first { $0.outcome == .response(603) }?.location == .user)
    }

    @Test func table121Becomes603WhenTheUserIsTheLocationElse403_RFC4497() {
        let rows = CauseMapping.rfc4497ToSIP.filter { $0.trigger == .cause(21) }
        #expect(rows.first { $0.outcome == .response(603) }?.location == .user)
        #expect(rows.first { $0.outcome == .response(403) }?.condition == "any other location")
    }

    @Test func the22Becomes301WithADiagnosticAnd410WithoutTable1_RFC3398_7_2_4_1_RFC4497() {
        for rows in [CauseMapping.rfc3398ToSIP, CauseMapping.rfc4497ToSIP] {
            let changed = rows.filter { $0.trigger == .cause(22) }
            #expect(changed.first { $0.outcome == .response(301) }?.condition?.contains("diagnostic") == true)
            #expect(changed.first { $0.outcome == .response(410) }?.condition != nil)
        }
    }

    @Test func the488And606Become65OnlyForAWarningAboutTheBearerCapabilityNote8_RFC3398_8_2_6_1_RFC4497() {
        for rows in [CauseMapping.rfc3398ToQ850, CauseMapping.rfc4497ToQ850] {
            for code in [488, 606] {
                let bearer = rows.first { $0.trigger == .response(code) && $0.outcome == .cause(65) }
                #expect(bearer?.condition?.contains("Warning") == true)
                #expect(bearer?.condition?.contains("bearer capability") == true)
                #expect(rows.first { $0.trigger == .response(code) && $0.outcome == .cause(31) }?.condition != nil)
            }
        }
    }

    @Test func theCodesMarkedInSayThatTheGatewayShouldTryAgainFirstNoOtherCodeDoes_RFC3398_8_2_6_1() {
        let marked = CauseMapping.rfc3398ToQ850.filter { $0.note?.contains("should first") == true }.compactMap(\.sipCode)
        #expect(marked == [406, 413, 414, 415, 416, 420, 421, 423, 484, 505, 513])
    }

    @Test(arguments: [401, 407])
    func theCodesMarkedInAndNote5InAreForAGatewayWithoutCredentials_RFC3398_RFC4497(code: Int) {
        for rows in [CauseMapping.rfc3398ToQ850, CauseMapping.rfc4497ToQ850] {
            #expect(rows.first { $0.trigger == .response(code) }?.note?.isEmpty == false)
        }
    }

    @Test func theCodesMarkedWithNote6InTable2SaySoNoOtherCodeDoes_RFC4497() {
        let marked = CauseMapping.rfc4497ToQ850.filter { $0.note?.contains("(note 6)") == true }.compactMap(\.sipCode)
        #expect(marked == [413, 414, 415, 416, 420, 421, 423, 484, 505, 513])
    }

    // MARK: - Locations

    @Test func the4xxAnd5xxGetANetworksLocation6xxTheUsers_RFC3398_8_2_6_1() {
        for row in CauseMapping.rfc3398ToQ850 {
            switch row.trigger {
            case .response(487): #expect(row.location == nil)
            case .response(let code): #expect(row.location == (code >= 600 ? .user : .network), "\(code)")
            case .anyOtherResponse(400...599): #expect(row.location == .network)
            case .anyOtherResponse(600...699): #expect(row.location == .user)
            default: #expect(row.location == nil)
            }
        }
    }

    @Test func the6xxGetsTheLocationUserEverythingElseTheRemoteUsersPrivateNetwork_RFC4497_8_4_4() {
        for row in CauseMapping.rfc4497ToQ850 where row.outcome != .none {
            switch row.trigger {
            case .response(let code):
                #expect(row.location == (code >= 600 ? .user : .privateNetworkServingRemoteUser), "\(code)")
            case .anyOtherResponse(400...599): #expect(row.location == .privateNetworkServingRemoteUser)
            case .anyOtherResponse(600...699): #expect(row.location == .user)
            default: #expect(row.location == nil)
            }
        }
    }

    // MARK: - Defaults, requests, events

    @Test func responsesThatAreNotListedBecome31AndCausesThatAreNotListed500And_RFC3398_RFC4497() {
        for authority in [CauseMapping.Authority.rfc3398, .rfc4497] {
            let defaults = CauseMapping.standards.filter { $0.authority == authority && $0.isDefault }
            for range in [400...599, 600...699] {
                #expect(defaults.contains { $0.trigger == .anyOtherResponse(range) && $0.outcome == .cause(31) })
            }
            #expect(defaults.contains { $0.trigger == .anyOtherCause && $0.outcome == .response(500) })
        }
    }

    @Test(arguments: [SIPMethod.bye, .cancel])
    func byeAndCANCELBecome16Sections842And843_RFC3398_8_2_6_1_RFC4497(method: SIPMethod) {
        let rows = CauseMapping.standards.filter { $0.trigger == .request(method) }
        #expect(Set(rows.map(\.authority)) == [.rfc3398, .rfc4497])
        #expect(rows.allSatisfy { $0.outcome == .cause(16) })
    }

    @Test func aRedirectionHandedToThePSTNBecomes23_RFC3398_8_2_5() {
        let row = CauseMapping.rfc3398ToQ850.first { $0.trigger == .anyOtherResponse(300...399) }
        #expect(row?.outcome == .cause(23))
        #expect(row?.source == .rfc(3398, "8.2.5"))
    }

    @Test func the44IsForTheGatewayAloneAndEndsNoCallNote2_RFC3398_7_2_4_1_RFC4497() {
        for rows in [CauseMapping.rfc3398ToSIP, CauseMapping.rfc4497ToSIP] {
            #expect(rows.contains { $0.trigger == .cause(44) && $0.outcome == .none })
        }
    }

    @Test func isupTimersT7Gives504And102T9480And19Section728_RFC3398_7_2_2() {
        func outcomes(_ section: String) -> Set<CauseMapping.Outcome> {
            Set(CauseMapping.rfc3398Events.filter { $0.source == .rfc(3398, section) }.map(\.outcome))
        }
        #expect(outcomes("7.2.2") == [.response(504), .cause(102)])
        #expect(outcomes("7.2.8") == [.response(480), .cause(19)])
        #expect(outcomes("7.1.4") == [.cause(102)])
        #expect(outcomes("8.1.3") == [.cause(18)])
    }

    @Test func gatewayInitiatedClearingT301Gives480Else408Or500ASIPTimer102Or41_RFC4497_8_4_5() {
        let events = CauseMapping.rfc4497Events
        #expect(events.allSatisfy { $0.source == .rfc(4497, "8.4.5") })
        #expect(events.allSatisfy { $0.direction == .gatewayInitiated })
        #expect(
            Set(events.map(\.outcome)) == [.response(480), .response(408), .response(500), .cause(102), .cause(41)])
        #expect(events.first { $0.outcome == .response(480) }?.trigger == .event("the optional QSIG timer T301 expires"))
    }

    // MARK: - Lookup

    @Test func aCodeWithoutARowOfItsOwnFallsToItsAuthoritysDefaultAndOnlyThere() {
        let unlisted = CauseMapping.from(response: 433).filter { $0.authority == .rfc3398 }
        #expect(unlisted.map(\.outcome) == [.cause(31)])
        #expect(unlisted.allSatisfy { $0.isDefault })
        let listed = CauseMapping.from(response: 486).filter { $0.authority == .rfc3398 }
        #expect(listed.map(\.outcome) == [.cause(17)])
        #expect(!listed.contains { $0.isDefault })
        #expect(CauseMapping.from(response: 183).isEmpty)
    }

    @Test func aloneListsTheCauses26111And127Alone69TheOtherTakesItsDefault500_RFC3398_RFC4497() {
        func outcome(_ cause: Int, _ authority: CauseMapping.Authority) -> [CauseMapping.Outcome] {
            CauseMapping.from(cause: cause).filter { $0.authority == authority }.map(\.outcome)
        }
        #expect(outcome(26, .rfc3398) == [.response(404)])
        #expect(outcome(26, .rfc4497) == [.response(500)])
        #expect(outcome(69, .rfc3398) == [.response(500)])
        #expect(outcome(69, .rfc4497) == [.response(501)])
        #expect(CauseMapping.rfc4497ToSIP.filter { $0.trigger == .cause(111) || $0.trigger == .cause(127) }.isEmpty)
        #expect(CauseMapping.from(cause: 0).isEmpty)
        #expect(CauseMapping.from(cause: 128).isEmpty)
    }

    @Test func noAuthorityHasTheSameRowTwice() {
        let keys = CauseMapping.all.map { "\($0.authority) \($0.trigger) \($0.outcome) \($0.location as Any)" }
        #expect(Set(keys).count == keys.count)
    }

    @Test func aVendorsRowNeverPassesForAStandards() {
        #expect(CauseMapping.standards.allSatisfy { $0.authority.vendor == nil })
        #expect(CauseMapping.vendors.allSatisfy { $0.authority.vendor != nil })
        #expect(CauseMapping.vendors.allSatisfy { $0.source.rfc == nil })
    }
}
