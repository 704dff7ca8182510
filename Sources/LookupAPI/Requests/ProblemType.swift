// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// A kind of problem of the API. Its `type` URI resolves to a description on the service itself (RFC 9457 §3.1.1).
enum ProblemType: String, Sendable, CaseIterable {
    case invalidCode = "invalid-code"
    case codeNotRegistered = "code-not-registered"
    case invalidClass = "invalid-class"
    case invalidCause = "invalid-cause"
    case causeNotAssigned = "cause-not-assigned"
    case invalidWarning = "invalid-warning"
    case warningNotRegistered = "warning-not-registered"
    case invalidFilter = "invalid-filter"
    case invalidSearch = "invalid-search"
    case invalidQuery = "invalid-query"
    case invalidTrace = "invalid-trace"
    case unsupportedContent = "unsupported-content"
    case contentTooLarge = "content-too-large"
    case unknownParameter = "unknown-parameter"
    case brokenEncoding = "broken-encoding"
    case notFound = "not-found"
    case methodNotAllowed = "method-not-allowed"
    case notAcceptable = "not-acceptable"
    case preconditionFailed = "precondition-failed"
    case notReady = "not-ready"

    var status: Int {
        switch self {
        case .codeNotRegistered, .causeNotAssigned, .warningNotRegistered, .notFound: 404
        case .methodNotAllowed: 405
        case .notAcceptable: 406
        case .preconditionFailed: 412
        case .contentTooLarge: 413
        case .unsupportedContent: 415
        case .notReady: 503
        case .invalidCode, .invalidClass, .invalidCause, .invalidWarning, .invalidFilter, .invalidSearch, .invalidQuery, .invalidTrace,
            .unknownParameter,
            .brokenEncoding:
            400
        }
    }

    var title: String {
        switch self {
        case .invalidCode: "Not a SIP status code"
        case .codeNotRegistered: "No such SIP response code"
        case .invalidClass: "Not a class of SIP responses"
        case .invalidCause: "Not a Q.850 cause value"
        case .causeNotAssigned: "Q.850 cause value without a meaning"
        case .invalidWarning: "Not a SIP warning code"
        case .warningNotRegistered: "No such SIP warning code"
        case .invalidFilter: "Invalid value of a filter"
        case .invalidSearch: "Invalid search"
        case .invalidQuery: "Malformed query"
        case .invalidTrace: "Nothing to explain"
        case .unsupportedContent: "Unsupported content"
        case .contentTooLarge: "Content too large for the resource"
        case .unknownParameter: "Unknown query parameter"
        case .brokenEncoding: "Broken encoding"
        case .notFound: "No such resource"
        case .methodNotAllowed: "Method not allowed"
        case .notAcceptable: "No acceptable format"
        case .preconditionFailed: "Precondition failed"
        case .notReady: "Not ready"
        }
    }

    /// What the type means in general, for the page that describes it.
    var explanation: String {
        switch self {
        case .invalidCode: "A SIP status code is three digits from 100 to 699, without sign or leading zero (RFC 3261 section 7.2)."
        case .codeNotRegistered:
            """
            The number is in the range of SIP status codes, but neither IANA nor RFC 2543 nor any known software gives it a meaning. The \
            answer says what a client must treat it as, and which codes are near.
            """
        case .invalidClass: "The classes are 1xx, 2xx, 3xx, 4xx, 5xx and 6xx (RFC 3261 section 7.2)."
        case .invalidCause: "A Q.850 cause value is a number from 1 to 127, without sign or leading zero."
        case .causeNotAssigned: "The value is in the range of Q.850, but no meaning is known for it. The answer names its class."
        case .invalidWarning: "A warning code is three digits from 300 to 399 (RFC 3261 section 20.43)."
        case .warningNotRegistered: "The number is in the range of warning codes, but none is registered with it."
        case .invalidFilter: "A filter parameter has a value that no record can have. The detail lists the values that exist."
        case .invalidSearch: "The search needs a text in q that is not blank, and limit and offset within their range."
        case .invalidQuery: "The query string is malformed: a parameter is repeated, or there are too many."
        case .contentTooLarge: "The content of the request is larger than the resource accepts, after decoding."
        case .invalidTrace: "The request has no content. Post the text of a log or of SIP messages."
        case .unsupportedContent:
            """
            The content of the request has a media type, a content coding or a format that the resource does not read. The detail says what \
            it reads, and how to convert a capture to text.
            """
        case .unknownParameter: "The resource does not know the parameter. The detail lists those it knows."
        case .brokenEncoding:
            """
            The path or the query holds a percent sign without two hexadecimal digits, or bytes that are not UTF-8; or the content is not \
            what its Content-Encoding says.
            """
        case .notFound: "There is nothing at this path. The root lists the resources."
        case .methodNotAllowed:
            "The path does not allow this method. The response lists those that it does in Allow: GET, HEAD and OPTIONS, at some paths POST."
        case .notAcceptable:
            "The Accept field, or the format parameter, asks for formats that the resource does not have. The answer lists those it has."
        case .preconditionFailed:
            """
            If-Match does not name the tag of the current answer, or the answer has changed since the date of If-Unmodified-Since \
            (RFC 9110 section 13.2).
            """
        case .notReady: "The instance is starting or stopping and should get no new traffic."
        }
    }

    /// A path, because the service does not know its own host; it is always at the root.
    var uri: String { "/problems/" + rawValue }
}

extension Rejection {
    /// The last segment of the rejection's page.
    var slug: String { rawValue.replacingUnderscores() }
    var problemURI: String { "/problems/" + slug }
}

extension String {
    func replacingUnderscores() -> String { String(map { $0 == "_" ? "-" : $0 }) }
}
