// SPDX-License-Identifier: Apache-2.0

/// Reads a request body to its end and drops it, so that the connection can be kept. Its framing
/// is checked as strictly as if the body mattered: no octet of it may ever count as a request.
struct BodyDrain: Sendable {
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
    /// Octets left of the body, or of the chunk in hand.
    private var remaining = 0
    /// Octets read so far, chunk framing included.
    private var total = 0
    private var sizeDigits = 0
    private var trailerFields = 0
    private var chunkExtension: ChunkExtension?

    /// 15 hexadecimal digits are 60 bits: far beyond any bound, and no sum overflows.
    private static let mostSizeDigits = 15

    init(_ body: Framing.Body) {
        switch body {
        case .none: state = .done
        case .length(let length):
            state = .length
            remaining = length
        case .chunked: state = .sizeStart
        }
    }

    mutating func feed(_ bytes: Span<UInt8>, limits: Limits) -> Outcome {
        var index = 0
        while state != .done {
            if state == .length, remaining > limits.bodyBytes { return .rejected(.bodyTooLarge) }
            guard index < bytes.count else { return .needMore }
            // Sizes, extensions and trailers count too: framing alone can be made as long as a body.
            guard total < limits.bodyBytes else { return .rejected(.bodyTooLarge) }
            if state == .length || state == .data {
                let taken = min(remaining, bytes.count - index, limits.bodyBytes - total)
                remaining -= taken
                total += taken
                index += taken
                if remaining == 0 { state = state == .length ? .done : .dataReturn }
            } else {
                total += 1
                if let rejection = step(bytes[index], limits: limits) { return .rejected(rejection) }
                index += 1
            }
        }
        return .complete(index)
    }

    /// One octet of chunk framing (RFC 9112 §7.1).
    private mutating func step(_ byte: UInt8, limits: Limits) -> Rejection? {
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
            // Only what is a size at all can be one that is too large.
            if remaining > limits.bodyBytes { return .bodyTooLarge }
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
            return stepTrailer(byte, limits: limits)
        case .length, .data, .done: break
        }
        return nil
    }

    /// One octet of the trailer section, whose fields are checked and dropped (RFC 9112 §7.1.2).
    private mutating func stepTrailer(_ byte: UInt8, limits: Limits) -> Rejection? {
        switch state {
        case .trailerStart where byte == ASCII.carriageReturn: state = .endLineFeed
        case .trailerStart:
            trailerFields += 1
            guard trailerFields <= limits.fieldCount, ASCII.isToken(byte) else { return .malformedTrailer }
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
