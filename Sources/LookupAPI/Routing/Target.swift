// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// A request target taken apart: the path's segments and the query's parameters, each decoded once, after
/// the separators were found, so that an encoded slash separates nothing.
struct Target: Sendable {
    /// Without the leading slash: "/codes/486" has two, "/" one that is empty.
    let segments: [String]
    let query: Query

    /// As it is written without encoding, for a lookup and for people.
    var path: String { "/" + segments.joined(separator: "/") }

    /// More than any path here has; the rest of a longer one is not looked at.
    private static let mostSegments = 8

    init(_ bytes: Span<UInt8>) throws(Problem) {
        var end = 0
        while end < bytes.count, bytes[end] != ASCII.question { end += 1 }
        var segments: [String] = []
        var start = min(1, end)
        var index = start
        while index <= end, segments.count < Self.mostSegments {
            if index == end || bytes[index] == ASCII.slash {
                segments.append(try Self.decode(bytes.extracting(start..<index)))
                start = index + 1
            }
            index += 1
        }
        self.segments = segments
        query = end < bytes.count ? try Query(bytes.extracting(end + 1..<bytes.count)) : Query()
    }

    private init(segments: [String], query: Query) {
        self.segments = segments
        self.query = query
    }

    /// The target one level up, with the same query.
    var withoutLastSegment: Target {
        Target(segments: Array(segments.dropLast()), query: query)
    }

    /// The path as it goes into a Location field.
    var encodedPath: String { "/" + segments.map(PercentEncoding.encode).joined(separator: "/") }

    /// The query of a target as it was sent, with the "?"; empty where there is none. The server let only URI characters through.
    static func queryPart(of target: Span<UInt8>) -> String {
        for index in target.indices where target[index] == ASCII.question {
            guard index + 1 < target.count, let text = try? UTF8Span(validating: target.extracting(index...)) else { return "" }
            return String(copying: text)
        }
        return ""
    }

    private static func decode(_ segment: Span<UInt8>) throws(Problem) -> String {
        do throws(PercentEncoding.Failure) {
            return try PercentEncoding.decode(segment, plusIsSpace: false)
        } catch {
            throw .unreadable("the path", error)
        }
    }
}
