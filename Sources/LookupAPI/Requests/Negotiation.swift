// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// In which format a request is answered: the one choice for everything that has several.
enum Negotiation {
    /// The place in `formats` of the one to answer in; nil where the client wants none of them.
    ///
    /// - Parameters:
    ///   - formats: in the order in which they are preferred; the first is what a client without wishes gets.
    ///   - named: what `?format=` asks for, which wins over Accept.
    static func choose(from formats: [Format], named: Format? = nil, _ head: RequestHead, in bytes: Span<UInt8>) -> Int? {
        if let named { return formats.firstIndex(of: named) }
        guard head.has(.accept), !AcceptField.takesAnything(head, in: bytes) else { return formats.indices.first }
        return AcceptField.choose(from: formats, head, in: bytes)
    }
}
