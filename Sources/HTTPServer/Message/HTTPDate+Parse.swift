// SPDX-License-Identifier: Apache-2.0

import CEvent

extension HTTPDate {
    /// The three formats that a recipient must accept (RFC 9110 §5.6.7).
    private static let formats = ["%a, %d %b %Y %H:%M:%S GMT", "%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"]
    private static let longest = 40
    /// 9999-12-31 23:59:59 UTC, the last second of a year with four digits.
    private static let lastSecond: Int64 = 253_402_300_799

    /// Seconds since 1970-01-01 00:00:00 UTC, or nil for anything that is not an HTTP-date.
    public static func parse(_ bytes: Span<UInt8>) -> Int? {
        guard (20...longest).contains(bytes.count) else { return nil }
        var octets: [UInt8] = []
        for index in bytes.indices { octets.append(bytes[index]) }
        let text = String(decoding: octets, as: UTF8.self)
        for format in formats {
            let seconds = cevent_parse_time(text, format)
            if (0...lastSecond).contains(seconds) { return Int(seconds) }
        }
        return nil
    }
}
