// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// The path of a request's target: its segments, each decoded once, after the separators were found, so that an encoded slash
/// separates nothing.
struct Target: Sendable {
    /// Without the leading slash: "/codes/486" has two, "/" one that is empty.
    let segments: [String]

    /// As it is written without encoding, for a lookup and for people.
    var path: String { "/" + segments.joined(separator: "/") }

    /// More than any path here has; the rest of a longer one is not looked at.
    private static let mostSegments = 8

    /// - Parameter bytes: a whole target; the query is left alone.
    init(_ bytes: Span<UInt8>) throws(Problem) {
        let end = Self.endOfPath(of: bytes)
        // An absolute target without a path means "/" (RFC 9110 §4.2.3); "*" and an authority are no paths.
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

    /// The path without the slash at its end; nil where there is none to leave out.
    var withoutEmptyEnd: Target? {
        segments.count > 1 && segments.last == "" ? Target(segments: segments.dropLast()) : nil
    }

    /// The path without a suffix that names a format, and that format: "/codes/486.md"; nil where there is none.
    var withoutSuffix: (path: Target, format: Format)? {
        guard let last = segments.last, let dot = last.lastIndex(of: "."), dot > last.startIndex,
            let format = Self.suffixes[String(last[dot...])]
        else { return nil }
        return (Target(segments: segments.dropLast() + [String(last[..<dot])]), format)
    }

    private static let suffixes: [String: Format] = [".json": .json, ".txt": .text, ".md": .markdown, ".csv": .csv, ".html": .html]

    /// The same path below another: "/486" below "codes".
    func below(_ segment: String) -> Target { Target(segments: [segment] + segments) }

    /// The path as it goes into a Location field.
    var encodedPath: String { "/" + segments.map(PercentEncoding.encode).joined(separator: "/") }

    /// Where the "?" of a target is, or its end.
    private static func endOfPath(of target: Span<UInt8>) -> Int {
        for index in target.indices where target[index] == ASCII.question { return index }
        return target.count
    }

    /// The parameters of a whole target.
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
    /// Text of a request's head as it was sent. The server lets only visible ASCII through where this is used.
    init(sent bytes: Span<UInt8>) {
        self.init(unsafeUninitializedCapacity: bytes.count) { buffer in
            for index in bytes.indices { buffer[index] = bytes[index] }
            return bytes.count
        }
    }
}
