// SPDX-License-Identifier: Apache-2.0

/// A piece of markup. A literal is markup; an interpolated value is text and is escaped, unless it is itself a piece of markup. So no text,
/// ours or a client's, can get onto a page unescaped by mistake.
struct HTML: Sendable, ExpressibleByStringInterpolation {
    private(set) var markup: String

    init(stringLiteral value: String) { markup = value }
    init(stringInterpolation interpolation: StringInterpolation) { markup = interpolation.markup }

    static func += (left: inout HTML, right: HTML) { left.markup += right.markup }

    var isEmpty: Bool { markup.isEmpty }
    var bytes: [UInt8] { Array(markup.utf8) }

    /// The only place that turns text into markup; the result is safe as content and in attributes in double quotes.
    static func escape(_ text: String) -> String {
        guard text.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A data block of JSON. "<", which could end the element, is written as a JSON escape.
    static func json(_ value: JSONValue) -> HTML {
        let text = String(decoding: JSONWriter.line(value), as: UTF8.self)
        var block: HTML = "<script type=\"application/ld+json\">"
        block.markup += text.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "\\u003c")
        block.markup += "</script>\n"
        return block
    }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var markup = ""

        init(literalCapacity: Int, interpolationCount: Int) { markup.reserveCapacity(literalCapacity + interpolationCount * 16) }

        mutating func appendLiteral(_ literal: String) { markup += literal }
        mutating func appendInterpolation(_ text: String) { markup += HTML.escape(text) }
        mutating func appendInterpolation(_ number: Int) { markup += String(number) }
        mutating func appendInterpolation(_ html: HTML) { markup += html.markup }
        mutating func appendInterpolation(_ html: HTML?) { markup += html?.markup ?? "" }
    }
}

extension Sequence where Element == HTML {
    func joined(_ separator: HTML = "") -> HTML {
        var result: HTML = ""
        var isFirst = true
        for element in self {
            if !isFirst { result += separator }
            isFirst = false
            result += element
        }
        return result
    }
}
