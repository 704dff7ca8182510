// SPDX-License-Identifier: Apache-2.0

/// Why the server refuses a request before any responder sees it. Over HTTP/1.1 the connection closes after each of them: once the framing
/// is in doubt, no later byte can be trusted to begin a request.
public enum Rejection: String, Sendable, CaseIterable, Error {
    case malformedRequestLine = "malformed_request_line"
    case malformedTarget = "malformed_target"
    case unsupportedVersion = "unsupported_version"
    case methodTooLong = "method_too_long"
    case targetTooLong = "target_too_long"
    case bareLineFeed = "bare_line_feed"
    case bareCarriageReturn = "bare_carriage_return"
    case malformedField = "malformed_field"
    case foldedField = "folded_field"
    case malformedPseudoField = "malformed_pseudo_field"
    case connectionField = "connection_field"
    case headTooLarge = "head_too_large"
    case tooManyFields = "too_many_fields"
    case missingHost = "missing_host"
    case repeatedHost = "repeated_host"
    case malformedHost = "malformed_host"
    case conflictingHost = "conflicting_host"
    case malformedContentLength = "malformed_content_length"
    case conflictingLength = "conflicting_length"
    case conflictingFraming = "conflicting_framing"
    case malformedTransferEncoding = "malformed_transfer_encoding"
    case unsupportedTransferEncoding = "unsupported_transfer_encoding"
    case malformedChunk = "malformed_chunk"
    case malformedTrailer = "malformed_trailer"
    case unsupportedExpectation = "unsupported_expectation"
    case bodyTooLarge = "body_too_large"
    case headTimeout = "head_timeout"
    case bodyTimeout = "body_timeout"
    case tooManyConnections = "too_many_connections"
    case overloaded = "overloaded"
    case plainText = "plain_text"

    /// The index in `allCases`.
    var index: Int { Self.places[self] ?? 0 }

    private static let places = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

    /// The HTTP status of the response.
    public var status: Int {
        switch self {
        case .malformedRequestLine, .malformedTarget, .bareLineFeed, .bareCarriageReturn, .malformedField, .foldedField,
            .malformedPseudoField, .connectionField, .missingHost, .repeatedHost, .malformedHost, .conflictingHost,
            .malformedContentLength, .conflictingLength, .conflictingFraming, .malformedTransferEncoding, .malformedChunk,
            .malformedTrailer, .plainText:
            400
        case .headTimeout, .bodyTimeout: 408
        case .bodyTooLarge: 413
        case .targetTooLong: 414
        case .unsupportedExpectation: 417
        case .headTooLarge, .tooManyFields: 431
        case .unsupportedTransferEncoding, .methodTooLong: 501
        case .tooManyConnections, .overloaded: 503
        case .unsupportedVersion: 505
        }
    }

    /// What was wrong and what would be right, for whoever reads the response.
    public var detail: String {
        switch self {
        case .malformedRequestLine:
            "The request line must be a method, a target and HTTP/1.1, separated by single spaces (RFC 9112 section 3)."
        case .malformedTarget:
            "The request target must be a path that starts with '/' (or an absolute http URI, or '*' for OPTIONS); bytes outside "
                + "RFC 3986 must be percent-encoded, and there is no fragment (RFC 9112 section 3.2)."
        case .unsupportedVersion: "This server speaks HTTP/1.0 and HTTP/1.1 on this connection (RFC 9110 section 15.6.6)."
        case .methodTooLong: "The method is longer than this server reads (RFC 9112 section 3)."
        case .targetTooLong: "The request target is longer than this server reads; ask for less at once (RFC 9110 section 15.5.15)."
        case .bareLineFeed: "A line ended in LF without CR; every line of a request ends in CRLF (RFC 9112 section 2.2)."
        case .bareCarriageReturn: "A CR was not followed by LF; every line of a request ends in CRLF (RFC 9112 section 2.2)."
        case .malformedField:
            "A field line must be a name of token characters, a colon without white space before it, and a value of visible ASCII "
                + "characters, spaces and tabs (RFC 9112 section 5)."
        case .foldedField: "A field line began with white space; line folding is not accepted (RFC 9112 section 5.2)."
        case .malformedPseudoField:
            "A request must begin with :method, :scheme and :path, each once, valid and before all other fields; CONNECT has :method "
                + "and :authority alone (RFC 9113 section 8.3)."
        case .connectionField:
            "Connection-specific fields, such as Connection and Transfer-Encoding, are not sent over HTTP/2, and TE may be "
                + "'trailers' alone (RFC 9113 section 8.2.2)."
        case .headTooLarge: "The request head is larger than this server reads; send fewer or shorter fields (RFC 6585 section 5)."
        case .tooManyFields: "The request has more field lines than this server reads (RFC 6585 section 5)."
        case .missingHost: "An HTTP/1.1 request must have a Host field (RFC 9112 section 3.2)."
        case .repeatedHost: "A request must have exactly one Host field (RFC 9112 section 3.2)."
        case .malformedHost: "The host must be a name or an address with an optional port, and nothing else (RFC 9110 section 7.2)."
        case .conflictingHost: "Host and :authority must name the same host where both are sent (RFC 9113 section 8.3.1)."
        case .malformedContentLength:
            "Content-Length must be sent once, as decimal digits without sign, space, list or leading zero (RFC 9110 section 8.6)."
        case .conflictingLength: "The content is longer or shorter than Content-Length says (RFC 9113 section 8.1.1)."
        case .conflictingFraming: "Content-Length and Transfer-Encoding must not be sent together (RFC 9112 section 6.1)."
        case .malformedTransferEncoding:
            "Transfer-Encoding must be sent once, on HTTP/1.1 only, and be 'chunked' (RFC 9112 section 6.1)."
        case .unsupportedTransferEncoding: "The only transfer coding this server knows is 'chunked' (RFC 9112 section 6.1)."
        case .malformedChunk: "The chunked body is malformed; no part of it was read as a request (RFC 9112 section 7.1)."
        case .malformedTrailer: "The trailer section of the chunked body is malformed or too long (RFC 9112 section 7.1.2)."
        case .unsupportedExpectation: "The only expectation this server can meet is '100-continue' (RFC 9110 section 10.1.1)."
        case .bodyTooLarge: "The content is larger than this server reads for this target (RFC 9110 section 15.5.14)."
        case .headTimeout: "The request head did not arrive in time (RFC 9110 section 15.5.9)."
        case .bodyTimeout: "The request body did not arrive in time (RFC 9110 section 15.5.9)."
        case .plainText: "This port speaks HTTPS and the request came as plain text; ask again with https:// (RFC 9110 section 4.2.2)."
        case .overloaded: "This server has no more room for requests in progress; try again in a moment."
        case .tooManyConnections: "This server has reached its limit of connections, or its limit for one client; try again in a moment."
        }
    }
}
