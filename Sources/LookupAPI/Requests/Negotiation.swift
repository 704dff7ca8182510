// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// Selects the format of a response, for every resource that has several.
enum Negotiation {
    /// The index in `formats` of the one to respond in; nil where the client accepts none of them.
    ///
    /// - Parameters:
    ///   - formats: in the order of preference; the first is for clients without a preference.
    ///   - named: the format in `?format=`, which takes precedence over Accept.
    static func choose(from formats: [Format], named: Format? = nil, _ head: RequestHead, in bytes: Span<UInt8>) -> Int? {
        if let named { return formats.firstIndex(of: named) }
        guard head.has(.accept), !AcceptField.takesAnything(head, in: bytes) else { return formats.indices.first }
        return AcceptField.choose(from: formats, head, in: bytes)
    }
}
