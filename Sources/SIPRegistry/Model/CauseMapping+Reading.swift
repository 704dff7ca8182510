// SPDX-License-Identifier: Apache-2.0

/// What people need to know of a row, as values that every format shows in the same way.
extension CauseMapping {
    /// The condition under which the row applies, besides its trigger: "no diagnostic", "if the location is user". Nil when it always
    /// applies.
    ///
    /// Rows with the same trigger may differ in nothing else, so a format that leaves this out makes them contradict each other.
    public var when: String? {
        let parts = [condition, requiredLocation.map { "if the location is \($0.words)" }].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// The location that a cause must have for the row to apply; nil where any location will do, and for rows from SIP to Q.850.
    public var requiredLocation: CauseLocation? { direction == .q850ToSIP ? location : nil }

    /// The location that a gateway sends with the cause; nil for rows from Q.850 to SIP, and where the source names none.
    public var sentLocation: CauseLocation? { direction == .q850ToSIP ? nil : location }

    /// The side of a row that has no code or cause: "any other response from 400 to 499", "BYE", an event in the gateway, "nothing". Nil
    /// where both sides have a number.
    public var otherSide: String? {
        switch trigger {
        case .anyOtherResponse(let range): "any other response from \(range.lowerBound) to \(range.upperBound)"
        case .anyOtherCause: "any other cause"
        case .request(let method): method.rawValue
        case .event(let event): event
        case .response, .cause: outcome == .none ? "nothing" : nil
        }
    }
}

extension CauseLocation {
    /// The name for people: "transit network".
    public var words: String { String(rawValue.map { $0 == "_" ? " " : $0 }) }
}

extension [CauseMapping] {
    /// The rows of standards and rules before those of products; otherwise in their order.
    var standardsFirst: [CauseMapping] { filter { $0.authority.vendor == nil } + filter { $0.authority.vendor != nil } }
}
