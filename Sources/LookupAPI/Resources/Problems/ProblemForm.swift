// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// In which format the problem of one request is written, kept until it is known whether there is one.
struct ProblemForm: Sendable {
    private static let formats = [Format.json, .html, .text, .markdown]
    /// How many octets of the request's target the problem repeats.
    private static let longestInstance = 512

    private let format: Format
    private let instance: String
    private let isCompressed: Bool

    /// The format that the request names where problems have it, else the one that Accept prefers, else JSON.
    ///
    /// - Parameter suffix: the format that the path's suffix names.
    init(suffix: Format?, _ target: Span<UInt8>, _ head: RequestHead, in bytes: Span<UInt8>) {
        instance = String(sent: target.extracting(0..<min(target.count, Self.longestInstance)))
        isCompressed = AcceptEncoding.prefersGzip(head, in: bytes)
        let named = (Self.named(in: target) ?? suffix).flatMap { $0 != .html && Self.formats.contains($0) ? $0 : nil }
        format = Negotiation.choose(from: Self.formats, named: named, head, in: bytes).map { Self.formats[$0] } ?? .json
    }

    private static func named(in target: Span<UInt8>) -> Format? {
        do throws(Problem) {
            return try FilterValue.format(Target.query(of: target))
        } catch {
            return nil
        }
    }

    func response(_ problem: Problem, _ site: Site) -> Response {
        let response =
            switch format {
            case .html: problem.page(site)
            case .text, .markdown: problem.document(format)
            default: problem.response(instance: site.base.added(to: instance))
            }
        return site.base.added(to: response, in: format).compressed(if: isCompressed)
    }
}

extension Problem {
    /// The problem for a terminal or a note: title, detail, and what to try instead.
    fileprivate func document(_ format: Format) -> Response {
        var blocks: [Block] = [.title(type.title, tags: ["HTTP \(type.status)"]), .paragraph(Inline(detail))]
        if let address = searchAddress { blocks.append(.paragraph("Search for it: \(address)")) }
        var answer = Answer(json: { [] })
        answer.blocks = { [blocks] in blocks }
        return Response(
            status: type.status,
            fields: [Response.Field("content-type", format.contentType), Response.Field("cache-control", "no-store"), CommonFields.vary]
                + CommonFields.everywhere + fields.filter { $0.name != CommonFields.vary.name },
            body: answer.body(in: format))
    }

    /// The address of a search for what the path may have meant; nil where there is none.
    var searchAddress: String? { members.first { $0.key == Self.searchMember }?.value.text }

    /// The member for a path that looks like words: the search for them. Empty where it does not.
    static func searchMembers(for path: [String]) -> [JSONValue.Member] {
        // By bytes: an unknown path is a frequent request, and must cost little. What is not ASCII counts as letters.
        var words: [UInt8] = []
        for segment in path {
            var isWord = false
            for byte in segment.utf8 {
                let isOfWord = ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80
                if isOfWord, !isWord, !words.isEmpty { words.append(ASCII.space) }
                if isOfWord { words.append(ASCII.lowercased(byte)) }
                isWord = isOfWord
            }
        }
        guard words.count <= 128, words.contains(where: { $0 > UInt8(ascii: "9") }) else { return [] }
        return [.init(searchMember, .string("/search?q=" + PercentEncoding.encode(String(decoding: words, as: UTF8.self))))]
    }

    private static let searchMember = "search_href"
}
