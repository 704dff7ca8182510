// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// The Accept field (RFC 9110 §12.5.1). Malformed elements are ignored, and so are those after the first 64.
enum AcceptField {
    private static let mostElements = 64

    /// Whether the field is exactly "*/*", which curl and most programs send: the usual case needs no parsing.
    static func takesAnything(_ head: RequestHead, in bytes: Span<UInt8>) -> Bool {
        guard let value = head.first(.accept), value.count == 3 else { return false }
        let text = bytes.extracting(value.within(bytes))
        return text.count == 3 && text[0] == ASCII.asterisk && text[1] == ASCII.slash && text[2] == ASCII.asterisk
            && head.countIsOne(.accept)
    }

    /// The index of the best of those `formats` that Accept can select; nil when the client accepts none. Of equally good ones the first is
    /// chosen.
    static func choose(from formats: [Format], _ head: RequestHead, in bytes: Span<UInt8>) -> Int? {
        var ranked: [Rank] = []
        for place in formats.indices where formats[place].isNegotiable {
            ranked.append(Rank(place: place, mediaType: formats[place].mediaType))
        }
        var elements = 0
        var isReadable = false
        head.forEach(.accept) { value in
            ASCII.forEachListElement(of: value.within(bytes), in: bytes) { element in
                elements += 1
                if let range = MediaRange(bytes, element) {
                    isReadable = true
                    for index in ranked.indices { ranked[index].consider(range, in: bytes) }
                }
                return elements < mostElements
            }
            return elements < mostElements
        }
        guard isReadable else { return ranked.first?.place }
        var best: Rank?
        for rank in ranked where rank.quality > best?.quality ?? 0 { best = rank }
        return best?.place
    }

    /// The quality of one media type: the most specific range that covers it decides.
    private struct Rank {
        let place: Int
        let mediaType: String
        var quality = 0
        var specificity = -1

        mutating func consider(_ range: MediaRange, in bytes: Span<UInt8>) {
            guard range.specificity > specificity, range.covers(mediaType, in: bytes) else { return }
            specificity = range.specificity
            quality = range.quality
        }
    }
}

/// One element of the field, such as "text/*;q=0.5".
struct MediaRange {
    private let type: Range<Int>
    private let subtype: Range<Int>
    /// In thousandths: 0 to 1000.
    let quality: Int
    /// 0 for "*/*", 1 for "text/*", 2 for "text/plain".
    let specificity: Int

    init?(_ bytes: Span<UInt8>, _ element: Range<Int>) {
        var end = element.lowerBound
        while end < element.upperBound, bytes[end] != ASCII.semicolon { end += 1 }
        let name = ASCII.trimmed(element.lowerBound..<end, in: bytes)
        var slash = name.lowerBound
        while slash < name.upperBound, bytes[slash] != ASCII.slash { slash += 1 }
        guard slash > name.lowerBound, slash + 1 < name.upperBound else { return nil }
        type = name.lowerBound..<slash
        subtype = slash + 1..<name.upperBound
        for index in name where index != slash && !ASCII.isToken(bytes[index]) { return nil }
        let anyType = type.count == 1 && bytes[type.lowerBound] == ASCII.asterisk
        let anySubtype = subtype.count == 1 && bytes[subtype.lowerBound] == ASCII.asterisk
        guard !anyType || anySubtype else { return nil }
        specificity = anyType ? 0 : anySubtype ? 1 : 2
        guard let quality = QualityValue.parse(bytes, end..<element.upperBound) else { return nil }
        self.quality = quality
    }

    func covers(_ mediaType: String, in bytes: Span<UInt8>) -> Bool {
        if specificity == 0 { return true }
        let wanted = specificity == 1 ? type : type.lowerBound..<subtype.upperBound
        var index = wanted.lowerBound
        for byte in mediaType.utf8 {
            if index == wanted.upperBound { return specificity == 1 && byte == ASCII.slash }
            guard ASCII.lowercased(bytes[index]) == byte else { return false }
            index += 1
        }
        return index == wanted.upperBound
    }
}
