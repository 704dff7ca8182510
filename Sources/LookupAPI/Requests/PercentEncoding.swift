// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// Percent-encoding of paths and queries (RFC 3986 §2.1), decoded once and never twice.
enum PercentEncoding {
    enum Failure: Error, Sendable {
        /// A "%" that two hexadecimal digits do not follow.
        case brokenTriplet
        /// The octets are not valid UTF-8, or contain a NUL.
        case invalidText
    }

    /// - Parameter plusIsSpace: whether "+" is a space, which it is in a query that an HTML form sends.
    static func decode(_ bytes: Span<UInt8>, plusIsSpace: Bool) throws(Failure) -> String {
        guard hasEncoding(bytes, plusIsSpace: plusIsSpace) else { return try text(bytes) }
        var isBroken = false
        var octets: [UInt8] = []
        octets.append(addingCapacity: bytes.count) { octets in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                index += 1
                guard byte == ASCII.percent else {
                    octets.append(plusIsSpace && byte == 0x2B ? ASCII.space : byte)
                    continue
                }
                guard index + 1 < bytes.count, let high = ASCII.hexValue(bytes[index]), let low = ASCII.hexValue(bytes[index + 1]) else {
                    isBroken = true
                    return
                }
                octets.append(high << 4 | low)
                index += 2
            }
        }
        guard !isBroken else { throw .brokenTriplet }
        return try text(octets.span)
    }

    private static func hasEncoding(_ bytes: Span<UInt8>, plusIsSpace: Bool) -> Bool {
        for index in bytes.indices where bytes[index] == ASCII.percent || (plusIsSpace && bytes[index] == 0x2B) { return true }
        return false
    }

    private static func text(_ octets: Span<UInt8>) throws(Failure) -> String {
        for index in octets.indices where octets[index] == 0 { throw .invalidText }
        do {
            return String(copying: try UTF8Span(validating: octets))
        } catch {
            throw .invalidText
        }
    }

    /// Encodes everything except RFC 3986's unreserved characters, for links that the service makes.
    static func encode(_ text: String) -> String {
        var octets: [UInt8] = []
        var text = text
        text.withUTF8 { bytes in
            octets.append(addingCapacity: 3 * bytes.count) { octets in
                for byte in bytes {
                    if isUnreserved(byte) {
                        octets.append(byte)
                    } else {
                        octets.append(ASCII.percent)
                        octets.append(hexDigit(byte >> 4))
                        octets.append(hexDigit(byte & 15))
                    }
                }
            }
        }
        return String(decoding: octets, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: ASCII.isDigit(byte) || ASCII.isLetter(byte)
        }
    }

    private static func hexDigit(_ nibble: UInt8) -> UInt8 { nibble < 10 ? 0x30 + nibble : 0x37 + nibble }
}
