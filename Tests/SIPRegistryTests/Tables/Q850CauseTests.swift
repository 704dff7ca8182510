// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct Q850CauseTests {
    @Test func the71ValuesAreAssignedEachOnceAndInOrder() {
        let values = Q850Cause.assigned.map(\.cause)
        #expect(values.count == 71)
        #expect(values == Set(values).sorted())
        #expect(Q850Cause.assigned.allSatisfy { $0.status == .assigned })
    }

    @Test func valuesThatQ850DoesNotAssignAreMarkedAndNoneIsAssignedAsWell() {
        #expect(Q850Cause.deFacto.allSatisfy { $0.status == .deFacto })
        #expect(Set(Q850Cause.deFacto.map(\.cause)).isDisjoint(with: Q850Cause.assigned.map(\.cause)))
        #expect(Q850Cause.all.map(\.cause) == Q850Cause.all.map(\.cause).sorted())
    }

    @Test(arguments: 1...127)
    func theClassesCover1To127ByTheThreeHighBitsOfTheValue(cause: Int) throws {
        let causeClass = try #require(Q850Cause.CauseClass(ofCause: cause))
        #expect(causeClass.range.contains(cause))
        // 0 and 1 share the class of normal events.
        let order = Q850Cause.CauseClass.allCases.firstIndex(of: causeClass)
        #expect(order == max(0, cause >> 4 - 1))
    }

    @Test(arguments: [-1, 0, 128])
    func thereIsNoClassOutside1To127(cause: Int) {
        #expect(Q850Cause.CauseClass(ofCause: cause) == nil)
        #expect(Q850Cause.cause(cause) == nil)
    }

    @Test func eachValueStandsInTheListOfItsClass() {
        let lists: [(Q850Cause.CauseClass, [Q850Cause])] = [
            (.normalEvent, Q850Cause.normalEvents), (.resourceUnavailable, Q850Cause.resourceUnavailable),
            (.serviceOrOptionUnavailable, Q850Cause.serviceUnavailable),
            (.serviceOrOptionNotImplemented, Q850Cause.serviceNotImplemented), (.invalidMessage, Q850Cause.invalidMessage),
            (.protocolError, Q850Cause.protocolErrors), (.interworking, Q850Cause.interworking),
        ]
        for (causeClass, causes) in lists {
            #expect(causes.allSatisfy { $0.causeClass == causeClass })
        }
    }

    @Test(arguments: [
        (1, "unallocated"), (2, "no route to specified transit network"), (3, "no route to destination"),
        (16, "normal call clearing"), (17, "user busy"), (18, "no user responding"), (19, "no answer from"),
        (20, "subscriber absent"), (21, "call rejected"), (22, "number changed"), (23, "redirection to new destination"),
        (27, "destination out of order"), (29, "facility rejected"), (31, "normal, unspecified"), (34, "no circuit/channel available"),
        (38, "network out of order"), (41, "temporary failure"), (42, "switching equipment congestion"),
        (44, "requested circuit/channel not available"), (47, "resource unavailable, unspecified"),
        (55, "incoming calls barred within cug"),
        (57, "bearer capability not authorized"), (58, "bearer capability not presently available"),
        (63, "service or option not available, unspecified"), (65, "bearer capability not implemented"),
        (69, "requested facility not implemented"), (79, "service or option not implemented, unspecified"),
        (87, "user not member of cug"), (88, "incompatible destination"), (102, "recovery on timer expiry"),
        (127, "interworking, unspecified"),
    ])
    func theNamesOfCausesAsTable1PrintsThemButForCapitalsAndRemarks_RFC4497(cause: Int, start: String) throws {
        let record = try #require(Q850Cause.cause(cause))
        #expect(record.name.lowercased().hasPrefix(start))
    }
}
