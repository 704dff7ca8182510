// SPDX-License-Identifier: Apache-2.0

/// What is wrong with an overlay: the first mistake, in one line.
public struct OverlayError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Where in the file: "$.codes.486.runbook"; with line and column before it where the file is no JSON.
    public let place: String
    public let expected: String
    public let found: String

    public var description: String { "\(place): expected \(expected), found \(found)" }

    init(_ place: JSONPath, expected: String, found: String) {
        self.place = place.description
        self.expected = expected
        self.found = found
    }

    init(_ failure: JSONReader.Failure) {
        place = "line \(failure.line), column \(failure.column), at \(failure.path)"
        expected = failure.expected
        found = failure.found
    }
}
