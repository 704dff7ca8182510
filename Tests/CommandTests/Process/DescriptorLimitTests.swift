// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import sip_codes

struct DescriptorLimitTests {
    @Test(arguments: [(0, 1), (1, 1), (32, 4), (64, 20), (255, 115), (256, 128), (1024, 896), (1 << 20, (1 << 20) - 128)])
    func leavesSomeForTheRest(descriptors: Int, connections: Int) {
        #expect(DescriptorLimit.connections(within: descriptors) == connections)
    }

    @Test func isWhatTheSystemAllows() {
        #expect(DescriptorLimit.available() > 0)
        #expect(DescriptorLimit.connections(within: .max) > 1_000_000)
    }

    @Test func aServiceWithTooFewSaysHowManyItNeeds() throws {
        let outcome = try SIPCodesProcess.run(["serve", "--port", "0"], descriptors: 20)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("20 file descriptors"), "\(outcome.errors)")
        #expect(outcome.errors.contains("32"))
    }
}
