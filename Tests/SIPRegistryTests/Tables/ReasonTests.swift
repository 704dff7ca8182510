// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct ReasonTests {
    @Test func theRegistryHas22ReasonProtocolsEachNameOnce() {
        let names = ReasonProtocol.all.map { $0.name.lowercased() }
        #expect(names.count == 22)
        #expect(Set(names).count == 22)
    }

    @Test func theFourPreemptionCausesSection5_RFC4411() {
        let causes = ReasonProtocol.named("preemption")?.causes ?? []
        #expect(causes.map(\.value) == [1, 2, 3, 4])
        #expect(causes.map(\.text) == ["UA Preemption", "Reserved Resources Preempted", "Generic Preemption", "Non-IP Preemption"])
    }

    @Test func theValuesOfTheCauseURIParameterSection2_RFC4458_2_2_RFC8119() {
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

    @Test func theGeolocationErrorCodesAndTheirTexts_RFC6442_4_4() {
        let errors = SubregistryValue.values(for: 424)
        #expect(errors.map(\.value) == ["100", "200", "201", "202", "300"])
        #expect(
            errors.map(\.text) == [
                "Cannot Process Location", "Permission To Use Location Information",
                "Permission To Retransmit Location Information to a Third Party",
                "Permission to Route based on Location Information", "Dereference Failure",
            ])
    }

    @Test func theAlertMsgErrorCodesAndTheirTexts_RFC8876_5_2() {
        let errors = SubregistryValue.values(for: 425)
        #expect(errors.map(\.value) == ["100", "101", "102", "103"])
        #expect(
            errors.map(\.text) == [
                "Cannot process the alert payload", "Alert payload was not present or could not be found",
                "Not enough information to determine the purpose of the alert", "Alert payload was corrupted",
            ])
    }

    @Test func theReasonsWhyASubscriptionEndsAndBadfilterOf_RFC6665_4_1_3_RFC4660_5_4() {
        #expect(
            SubregistryValue.subscriptionStateReasons.map(\.value) == [
                "deactivated", "probation", "rejected", "timeout", "giveup", "noresource", "invariant", "badfilter",
            ])
        #expect(SubregistryValue.subscriptionStateReasons.last?.reference == .rfc(4660, "5.4"))
    }
}
