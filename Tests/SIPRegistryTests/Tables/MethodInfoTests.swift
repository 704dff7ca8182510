// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

@Suite("Methods")
struct MethodInfoTests {
    @Test("Each of the 14 registered methods has one record, in alphabetical order")
    func complete() {
        #expect(MethodInfo.all.count == 14)
        #expect(MethodInfo.all.map(\.method) == SIPMethod.allCases.sorted { $0.rawValue < $1.rawValue })
    }

    @Test("Target refresh requests are INVITE, UPDATE, SUBSCRIBE, NOTIFY and REFER: RFC 5057 section 5.4")
    func targetRefresh() {
        let methods = MethodInfo.all.filter(\.isTargetRefresh).map(\.method)
        #expect(Set(methods) == [.invite, .update, .subscribe, .notify, .refer])
    }

    @Test("Only INVITE gets a 1xx other than 100 (RFC 4320 section 4.1), and ACK gets nothing (RFC 3261 section 17)")
    func provisional() {
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

    @Test("The methods that create a dialog or a usage: RFC 3261 section 12.1, RFC 6665 section 4.4.1, RFC 3515 section 2.4.4")
    func dialogs() {
        #expect(Set(MethodInfo.all.filter { $0.dialog == .creates }.map(\.method)) == [.invite, .subscribe, .notify, .refer])
        #expect(Set(MethodInfo.all.filter { $0.dialog == .accompanies }.map(\.method)) == [.ack, .cancel])
        #expect(Set(MethodInfo.all.filter { $0.dialog == .inside }.map(\.method)) == [.bye, .info, .prack, .update])
    }

    @Test(
        "Where each method is defined today",
        arguments: [
            (SIPMethod.ack, 3261), (.bye, 3261), (.cancel, 3261), (.info, 6086), (.invite, 3261), (.message, 3428), (.notify, 6665),
            (.options, 3261), (.prack, 3262), (.publish, 3903), (.refer, 3515), (.register, 3261), (.subscribe, 6665), (.update, 3311),
        ])
    func definition(method: SIPMethod, rfc: Int) {
        #expect(MethodInfo.info(for: method)?.definition.rfc == rfc)
    }
}
