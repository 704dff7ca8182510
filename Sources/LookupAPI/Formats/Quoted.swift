// SPDX-License-Identifier: Apache-2.0

extension String {
    /// The string in double quotes, for a message about a file: shortened, in one line, and without characters that could mislead the
    /// reader of a terminal or a log.
    var quoted: String {
        var result = "\""
        for scalar in shortened.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case _ where scalar.isInvisible: result += scalar.escaped
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

extension Unicode.Scalar {
    /// Control characters, line and paragraph separators, controls of the text direction, and noncharacters: none of them belongs in a text
    /// that others read.
    var isInvisible: Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// The JSON escape, such as "\u202e"; only for scalars up to U+FFFF.
    var escaped: String {
        let digits = String(value, radix: 16)
        return "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}

extension String {
    /// At most 64 characters, for quoting what a client sent: enough to recognise it, not enough to fill a log.
    var shortened: String {
        unicodeScalars.count <= 64 ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(64))) + "..."
    }
}

extension String {
    /// The string for use in a path or a fragment: lower-case ASCII letters and digits, with a hyphen for everything between them.
    var slug: String {
        lowercased().utf8.split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }
            .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    }
}
