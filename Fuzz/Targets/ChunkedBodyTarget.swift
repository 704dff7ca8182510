// SPDX-License-Identifier: Apache-2.0

@testable import HTTPServer

extension FuzzTarget {
    /// The reader of chunked bodies: the outcome does not depend on how the octets arrive, and where it says that a body ends, a second,
    /// independent reader agrees.
    static let chunkedBody = FuzzTarget(name: "chunked-body") {
        { input in
            var input = input
            let arrival = Arrival(takenFrom: &input)
            let octets = Array(input)
            let whole = read(octets, [octets.count])
            require(read(octets, arrival.ends) == whole, "another outcome when it arrives as \(arrival.ends)")
            switch whole {
            case .complete(let count):
                require(count <= octets.count && count <= Limits.fuzzing.bodyBytes, "\(count) of \(octets.count) octets")
                require(
                    PlainReader.end(ofBodyIn: octets) == count,
                    "the plain reader ends at \(String(describing: PlainReader.end(ofBodyIn: octets)))")
            case .needMore: require(octets.count <= Limits.fuzzing.bodyBytes, "more than the bound is waited for")
            case .rejected(let rejection): require([400, 413].contains(rejection.status), "\(rejection)")
            }
        }
    }

    /// The outcome, with positions counted from the first octet.
    private static func read(_ octets: [UInt8], _ arrival: [Int]) -> BodyReader.Outcome {
        var reader = BodyReader(.chunked, limits: .fuzzing)
        var start = 0
        for end in arrival {
            switch reader.feed(octets.span.extracting(start..<end)) {
            case .needMore: start = end
            case .complete(let count):
                require(count <= end - start, "\(count) of \(end - start) octets")
                return .complete(start + count)
            case .rejected(let rejection): return .rejected(rejection)
            }
        }
        return .needMore
    }
}

/// Finds the end of a chunked body by RFC 9112 §7.1, line by line, regardless of arrival, bounds and the syntax of extensions.
private enum PlainReader {
    static func end(ofBodyIn octets: [UInt8]) -> Int? {
        var rest = octets[...]
        while true {
            guard let line = takeLine(&rest) else { return nil }
            let digits = line.prefix { ASCII.hexValue($0) != nil }
            let size = digits.reduce(0) { $0 * 16 + Int(ASCII.hexValue($1) ?? 0) }
            if size == 0 { break }
            guard rest.count >= size + 2, rest.dropFirst(size).starts(with: [13, 10]) else { return nil }
            rest = rest.dropFirst(size + 2)
        }
        while let line = takeLine(&rest) {
            if line.isEmpty { return rest.startIndex }
        }
        return nil
    }

    /// Removes and returns the octets up to the first CRLF, which is removed as well.
    private static func takeLine(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        for index in rest.indices.dropLast() where rest[index] == 13 && rest[index + 1] == 10 {
            let line = rest[..<index]
            rest = rest[(index + 2)...]
            return line
        }
        return nil
    }
}
