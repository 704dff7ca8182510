// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// The Accept-Encoding field (RFC 9110 §12.5.3), as far as it decides between gzip and no coding.
enum AcceptEncoding {
    private static let mostElements = 32

    /// Whether the client accepts gzip, with at least the quality of the plain content.
    static func prefersGzip(_ head: RequestHead, in bytes: Span<UInt8>) -> Bool {
        guard head.has(.acceptEncoding) else { return false }
        var gzip: Int?
        var any: Int?
        var identity: Int?
        var elements = 0
        head.forEach(.acceptEncoding) { value in
            ASCII.forEachListElement(of: value.within(bytes), in: bytes) { element in
                elements += 1
                var end = element.lowerBound
                while end < element.upperBound, bytes[end] != ASCII.semicolon { end += 1 }
                let coding = bytes.extracting(ASCII.trimmed(element.lowerBound..<end, in: bytes))
                if let quality = QualityValue.parse(bytes, end..<element.upperBound) {
                    if ASCII.equals(coding, ignoringCase: "gzip") || ASCII.equals(coding, ignoringCase: "x-gzip") {
                        gzip = quality
                    } else if ASCII.equals(coding, ignoringCase: "identity") {
                        identity = quality
                    } else if coding.count == 1, coding[0] == ASCII.asterisk {
                        any = quality
                    }
                }
                return elements < mostElements
            }
            return elements < mostElements
        }
        let wanted = gzip ?? any ?? 0
        return wanted > 0 && wanted >= identity ?? 0
    }
}
