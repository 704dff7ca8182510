// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// What was heard, one saying a line: found by the search, and not shown with the record.
    static let heard: [Saying] = [
        heardOfAudio, heardOfAudioQuality, heardOfCallerNumber, heardOfCapacity, heardOfChanges, heardOfDestinations,
        heardOfDirections, heardOfDrops, heardOfIncoming, heardOfNegotiation, heardOfOtherMedia, heardOfRegistrationLost,
        heardOfRegistrationRefused, heardOfRinging, heardOfServices, heardOfTransfer, heardOfProvisional, heardOfSuccess,
        heardOfRedirection, heardOfRequests, heardOfRequestsRefused, heardOfExtensions, heardOfIdentities, heardOfReached,
        heardOfEnded, heardOfPending, heardOfServers, heardOfEverywhere, heardOfCausesOfCalls, heardOfCausesOfNetworks,
        heardOfCausesOfServices, heardOfCausesOfMessages, heardOfWarnings, heardOfDeFactoCodes,
    ].flatMap { $0 }
}
