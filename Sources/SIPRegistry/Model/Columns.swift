// SPDX-License-Identifier: Apache-2.0

extension StringProtocol {
    /// The columns that the text takes in a terminal: two for each letter of Chinese, Japanese and Korean and for most pictures, one for any
    /// other character. It reads octets, because counting grapheme clusters would cost more than everything else in a document.
    package var columns: Int {
        var columns = 0
        var wide = 0
        for byte in utf8 {
            if byte & 0xC0 != 0x80 { columns += 1 }
            if byte >= 0xE1 { wide += 1 }
        }
        guard wide > 0 else { return columns }
        return columns + unicodeScalars.reduce(0) { $0 + ($1.isWide ? 1 : 0) }
    }

    /// The text in parts of at most `width` columns.
    package func pieces(ofColumns width: Int) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var columns = 0
        for character in self {
            let needed = character.columns
            if columns + needed > width, !piece.isEmpty {
                pieces.append(piece)
                piece = ""
                columns = 0
            }
            piece.append(character)
            columns += needed
        }
        if !piece.isEmpty { pieces.append(piece) }
        return pieces
    }

    /// The beginning of the text, as far as it fits into `width` columns.
    package func prefix(columns width: Int) -> String {
        var columns = 0
        return String(
            prefix { character in
                columns += character.columns
                return columns <= width
            })
    }
}

extension Character {
    package var columns: Int { unicodeScalars.contains(where: \.isWide) ? 2 : 1 }
}

extension Unicode.Scalar {
    /// Whether East Asian Width (UAX #11) is W or F, by blocks.
    fileprivate var isWide: Bool {
        switch value {
        case ..<0x1100: false
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
