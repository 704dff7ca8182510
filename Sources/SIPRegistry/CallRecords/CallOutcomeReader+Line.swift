// SPDX-License-Identifier: Apache-2.0

extension CallOutcomeReader {
    /// The first thing in a line of a log that says how a call went: "SIP/2.0 486", "Q.850;cause=17", or else a number of three
    /// digits that stands alone and is a code of the registry. Nil where there is none.
    public func find(in line: String) -> CallOutcome? {
        let bytes = Array(line.utf8.prefix(Self.mostLineBytes))
        for (prefix, kind) in [("sip/2.0 ", Bare.code), ("q.850;cause=", .cause), ("hangup_cause=", .cause), ("sip;cause=", .code)] {
            guard let start = Self.end(of: Array(prefix.utf8), in: bytes) else { continue }
            let rest = bytes[start...].prefix { $0 != 0x20 && $0 != 0x2C && $0 != 0x3B && $0 != 0x22 }
            let outcome = CallOutcomeReader(bare: kind).read(String(decoding: rest, as: UTF8.self))
            if case .unreadable = outcome { continue }
            return outcome
        }
        return Self.freeNumber(in: bytes).map { .code($0) }
    }

    /// More than a line that says one thing has; what is behind it is not looked at.
    private static let mostLineBytes = 64 << 10

    /// Where the text behind `word` begins, in capitals or not.
    private static func end(of word: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= word.count else { return nil }
        for start in 0...(bytes.count - word.count) {
            var length = 0
            while length < word.count, lower(bytes[start + length]) == word[length] { length += 1 }
            if length == word.count { return start + length }
        }
        return nil
    }

    /// A registered code with nothing but white space or punctuation of a list around it.
    private static func freeNumber(in bytes: [UInt8]) -> Int? {
        let around: (Int) -> Bool = { place in
            !bytes.indices.contains(place) || [0x20, 0x09, 0x2C, 0x3B, 0x22, 0x28, 0x29, 0x5B, 0x5D, 0x3D, 0x7C].contains(bytes[place])
        }
        var index = 0
        while index + 3 <= bytes.count {
            let digits = bytes[index..<index + 3]
            if digits.allSatisfy({ (0x30...0x39).contains($0) }), around(index - 1), around(index + 3) {
                let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
                if Registry.standard.knows(number) { return number }
            }
            index += 1
        }
        return nil
    }

    private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
