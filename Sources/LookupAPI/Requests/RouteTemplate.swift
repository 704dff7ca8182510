// SPDX-License-Identifier: Apache-2.0

/// The template of a path taken apart, to hold paths against.
struct RouteTemplate: Sendable {
    /// The segments; nil where any one will do that is not empty.
    private let parts: [String?]

    /// - Parameter template: "/codes/{code}".
    init(_ template: String) {
        parts = template.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map {
            $0.first == "{" ? nil : String($0)
        }
    }

    /// The segments that stand where the template has braces, in their order; nil where the path does not fit.
    func values(in path: Target) -> [String]? {
        guard parts.count == path.segments.count else { return nil }
        var values: [String] = []
        for (part, segment) in zip(parts, path.segments) {
            if let part {
                guard part == segment else { return nil }
            } else {
                // An encoded slash is part of a name, and no name here has one.
                guard !segment.isEmpty, !segment.utf8.contains(UInt8(ascii: "/")) else { return nil }
                values.append(segment)
            }
        }
        return values
    }
}
