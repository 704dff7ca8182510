// SPDX-License-Identifier: Apache-2.0

@testable import HTTPServer
@testable import LookupAPI

extension FuzzTarget {
    /// Accept and Accept-Encoding: the choice is one of the offered formats, and the same each time.
    static let accept = FuzzTarget(name: "accept") {
        let offered = Format.named.filter(\.isNegotiable)
        return { input in
            let value = Array(input)
            if let (octets, head) = request(["Accept", "Accept-Encoding"], value) {
                let choice = AcceptField.choose(from: offered, head, in: octets.span)
                require(choice.map { offered.indices.contains($0) } ?? true, "choice \(String(describing: choice))")
                if let choice {
                    let alone = AcceptField.choose(from: [offered[choice]], head, in: octets.span)
                    require(alone == 0, "chosen among several and not taken alone")
                }
                let text = String(decoding: value, as: UTF8.self).lowercased()
                let prefersGzip = AcceptEncoding.prefersGzip(head, in: octets.span)
                require(!prefersGzip || text.contains("gzip") || text.contains("*"), "gzip that nobody asked for")
            }
            // For any octets, the readers of lists and weights stay within the value.
            ASCII.forEachListElement(of: 0..<value.count, in: value.span) { element in
                require(element.lowerBound >= 0 && element.upperBound <= value.count && !element.isEmpty, "element \(element)")
                if let range = MediaRange(value.span, element) {
                    require((0...1000).contains(range.quality) && (0...2).contains(range.specificity), "weight \(range.quality)")
                }
                return true
            }
        }
    }

    /// If-None-Match and If-Modified-Since: a tag matches only if it is in the field, and a date is parsed to what it says.
    static let ifNoneMatch = FuzzTarget(name: "if-none-match") {
        let tag = "\"a1\""
        return { input in
            let value = Array(input)
            if let (octets, head) = request(["If-None-Match"], value), EntityTags.match(tag.utf8.span, .ifNoneMatch, head, in: octets.span)
            {
                let text = String(decoding: value, as: UTF8.self)
                require(text.contains(tag) || text.contains("*"), "a tag that is not there")
            }
            if let seconds = HTTPDate.parse(value.span) {
                let written = Array(HTTPDate.format(seconds).utf8)
                let read = HTTPDate.parse(written.span)
                require(read == seconds, "date \(seconds) is read as \(String(describing: read))")
            }
        }
    }

    /// A request with `value` in each of these fields; nil when the parser refuses it.
    private static func request(_ names: [String], _ value: [UInt8]) -> ([UInt8], RequestHead)? {
        var octets = Array("GET / HTTP/1.1\r\nHost: a\r\n".utf8)
        for name in names { octets += Array(name.utf8) + [ASCII.colon] + value + [13, 10] }
        octets += [13, 10]
        var parser = RequestParser()
        var head = RequestHead()
        guard parser.parse(octets.span, limits: Limits(), into: &head) == .complete(octets.count) else { return nil }
        return (octets, head)
    }
}
