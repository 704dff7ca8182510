// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

/// The four tables of RFC 3398 and RFC 4497, typed from the RFCs' text, against ours.
@Suite("Cause mappings")
struct CauseMappingTests {
    /// What stands in the right column: the causes or codes, or nothing.
    private typealias Column = [Int]

    /// RFC 3398 §8.2.6.1. 488 and 606 go by the Warning header: 31, or 65 for the bearer capability. The line
    /// "504 Version Not Supported" is 505.
    private static let rfc3398StatusToCause: [Int: Column] = [
        400: [41], 401: [21], 402: [21], 403: [21], 404: [1], 405: [63], 406: [79], 407: [21], 408: [102], 410: [22],
        413: [127], 414: [127], 415: [79], 416: [127], 420: [127], 421: [127], 423: [127], 480: [18], 481: [41], 482: [25],
        483: [25], 484: [28], 485: [1], 486: [17], 487: [], 488: [31, 65], 500: [41], 501: [79], 502: [38], 503: [41],
        504: [102], 505: [127], 513: [127], 600: [17], 603: [21], 604: [1], 606: [31, 65],
    ]

    /// RFC 3398 §7.2.4.1. 21 can be 603 if the location is the user; 22 goes by the diagnostic.
    private static let rfc3398CauseToStatus: [Int: Column] = [
        1: [404], 2: [404], 3: [404], 16: [], 17: [486], 18: [408], 19: [480], 20: [480], 21: [403, 603], 22: [301, 410],
        23: [410], 26: [404], 27: [502], 28: [484], 29: [501], 31: [480], 34: [503], 38: [503], 41: [503], 42: [503], 44: [],
        47: [503], 55: [403], 57: [403], 58: [503], 65: [488], 70: [488], 79: [501], 87: [403], 88: [503], 102: [504],
        111: [500], 127: [500],
    ]

    /// RFC 4497 §8.4.4, Table 2. 487 needs no mapping, but takes the default where clearing has to be started (note 7).
    private static let rfc4497StatusToCause: [Int: Column] = [
        400: [41], 401: [21], 402: [21], 403: [21], 404: [1], 405: [63], 406: [79], 407: [21], 408: [102], 410: [22],
        413: [127], 414: [127], 415: [79], 416: [127], 420: [127], 421: [127], 423: [127], 480: [18], 481: [41], 482: [25],
        483: [25], 484: [28], 485: [1], 486: [17], 487: [31], 488: [31, 65], 500: [41], 501: [79], 502: [38], 503: [41],
        504: [102], 505: [127], 513: [127], 600: [17], 603: [21], 604: [1], 606: [31, 65],
    ]

    /// RFC 4497 §8.4.1, Table 1. 16 takes the default where a response has to be sent (note 3); 44 is no row of the
    /// table and is handled by note 2.
    private static let rfc4497CauseToStatus: [Int: Column] = [
        1: [404], 2: [404], 3: [404], 16: [500], 17: [486], 18: [408], 19: [480], 20: [480], 21: [403, 603], 22: [301, 410],
        23: [410], 27: [502], 28: [484], 29: [501], 31: [480], 34: [503], 38: [503], 41: [503], 42: [503], 44: [500, 503],
        47: [503], 55: [403], 57: [403], 58: [503], 65: [488], 69: [501], 70: [488], 79: [501], 87: [403], 88: [503],
        102: [504],
    ]

    /// Our rows of one direction, without the defaults, in the form of the tables above.
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

    @Test("Status code to ISUP cause is the table of RFC 3398 section 8.2.6.1, row for row")
    func rfc3398ToQ850() {
        #expect(Self.table(CauseMapping.rfc3398ToQ850) == Self.rfc3398StatusToCause)
    }

    @Test("ISUP cause to status code is the table of RFC 3398 section 7.2.4.1, row for row")
    func rfc3398ToSIP() {
        #expect(Self.table(CauseMapping.rfc3398ToSIP) == Self.rfc3398CauseToStatus)
    }

    @Test("Status code to QSIG cause is Table 2 of RFC 4497 section 8.4.4, row for row")
    func rfc4497ToQ850() {
        #expect(Self.table(CauseMapping.rfc4497ToQ850) == Self.rfc4497StatusToCause)
    }

    @Test("QSIG cause to status code is Table 1 of RFC 4497 section 8.4.1, row for row")
    func rfc4497ToSIP() {
        #expect(Self.table(CauseMapping.rfc4497ToSIP) == Self.rfc4497CauseToStatus)
    }

    // MARK: - Conditions

    @Test("RFC 3398 section 7.2.4.1: 21 becomes 403, and may become 603 when the user is the location")
    func rejectedByRFC3398() {
        let rows = CauseMapping.rfc3398ToSIP.filter { $0.trigger == .cause(21) }
        #expect(rows.first { $0.outcome == .response(403) }?.location == nil)
        #expect(rows.first { $0.outcome == .response(603) }?.location == .user)
    }

    @Test("RFC 4497 Table 1: 21 becomes 603 when the user is the location, else 403")
    func rejectedByRFC4497() {
        let rows = CauseMapping.rfc4497ToSIP.filter { $0.trigger == .cause(21) }
        #expect(rows.first { $0.outcome == .response(603) }?.location == .user)
        #expect(rows.first { $0.outcome == .response(403) }?.condition == "any other location")
    }

    @Test("22 becomes 301 with a diagnostic and 410 without: RFC 3398 section 7.2.4.1, RFC 4497 Table 1")
    func numberChanged() {
        for rows in [CauseMapping.rfc3398ToSIP, CauseMapping.rfc4497ToSIP] {
            let changed = rows.filter { $0.trigger == .cause(22) }
            #expect(changed.first { $0.outcome == .response(301) }?.condition?.contains("diagnostic") == true)
            #expect(changed.first { $0.outcome == .response(410) }?.condition != nil)
        }
    }

    @Test("488 and 606 become 65 only for a Warning about the bearer capability: RFC 3398 section 8.2.6.1, RFC 4497 note 8")
    func notAcceptable() {
        for rows in [CauseMapping.rfc3398ToQ850, CauseMapping.rfc4497ToQ850] {
            for code in [488, 606] {
                let bearer = rows.first { $0.trigger == .response(code) && $0.outcome == .cause(65) }
                #expect(bearer?.condition?.contains("Warning") == true)
                #expect(bearer?.condition?.contains("bearer capability") == true)
                #expect(rows.first { $0.trigger == .response(code) && $0.outcome == .cause(31) }?.condition != nil)
            }
        }
    }

    @Test("The codes marked (+) in RFC 3398 section 8.2.6.1 say that the gateway should try again first; no other code does")
    func remediesFirst() {
        let marked = CauseMapping.rfc3398ToQ850.filter { $0.note?.contains("should first") == true }.compactMap(\.sipCode)
        #expect(marked == [406, 413, 414, 415, 416, 420, 421, 423, 484, 505, 513])
    }

    @Test("The codes marked (*) in RFC 3398 and note 5 in RFC 4497 are for a gateway without credentials", arguments: [401, 407])
    func challenges(code: Int) {
        for rows in [CauseMapping.rfc3398ToQ850, CauseMapping.rfc4497ToQ850] {
            #expect(rows.first { $0.trigger == .response(code) }?.note?.isEmpty == false)
        }
    }

    @Test("The codes marked with note 6 in RFC 4497 Table 2 say so; no other code does")
    func remediesFirstInRFC4497() {
        let marked = CauseMapping.rfc4497ToQ850.filter { $0.note?.contains("(note 6)") == true }.compactMap(\.sipCode)
        #expect(marked == [413, 414, 415, 416, 420, 421, 423, 484, 505, 513])
    }

    // MARK: - Locations

    @Test("RFC 3398 section 8.2.6.1: 4xx and 5xx get a network's location, 6xx the user's")
    func rfc3398Locations() {
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

    @Test("RFC 4497 section 8.4.4: 6xx gets the location user, everything else the remote user's private network")
    func rfc4497Locations() {
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

    @Test("Responses that are not listed become 31 and causes that are not listed 500: RFC 3398 and RFC 4497")
    func defaults() {
        for authority in [CauseMapping.Authority.rfc3398, .rfc4497] {
            let defaults = CauseMapping.standards.filter { $0.authority == authority && $0.isDefault }
            for range in [400...599, 600...699] {
                #expect(defaults.contains { $0.trigger == .anyOtherResponse(range) && $0.outcome == .cause(31) })
            }
            #expect(defaults.contains { $0.trigger == .anyOtherCause && $0.outcome == .response(500) })
        }
    }

    @Test("BYE and CANCEL become 16: RFC 3398 section 8.2.6.1, RFC 4497 sections 8.4.2 and 8.4.3", arguments: [SIPMethod.bye, .cancel])
    func requests(method: SIPMethod) {
        let rows = CauseMapping.standards.filter { $0.trigger == .request(method) }
        #expect(Set(rows.map(\.authority)) == [.rfc3398, .rfc4497])
        #expect(rows.allSatisfy { $0.outcome == .cause(16) })
    }

    @Test("A redirection handed to the PSTN becomes 23: RFC 3398 section 8.2.5")
    func redirection() {
        let row = CauseMapping.rfc3398ToQ850.first { $0.trigger == .anyOtherResponse(300...399) }
        #expect(row?.outcome == .cause(23))
        #expect(row?.source == .rfc(3398, "8.2.5"))
    }

    @Test("44 is for the gateway alone and ends no call: RFC 3398 section 7.2.4.1, RFC 4497 note 2")
    func circuitNotAvailable() {
        for rows in [CauseMapping.rfc3398ToSIP, CauseMapping.rfc4497ToSIP] {
            #expect(rows.contains { $0.trigger == .cause(44) && $0.outcome == .none })
        }
    }

    @Test("ISUP timers: T7 gives 504 and 102 (RFC 3398 section 7.2.2), T9 480 and 19 (section 7.2.8)")
    func isupTimers() {
        func outcomes(_ section: String) -> Set<CauseMapping.Outcome> {
            Set(CauseMapping.rfc3398Events.filter { $0.source == .rfc(3398, section) }.map(\.outcome))
        }
        #expect(outcomes("7.2.2") == [.response(504), .cause(102)])
        #expect(outcomes("7.2.8") == [.response(480), .cause(19)])
        #expect(outcomes("7.1.4") == [.cause(102)])
        #expect(outcomes("8.1.3") == [.cause(18)])
    }

    @Test("Gateway-initiated clearing: T301 gives 480, else 408 or 500; a SIP timer 102 or 41 (RFC 4497 section 8.4.5)")
    func qsigTimers() {
        let events = CauseMapping.rfc4497Events
        #expect(events.allSatisfy { $0.source == .rfc(4497, "8.4.5") && $0.direction == .gatewayInitiated })
        #expect(
            Set(events.map(\.outcome)) == [.response(480), .response(408), .response(500), .cause(102), .cause(41)])
        #expect(events.first { $0.outcome == .response(480) }?.trigger == .event("the optional QSIG timer T301 expires"))
    }

    // MARK: - Lookup

    @Test("A code without a row of its own falls to its authority's default, and only there")
    func lookupByCode() {
        let unlisted = CauseMapping.from(response: 433).filter { $0.authority == .rfc3398 }
        #expect(unlisted.map(\.outcome) == [.cause(31)])
        #expect(unlisted.allSatisfy { $0.isDefault })
        let listed = CauseMapping.from(response: 486).filter { $0.authority == .rfc3398 }
        #expect(listed.map(\.outcome) == [.cause(17)])
        #expect(!listed.contains { $0.isDefault })
        #expect(CauseMapping.from(response: 183).isEmpty)
    }

    @Test("RFC 3398 alone lists the causes 26, 111 and 127, RFC 4497 alone 69; the other takes its default, 500")
    func lookupByCause() {
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

    @Test("No authority has the same row twice")
    func noDuplicates() {
        let keys = CauseMapping.all.map { "\($0.authority) \($0.trigger) \($0.outcome) \($0.location as Any)" }
        #expect(Set(keys).count == keys.count)
    }

    @Test("A vendor's row never passes for a standard's")
    func vendorsApart() {
        #expect(CauseMapping.standards.allSatisfy { $0.authority.vendor == nil })
        #expect(CauseMapping.vendors.allSatisfy { $0.authority.vendor != nil && $0.source.rfc == nil })
    }
}
