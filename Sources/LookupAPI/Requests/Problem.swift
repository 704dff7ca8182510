// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// An error before it has a format (RFC 9457).
struct Problem: Error, Sendable {
    let type: ProblemType
    /// What is wrong with this request, and what would be right.
    let detail: String
    /// Further members of the problem object, for programs.
    var members: [JSONValue.Member] = []
    /// Header fields that the status requires.
    var fields: [Response.Field] = []

    init(_ type: ProblemType, _ detail: String, members: [JSONValue.Member] = [], fields: [Response.Field] = []) {
        self.type = type
        self.detail = detail
        self.members = members
        self.fields = fields
    }

    static func invalidQuery(_ detail: String) -> Problem { Problem(.invalidQuery, detail) }
    static func invalidSearch(_ detail: String) -> Problem { Problem(.invalidSearch, detail) }

    static func invalidFilter(_ name: String, _ value: String, allowed: [String]) -> Problem {
        Problem(
            .invalidFilter, "'\(value.shortened)' is not a value of '\(name)'; use \(allowed.joined(separator: ", ")).",
            members: [.init("parameter", .string(name)), .init("allowed", .strings(allowed))])
    }

    static func unknownParameter(_ name: String, known: String) -> Problem {
        Problem(.unknownParameter, "There is no parameter '\(name.shortened)' here; \(known).")
    }

    /// - Parameter place: "the path" or "the query".
    static func unreadable(_ place: String, _ failure: PercentEncoding.Failure) -> Problem {
        switch failure {
        case .brokenTriplet:
            Problem(
                .brokenEncoding, "A percent sign in \(place) is not followed by two hexadecimal digits; write a percent sign itself as %25."
            )
        case .invalidText:
            Problem(.brokenEncoding, "The bytes of \(place) are not valid UTF-8 without NUL after percent-decoding.")
        }
    }
}
