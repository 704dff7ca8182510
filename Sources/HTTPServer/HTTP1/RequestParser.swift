// SPDX-License-Identifier: Apache-2.0

/// Reads one HTTP/1.1 request head from bytes that arrive in any fragmentation.
///
/// Each octet is looked at once, and what is decided about it depends only on the octets before it: the same bytes give the same outcome,
/// however they are split. Stricter than RFC 9112 where leniency would allow request smuggling: no bare LF, no line folding, white space
/// only where the grammar has it.
struct RequestParser: Sendable {
    enum Outcome: Sendable, Equatable {
        /// Every octet so far is valid, and the head is not complete.
        case needMore
        /// The head is complete; it took that many bytes.
        case complete(Int)
        case rejected(Rejection)
    }

    private enum State: UInt8 {
        case start, startLineFeed
        case method, target, version, requestLineFeed
        case fieldStart, fieldName, valueStart, value, fieldLineFeed, endLineFeed
    }

    private var state = State.start
    /// The next octet to look at, from the first byte of the request on.
    private var cursor = 0
    /// Where the element being read began.
    private var mark = 0
    private var fieldName: FieldName?
    private var emptyLines = 0
    private var query = false

    private static let longestMethod = 32
    private static let versionLength = 8
    /// "HTTP/1.1" as a little-endian number.
    private static let usualVersion: UInt64 = 0x312E_312F_5054_5448
    /// RFC 9112 §2.2 asks to ignore at least one empty line before a request line; this many are ignored.
    private static let mostEmptyLines = 2

    /// Whether nothing of a request has come yet: no octet, or empty lines alone.
    var isBeforeRequest: Bool { state == .start || state == .startLineFeed }

    /// Goes on with `bytes`, which begin with the request's first octet and hold at least what they held at the last call.
    mutating func parse(_ bytes: Span<UInt8>, limits: Limits, into head: inout RequestHead) -> Outcome {
        let end = min(bytes.count, limits.headBytes)
        if cursor == 0 { head.reset() }
        while cursor < end {
            let byte = bytes[cursor]
            switch state {
            case .start:
                if byte == ASCII.carriageReturn {
                    emptyLines += 1
                    guard emptyLines <= Self.mostEmptyLines else { return .rejected(.malformedRequestLine) }
                    state = .startLineFeed
                    cursor += 1
                } else {
                    mark = cursor
                    state = .method
                }
            case .startLineFeed:
                guard byte == ASCII.lineFeed else { return .rejected(.bareCarriageReturn) }
                state = .start
                cursor += 1
            case .method:
                if let rejection = readMethod(bytes, to: end, into: &head) { return .rejected(rejection) }
            case .target:
                if let rejection = readTarget(bytes, to: end, limits: limits, into: &head) { return .rejected(rejection) }
            case .version:
                if let rejection = readVersion(bytes, byte, into: &head) { return .rejected(rejection) }
            case .requestLineFeed, .fieldLineFeed:
                guard byte == ASCII.lineFeed else { return .rejected(.bareCarriageReturn) }
                state = .fieldStart
                cursor += 1
            case .fieldStart:
                if byte == ASCII.carriageReturn {
                    state = .endLineFeed
                    cursor += 1
                } else if byte == ASCII.space || byte == ASCII.tab {
                    return .rejected(.foldedField)
                } else {
                    head.fieldCount += 1
                    guard head.fieldCount <= limits.fieldCount else { return .rejected(.tooManyFields) }
                    mark = cursor
                    state = .fieldName
                }
            case .fieldName:
                if let rejection = readFieldName(bytes, to: end) { return .rejected(rejection) }
            case .valueStart:
                if byte == ASCII.space || byte == ASCII.tab {
                    cursor += 1
                } else {
                    mark = cursor
                    state = .value
                }
            case .value:
                if let rejection = readValue(bytes, to: end, into: &head) { return .rejected(rejection) }
            case .endLineFeed:
                guard byte == ASCII.lineFeed else { return .rejected(.bareCarriageReturn) }
                let length = cursor + 1
                self = RequestParser()
                return .complete(length)
            }
        }
        return bytes.count >= limits.headBytes ? .rejected(.headTooLarge) : .needMore
    }

    private mutating func readMethod(_ bytes: Span<UInt8>, to end: Int, into head: inout RequestHead) -> Rejection? {
        while cursor < end {
            let byte = bytes[cursor]
            if ASCII.isToken(byte) {
                guard cursor - mark < Self.longestMethod else { return .methodTooLong }
                cursor += 1
            } else {
                guard byte == ASCII.space, cursor > mark else {
                    return byte == ASCII.lineFeed ? .bareLineFeed : .malformedRequestLine
                }
                head.methodName = ByteRange(mark, cursor)
                head.method = RequestMethod(bytes.extracting(mark..<cursor))
                cursor += 1
                mark = cursor
                query = false
                state = .target
                return nil
            }
        }
        return nil
    }

    private mutating func readTarget(
        _ bytes: Span<UInt8>, to end: Int, limits: Limits, into head: inout RequestHead
    ) -> Rejection? {
        while cursor < end {
            let byte = bytes[cursor]
            // Brackets are for the IP literal in absolute-form or authority-form; a path that has one is refused later, when the form is
            // checked.
            if query ? CharacterSet.query.contains(byte) : CharacterSet.target.contains(byte) {
                guard cursor - mark < limits.targetBytes else { return .targetTooLong }
                if byte == ASCII.question { query = true }
                cursor += 1
            } else if byte == ASCII.space, cursor > mark {
                head.target = ByteRange(mark, cursor)
                if let rejection = TargetForm.resolve(&head, in: bytes) { return rejection }
                cursor += 1
                mark = cursor
                state = .version
                return nil
            } else {
                return switch byte {
                case ASCII.lineFeed: .bareLineFeed
                case ASCII.carriageReturn, ASCII.space: .malformedRequestLine
                default: .malformedTarget
                }
            }
        }
        return nil
    }

    /// "HTTP/1.1" and nothing more, case-sensitive (RFC 9112 §2.3).
    private mutating func readVersion(_ bytes: Span<UInt8>, _ byte: UInt8, into head: inout RequestHead) -> Rejection? {
        if cursor == mark, ASCII.hasWord(Self.usualVersion, in: bytes, at: mark) {
            cursor += Self.versionLength
            return nil
        }
        let position = cursor - mark
        if position == Self.versionLength {
            guard byte == ASCII.carriageReturn else { return byte == ASCII.lineFeed ? .bareLineFeed : .malformedRequestLine }
            guard bytes[mark + 5] == 0x31 else { return .unsupportedVersion }
            head.minorVersion = bytes[mark + 7] == 0x30 ? 0 : 1
            cursor += 1
            state = .requestLineFeed
            return nil
        }
        let fits =
            switch position {
            case 0: byte == 0x48
            case 1, 2: byte == 0x54
            case 3: byte == 0x50
            case 4: byte == ASCII.slash
            case 6: byte == ASCII.period
            default: ASCII.isDigit(byte)
            }
        guard fits else { return byte == ASCII.lineFeed ? .bareLineFeed : .malformedRequestLine }
        cursor += 1
        return nil
    }

    private mutating func readFieldName(_ bytes: Span<UInt8>, to end: Int) -> Rejection? {
        while cursor < end {
            let byte = bytes[cursor]
            if ASCII.isToken(byte) {
                cursor += 1
            } else {
                guard byte == ASCII.colon, cursor > mark else { return byte == ASCII.lineFeed ? .bareLineFeed : .malformedField }
                fieldName = FieldName(bytes.extracting(mark..<cursor))
                cursor += 1
                state = .valueStart
                return nil
            }
        }
        return nil
    }

    private mutating func readValue(_ bytes: Span<UInt8>, to end: Int, into head: inout RequestHead) -> Rejection? {
        while cursor < end {
            cursor = ASCII.endOfVisible(in: bytes, from: cursor, to: end)
            guard cursor < end else { return nil }
            let byte = bytes[cursor]
            if byte == ASCII.tab {
                cursor += 1
                continue
            }
            guard byte == ASCII.carriageReturn else { return byte == ASCII.lineFeed ? .bareLineFeed : .malformedField }
            if let fieldName {
                var valueEnd = cursor
                while valueEnd > mark, bytes[valueEnd - 1] == ASCII.space || bytes[valueEnd - 1] == ASCII.tab { valueEnd -= 1 }
                head.add(fieldName, ByteRange(mark, valueEnd))
            }
            cursor += 1
            state = .fieldLineFeed
            return nil
        }
        return nil
    }
}
