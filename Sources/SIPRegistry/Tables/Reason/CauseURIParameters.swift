// SPDX-License-Identifier: Apache-2.0

extension CauseURIParameter {
    /// The values of RFC 4458 and RFC 8119, by number.
    package static let all: [CauseURIParameter] = [
        CauseURIParameter(
            302, "Unconditional", "Every call is forwarded. Also stands for any reason that has no value of its own.", .rfc(4458, "2.2")),
        CauseURIParameter(
            380, "Service number translation", "A service number, such as a toll-free one, was replaced by a routable number.",
            .rfc(8119, "2")),
        CauseURIParameter(404, "Unknown/Not available", "Forwarded for a reason that is not known.", .rfc(4458, "2.2")),
        CauseURIParameter(408, "No reply", "Forwarded because nobody answered.", .rfc(4458, "2.2")),
        CauseURIParameter(
            480, "Deflection immediate response", "The callee's device sent the call on without ringing.", .rfc(4458, "2.2")),
        CauseURIParameter(486, "User busy", "Forwarded because the callee was busy.", .rfc(4458, "2.2")),
        CauseURIParameter(
            487, "Deflection during alerting", "The callee sent the call on while it rang.", .rfc(4458, "2.2")),
        CauseURIParameter(
            503, "Mobile subscriber not reachable", "Forwarded because the mobile was off or out of coverage.", .rfc(4458, "2.2")),
    ]

    /// The record of a value; nil for any other.
    package static func value(_ value: Int) -> CauseURIParameter? {
        all.first { $0.value == value }
    }
}
