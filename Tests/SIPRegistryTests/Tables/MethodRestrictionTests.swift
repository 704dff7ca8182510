// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

@Suite("Which code answers which method")
struct MethodRestrictionTests {
    private static func scope(_ code: Int) throws -> MethodScope {
        try #require(Registry.standard.code(code)).methods
    }

    private static func allowed(_ code: Int) throws -> Set<SIPMethod> {
        let scope = try scope(code)
        return Set(SIPMethod.allCases.filter(scope.allows))
    }

    @Test(
        "Codes that one document ties to certain methods",
        arguments: [
            (204, [SIPMethod.subscribe], 5839),
            (408, [.invite], 4320),
            (412, [.publish], 3903),
            (422, [.invite, .update], 4028),
            (423, [.register, .subscribe, .publish], 3261),
            (439, [.register], 5626),
            (469, [.info], 6086),
            (489, [.subscribe, .notify, .publish], 5057),
            (555, [.register], 8599),
            (580, [.invite, .update], 3312),
        ])
    func only(code: Int, methods: [SIPMethod], rfc: Int) throws {
        #expect(try Self.allowed(code) == Set(methods))
        #expect(try Self.scope(code).source?.rfc == rfc)
    }

    @Test("No provisional response but 100 answers anything but INVITE: RFC 4320 section 4.1")
    func provisional() throws {
        for record in Registry.standard.codes(in: .provisional) where record.code != 100 {
            #expect(try Self.allowed(record.code) == [.invite], "\(record.code)")
        }
    }

    @Test("100 may answer any request but ACK, to others than INVITE only late: RFC 4320 section 4.1")
    func trying() throws {
        #expect(try Self.allowed(100) == Set(SIPMethod.allCases).subtracting([.ack]))
        #expect(try Self.scope(100).source == .rfc(4320, "4.1"))
        #expect(try Self.scope(100).note != nil)
    }

    @Test("202 is no answer to SUBSCRIBE and NOTIFY (RFC 6665 section 8.3.1) nor to REFER (RFC 7647 section 5)")
    func accepted() throws {
        #expect(try Self.allowed(202).isDisjoint(with: [.subscribe, .notify, .refer]))
        #expect(try Self.allowed(202).contains(.message))
    }

    @Test("CANCEL is never challenged: RFC 3261 section 22.1", arguments: [401, 407])
    func challenge(code: Int) throws {
        #expect(try Self.allowed(code) == Set(SIPMethod.allCases).subtracting([.ack, .cancel]))
    }

    @Test("CANCEL itself never gets 487: RFC 3261 section 21.4.25")
    func requestTerminated() throws {
        #expect(try !Self.scope(487).allows(.cancel))
        #expect(try Self.scope(487).allows(.invite))
    }

    @Test("CANCEL carries no Require, so 420 does not answer it: RFC 3261 sections 8.2.2.3 and 9.1")
    func badExtension() throws {
        #expect(try !Self.scope(420).allows(.cancel))
    }

    @Test("A registrar sends no 6xx: RFC 3261 section 10.3")
    func globalFailures() throws {
        for record in Registry.standard.codes(in: .globalFailure) {
            #expect(!record.methods.allows(.register), "\(record.code)")
        }
    }

    @Test("607 and 608 answer requests outside a dialog: RFC 8197 section 4, RFC 8688 section 3.1", arguments: [607, 608])
    func unwanted(code: Int) throws {
        #expect(try Self.allowed(code).isSuperset(of: [.invite, .message, .subscribe]))
        #expect(try Self.allowed(code).isDisjoint(with: [.bye, .cancel, .info, .prack, .update]))
    }

    @Test("491 answers a re-INVITE (RFC 3261 section 14.2) and an UPDATE (RFC 3311 section 5.2)")
    func glare() throws {
        #expect(try Self.allowed(491).isSuperset(of: [.invite, .update]))
    }

    @Test("429 answers REFER: RFC 3892 section 5", arguments: [429])
    func referrer(code: Int) throws {
        #expect(try Self.scope(code).allows(.refer))
    }

    @Test(
        "Codes that no document ties to a method", arguments: [200, 301, 302, 400, 403, 404, 405, 481, 482, 483, 500, 501, 503, 505, 513])
    func anyMethod(code: Int) throws {
        #expect(try Self.scope(code).kind == .any)
    }

    @Test("ACK is never answered: RFC 3261 section 17")
    func acknowledgement() {
        for record in Registry.standard.codes {
            #expect(!record.methods.allows(.ack), "\(record.code)")
        }
    }

    @Test("A restriction names its source and its methods, and the example keeps to it")
    func restrictions() throws {
        for record in Registry.standard.codes {
            let scope = record.methods
            if scope.kind != .any {
                #expect(scope.source != nil, "\(record.code)")
                #expect(!scope.methods.isEmpty, "\(record.code)")
            }
            let line = try #require(record.example.split(separator: "\r\n").first { $0.hasPrefix("CSeq: ") })
            let method = try #require(line.split(separator: " ").last.flatMap { SIPMethod(rawValue: String($0)) }, "\(record.code)")
            #expect(scope.allows(method), "\(record.code) to \(method.rawValue)")
        }
    }
}
