// SPDX-License-Identifier: Apache-2.0

/// The request fields that the server or its responders use. All others are checked and dropped.
public enum FieldName: UInt8, Sendable, CaseIterable {
    case accept
    case acceptEncoding
    case accessControlRequestHeaders
    case accessControlRequestMethod
    case connection
    case contentEncoding
    case contentLength
    case contentType
    case expect
    case forwarded
    case host
    case ifMatch
    case ifModifiedSince
    case ifNoneMatch
    case ifUnmodifiedSince
    case mcpMethod
    case mcpName
    case mcpProtocolVersion
    case origin
    case traceparent
    case transferEncoding
    case userAgent
    case xForwardedFor
    case xRequestID

    /// The field called `name`, without regard to case; nil for a field that this server does not use.
    public init?(_ name: Span<UInt8>) {
        switch name.count {
        case 4 where ASCII.equals(name, ignoringCase: "host"): self = .host
        case 6 where ASCII.equals(name, ignoringCase: "accept"): self = .accept
        case 6 where ASCII.equals(name, ignoringCase: "expect"): self = .expect
        case 6 where ASCII.equals(name, ignoringCase: "origin"): self = .origin
        case 8 where ASCII.equals(name, ignoringCase: "if-match"): self = .ifMatch
        case 8 where ASCII.equals(name, ignoringCase: "mcp-name"): self = .mcpName
        case 9 where ASCII.equals(name, ignoringCase: "forwarded"): self = .forwarded
        case 10 where ASCII.equals(name, ignoringCase: "connection"): self = .connection
        case 10 where ASCII.equals(name, ignoringCase: "mcp-method"): self = .mcpMethod
        case 10 where ASCII.equals(name, ignoringCase: "user-agent"): self = .userAgent
        case 11 where ASCII.equals(name, ignoringCase: "traceparent"): self = .traceparent
        case 12 where ASCII.equals(name, ignoringCase: "x-request-id"): self = .xRequestID
        case 12 where ASCII.equals(name, ignoringCase: "content-type"): self = .contentType
        case 13 where ASCII.equals(name, ignoringCase: "if-none-match"): self = .ifNoneMatch
        case 14 where ASCII.equals(name, ignoringCase: "content-length"): self = .contentLength
        case 15 where ASCII.equals(name, ignoringCase: "x-forwarded-for"): self = .xForwardedFor
        case 15 where ASCII.equals(name, ignoringCase: "accept-encoding"): self = .acceptEncoding
        case 16 where ASCII.equals(name, ignoringCase: "content-encoding"): self = .contentEncoding
        case 17 where ASCII.equals(name, ignoringCase: "transfer-encoding"): self = .transferEncoding
        case 17 where ASCII.equals(name, ignoringCase: "if-modified-since"): self = .ifModifiedSince
        case 19 where ASCII.equals(name, ignoringCase: "if-unmodified-since"): self = .ifUnmodifiedSince
        case 20 where ASCII.equals(name, ignoringCase: "mcp-protocol-version"): self = .mcpProtocolVersion
        case 29 where ASCII.equals(name, ignoringCase: "access-control-request-method"): self = .accessControlRequestMethod
        case 30 where ASCII.equals(name, ignoringCase: "access-control-request-headers"): self = .accessControlRequestHeaders
        default: return nil
        }
    }
}
