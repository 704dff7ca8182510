// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// What lives at one target: its representations, in the order of our preference. Nothing of it is made before it is asked for.
final class Resource: Sendable {
    private let make: @Sendable () -> [Representation]
    /// To render it takes longer than a turn of the server's loop should last.
    private let isLong: Bool
    private let made = Lazy<Representations>()
    /// The answer to a request without wishes, the usual one: kept here as well, it costs neither a choice nor a look at the
    /// representations.
    private let plain = Lazy<Response>()
    private static let negotiated = FieldNames(.accept, .acceptEncoding, .ifMatch, .ifNoneMatch, .ifModifiedSince, .ifUnmodifiedSince)

    private final class Representations: Sendable {
        let all: [Representation]
        let formats: [Format]

        init(_ all: [Representation]) {
            self.all = all
            formats = all.map(\.format)
        }
    }

    /// - Parameter representations: makes the same ones each time, at least one; the first is what a client without wishes gets.
    init(isLong: Bool = false, _ representations: @escaping @Sendable () -> [Representation]) {
        make = representations
        self.isLong = isLong
    }

    /// - Parameters:
    ///   - format: what `?format=` asks for, which wins over Accept.
    ///   - route: what the request is counted under.
    /// - Throws: 406 where the client wants no format that there is.
    func reply(to head: RequestHead, in bytes: Span<UInt8>, format: Format? = nil, route: Int) throws(Problem) -> Reply {
        let isPlain = format == nil && head.lacks(Self.negotiated)
        if isPlain, let plain = plain.existing { return .shared(plain, route: route) }
        let made = made.value { Representations(make()) }
        guard let place = Negotiation.choose(from: made.formats, named: format, head, in: bytes) else {
            throw .notAcceptable(made.formats)
        }
        let representation = made.all[place]
        guard let response = isLong ? representation.existing(to: head, in: bytes) : representation.answer(to: head, in: bytes) else {
            // The loop's octets are others' by then.
            let copy = bytes.withUnsafeBufferPointer { Array($0) }
            return .later(route: route) { _ in representation.answer(to: head, in: copy.span) }
        }
        return .shared(isPlain ? plain.keep(response) : response, route: route)
    }
}
