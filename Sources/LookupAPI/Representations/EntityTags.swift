// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// The fields that list entity tags: If-Match and If-None-Match (RFC 9110 §13.1.1, §13.1.2).
enum EntityTags {
    /// Whether the field lists the strong tag `etag`, or is "*".
    ///
    /// - Parameter name: If-Match uses strong comparison, so that no weak tag in it matches; If-None-Match uses weak comparison (§8.8.3.2).
    static func match(_ etag: Span<UInt8>, _ name: FieldName, _ head: RequestHead, in bytes: Span<UInt8>) -> Bool {
        var found = false
        head.forEach(name) { value in
            let range = value.within(bytes)
            if equals(etag, bytes.extracting(range)) {
                // A single tag, the usual case.
                found = true
            } else if range.count == 1, bytes[range.lowerBound] == ASCII.asterisk {
                found = true
            } else {
                ASCII.forEachListElement(of: range, in: bytes, quotes: .tags) { element in
                    let tag = name == .ifMatch ? element : withoutWeakness(element, in: bytes)
                    found = equals(etag, bytes.extracting(tag))
                    return !found
                }
            }
            return !found
        }
        return found
    }

    private static func withoutWeakness(_ element: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
        guard element.count > 2, bytes[element.lowerBound] == 0x57, bytes[element.lowerBound + 1] == ASCII.slash else { return element }
        return element.lowerBound + 2..<element.upperBound
    }

    private static func equals(_ etag: Span<UInt8>, _ bytes: Span<UInt8>) -> Bool {
        guard etag.count == bytes.count else { return false }
        for index in bytes.indices where etag[index] != bytes[index] { return false }
        return true
    }
}
