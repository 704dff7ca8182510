// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import sip_codes

struct DescriptorLimitTests {
    @Test(arguments: [(0, 1), (1, 1), (64, 32), (256, 128), (1024, 896), (1 << 20, (1 << 20) - 128)])
    func leavesSomeForTheRest(descriptors: Int, connections: Int) {
        #expect(DescriptorLimit.connections(within: descriptors) == connections)
    }

    @Test func isWhatTheSystemAllows() {
        #expect(DescriptorLimit.available() > 0)
        #expect(DescriptorLimit.connections(within: .max) > 1_000_000)
    }
}
