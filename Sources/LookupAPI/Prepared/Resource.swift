// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// What lives at one target: its representations, in the order of our preference.
struct Resource: Sendable {
    private let representations: [Representation]
    private let notAcceptable: Response
    private static let negotiated = FieldNames(.accept, .acceptEncoding, .ifNoneMatch, .ifModifiedSince)

    /// - Parameter representations: at least one; the first is what a client without wishes gets.
    init(_ representations: [Representation]) {
        self.representations = representations
        notAcceptable = Self.problem(representations.map(\.form).filter(\.isNegotiable)).response(instance: nil)
    }

    /// - Parameter format: what `?format=` asks for, which wins over Accept.
    func answer(to head: RequestHead, in bytes: Span<UInt8>, format: Format? = nil) -> Response {
        if let format {
            guard let wanted = representations.first(where: { $0.form.format == format }) else { return notAcceptable }
            return wanted.answer(to: head, in: bytes)
        }
        guard let first = representations.first else { return notAcceptable }
        if head.lacks(Self.negotiated) { return first.plain }
        guard head.has(.accept), !Self.takesAnything(head, in: bytes) else { return first.answer(to: head, in: bytes) }
        let offered = representations.filter(\.form.isNegotiable)
        guard let place = AcceptField.choose(from: offered.map(\.form.mediaType), head, in: bytes) else { return notAcceptable }
        return offered[place].answer(to: head, in: bytes)
    }

    /// "*/*", as curl and most programs send it: the usual case, worth not taking apart.
    private static func takesAnything(_ head: RequestHead, in bytes: Span<UInt8>) -> Bool {
        guard let value = head.first(.accept), value.count == 3 else { return false }
        let text = bytes.extracting(value.within(bytes))
        return text.count == 3 && text[0] == ASCII.asterisk && text[1] == ASCII.slash && text[2] == ASCII.asterisk
            && head.countIsOne(.accept)
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
