// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// The templates under which requests are counted. A fixed list: what a client makes up is "other".
enum RouteTemplate {
    /// The first segment of a path, and what stands for a segment behind it; nil where there is none.
    private static let rows: [(segment: StaticString, parameter: String?)] = [
        ("codes", "{code}"), ("search", nil), ("classes", "{class}"), ("causes", "{cause}"), ("warnings", "{warning}"),
        ("flows", "{flow}"), ("methods", nil), ("headers", nil), ("problems", "{problem}"), ("assets", "{file}"), (".well-known", "{name}"),
        ("openapi.yaml", nil), ("openapi.json", nil), ("overlay.schema.json", nil), ("livez", nil), ("readyz", nil), ("metrics", nil),
    ]

    static let other = 0
    private static let root = 1
    private static let firstRow = 2

    static let all: [String] =
        ["other", "/"]
        + rows.flatMap { row -> [String] in
            let name = "/\(row.segment)"
            return [name, row.parameter.map { "\(name)/\($0)" } ?? name]
        }

    /// The place in `all` of the template that a request's target fits, query and all.
    static func index(of target: Span<UInt8>) -> Int {
        var end = 0
        while end < target.count, target[end] != ASCII.question { end += 1 }
        guard end > 0, target[0] == ASCII.slash else { return other }
        if end == 1 { return root }
        var slash = 1
        while slash < end, target[slash] != ASCII.slash { slash += 1 }
        let segment = target.extracting(1..<slash)
        guard let row = rows.firstIndex(where: { equals(segment, $0.segment) }) else { return other }
        // "/codes/" and what lies deeper is nobody's template.
        if slash == end { return firstRow + row * 2 }
        guard slash + 1 < end, rows[row].parameter != nil else { return other }
        for index in slash + 1..<end where target[index] == ASCII.slash { return other }
        return firstRow + row * 2 + 1
    }

    private static func equals(_ bytes: Span<UInt8>, _ word: StaticString) -> Bool {
        word.withUTF8Buffer { letters in
            guard letters.count == bytes.count else { return false }
            for index in bytes.indices where bytes[index] != letters[index] { return false }
            return true
        }
    }
}
