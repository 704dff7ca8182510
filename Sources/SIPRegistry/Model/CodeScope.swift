// SPDX-License-Identifier: Apache-2.0

/// The status codes that a rule of a document applies to.
public enum CodeScope: Sendable, Hashable, Encodable {
    /// Every response, 100 to 699.
    case every
    /// One code.
    case code(Int)
    /// All codes of a class, known or not.
    case responseClass(ResponseClass)
    /// All codes from the first to the last, both included.
    case range(ClosedRange<Int>)

    /// Whether a response with `code` falls within the scope. Nothing below 100 or above 699 does.
    public func contains(_ code: Int) -> Bool {
        guard (100...699).contains(code) else { return false }
        return switch self {
        case .every: true
        case .code(let one): one == code
        case .responseClass(let responseClass): responseClass.range.contains(code)
        case .range(let codes): codes.contains(code)
        }
    }

    /// "any", "486", "4xx", "300-699".
    public var label: String {
        switch self {
        case .every: "any"
        case .code(let code): "\(code)"
        case .responseClass(let responseClass): responseClass.label
        case .range(let codes): "\(codes.lowerBound)-\(codes.upperBound)"
        }
    }

    /// Encodes the label.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(label)
    }

    /// How many codes the scope spans: the smaller, the more specific a rule is.
    public var width: Int {
        switch self {
        case .every: 600
        case .code: 1
        case .responseClass(let responseClass): responseClass.range.count
        case .range(let codes): codes.count
        }
    }
}
