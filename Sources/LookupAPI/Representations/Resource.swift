// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// What is at one target: its representations, in the order of our preference. They are made when they are first asked for.
final class Resource: Sendable {
    private let make: @Sendable () -> [Representation]
    /// Whether rendering takes longer than a turn of the server's loop should last.
    private let isLong: Bool
    private let made = Lazy<Representations>()
    /// The response to a request without negotiation and preconditions, the usual one. It is kept here as well, so that it needs no choice
    /// and no access to the representations.
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

    /// - Parameter representations: must return the same ones each time, at least one. The first is for clients without a preference.
    init(isLong: Bool = false, _ representations: @escaping @Sendable () -> [Representation]) {
        make = representations
        self.isLong = isLong
    }

    /// - Parameters:
    ///   - format: the format in `?format=`, which takes precedence over Accept.
    ///   - route: the label that the request is counted under.
    /// - Throws: 406 where the client accepts none of the formats.
    func reply(to head: RequestHead, in bytes: Span<UInt8>, format: Format? = nil, route: Int) throws(Problem) -> Reply {
        let isPlain = format == nil && head.lacks(Self.negotiated)
        if isPlain, let plain = plain.existing { return .shared(plain, route: route) }
        let made = made.value { Representations(make()) }
        guard let place = Negotiation.choose(from: made.formats, named: format, head, in: bytes) else {
            throw .notAcceptable(made.formats)
        }
        let representation = made.all[place]
        guard let response = isLong ? representation.existing(to: head, in: bytes) : representation.answer(to: head, in: bytes) else {
            // The work gets a copy of the octets, because the loop reuses its buffer.
            let copy = bytes.withUnsafeBufferPointer { Array($0) }
            return .later(route: route) { _ in representation.answer(to: head, in: copy.span) }
        }
        return .shared(isPlain ? plain.keep(response) : response, route: route)
    }
}
