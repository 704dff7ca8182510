// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// Percent-encoding of paths and queries (RFC 3986 §2.1), decoded once and never twice.
enum PercentEncoding {
    enum Failure: Error, Sendable {
        /// "%" without two hexadecimal digits behind it.
        case brokenTriplet
        /// The octets are no UTF-8, or overlong, or hold a NUL.
        case invalidText
    }

    /// - Parameter plusIsSpace: as HTML forms write a space in a query.
    static func decode(_ bytes: Span<UInt8>, plusIsSpace: Bool) throws(Failure) -> String {
        var octets: [UInt8] = []
        octets.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == ASCII.percent {
                guard index + 2 < bytes.count, let high = ASCII.hexValue(bytes[index + 1]), let low = ASCII.hexValue(bytes[index + 2])
                else { throw .brokenTriplet }
                octets.append(high << 4 | low)
                index += 3
            } else {
                octets.append(plusIsSpace && byte == 0x2B ? ASCII.space : byte)
                index += 1
            }
        }
        guard !octets.contains(0), let text = String(validating: octets, as: UTF8.self) else { throw .invalidText }
        return text
    }

    /// Encodes all but RFC 3986's unreserved characters, for a link that we make.
    static func encode(_ text: String) -> String {
        var octets: [UInt8] = []
        for byte in text.utf8 {
            if ASCII.isDigit(byte) || ASCII.isLetter(byte) || "-._~".utf8.contains(byte) {
                octets.append(byte)
            } else {
                octets.append(ASCII.percent)
                octets.append(contentsOf: hex(byte).utf8)
            }
        }
        return String(decoding: octets, as: UTF8.self)
    }

    private static func hex(_ byte: UInt8) -> String {
        let text = String(byte, radix: 16, uppercase: true)
        return text.utf8.count == 1 ? "0" + text : text
    }
}
