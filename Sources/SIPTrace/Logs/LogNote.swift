// SPDX-License-Identifier: Apache-2.0

/// A line of the log between messages that says something about a call.
public struct LogNote: Sendable, Hashable {
    /// What a line says.
    public enum Kind: Sendable, Hashable {
        /// A channel was hung up, with the cause in the program's notation: `CALL_REJECTED`, `16`.
        case hangup(cause: String)
        /// A response was received or made: `Got SIP response 486`.
        case response(code: Int)
        /// No account matched a request: `No matching endpoint found`.
        case noMatchingEndpoint
        /// Credentials were refused or missing, as the program says.
        case authentication
        /// A connection failed or went away.
        case transport
        /// Media: codecs, RTP timeouts, DTLS, ICE.
        case media
        /// A timer ran out or a message was sent again.
        case timeout
        /// An error that the program states.
        case error
        /// A warning that the program states.
        case warning
    }

    /// The log that the line is from.
    public let format: LogFormat
    /// What the line says.
    public let kind: Kind
    /// The line in the pasted text, from 1.
    public let line: Int
    /// The line as it was written, with credentials masked, at most 300 characters.
    public let text: String
    /// The number of the last message before it; 0 when there is none.
    public let afterMessage: Int

    package var evidence: Evidence { Evidence(message: nil, line: line, text: text) }
}
