// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// The If-None-Match field (RFC 9110 §13.1.2).
enum EntityTags {
    /// Whether a tag of the field equals `etag` by weak comparison, or the field is "*".
    static func match(_ etag: Span<UInt8>, _ head: RequestHead, in bytes: Span<UInt8>) -> Bool {
        var found = false
        head.forEach(.ifNoneMatch) { value in
            let range = value.within(bytes)
            if equals(etag, bytes.extracting(range)) {
                // One tag, as most clients send it.
                found = true
            } else if range.count == 1, bytes[range.lowerBound] == ASCII.asterisk {
                found = true
            } else {
                ASCII.forEachListElement(of: range, in: bytes) { element in
                    found = equals(etag, bytes.extracting(withoutWeakness(element, in: bytes)))
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
