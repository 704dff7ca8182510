// SPDX-License-Identifier: Apache-2.0
#if TLS

/// Why a certificate and its key cannot be used, as a message to the operator.
public struct TLSError: Error, Sendable, CustomStringConvertible {
    /// Which of the two files is at fault.
    public enum Part: Sendable {
        case certificate, key
    }

    public let part: Part
    public let file: String
    /// What is wrong and how to correct it, without the file's name: "is encrypted; …".
    public let problem: String

    public var description: String { "\(file) \(problem)" }
}
#endif
