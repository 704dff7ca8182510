// SPDX-License-Identifier: Apache-2.0

/// A request method (RFC 9110 §9). Names are case-sensitive.
public enum RequestMethod: Sendable, Hashable {
    case get
    case head
    case post
    case options
    case connect
    /// Any other token.
    case other

    public init(_ name: Span<UInt8>) {
        switch name.count {
        case 3 where Self.spells(name, "GET"): self = .get
        case 4 where Self.spells(name, "HEAD"): self = .head
        case 4 where Self.spells(name, "POST"): self = .post
        case 7 where Self.spells(name, "OPTIONS"): self = .options
        case 7 where Self.spells(name, "CONNECT"): self = .connect
        default: self = .other
        }
    }

    /// The methods as metrics name them: every unknown method is "other", so that clients cannot create labels.
    static let labels = ["GET", "HEAD", "POST", "OPTIONS", "CONNECT", "other"]

    var labelIndex: Int {
        switch self {
        case .get: 0
        case .head: 1
        case .post: 2
        case .options: 3
        case .connect: 4
        case .other: 5
        }
    }

    /// - Precondition: both have the same length.
    private static func spells(_ name: Span<UInt8>, _ word: StaticString) -> Bool {
        word.withUTF8Buffer { letters in
            for index in 0..<name.count where name[index] != letters[index] { return false }
            return true
        }
    }
}
