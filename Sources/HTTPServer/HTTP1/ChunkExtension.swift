// SPDX-License-Identifier: Apache-2.0

/// Checks the extensions behind a chunk size, octet by octet: `*( BWS ";" BWS name [ BWS "=" BWS value ] )` (RFC 9112 §7.1.1). Their
/// content is ignored; they are checked so that no line end can hide in one.
struct ChunkExtension: Sendable {
    enum Outcome: Sendable {
        case more
        /// The octet is the CR that ends the line.
        case end
        case malformed
    }

    private enum State: UInt8 {
        case beforeSemicolon, beforeName, name, beforeEquals, beforeValue, token, quoted, quotedPair, afterQuoted
    }

    private var state: State

    /// Begins with the octet that follows the size, which must be a semicolon or the white space before one; nil for any other octet.
    init?(first byte: UInt8) {
        switch byte {
        case ASCII.semicolon: state = .beforeName
        case ASCII.space, ASCII.tab: state = .beforeSemicolon
        default: return nil
        }
    }

    mutating func step(_ byte: UInt8) -> Outcome {
        let isSpace = byte == ASCII.space || byte == ASCII.tab
        switch (state, byte) {
        case (.quoted, ASCII.quote): state = .afterQuoted
        case (.quoted, ASCII.backslash): state = .quotedPair
        case (.quoted, _), (.quotedPair, _):
            guard ASCII.isFieldContent(byte) else { return .malformed }
            state = .quoted
        case (.name, ASCII.carriageReturn), (.token, ASCII.carriageReturn), (.afterQuoted, ASCII.carriageReturn): return .end
        case (.name, ASCII.semicolon), (.token, ASCII.semicolon), (.afterQuoted, ASCII.semicolon), (.beforeEquals, ASCII.semicolon),
            (.beforeSemicolon, ASCII.semicolon):
            state = .beforeName
        case (.name, ASCII.equals), (.beforeEquals, ASCII.equals): state = .beforeValue
        case (.name, _) where isSpace: state = .beforeEquals
        case (.token, _) where isSpace, (.afterQuoted, _) where isSpace: state = .beforeSemicolon
        case (.beforeName, _) where isSpace, (.beforeEquals, _) where isSpace, (.beforeValue, _) where isSpace,
            (.beforeSemicolon, _) where isSpace:
            break
        case (.beforeName, _) where ASCII.isToken(byte): state = .name
        case (.beforeValue, ASCII.quote): state = .quoted
        case (.beforeValue, _) where ASCII.isToken(byte): state = .token
        case (.name, _) where ASCII.isToken(byte), (.token, _) where ASCII.isToken(byte): break
        default: return .malformed
        }
        return .more
    }
}
