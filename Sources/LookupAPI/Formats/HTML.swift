// SPDX-License-Identifier: Apache-2.0

/// A piece of markup. What is written as a literal is markup; what is put into it is text and gets escaped, unless it is a
/// piece of markup itself. So no text, ours or a client's, can reach a page raw by oversight.
struct HTML: Sendable, ExpressibleByStringInterpolation {
    private(set) var markup: String

    init(stringLiteral value: String) { markup = value }
    init(stringInterpolation interpolation: StringInterpolation) { markup = interpolation.markup }

    static func += (left: inout HTML, right: HTML) { left.markup += right.markup }

    var isEmpty: Bool { markup.isEmpty }
    var bytes: [UInt8] { Array(markup.utf8) }

    /// The one place that makes markup of text; good for content and for attributes in double quotes.
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

    /// A data block of JSON: the sign that could end the element is written as an escape of JSON's own.
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
