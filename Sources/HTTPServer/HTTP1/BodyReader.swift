// SPDX-License-Identifier: Apache-2.0

/// Reads a message body to its end (RFC 9112 §6). The content is passed on, or dropped so that the connection can be kept. The framing is
/// checked equally strictly in both cases: no octet of a body may ever be taken for a request.
struct BodyReader: Sendable {
    enum Outcome: Sendable, Equatable {
        /// All of the bytes belong to the body, and more is to come.
        case needMore
        /// The body ended after that many of the bytes.
        case complete(Int)
        case rejected(Rejection)
    }

    private enum State: UInt8 {
        /// A body of known length.
        case length
        case sizeStart, size, chunkExtension, sizeLineFeed
        case data, dataReturn, dataLineFeed
        case trailerStart, trailerName, trailerValue, trailerLineFeed, endLineFeed
        case done
    }

    private var state: State
    /// Octets left of the body, or of the current chunk.
    private var remaining = 0
    /// Octets of content that may still come.
    private var contentRoom: Int
    /// Octets that may still come, including chunk framing and trailers: without this bound, the framing alone could be of any length.
    private var room: Int
    private let mostTrailerFields: Int
    private var sizeDigits = 0
    private var trailerFields = 0
    private var chunkExtension: ChunkExtension?

    /// 15 hexadecimal digits are 60 bits: far beyond any bound, and no sum overflows.
    private static let mostSizeDigits = 15

    /// - Parameter most: the most octets of content to accept; nil to drop the content, with `Limits.bodyBytes` as the bound, framing
    ///   included.
    init(_ body: Framing.Body, limits: Limits, upTo most: Int? = nil) {
        contentRoom = most ?? limits.bodyBytes
        // Very small chunks have as much framing as content.
        room = most.map { min($0, Int.max / 4) * 2 + limits.bodyBytes } ?? limits.bodyBytes
        mostTrailerFields = limits.fieldCount
        switch body {
        case .none: state = .done
        case .length(let length):
            state = .length
            remaining = length
        case .chunked: state = .sizeStart
        }
    }

    /// Goes on with `bytes`, which begin where those of the last call ended. Content is appended to `content`, if there is one.
    mutating func feed(_ bytes: Span<UInt8>, into content: ContentBuffer? = nil) -> Outcome {
        var index = 0
        while state != .done {
            if state == .length || state == .data, remaining > contentRoom { return .rejected(.bodyTooLarge) }
            guard index < bytes.count else { return .needMore }
            guard room > 0 else { return .rejected(.bodyTooLarge) }
            if state == .length || state == .data {
                let taken = min(remaining, bytes.count - index, room)
                if let content, !content.append(bytes.extracting(index..<index + taken)) { return .rejected(.overloaded) }
                remaining -= taken
                contentRoom -= taken
                room -= taken
                index += taken
                if remaining == 0 { state = state == .length ? .done : .dataReturn }
            } else {
                room -= 1
                if let rejection = step(bytes[index]) { return .rejected(rejection) }
                index += 1
            }
        }
        return .complete(index)
    }

    /// One octet of chunk framing (RFC 9112 §7.1).
    private mutating func step(_ byte: UInt8) -> Rejection? {
        switch state {
        case .sizeStart:
            guard let digit = ASCII.hexValue(byte) else { return .malformedChunk }
            remaining = Int(digit)
            sizeDigits = 1
            state = .size
        case .size:
            if let digit = ASCII.hexValue(byte) {
                sizeDigits += 1
                guard sizeDigits <= Self.mostSizeDigits else { return .malformedChunk }
                remaining = remaining << 4 | Int(digit)
                return nil
            }
            if byte == ASCII.carriageReturn {
                state = .sizeLineFeed
            } else {
                chunkExtension = ChunkExtension(first: byte)
                guard chunkExtension != nil else { return .malformedChunk }
                state = .chunkExtension
            }
            // Only now, when the size is known to be well-formed: a malformed one must not be reported as too large.
            if remaining > contentRoom { return .bodyTooLarge }
        case .chunkExtension:
            switch chunkExtension?.step(byte) {
            case .more: break
            case .end: state = .sizeLineFeed
            case .malformed, nil: return .malformedChunk
            }
        case .sizeLineFeed:
            guard byte == ASCII.lineFeed else { return .malformedChunk }
            state = remaining == 0 ? .trailerStart : .data
        case .dataReturn:
            guard byte == ASCII.carriageReturn else { return .malformedChunk }
            state = .dataLineFeed
        case .dataLineFeed:
            guard byte == ASCII.lineFeed else { return .malformedChunk }
            state = .sizeStart
        case .trailerStart, .trailerName, .trailerValue, .trailerLineFeed, .endLineFeed:
            return stepTrailer(byte)
        case .length, .data, .done: break
        }
        return nil
    }

    /// One octet of the trailer section, whose fields are checked and dropped (RFC 9112 §7.1.2).
    private mutating func stepTrailer(_ byte: UInt8) -> Rejection? {
        switch state {
        case .trailerStart where byte == ASCII.carriageReturn: state = .endLineFeed
        case .trailerStart:
            trailerFields += 1
            guard trailerFields <= mostTrailerFields, ASCII.isToken(byte) else { return .malformedTrailer }
            state = .trailerName
        case .trailerName where byte == ASCII.colon: state = .trailerValue
        case .trailerName:
            guard ASCII.isToken(byte) else { return .malformedTrailer }
        case .trailerValue where byte == ASCII.carriageReturn: state = .trailerLineFeed
        case .trailerValue:
            guard ASCII.isFieldContent(byte) else { return .malformedTrailer }
        default:
            guard byte == ASCII.lineFeed else { return .malformedTrailer }
            state = state == .endLineFeed ? .done : .trailerStart
        }
        return nil
    }
}
