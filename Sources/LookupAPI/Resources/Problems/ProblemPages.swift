// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// The pages that the `type` URIs of problems resolve to.
enum ProblemPages {
    struct Page: Sendable {
        let uri: String
        let title: String
        let status: Int
        let explanation: String

        var members: [JSONValue.Member] {
            [
                .init("type", .string(uri)),
                .init("title", .string(title)),
                .init("status", .int(status)),
                .init("explanation", .string(explanation)),
            ]
        }
    }

    static let all: [Page] =
        ProblemType.allCases.map { Page(uri: $0.uri, title: $0.title, status: $0.status, explanation: $0.explanation) }
        + Rejection.allCases.map {
            Page(uri: $0.problemURI, title: HTTPStatus.reasonPhrase($0.status), status: $0.status, explanation: $0.detail)
        }
}
