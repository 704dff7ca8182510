// SPDX-License-Identifier: Apache-2.0

/// The first mistake in an overlay, as one line.
public struct OverlayError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The place in the file, such as "$.codes.486.runbook"; preceded by line and column where the file is not valid JSON.
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
