// SPDX-License-Identifier: Apache-2.0

extension CallOutcomeReader {
    /// The numbers of an entry that consists of several and nothing else, such as "486/487", "486|487" or "486 487"; nil for any other.
    package static func numbers(in entry: some StringProtocol) -> [String]? {
        let parts = entry.utf8.split { [0x20, 0x09, 0x2F, 0x3B, 0x7C].contains($0) }
        guard parts.count > 1, parts.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
        return parts.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether the text has a number, and behind it, with nothing but punctuation between them, another one.
    static func hasSeveralNumbers(_ bytes: ArraySlice<UInt8>) -> Bool {
        let rest = bytes.drop { (0x30...0x39).contains($0) }
        guard !rest.isEmpty, rest.count < bytes.count else { return false }
        return rest.allSatisfy { (0x30...0x39).contains($0) || [0x20, 0x09, 0x2C, 0x2D, 0x2F, 0x3B, 0x7C].contains($0) }
            && rest.contains { (0x30...0x39).contains($0) }
    }
}
