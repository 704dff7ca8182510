// SPDX-License-Identifier: Apache-2.0

/// A run of text in a block, with links in it. A literal or an interpolation is text, whatever characters it contains: each writer escapes
/// for its own format.
struct Inline: Sendable, Hashable, ExpressibleByStringInterpolation {
    enum Piece: Sendable, Hashable {
        case text(String)
        case strong(String)
        /// A linked text; a format without links shows only the text.
        case link(String, to: String)
        /// A document and its address; a format without links shows both.
        case reference(String, at: String)
    }

    private(set) var pieces: [Piece] = []

    init(_ text: String) { pieces = text.isEmpty ? [] : [.text(text)] }
    init(stringLiteral value: String) { self.init(value) }
    init(stringInterpolation interpolation: StringInterpolation) { pieces = interpolation.pieces }
    private init(_ piece: Piece) { pieces = [piece] }

    static func strong(_ text: String) -> Inline { Inline(.strong(text)) }

    /// - Parameter address: a path of the service or an absolute URL; nil for the text alone.
    static func link(_ text: String, to address: String?) -> Inline {
        address.map { Inline(.link(text, to: $0)) } ?? Inline(text)
    }

    static func reference(_ citation: String, at address: String?) -> Inline {
        address.map { Inline(.reference(citation, at: $0)) } ?? Inline(citation)
    }

    static func + (left: Inline, right: Inline) -> Inline {
        var sum = left
        sum.pieces += right.pieces
        return sum
    }

    var isEmpty: Bool { pieces.isEmpty }

    /// The text without the addresses of links.
    var words: String {
        pieces.map { piece in
            switch piece {
            case .text(let text), .strong(let text), .link(let text, _): text
            case .reference(let citation, let address): "\(citation) \(address)"
            }
        }.joined()
    }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pieces: [Piece] = []

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: String) { appendInterpolation(literal) }
        mutating func appendInterpolation(_ text: String) { if !text.isEmpty { pieces.append(.text(text)) } }
        mutating func appendInterpolation(_ number: Int) { pieces.append(.text(String(number))) }
        mutating func appendInterpolation(_ inline: Inline) { pieces += inline.pieces }
    }
}

extension Sequence where Element == Inline {
    func joined(_ separator: String) -> Inline {
        var result = Inline("")
        for (place, element) in enumerated() { result = place == 0 ? element : result + Inline(separator) + element }
        return result
    }
}
