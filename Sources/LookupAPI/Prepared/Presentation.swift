// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// Makes resources of answers: adds the header fields that all of them carry, and chooses the forms.
struct Presentation: Sendable {
    let configuration: APIConfiguration
    var lastModified = LastModified.release

    /// A resource that is there as long as the service, in every form that its answer can take.
    ///
    /// - Parameters:
    ///   - links: elements of the Link field besides the one to the contract.
    ///   - answer: gives the same answer each time.
    func resource(links: @escaping @Sendable () -> [String], _ answer: @escaping @Sendable () -> Answer) -> Resource {
        Resource {
            let answer = answer()
            let fields = cacheable(links: Self.contract + links())
            return answer.formats.map { representation(answer, $0, fields, compress: true) }
        }
    }

    /// An answer to one request, in one form.
    func representation(_ answer: Answer, _ format: Format, links: [String]) -> Representation {
        representation(answer, format, cacheable(links: Self.contract + links), compress: format == .html)
    }

    /// A file: bytes as they are, in one form.
    func resource(contentType: String, body: @escaping @Sendable () -> [UInt8]) -> Resource {
        Resource {
            [
                Representation(
                    .init(contentType: contentType), fields: cacheable(links: Self.contract), lastModified: lastModified, compress: true,
                    body: body)
            ]
        }
    }

    /// A file that pages load by the hash of its content.
    func resource(_ asset: Asset) -> Resource {
        Resource {
            let fields = [Response.Field("cache-control", PageFields.assetCacheControl), Response.Field("vary", "Accept-Encoding")]
            return [
                Representation(
                    .init(contentType: asset.contentType), fields: fields + CommonFields.everywhere, lastModified: lastModified,
                    compress: true, body: { asset.bytes })
            ]
        }
    }

    private func representation(_ answer: Answer, _ format: Format, _ fields: [Response.Field], compress: Bool) -> Representation {
        Representation(
            .init(format), fields: format == .html ? Self.ofPage(fields) : fields, lastModified: lastModified, compress: compress,
            body: { answer.body(in: format) })
    }

    /// What a browser is told in addition, and how long it may keep the page.
    private static func ofPage(_ fields: [Response.Field]) -> [Response.Field] {
        fields.map { $0.name == "cache-control" ? Response.Field($0.name, PageFields.cacheControl) : $0 } + PageFields.page
    }

    private func cacheable(links: [String]) -> [Response.Field] {
        [
            Response.Field("last-modified", lastModified.text),
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
