// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// What lives at one target: its representations, in the order of our preference. Nothing of it is made before it is asked for.
final class Resource: Sendable {
    private let make: @Sendable () -> [Representation]
    private let forms = Lazy<Forms>()
    /// The answer to a request without wishes: the usual one, and two steps nearer than the others.
    private let plain = Lazy<Response>()
    private static let negotiated = FieldNames(.accept, .acceptEncoding, .ifMatch, .ifNoneMatch, .ifModifiedSince, .ifUnmodifiedSince)

    private final class Forms: Sendable {
        let all: [Representation]
        let negotiable: [Representation]

        init(_ all: [Representation]) {
            self.all = all
            negotiable = all.filter(\.form.isNegotiable)
        }

        var notAcceptable: Response { Resource.problem(negotiable.map(\.form)).response(instance: nil) }
    }

    /// - Parameter representations: makes the same ones each time, at least one; the first is what a client without wishes gets.
    init(_ representations: @escaping @Sendable () -> [Representation]) {
        make = representations
    }

    /// - Parameter format: what `?format=` asks for, which wins over Accept.
    func answer(to head: RequestHead, in bytes: Span<UInt8>, format: Format? = nil) -> Response {
        if format == nil, head.lacks(Self.negotiated), let plain = plain.existing { return plain }
        let forms = forms.value { Forms(make()) }
        if let format {
            guard let wanted = forms.all.first(where: { $0.form.format == format }) else { return forms.notAcceptable }
            return wanted.answer(to: head, in: bytes)
        }
        guard let first = forms.all.first else { return forms.notAcceptable }
        if head.lacks(Self.negotiated) { return plain.keep(first.plain) }
        guard head.has(.accept), !AcceptField.takesAnything(head, in: bytes) else { return first.answer(to: head, in: bytes) }
        guard let place = AcceptField.choose(from: forms.negotiable.map(\.form.mediaType), head, in: bytes) else {
            return forms.notAcceptable
        }
        return forms.negotiable[place].answer(to: head, in: bytes)
    }

    static func problem(_ forms: [Representation.Form]) -> Problem {
        let types = forms.map(\.mediaType)
        let available = forms.map { JSONValue.compact(["media_type": .string($0.mediaType), "format": .optional($0.format?.rawValue)]) }
        return Problem(
            .notAcceptable,
            "This resource has none of the forms that were asked for; it can be \(types.joined(separator: ", ")).",
            members: [.init("available", .array(available))], fields: [CommonFields.vary])
    }
}
