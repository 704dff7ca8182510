// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// The path of a request's target as segments. The target is first split at its slashes and then each segment is decoded once, so that an
/// encoded slash does not separate segments.
struct Target: Sendable {
    /// Without the leading slash: "/codes/486" has two segments, "/" has one that is empty.
    let segments: [String]

    /// The decoded path, for lookups and for people.
    var path: String { "/" + segments.joined(separator: "/") }

    /// More than any path has; the rest of a longer one is not read.
    private static let mostSegments = 8

    /// - Parameter bytes: a whole target; its query is ignored.
    init(_ bytes: Span<UInt8>) throws(Problem) {
        let end = Self.endOfPath(of: bytes)
        // An absolute-form target without a path means "/" (RFC 9110 §4.2.3); "*" and an authority are not paths.
        guard bytes.count > 0, bytes[0] == ASCII.slash || end == 0 else {
            segments = []
            return
        }
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
    }

    private init(segments: [String]) {
        self.segments = segments
    }

    /// The path without a slash at its end; nil where it has none.
    var withoutEmptyEnd: Target? {
        segments.count > 1 && segments.last == "" ? Target(segments: segments.dropLast()) : nil
    }

    /// The path without a suffix that names a format, and that format, as in "/codes/486.md"; nil where it has none.
    var withoutSuffix: (path: Target, format: Format)? {
        guard let last = segments.last, let dot = last.utf8.lastIndex(of: UInt8(ascii: ".")), dot > last.startIndex,
            let format = Self.suffixes[String(last[dot...])]
        else { return nil }
        return (Target(segments: segments.dropLast() + [String(last[..<dot])]), format)
    }

    /// Whether a whole target has a dot, or anything encoded that could be one. Most have not, which needs no decoding to see.
    static func mayHaveSuffix(_ target: Span<UInt8>) -> Bool {
        for index in target.indices where target[index] == UInt8(ascii: ".") || target[index] == UInt8(ascii: "%") { return true }
        return false
    }

    /// The suffix that names a format; nil where none does.
    static func suffix(of format: Format) -> String? { suffixes.first { $0.value == format }?.key }

    private static let suffixes: [String: Format] = [".json": .json, ".txt": .text, ".md": .markdown, ".csv": .csv, ".html": .html]

    /// The same path with a segment before it: "/codes/486" for "/486" and "codes".
    func below(_ segment: String) -> Target { Target(segments: [segment] + segments) }

    /// The percent-encoded path, for a Location field.
    var encodedPath: String { "/" + segments.map(PercentEncoding.encode).joined(separator: "/") }

    /// The index of the "?" in a target, or the target's end.
    private static func endOfPath(of target: Span<UInt8>) -> Int {
        for index in target.indices where target[index] == ASCII.question { return index }
        return target.count
    }

    /// The query parameters of a whole target.
    static func query(of target: Span<UInt8>) throws(Problem) -> Query {
        let end = endOfPath(of: target)
        return end < target.count ? try Query(target.extracting(end + 1..<target.count)) : Query()
    }

    /// The query of a target as it was sent, with the "?"; empty where there is none.
    static func queryPart(of target: Span<UInt8>) -> String {
        let end = endOfPath(of: target)
        return end + 1 < target.count ? String(sent: target.extracting(end..<target.count)) : ""
    }

    private static func decode(_ segment: Span<UInt8>) throws(Problem) -> String {
        do throws(PercentEncoding.Failure) {
            return try PercentEncoding.decode(segment, plusIsSpace: false)
        } catch {
            throw .unreadable("the path", error)
        }
    }
}

extension String {
    /// Text of a request's head as it was sent. Where this is used, the server lets only visible ASCII characters through.
    init(sent bytes: Span<UInt8>) {
        self.init(unsafeUninitializedCapacity: bytes.count) { buffer in
            for index in bytes.indices { buffer[index] = bytes[index] }
            return bytes.count
        }
    }
}
