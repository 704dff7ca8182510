// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

@Suite struct TurnSharesTests {
    private func client(_ number: UInt32) -> ClientAddress { ClientAddress(number: number) }

    @Test func aClientThatHasUsedItsShareWaitsForTheNextTurn() {
        var shares = TurnShares(factor: 1 << 57)
        shares.begin(now: 0)
        #expect(!shares.isUsedUp(by: client(1)))
        shares.charge(client(1), nanoseconds: TurnShares.mostAlone - 1)
        #expect(!shares.isUsedUp(by: client(1)))
        shares.charge(client(1), nanoseconds: 1)
        #expect(shares.isUsedUp(by: client(1)))
        shares.begin(now: 0)
        #expect(!shares.isUsedUp(by: client(1)))
    }

    @Test func whatOneUsesIsNotChargedToOthers() {
        // With this factor the place of a client is the low octet of its number.
        var shares = TurnShares(factor: 1 << 56 | 1)
        shares.begin(now: 0)
        shares.charge(client(1), nanoseconds: 10 * TurnShares.mostAlone)
        let others = (UInt32(2)...200).filter { !shares.isUsedUp(by: client($0)) }
        #expect(others.count == 199)
    }

    @Test func sharesAreShortWhileOthersAreThere() {
        var shares = TurnShares(factor: 1 << 56 | 1)
        shares.begin(now: 0)
        shares.charge(client(1), nanoseconds: TurnShares.mostOfSeveral)
        #expect(!shares.isUsedUp(by: client(1)))
        shares.charge(client(2), nanoseconds: 1)
        #expect(shares.isUsedUp(by: client(1)))
        shares.begin(now: TurnShares.memory - 1)
        shares.charge(client(2), nanoseconds: TurnShares.mostOfSeveral)
        #expect(shares.isUsedUp(by: client(2)))
        shares.begin(now: TurnShares.memory)
        shares.charge(client(2), nanoseconds: TurnShares.mostOfSeveral)
        #expect(!shares.isUsedUp(by: client(2)), "it is alone now")
    }

    @Test func aClockThatStandsStillOrGoesBackChargesNothing() {
        var shares = TurnShares()
        shares.begin(now: 0)
        shares.charge(client(1), nanoseconds: -TurnShares.mostAlone)
        shares.charge(client(1), nanoseconds: 0)
        #expect(!shares.isUsedUp(by: client(1)))
    }
}
