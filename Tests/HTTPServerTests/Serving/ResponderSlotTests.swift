// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct ResponderSlotTests {
    @Test func aLeaseHoldsUntilTheResponderIsReplaced() {
        let (first, second) = (EchoResponder(), EchoResponder())
        let slot = ResponderSlot(first)
        let lease = slot.lease()
        #expect(slot.isCurrent(lease))
        #expect(lease.responder as? EchoResponder === first)
        slot.replace(with: second)
        #expect(!slot.isCurrent(lease))
        #expect(lease.responder as? EchoResponder === first)
        #expect(slot.lease().responder as? EchoResponder === second)
        #expect(slot.isCurrent(slot.lease()))
    }
}
