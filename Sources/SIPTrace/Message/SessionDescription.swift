// SPDX-License-Identifier: Apache-2.0

/// An SDP body, read leniently (RFC 8866).
package struct SessionDescription: Sendable {
    /// The value of the `o=` line.
    package private(set) var origin: String?
    /// The address of the session's own `c=` line.
    package private(set) var connection: String?
    package private(set) var attributes: [Attribute] = []
    package private(set) var media: [Media] = []
    /// The line in the pasted text on which it starts.
    package private(set) var line = 0

    package struct Attribute: Sendable, Hashable {
        /// Such as `rtpmap`, `fingerprint` or `sendonly`.
        package let name: String
        package let value: String
        package let line: Int
        package var text: String { value.isEmpty ? "a=\(name)" : "a=\(name):\(value)" }
    }

    /// One `m=` line and the lines that follow it.
    package struct Media: Sendable {
        /// Such as `audio`, `video`, `application` or `image`.
        package let kind: String
        package let port: Int
        /// Such as `RTP/AVP`, `RTP/SAVP` or `UDP/TLS/RTP/SAVPF`.
        package let transport: String
        /// Payload types or other formats, as they were written.
        package let formats: [String]
        /// The whole `m=` line, and its line in the pasted text.
        package let text: String
        package let line: Int
        /// The address of its own `c=` line; nil where that of the session applies.
        package fileprivate(set) var connection: String?
        package fileprivate(set) var attributes: [Attribute] = []

        package func has(_ attribute: String) -> Bool { attributes.contains { $0.name == attribute } }
        package func values(_ attribute: String) -> [String] { attributes.filter { $0.name == attribute }.map(\.value) }
        /// Whether the media is protected by SRTP, according to its transport.
        package var isSecure: Bool { transport.asciiLowercased.holds("savp") }

        /// The encoding names in lower case, in the order of the formats, including the static payload types of RFC 3551.
        package fileprivate(set) var codecs: [String] = []

        fileprivate func namedCodecs() -> [String] {
            let maps = values("rtpmap").compactMap { map -> (String, String)? in
                let parts = map.parts(at: 0x20)
                guard parts.count >= 2 else { return nil }
                return (String(parts[0]), parts[1].parts(at: UInt8(ascii: "/")).first?.asciiLowercased ?? "")
            }
            let named = Dictionary(maps) { first, _ in first }
            return formats.map { named[$0] ?? Self.staticTypes[$0] ?? $0 }
        }

        private static let staticTypes = [
            "0": "pcmu", "3": "gsm", "4": "g723", "8": "pcma", "9": "g722", "13": "cn", "15": "g728", "18": "g729", "26": "jpeg",
            "31": "h261", "34": "h263",
        ]
    }

    private static let mostMedia = 32
    private static let mostAttributes = 1000

    init?(_ message: MessageText) {
        var isSDP = false
        var attributeCount = 0
        lines: for index in message.bodyLines {
            let range = message.storage.text.trimmed(message.bodyRange(index))
            guard range.count >= 2, message.storage.text.byte(range.lowerBound + 1) == UInt8(ascii: "=") else { continue }
            let number = message.storage.text.number(ofLine: index)
            let value = message.storage.text.string(range.lowerBound + 2..<range.upperBound)
            switch message.storage.text.byte(range.lowerBound) {
            case UInt8(ascii: "v"):
                // A second description, as in a multipart body, is not part of this one.
                if isSDP { break lines }
                isSDP = true
                line = number
            case UInt8(ascii: "o"): origin = value
            case UInt8(ascii: "c"): setConnection(value)
            case UInt8(ascii: "m"):
                isSDP = true
                if line == 0 { line = number }
                if media.count < Self.mostMedia { media.append(Media(value, line: number)) }
            case UInt8(ascii: "a"):
                attributeCount += 1
                if attributeCount <= Self.mostAttributes { add(Attribute(value, line: number)) }
            default: break
            }
        }
        if !isSDP { return nil }
        for index in media.indices { media[index].codecs = media[index].namedCodecs() }
    }

    private mutating func setConnection(_ value: String) {
        let address = value.parts(at: 0x20).last.flatMap { $0.parts(at: UInt8(ascii: "/")).first }.map { String($0) }
        if media.isEmpty { connection = address } else { media[media.count - 1].connection = address }
    }

    private mutating func add(_ attribute: Attribute) {
        if media.isEmpty { attributes.append(attribute) } else { media[media.count - 1].attributes.append(attribute) }
    }

    /// The address that a media stream is to be sent to.
    package func address(of media: Media) -> String? { media.connection ?? connection }

    /// `sendrecv`, `sendonly`, `recvonly` or `inactive`: of the media, else of the session, else the default.
    package func direction(of media: Media) -> String {
        let names = ["sendrecv", "sendonly", "recvonly", "inactive"]
        return media.attributes.first { names.contains($0.name) }?.name ?? attributes.first { names.contains($0.name) }?.name ?? "sendrecv"
    }

    /// An attribute of the media, or else of the session.
    package func attribute(_ name: String, of media: Media) -> Attribute? {
        media.attributes.first { $0.name == name } ?? attributes.first { $0.name == name }
    }
}

extension SessionDescription.Attribute {
    fileprivate init(_ text: String, line: Int) {
        let colon = text.utf8.firstIndex(of: UInt8(ascii: ":"))
        name = text[..<(colon ?? text.endIndex)].trimmedBlanks.asciiLowercased
        value = colon.map { String(text[text.utf8.index(after: $0)...]) } ?? ""
        self.line = line
    }
}

extension SessionDescription.Media {
    fileprivate init(_ value: String, line: Int) {
        let words = value.parts(at: 0x20, most: 67).map { String($0) }
        kind = words.first ?? ""
        port = words.count > 1 ? words[1].parts(at: UInt8(ascii: "/")).first.flatMap { boundedNumber($0) } ?? 0 : 0
        transport = words.count > 2 ? words[2] : ""
        // A line that was quoted within a sentence ends with its punctuation.
        formats = words.dropFirst(3).map { word in
            String(word.prefix { $0 != "`" }.reversed().drop { $0 == "." || $0 == "," }.reversed())
        }
        text = "m=" + value
        self.line = line
    }
}
