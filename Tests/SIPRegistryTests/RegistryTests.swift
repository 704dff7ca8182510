// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct RegistryTests {
    /// The IANA registry "SIP Parameters, Response Codes", copied from it by hand: codes and phrases, exactly.
    private static let registered: [(Int, String)] = [
        (100, "Trying"),
        (180, "Ringing"),
        (181, "Call Is Being Forwarded"),
        (182, "Queued"),
        (183, "Session Progress"),
        (199, "Early Dialog Terminated"),
        (200, "OK"),
        (202, "Accepted (Deprecated)"),
        (204, "No Notification"),
        (300, "Multiple Choices"),
        (301, "Moved Permanently"),
        (302, "Moved Temporarily"),
        (305, "Use Proxy"),
        (380, "Alternative Service"),
        (400, "Bad Request"),
        (401, "Unauthorized"),
        (402, "Payment Required"),
        (403, "Forbidden"),
        (404, "Not Found"),
        (405, "Method Not Allowed"),
        (406, "Not Acceptable"),
        (407, "Proxy Authentication Required"),
        (408, "Request Timeout"),
        (410, "Gone"),
        (412, "Conditional Request Failed"),
        (413, "Request Entity Too Large"),
        (414, "Request-URI Too Long"),
        (415, "Unsupported Media Type"),
        (416, "Unsupported URI Scheme"),
        (417, "Unknown Resource-Priority"),
        (420, "Bad Extension"),
        (421, "Extension Required"),
        (422, "Session Interval Too Small"),
        (423, "Interval Too Brief"),
        (424, "Bad Location Information"),
        (425, "Bad Alert Message"),
        (428, "Use Identity Header"),
        (429, "Provide Referrer Identity"),
        (430, "Flow Failed"),
        (433, "Anonymity Disallowed"),
        (436, "Bad Identity Info"),
        (437, "Unsupported Credential"),
        (438, "Invalid Identity Header"),
        (439, "First Hop Lacks Outbound Support"),
        (440, "Max-Breadth Exceeded"),
        (469, "Bad Info Package"),
        (470, "Consent Needed"),
        (480, "Temporarily Unavailable"),
        (481, "Call/Transaction Does Not Exist"),
        (482, "Loop Detected"),
        (483, "Too Many Hops"),
        (484, "Address Incomplete"),
        (485, "Ambiguous"),
        (486, "Busy Here"),
        (487, "Request Terminated"),
        (488, "Not Acceptable Here"),
        (489, "Bad Event"),
        (491, "Request Pending"),
        (493, "Undecipherable"),
        (494, "Security Agreement Required"),
        (500, "Server Internal Error"),
        (501, "Not Implemented"),
        (502, "Bad Gateway"),
        (503, "Service Unavailable"),
        (504, "Server Time-out"),
        (505, "Version Not Supported"),
        (513, "Message Too Large"),
        (555, "Push Notification Service Not Supported"),
        (580, "Precondition Failure"),
        (600, "Busy Everywhere"),
        (603, "Decline"),
        (604, "Does Not Exist Anywhere"),
        (606, "Not Acceptable"),
        (607, "Unwanted"),
        (608, "Rejected"),
    ]

    @Test func holdsExactlyThe75RegisteredCodesWithTheirPhrases() {
        let held = Registry.standard.codes.filter { $0.registration == .iana }
        #expect(Self.registered.count == 75)
        #expect(held.map(\.code) == Self.registered.map(\.0))
        #expect(held.map(\.reasonPhrase) == Self.registered.map(\.1))
    }

    @Test func holdsTheThreeOfRFC2543ThatWereNeverRegistered_RFC2543_5_1_1() throws {
        let others = Registry.standard.codes.filter { $0.registration != .iana }
        #expect(others.map(\.code) == [303, 409, 411])
        #expect(others.map(\.reasonPhrase) == ["See Other", "Conflict", "Length Required"])
        for code in others {
            #expect(code.status == .obsolete)
            #expect(code.tier == .historic)
            guard case .unregistered(let place) = code.registration else { throw Missing() }
            #expect(place.rfc == 2543)
        }
    }

    private struct Missing: Error {}

    @Test func statusMarksWhatIsNotActive() {
        let marked = Registry.standard.codes.filter { $0.status != .active }.map { ($0.code, $0.status) }
        #expect(marked.map(\.0) == [202, 303, 402, 409, 411])
        #expect(marked.map(\.1) == [.deprecated, .obsolete, .reserved, .obsolete, .obsolete])
    }

    @Test func findsACodeByItsNumberAndNothingElse() {
        #expect(Registry.standard.code(486)?.reasonPhrase == "Busy Here")
        for number in [Int.min, -1, 0, 99, 499, 700, 1_000_000, Int.max] { #expect(Registry.standard.code(number) == nil) }
    }

    @Test func isInAscendingOrder() {
        #expect(Registry.standard.codes.map(\.code) == Registry.standard.codes.map(\.code).sorted())
        #expect(Registry.standard.classes.map(\.responseClass) == ResponseClass.allCases)
    }

    @Test(arguments: [(199, 183), (101, 183), (299, 200), (399, 300), (499, 400), (599, 500), (699, 600)])
    func treatsAnUnknownCodeAsX00AndAProvisionalOneAs183_RFC3261_8_1_3_2(_ number: Int, _ equivalent: Int) {
        #expect(Registry.equivalent(ofUnknown: number) == equivalent)
    }

    @Test func namesTheNearestRegisteredCodesOfTheClass() {
        let last = Registry.standard.codes.map(\.code).filter { $0 < 500 }.suffix(3).reversed()
        #expect(Registry.standard.nearest(to: 499, limit: 3).map(\.code) == Array(last))
        #expect(Registry.standard.nearest(to: 602, limit: 2).map(\.code) == [603, 600])
        #expect(Registry.standard.nearest(to: 410, limit: 1).map(\.code) == [410])
    }

    @Test func keepsDeFactoCodesApart() throws {
        let deFacto = Registry.standard.deFactoCodes
        for code in deFacto {
            #expect(Registry.standard.code(code.code) == nil)
            #expect((100...699).contains(code.code))
            #expect(!code.uses.isEmpty)
        }
        let sendError = try #require(Registry.standard.deFactoCode(477))
        #expect(Set(sendError.uses.flatMap(\.products)) == ["Kamailio", "OpenSIPS"])
        #expect(sendError.isOnTheWire)
        #expect(Registry.standard.deFactoCode(499) == nil)
    }

    // MARK: - Overlay

    @Test func anOverlayStandsBesideTheFacts() {
        let overlay = Overlay(
            source: "Test desk", remarks: [486: OperatorRemark(owner: "a"), 477: OperatorRemark(owner: "b")],
            privateCodes: [PrivateCode(299, "Own", meaning: "m", remark: OperatorRemark(owner: "c"))])
        let merged = Registry.standard.adding(overlay)
        #expect(merged.overlay?.source == "Test desk")
        #expect([486, 477, 299].map { merged.remark(on: $0)?.owner } == ["a", "b", "c"])
        #expect(merged.remark(on: 487) == nil)
        #expect(merged.privateCode(299)?.reasonPhrase == "Own")
        // It is in no list of the registry, and no fact changes.
        #expect(merged.codes.map(\.code) == Registry.standard.codes.map(\.code))
        #expect(merged.deFactoCodes == Registry.standard.deFactoCodes)
        #expect(merged.code(299) == nil)
        #expect(merged.deFactoCode(299) == nil)
        #expect(!merged.knows(299))
        #expect(merged.code(486)?.severity == Registry.standard.code(486)?.severity)
        #expect(Registry.standard.overlay == nil)
        #expect(Registry.standard.remark(on: 486) == nil)
    }

    @Test func whatContradictsTheRegistryIsLeftOut() {
        let overlay = Overlay(
            source: "x", remarks: [299: OperatorRemark(owner: "a"), 700: OperatorRemark(owner: "b")],
            privateCodes: [486, 477, 99, 700].map { PrivateCode($0, "Own", meaning: "m") })
        let merged = Registry.standard.adding(overlay)
        #expect(merged.overlay?.count == 0)
        #expect(merged.code(486)?.reasonPhrase == "Busy Here")
        #expect(merged.privateCode(486) == nil)
    }
}
