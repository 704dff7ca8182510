// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// Where the service lives below the root of its origin, such as "/sip" behind a reverse proxy: then every path in its answers begins with
/// that. Answers are written without it, and it is put before their paths once, when their bytes are ready. So nothing else has to know it.
///
/// A path is recognised by what stands before it and by its first segment, which must be one of the service's. So text that only looks like
/// a path, as in a trace, stays as it is.
struct BasePath: Sendable {
    /// "/sip"; empty at the root.
    let text: String
    /// The first segments of all paths of the service.
    private let segments: Set<[UInt8]>

    static let root = BasePath("", routes: [])

    init(_ text: String, routes: [Route]) {
        self.text = text
        segments = Set(routes.map { Array($0.template.utf8.dropFirst().prefix { $0 != UInt8(ascii: "/") }) })
    }

    var isRoot: Bool { text.isEmpty }

    /// How many octets of a request's target are the base path: none where it does not begin with it, because some reverse proxies remove it
    /// and health checks go past them.
    func length(in target: Span<UInt8>) -> Int {
        let count = text.utf8.count
        guard !isRoot, target.count > count, target[count] == UInt8(ascii: "/") || target[count] == UInt8(ascii: "?"),
            text.utf8.enumerated().allSatisfy({ target[$0.offset] == $0.element })
        else { return 0 }
        return count
    }

    /// A path of the service, as its clients write it.
    func added(to path: String) -> String { path.utf8.first == UInt8(ascii: "/") ? text + path : path }

    /// The elements of a Link field, "</openapi.yaml>; rel=…", with their targets as clients write them.
    func added(toLinks elements: [String]) -> [String] {
        isRoot ? elements : elements.map { $0.hasPrefix("</") ? "<" + text + $0.dropFirst() : $0 }
    }

    /// An answer in a format, with the paths in it as clients write them.
    func added(to body: [UInt8], in format: Format) -> [UInt8] {
        guard !isRoot else { return body }
        switch format {
        case .trace: return body
        case .text, .markdown, .csv: return added(to: body, after: Self.plainBoundaries)
        default: return added(to: body, after: Self.quotedBoundaries)
        }
    }

    /// A response whose body is in a format and not compressed, with the paths in it as clients write them.
    func added(to response: Response, in format: Format) -> Response {
        guard !isRoot else { return response }
        return Response(
            status: response.status, fields: response.fields.filter { $0.name != "content-length" },
            body: added(to: response.body, in: format), closes: response.closesConnection)
    }

    /// What stands before a path in text, Markdown and CSV.
    private static let plainBoundaries: [UInt8] = Array(" \n(\"<,`".utf8)
    /// What stands before one in JSON, and in the attributes and elements of HTML and XML.
    private static let quotedBoundaries: [UInt8] = Array("\">".utf8)
    /// The search repeats what was searched for, which may look like a path.
    private static let query = Array("\"query\":".utf8)

    private func added(to body: [UInt8], after boundaries: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(body.count + body.count / 16)
        var copied = 0
        for index in body.indices where body[index] == UInt8(ascii: "/") && (index == 0 || boundaries.contains(body[index - 1])) {
            guard isPath(body, at: index), !isQuery(body, before: index) else { continue }
            result += body[copied..<index]
            result += text.utf8
            copied = index
        }
        return result + body[copied...]
    }

    /// Whether a path of the service begins at the slash: its first segment is one, or it is "/" alone.
    private func isPath(_ body: [UInt8], at slash: Int) -> Bool {
        var end = slash + 1
        while end < body.count, end - slash <= Self.longestSegment, Self.isOfSegment(body[end]) { end += 1 }
        let next = end < body.count ? body[end] : UInt8(ascii: "\n")
        let segment = body[slash + 1..<end]
        if segment.isEmpty { return slash > 0 && "\")?#>".utf8.contains(next) }
        let name = segment.prefix { $0 != UInt8(ascii: ".") }
        return segments.contains(Array(segment)) || segments.contains(Array(name))
    }

    /// Whether the string that begins before `index` is the member `query`.
    private func isQuery(_ body: [UInt8], before index: Int) -> Bool {
        body[..<max(0, index - 1)].suffix(Self.query.count + 1).filter { $0 != UInt8(ascii: " ") }.suffix(Self.query.count)
            .elementsEqual(Self.query)
    }

    private static let longestSegment = 64

    private static func isOfSegment(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || "-._".utf8.contains(byte)
    }
}
