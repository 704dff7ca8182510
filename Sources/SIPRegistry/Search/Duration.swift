// SPDX-License-Identifier: Apache-2.0

/// Durations, which distinguish symptoms: "drops after 32 seconds", "after 15 minutes".
enum Duration {
    /// Appends a number and its unit as one word, "30s" for "30 seconds"; false where no duration begins at the token.
    static func append(at index: Int, _ tokens: [Token], _ bytes: [UInt8], to letters: inout [UInt8]) -> Bool {
        guard tokens[index].kind == .number, tokens[index].range.count <= 5, index + 1 < tokens.count,
            let unit = unit(bytes.span.extracting(tokens[index + 1].range))
        else { return false }
        letters += bytes[tokens[index].range]
        letters.append(unit)
        return true
    }

    private static func unit(_ word: Span<UInt8>) -> UInt8? {
        for (names, unit) in units {
            for name in names where word.spells(name) { return unit }
        }
        return nil
    }

    private static let units: [(names: [StaticString], unit: UInt8)] = [
        (["seconds", "second", "secs", "sec", "s"], UInt8(ascii: "s")),
        (["minutes", "minute", "mins", "min"], UInt8(ascii: "m")),
        (["hours", "hour", "hrs", "h"], UInt8(ascii: "h")),
    ]
}
