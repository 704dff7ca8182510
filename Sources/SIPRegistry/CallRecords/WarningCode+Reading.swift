// SPDX-License-Identifier: Apache-2.0

extension WarningCode {
    /// The warning code that a text from a log or a header names: "370", "warning:370", "Warning: 370 pbx.example.com \"Insufficient
    /// bandwidth\"", "insufficient bandwidth". Nil where it names no registered one.
    package static func read(_ text: String) -> WarningCode? {
        var words = text.utf8.drop { $0 <= 0x20 }
        let field = "warning".utf8
        if words.count > field.count, zip(words, field).allSatisfy({ $0.0 | 0x20 == $0.1 }) {
            words = words.dropFirst(field.count).drop { [0x20, 0x09, 0x3A, 0x3D].contains($0) }
        }
        let digits = words.prefix { (0x30...0x39).contains($0) }
        if digits.count == 3, let number = Int(String(decoding: digits, as: UTF8.self)) { return all.first { $0.code == number } }
        let name = ProviderCode.name(of: String(decoding: words.prefix(128), as: UTF8.self))
        return named[name]
    }

    private static let named = Dictionary(all.map { (ProviderCode.name(of: $0.text), $0) }) { first, _ in first }
}
