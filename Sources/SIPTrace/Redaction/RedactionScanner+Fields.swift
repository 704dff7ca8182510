// SPDX-License-Identifier: Apache-2.0

/// Where the identities are in each header field. Names of fields are never replaced.
extension RedactionScanner {
    /// Writes the value of a field, which may be folded.
    mutating func value(_ value: ArraySlice<UInt8>, of name: FieldName, written: ArraySlice<UInt8>) {
        switch name {
        case .cseq, .maxForwards, .contentType, .contentLength, .contentEncoding, .allow, .allowEvents, .supported, .require, .proxyRequire,
            .unsupported, .accept, .expires, .minExpires, .sessionExpires, .minSE, .event, .rseq, .rack, .date, .timestamp, .mimeVersion,
            .privacy, .hangupCause, .hangupCauseCode:
            output.append(contentsOf: value)
        case .sessionID, .sipETag, .sipIfMatch, .ciscoGUID, .securityServer, .authenticationInfo, .contentDisposition: scan(value, .opaque)
        case .callID, .replaces: callID(value)
        case .subject, .organization: blank(value)
        case .accessNetworkInfo: keepFirst(value)
        case .userAgent, .server: scan(value, .product)
        case .warning: warning(value)
        case .reason, .retryAfter: scan(value, .words)
        case .via: via(value)
        case .authorization, .proxyAuthorization, .wwwAuthenticate, .proxyAuthenticate: credentials(value)
        case .chargingVector: scan(value, .unknown)
        case .other: other(value, String(decoding: written.map(\.lowercased), as: UTF8.self))
        default: addresses(value)
        }
    }

    private mutating func other(_ value: ArraySlice<UInt8>, _ name: String) {
        switch name {
        case "user-to-user": blank(value)
        case "in-reply-to": callID(value)
        case "identity-info", "reply-to", "geolocation": addresses(value)
        default:
            if name.hasPrefix("x-twilio-error") || name.hasPrefix("x-asterisk-") || name.hasPrefix("x-telnyx") {
                scan(value, .words)
            } else if name.hasPrefix("x-") || name.hasPrefix("p-charging") {
                scan(value, .unknown)
            } else if name.hasPrefix("p-") {
                addresses(value)
            } else {
                scan(value, .words)
            }
        }
    }

    private mutating func blank(_ value: ArraySlice<UInt8>) {
        if !value.isEmpty { write(Masking.mask) }
        for byte in value where byte == 0x0A { output.append(contentsOf: [byte, 0x20]) }
    }

    /// The kind of the network is kept; the cell behind it is a place (RFC 7315 §5.4).
    private mutating func keepFirst(_ value: ArraySlice<UInt8>) {
        let end = value.firstIndex(of: UInt8(ascii: ";")) ?? value.endIndex
        scan(value[..<end], .words)
        if end < value.endIndex {
            write(";")
            blank(value[(end + 1)...])
        }
    }

    /// A Call-ID, and the parameters behind it.
    mutating func callID(_ value: ArraySlice<UInt8>) {
        var start = value.startIndex
        while start < value.endIndex, value[start].isBlank { start += 1 }
        var end = start
        while end < value.endIndex, value[end] != UInt8(ascii: ";"), value[end] != UInt8(ascii: ","), value[end] != 0x0A { end += 1 }
        output.append(contentsOf: value[..<start])
        let identifier = value[start..<end]
        let at = identifier.lastIndex(of: UInt8(ascii: "@")) ?? end
        let local = value[start..<at]
        if local.isEmpty {
            output.append(contentsOf: local)
        } else if let substitute = identities.callID(local, learns: learns) {
            write(substitute)
        } else {
            output.append(contentsOf: local)
        }
        var rest = at
        if at < end {
            output.append(UInt8(ascii: "@"))
            rest = host(value[..<end], from: at + 1)
        }
        scan(value[rest...], .opaque)
    }

    /// `399 agent "text"`: the agent is a host (RFC 3261 §20.43).
    private mutating func warning(_ value: ArraySlice<UInt8>) {
        var start = value.startIndex
        while start < value.endIndex, value[start].isDigit || value[start].isBlank { start += 1 }
        output.append(contentsOf: value[..<start])
        guard start > value.startIndex, start < value.endIndex, value[start] != UInt8(ascii: "\"") else {
            return scan(value[start...], .words)
        }
        scan(value[host(value, from: start)...], .words)
    }

    private mutating func via(_ value: ArraySlice<UInt8>) {
        for part in Self.parts(of: value, at: UInt8(ascii: ",")) {
            if part.startIndex > value.startIndex { output.append(UInt8(ascii: ",")) }
            // The transport follows the second slash, and the host follows the transport.
            var offset = part.startIndex
            var slashes = 0
            while offset < part.endIndex, slashes < 2, part[offset] != UInt8(ascii: ";") {
                if part[offset] == UInt8(ascii: "/") { slashes += 1 }
                offset += 1
            }
            while offset < part.endIndex, part[offset].isBlank || part[offset] == 0x0A { offset += 1 }
            while offset < part.endIndex, part[offset].isLetter || part[offset] == UInt8(ascii: "-") { offset += 1 }
            while offset < part.endIndex, part[offset].isBlank || part[offset] == 0x0A { offset += 1 }
            output.append(contentsOf: part[..<offset])
            let rest = slashes == 2 ? host(part, from: offset) : offset
            scan(part[rest...], .field)
        }
    }

    /// A list of addresses, in which a name may stand before a bracket without quotes.
    mutating func addresses(_ value: ArraySlice<UInt8>) {
        for part in Self.parts(of: value, at: UInt8(ascii: ",")) {
            if part.startIndex > value.startIndex { output.append(UInt8(ascii: ",")) }
            var start = part.startIndex
            while start < part.endIndex, part[start].isBlank || part[start] == 0x0A { start += 1 }
            var end = start
            while end < part.endIndex, end - start < 256, !"\":;@=<>".utf8.contains(part[end]) { end += 1 }
            output.append(contentsOf: part[..<start])
            if end < part.endIndex, end > start, part[end] == UInt8(ascii: "<") {
                displayName(part[start..<end])
                start = end
            }
            scan(part[start...], .field)
        }
    }

    private mutating func credentials(_ value: ArraySlice<UInt8>) {
        for part in Self.parts(of: value, at: UInt8(ascii: ",")) {
            if part.startIndex > value.startIndex { output.append(UInt8(ascii: ",")) }
            guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else {
                scan(part, .opaque)
                continue
            }
            let name = Self.lastWord(of: part[..<equals])
            var start = equals + 1
            while start < part.endIndex, part[start].isBlank || part[start] == UInt8(ascii: "\"") { start += 1 }
            var end = part.endIndex
            while end > start, part[end - 1].isBlank || part[end - 1] == UInt8(ascii: "\"") || part[end - 1] == 0x0A { end -= 1 }
            output.append(contentsOf: part[..<start])
            let content = part[start..<end]
            if name.elementsEqual("username".utf8) {
                let at = content.firstIndex(of: UInt8(ascii: "@")) ?? end
                user(content[..<at])
                if at < end {
                    output.append(UInt8(ascii: "@"))
                    scan(content[host(content, from: at + 1)...], .field)
                }
            } else if name.elementsEqual("realm".utf8) {
                realm(content)
            } else {
                scan(content, name.elementsEqual("uri".utf8) || name.elementsEqual("domain".utf8) ? .field : .opaque)
            }
            output.append(contentsOf: part[end...])
        }
    }

    /// A realm is a domain, or a word of the product such as "asterisk".
    private mutating func realm(_ content: ArraySlice<UInt8>) {
        let isWord = content.allSatisfy { Self.isWord($0) || $0 == UInt8(ascii: ":") }
        if isWord, content.contains(UInt8(ascii: ".")) {
            scan(content[host(content, from: content.startIndex)...], .field)
        } else if KnownWords.isCommon(content) {
            output.append(contentsOf: content)
        } else if isWord {
            host(content)
        } else {
            scan(content, .unknown)
        }
    }

    /// The name of a parameter before its equals sign, without the scheme that may stand before it.
    private static func lastWord(of text: ArraySlice<UInt8>) -> [UInt8] {
        var end = text.endIndex
        while end > text.startIndex, text[end - 1].isBlank { end -= 1 }
        var start = end
        while start > text.startIndex, text[start - 1].isLetter { start -= 1 }
        return text[start..<end].map(\.lowercased)
    }

    /// The parts between separators outside quotes and brackets.
    private static func parts(of value: ArraySlice<UInt8>, at separator: UInt8) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start = value.startIndex
        var inQuotes = false
        var inBrackets = false
        var offset = value.startIndex
        while offset < value.endIndex {
            let byte = value[offset]
            if inQuotes, byte == UInt8(ascii: "\\") {
                offset += 1
            } else if byte == UInt8(ascii: "\"") {
                inQuotes.toggle()
            } else if !inQuotes, byte == UInt8(ascii: "<") {
                inBrackets = true
            } else if !inQuotes, byte == UInt8(ascii: ">") {
                inBrackets = false
            } else if byte == separator, !inQuotes, !inBrackets {
                parts.append(value[start..<offset])
                start = offset + 1
            }
            offset += 1
        }
        parts.append(value[start...])
        return parts
    }
}
