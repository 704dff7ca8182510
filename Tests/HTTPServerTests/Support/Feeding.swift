// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

/// The ways in which `count` octets can arrive, each as the number of octets after each arrival: as a whole, one by one, and in two parts,
/// split at every offset.
func arrivals(of count: Int) -> [[Int]] {
    [[count], Array(1...max(1, count))] + (1..<max(2, count)).map { [$0, count] }
}

/// The result of parsing a head, for comparison.
enum ParsedHead: Equatable {
    case needMore
    case rejected(Rejection)
    case complete(Head)

    struct Head: Equatable {
        var length = 0
        var method = ""
        var target = ""
        var authority = ""
        var minorVersion = 0
        var fields: [String] = []
    }

    var head: Head? { if case .complete(let head) = self { head } else { nil } }

    /// Parses `octets` in every fragmentation, and expects the same outcome each time.
    static func of(_ octets: [UInt8], limits: Limits = Limits(), _ location: SourceLocation = #_sourceLocation) -> ParsedHead {
        let whole = parse(octets, [octets.count], limits)
        for arrival in arrivals(of: octets.count) {
            #expect(parse(octets, arrival, limits) == whole, "arriving as \(arrival.prefix(3))", sourceLocation: location)
        }
        return whole
    }

    static func of(_ text: String, limits: Limits = Limits(), _ location: SourceLocation = #_sourceLocation) -> ParsedHead {
        of(Array(text.utf8), limits: limits, location)
    }

    static func parse(_ octets: [UInt8], _ arrival: [Int], _ limits: Limits) -> ParsedHead {
        var parser = RequestParser()
        var head = RequestHead()
        for count in arrival {
            let bytes = octets.span.extracting(0..<count)
            switch parser.parse(bytes, limits: limits, into: &head) {
            case .needMore: continue
            case .rejected(let rejection): return .rejected(rejection)
            case .complete(let length):
                return .complete(
                    Head(
                        length: length, method: text(head.methodName, in: bytes), target: text(head.target, in: bytes),
                        authority: text(head.authority, in: bytes), minorVersion: Int(head.minorVersion),
                        fields: head.fields.map { "\($0.name)=\(text($0.value, in: bytes))" }))
            }
        }
        return .needMore
    }
}

extension Framing {
    /// The framing of a complete head, or why it is refused.
    static func of(_ text: String, _ location: SourceLocation = #_sourceLocation) -> Result<Framing, Rejection> {
        let octets = Array(text.utf8)
        var parser = RequestParser()
        var head = RequestHead()
        guard case .complete = parser.parse(octets.span, limits: Limits(), into: &head) else {
            Issue.record("not a head: \(text)", sourceLocation: location)
            return .failure(.malformedRequestLine)
        }
        do throws(Rejection) {
            return .success(try examine(head, in: octets.span))
        } catch {
            return .failure(error)
        }
    }
}

extension BodyReader {
    /// Reads `octets` in every fragmentation, and expects the same outcome each time, with positions counted from the first octet.
    static func outcome(
        _ body: Framing.Body, _ octets: [UInt8], limits: Limits = .test, _ location: SourceLocation = #_sourceLocation
    ) -> Outcome {
        let whole = read(body, octets, [octets.count], limits)
        for arrival in arrivals(of: octets.count) {
            #expect(read(body, octets, arrival, limits) == whole, "arriving as \(arrival.prefix(3))", sourceLocation: location)
        }
        return whole
    }

    static func read(_ body: Framing.Body, _ octets: [UInt8], _ arrival: [Int], _ limits: Limits) -> Outcome {
        var reader = BodyReader(body, limits: limits)
        var start = 0
        for end in arrival where end <= octets.count {
            switch reader.feed(octets.span.extracting(start..<end)) {
            case .needMore: start = end
            case .complete(let count): return .complete(start + count)
            case .rejected(let rejection): return .rejected(rejection)
            }
        }
        return .needMore
    }
}
