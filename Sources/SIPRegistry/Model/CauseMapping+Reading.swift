// SPDX-License-Identifier: Apache-2.0

/// What a reader needs to know of a row, as values that every format shows alike.
extension CauseMapping {
    /// When the row holds, beside its trigger: "no diagnostic", "if the location is user". Nil when it always holds.
    ///
    /// Rows of one trigger that differ in nothing else differ in this, so a format that leaves it out makes them contradict each
    /// other.
    public var when: String? {
        let parts = [condition, requiredLocation.map { "if the location is \($0.words)" }].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// The location that a cause must come with for the row to hold; nil where any will do, and on the way from SIP.
    public var requiredLocation: CauseLocation? { direction == .q850ToSIP ? location : nil }

    /// The location that a gateway sends together with the cause; nil on the way to SIP, and where the source names none.
    public var sentLocation: CauseLocation? { direction == .q850ToSIP ? nil : location }

    /// The other side of a row that has no code or no cause there: "any other response from 400 to 499", "BYE", an event in the
    /// gateway, "nothing". Nil where both sides have a number.
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
    /// As it is read: "transit network".
    public var words: String { String(rawValue.map { $0 == "_" ? " " : $0 }) }
}

extension [CauseMapping] {
    /// The rows of standards and rules before those of products; otherwise in their order.
    var standardsFirst: [CauseMapping] { filter { $0.authority.vendor == nil } + filter { $0.authority.vendor != nil } }
}
