// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import Testing

@testable import LookupAPI

struct PreparedSearchTests {
    @Test func answersTheSameWhetherItWasPreparedOrNot() {
        let prepared = LookupService()
        prepared.prepareSearch()
        for target in ["/search?q=busy", "/search?q=no%20answer&limit=3"] {
            let answer = TestClient(service: prepared).get(target)
            #expect(answer.status == 200)
            #expect(TestClient(service: LookupService()).get(target).body == answer.body)
        }
    }
}
