// SPDX-License-Identifier: Apache-2.0

import Synchronization

@testable import HTTPServer

/// Makes responses whose content comes in parts, and counts the parts.
final class PartsMaker: Sendable {
    static let count = 24
    private static let size = 50_000
    static let whole = Array(EchoResponder.largeBody.prefix(count * size))

    private let counter = Atomic<Int>(0)
    /// How many parts have been made, over all responses.
    var made: Int { counter.load(ordering: .relaxed) }

    /// - Parameters:
    ///   - end: the number of the part that cannot be made.
    ///   - before: is called before each part but the first.
    func response(brokenAt end: Int? = nil, before: @escaping @Sendable (Cancellation) -> Void = { _ in }) -> Response {
        counter.add(1, ordering: .relaxed)
        let next = Place()
        let rest = ContentParts(bytes: 1000) { [self] cancellation in
            before(cancellation)
            let place = next.value.add(1, ordering: .relaxed).oldValue
            guard place != end else { return nil }
            counter.add(1, ordering: .relaxed)
            return ContentParts.Part(Self.part(place), isLast: place == Self.count - 1)
        }
        return Response(status: 200, fields: [], body: Self.part(0), rest: rest)
    }

    private static func part(_ place: Int) -> [UInt8] { Array(whole[place * size..<(place + 1) * size]) }

    private final class Place: Sendable {
        let value = Atomic(1)
    }
}
