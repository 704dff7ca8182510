// SPDX-License-Identifier: Apache-2.0

/// A number in a path: one to six decimal digits, without a sign and without leading zeros.
enum PathNumber {
    static func parse(_ text: String) -> Int? {
        guard (1...6).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            text.utf8.first != 0x30 || text.utf8.count == 1
        else { return nil }
        return Int(text)
    }
}
