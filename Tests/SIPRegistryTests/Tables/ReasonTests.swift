// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

@Suite("Reason header and related registries")
struct ReasonTests {
    @Test("The registry has 22 Reason protocols, each name once")
    func protocols() {
        let names = ReasonProtocol.all.map { $0.name.lowercased() }
        #expect(names.count == 22)
        #expect(Set(names).count == 22)
    }

    @Test("The four preemption causes: RFC 4411 section 5")
    func preemption() {
        let causes = ReasonProtocol.named("preemption")?.causes ?? []
        #expect(causes.map(\.value) == [1, 2, 3, 4])
        #expect(causes.map(\.text) == ["UA Preemption", "Reserved Resources Preempted", "Generic Preemption", "Non-IP Preemption"])
    }

    @Test("The values of the cause URI parameter: RFC 4458 section 2.2, RFC 8119 section 2")
    func causeURIParameters() {
        let values = CauseURIParameter.all.map { "\($0.value) \($0.reason)" }
        #expect(
            values == [
                "302 Unconditional", "380 Service number translation", "404 Unknown/Not available", "408 No reply",
                "480 Deflection immediate response", "486 User busy", "487 Deflection during alerting",
                "503 Mobile subscriber not reachable",
            ])
        #expect(CauseURIParameter.value(380)?.reference == .rfc(8119, "2"))
        #expect(CauseURIParameter.all.filter { $0.value != 380 }.allSatisfy { $0.reference == .rfc(4458, "2.2") })
    }

    @Test("The Geolocation-Error codes and their texts: RFC 6442 section 4.4")
    func geolocationErrors() {
        let errors = SubregistryValue.values(for: 424)
        #expect(errors.map(\.value) == ["100", "200", "201", "202", "300"])
        #expect(
            errors.map(\.text) == [
                "Cannot Process Location", "Permission To Use Location Information",
                "Permission To Retransmit Location Information to a Third Party",
                "Permission to Route based on Location Information", "Dereference Failure",
            ])
    }

    @Test("The AlertMsg-Error codes and their texts: RFC 8876 section 5.2")
    func alertErrors() {
        let errors = SubregistryValue.values(for: 425)
        #expect(errors.map(\.value) == ["100", "101", "102", "103"])
        #expect(
            errors.map(\.text) == [
                "Cannot process the alert payload", "Alert payload was not present or could not be found",
                "Not enough information to determine the purpose of the alert", "Alert payload was corrupted",
            ])
    }

    @Test("The reasons why a subscription ends: RFC 6665 section 4.1.3, and badfilter of RFC 4660 section 5.4")
    func subscriptionReasons() {
        #expect(
            SubregistryValue.subscriptionStateReasons.map(\.value) == [
                "deactivated", "probation", "rejected", "timeout", "giveup", "noresource", "invariant", "badfilter",
            ])
        #expect(SubregistryValue.subscriptionStateReasons.last?.reference == .rfc(4660, "5.4"))
    }
}
