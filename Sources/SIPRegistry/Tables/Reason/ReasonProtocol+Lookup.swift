// SPDX-License-Identifier: Apache-2.0

extension ReasonProtocol {
    /// The protocol of that name, in any case: RFC 4411 itself writes both "Preemption" and "preemption".
    package static func named(_ name: String) -> ReasonProtocol? {
        let wanted = name.lowercased()
        return all.first { $0.name.lowercased() == wanted }
    }
}
