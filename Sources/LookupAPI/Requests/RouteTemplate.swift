// SPDX-License-Identifier: Apache-2.0

/// The parsed template of a route, which paths are matched against.
struct RouteTemplate: Sendable {
    /// The segments; nil for one that any segment matches that is not empty.
    private let parts: [String?]

    /// - Parameter template: "/codes/{code}".
    init(_ template: String) {
        parts = template.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map {
            $0.first == "{" ? nil : String($0)
        }
    }

    /// The first segment; empty for "/", and where it is in braces.
    var firstSegment: String { parts.first.flatMap { $0 } ?? "" }

    /// The segments that match the braces of the template, in their order; nil where the path does not match.
    func values(in path: Target) -> [String]? {
        guard parts.count == path.segments.count else { return nil }
        var values: [String] = []
        for (part, segment) in zip(parts, path.segments) {
            if let part {
                guard part == segment else { return nil }
            } else {
                // An encoded slash would be part of a name, and no name of a record has one.
                guard !segment.isEmpty, !segment.utf8.contains(UInt8(ascii: "/")) else { return nil }
                values.append(segment)
            }
        }
        return values
    }
}
