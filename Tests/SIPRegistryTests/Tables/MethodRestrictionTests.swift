// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct MethodRestrictionTests {
    private static func scope(_ code: Int) throws -> MethodScope {
        try #require(Registry.standard.code(code)).methods
    }

    private static func allowed(_ code: Int) throws -> Set<SIPMethod> {
        let scope = try scope(code)
        return Set(SIPMethod.allCases.filter(scope.allows))
    }

    @Test(arguments: [
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
    func codesThatOneDocumentTiesToCertainMethods(code: Int, methods: [SIPMethod], rfc: Int) throws {
        #expect(try Self.allowed(code) == Set(methods))
        #expect(try Self.scope(code).source?.rfc == rfc)
    }

    @Test func noProvisionalResponseBut100AnswersAnythingButINVITE_RFC4320_4_1() throws {
        for record in Registry.standard.codes(in: .provisional) where record.code != 100 {
            #expect(try Self.allowed(record.code) == [.invite], "\(record.code)")
        }
    }

    @Test func the100MayAnswerAnyRequestButACKToOthersThanINVITEOnlyLate_RFC4320_4_1() throws {
        #expect(try Self.allowed(100) == Set(SIPMethod.allCases).subtracting([.ack]))
        #expect(try Self.scope(100).source == .rfc(4320, "4.1"))
        #expect(try Self.scope(100).note != nil)
    }

    @Test func the202IsNoAnswerToSUBSCRIBEAndNOTIFYNorToREFERSection5_RFC6665_8_3_1_RFC7647() throws {
        #expect(try Self.allowed(202).isDisjoint(with: [.subscribe, .notify, .refer]))
        #expect(try Self.allowed(202).contains(.message))
    }

    @Test(arguments: [401, 407])
    func cancelIsNeverChallenged_RFC3261_22_1(code: Int) throws {
        #expect(try Self.allowed(code) == Set(SIPMethod.allCases).subtracting([.ack, .cancel]))
    }

    @Test func cancelItselfNeverGets487_RFC3261_21_4_25() throws {
        #expect(try !Self.scope(487).allows(.cancel))
        #expect(try Self.scope(487).allows(.invite))
    }

    @Test func cancelCarriesNoRequireSo420DoesNotAnswerItSections8223And91_RFC3261() throws {
        #expect(try !Self.scope(420).allows(.cancel))
    }

    @Test func aRegistrarSendsNo6xx_RFC3261_10_3() throws {
        for record in Registry.standard.codes(in: .globalFailure) {
            #expect(!record.methods.allows(.register), "\(record.code)")
        }
    }

    @Test(arguments: [607, 608])
    func the607And608AnswerRequestsOutsideADialogSection4_RFC8197_RFC8688_3_1(code: Int) throws {
        #expect(try Self.allowed(code).isSuperset(of: [.invite, .message, .subscribe]))
        #expect(try Self.allowed(code).isDisjoint(with: [.bye, .cancel, .info, .prack, .update]))
    }

    @Test func the491AnswersAReINVITEAndAnUPDATE_RFC3261_14_2_RFC3311_5_2() throws {
        #expect(try Self.allowed(491).isSuperset(of: [.invite, .update]))
    }

    @Test(arguments: [429])
    func the429AnswersREFERSection5_RFC3892(code: Int) throws {
        #expect(try Self.scope(code).allows(.refer))
    }

    @Test(arguments: [200, 301, 302, 400, 403, 404, 405, 481, 482, 483, 500, 501, 503, 505, 513])
    func codesThatNoDocumentTiesToAMethod(code: Int) throws {
        #expect(try Self.scope(code).kind == .any)
    }

    @Test func ackIsNeverAnswered_RFC3261_17() {
        for record in Registry.standard.codes {
            #expect(!record.methods.allows(.ack), "\(record.code)")
        }
    }

    @Test func aRestrictionNamesItsSourceAndItsMethodsAndTheExampleKeepsToIt() throws {
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
