// SPDX-License-Identifier: Apache-2.0

#if HTTP2

/// Why a stream or a connection ends (RFC 9113 §7).
enum HTTP2ErrorCode: UInt32, Sendable {
    case noError = 0
    case protocolError
    case internalError
    case flowControlError
    case settingsTimeout
    case streamClosed
    case frameSizeError
    case refusedStream
    case cancel
    case compressionError
    case connectError
    case enhanceYourCalm
    case inadequateSecurity
    case http11Required
}

/// Ends the whole connection. The reason goes into the GOAWAY frame, for whoever reads that.
struct HTTP2ConnectionError: Error, Equatable {
    let code: HTTP2ErrorCode
    let reason: StaticString

    init(_ code: HTTP2ErrorCode, _ reason: StaticString) {
        self.code = code
        self.reason = reason
    }

    static func == (left: HTTP2ConnectionError, right: HTTP2ConnectionError) -> Bool {
        left.code == right.code && left.reason.description == right.reason.description
    }
}

#endif
