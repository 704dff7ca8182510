// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// Makes resources of answers: adds the header fields that all of them carry, and chooses the forms.
struct Presentation: Sendable {
    let configuration: APIConfiguration

    /// - Parameters:
    ///   - links: elements of the Link field besides the one to the contract.
    ///   - formats: of those that the answer can take; empty for all of them.
    ///   - compress: for an answer that is made once and sent often.
    func resource(_ answer: Answer, links: [String] = [], only format: Format? = nil, compress: Bool) -> Resource {
        let formats = format.map { [$0] } ?? answer.formats
        let fields = cacheable(links: Self.contract + links)
        return Resource(
            formats.map { format in
                let isPage = format == .html
                return Representation(
                    .init(format), type: format.contentType, body: answer.body(in: format),
                    fields: isPage ? Self.ofPage(fields) : fields, compress: compress || isPage)
            })
    }

    /// A file: bytes as they are, in one form.
    func resource(contentType: String, body: [UInt8], links: [String] = []) -> Resource {
        Resource([
            Representation(
                .init(contentType: contentType), type: contentType, body: body, fields: cacheable(links: Self.contract + links),
                compress: true)
        ])
    }

    /// A file that pages load by the hash of its content.
    func resource(_ asset: Asset) -> Resource {
        let fields = [Response.Field("cache-control", PageFields.assetCacheControl), Response.Field("vary", "Accept-Encoding")]
        return Resource([
            Representation(
                .init(contentType: asset.contentType), type: asset.contentType, body: asset.bytes,
                fields: fields + CommonFields.everywhere, compress: true)
        ])
    }

    /// What a browser is told in addition, and how long it may keep the page.
    private static func ofPage(_ fields: [Response.Field]) -> [Response.Field] {
        fields.map { $0.name == "cache-control" ? Response.Field($0.name, PageFields.cacheControl) : $0 } + PageFields.page
    }

    private func cacheable(links: [String]) -> [Response.Field] {
        [
            Response.Field("last-modified", LastModified.text),
            Response.Field("cache-control", configuration.cacheControl),
            CommonFields.vary,
            Response.Field("link", links.joined(separator: ", ")),
        ] + CommonFields.everywhere
    }

    /// Where the contract is (RFC 8631), and what describes the answers (RFC 8288).
    private static let contract = [
        "</openapi.yaml>; rel=\"service-desc\"; type=\"application/yaml\"",
        "</openapi.json>; rel=\"describedby\"; type=\"application/json\"",
    ]
}
