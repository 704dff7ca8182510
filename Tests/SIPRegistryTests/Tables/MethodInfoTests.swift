// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct MethodInfoTests {
    @Test func eachOfThe14RegisteredMethodsHasOneRecordInAlphabeticalOrder() {
        #expect(MethodInfo.all.count == 14)
        #expect(MethodInfo.all.map(\.method) == SIPMethod.allCases.sorted { $0.rawValue < $1.rawValue })
    }

    @Test func targetRefreshRequestsAreINVITEUPDATESUBSCRIBENOTIFYAndREFER_RFC5057_5_4() {
        let methods = MethodInfo.all.filter(\.isTargetRefresh).map(\.method)
        #expect(Set(methods) == [.invite, .update, .subscribe, .notify, .refer])
    }

    @Test func onlyINVITEGetsA1xxOtherThan100AndACKGetsNothing_RFC4320_4_1_RFC3261_17() {
        for info in MethodInfo.all {
            let expected: MethodInfo.Provisional =
                switch info.method {
                case .invite: .any
                case .ack: .none
                default: .lateTrying
                }
            #expect(info.provisional == expected, "\(info.method.rawValue)")
        }
    }

    @Test func theMethodsThatCreateADialogOrAUsage_RFC3261_12_1_RFC6665_4_4_1_RFC3515_2_4_4() {
        #expect(Set(MethodInfo.all.filter { $0.dialog == .creates }.map(\.method)) == [.invite, .subscribe, .notify, .refer])
        #expect(Set(MethodInfo.all.filter { $0.dialog == .accompanies }.map(\.method)) == [.ack, .cancel])
        #expect(Set(MethodInfo.all.filter { $0.dialog == .inside }.map(\.method)) == [.bye, .info, .prack, .update])
    }

    @Test(arguments: [
        (SIPMethod.ack, 3261), (.bye, 3261), (.cancel, 3261), (.info, 6086), (.invite, 3261), (.message, 3428), (.notify, 6665),
        (.options, 3261), (.prack, 3262), (.publish, 3903), (.refer, 3515), (.register, 3261), (.subscribe, 6665), (.update, 3311),
    ])
    func whereEachMethodIsDefinedToday(method: SIPMethod, rfc: Int) {
        #expect(MethodInfo.info(for: method)?.definition.rfc == rfc)
    }
}
