// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// Makes resources of answers: adds the header fields that all of them carry, and chooses the forms.
struct Presentation: Sendable {
    private let lastModified: LastModified
    private let lastModifiedField: Response.Field
    private let cacheControl: Response.Field
    /// What all searches carry that fit on one page.
    private let searchFields: Response.FieldBlock

    init(configuration: APIConfiguration, lastModified: LastModified = .release) {
        self.lastModified = lastModified
        lastModifiedField = Response.Field("last-modified", lastModified.text)
        cacheControl = Response.Field("cache-control", configuration.cacheControl)
        searchFields = Response.FieldBlock(
            [lastModifiedField, cacheControl, CommonFields.vary, Self.link([LinkField.up("/")])] + CommonFields.everywhere)
    }

    /// A resource that is there as long as the service, in every form that its answer can take.
    ///
    /// - Parameters:
    ///   - links: elements of the Link field besides the one to the contract.
    ///   - answer: gives the same answer each time.
    func resource(links: @escaping @Sendable () -> [String], _ answer: @escaping @Sendable () -> Answer) -> Resource {
        Resource {
            let answer = answer()
            let fields = cacheable(Self.link(links()))
            return answer.formats.map { representation(answer, $0, fields, compress: true) }
        }
    }

    /// An answer to one request, in one form.
    func representation(_ answer: Answer, _ format: Format, links: [String]) -> Representation {
        representation(answer, format, cacheable(Self.link(links)), compress: format == .html)
    }

    /// The JSON answer to one search, rendered.
    ///
    /// - Parameter pageLinks: to the pages before and after.
    func response(
        _ body: [UInt8], _ validator: Validator, pageLinks: [String], _ head: RequestHead, in bytes: Span<UInt8>
    ) -> Response {
        let etag = Response.Field("etag", validator.etag)
        let shared =
            pageLinks.isEmpty ? searchFields : Response.FieldBlock(cacheable(Self.link([LinkField.up("/")] + pageLinks)))
        return switch validator.judge(head, in: bytes, lastModified) {
        case .answer: Response(status: 200, fields: [Self.json, etag], and: shared, body: body)
        case .notModified: Response(status: 304, fields: [etag], and: shared)
        case .failed: FixedResponses.preconditionFailed
        }
    }

    private static let json = Response.Field("content-type", Format.json.contentType)

    /// A file: bytes as they are, in one form.
    func resource(contentType: String, body: @escaping @Sendable () -> [UInt8]) -> Resource {
        Resource {
            [
                Representation(
                    .init(contentType: contentType), fields: cacheable(Self.link([])), lastModified: lastModified, compress: true,
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

    private func cacheable(_ link: Response.Field) -> [Response.Field] {
        [lastModifiedField, cacheControl, CommonFields.vary, link] + CommonFields.everywhere
    }

    private static func link(_ elements: [String]) -> Response.Field {
        Response.Field("link", (contract + elements).joined(separator: ", "))
    }

    /// Where the contract is (RFC 8631), and what describes the answers (RFC 8288).
    private static let contract = [
        "</openapi.yaml>; rel=\"service-desc\"; type=\"application/yaml\"",
        "</openapi.json>; rel=\"describedby\"; type=\"application/json\"",
    ]
}
