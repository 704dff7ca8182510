// SPDX-License-Identifier: Apache-2.0

extension String {
    /// In double quotes, for a message about a file: enough to recognise it by, in one line, and nothing in it that could
    /// play tricks with a terminal or a log.
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
    /// Controls, line and paragraph separators, what turns the direction of writing about, and what is no character at
    /// all: none of them belongs into a text that others read.
    var isInvisible: Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// "\u202e", as JSON has it; only for scalars of the first plane.
    var escaped: String {
        let digits = String(value, radix: 16)
        return "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}

extension String {
    /// For quoting what a client sent: enough to recognise it by, not enough to fill a log.
    var shortened: String {
        unicodeScalars.count <= 64 ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(64))) + "..."
    }
}

extension String {
    /// As a path or a fragment names it: small letters and digits of ASCII, with a hyphen for whatever stands between.
    var slug: String {
        lowercased().utf8.split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }
            .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    }
}
