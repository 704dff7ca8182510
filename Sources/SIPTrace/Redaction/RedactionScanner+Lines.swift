// SPDX-License-Identifier: Apache-2.0

/// The lines of a trace: start lines, lines of bodies, and lines of a log.
extension RedactionScanner {
    /// A line by its form, where nothing else says what it is.
    mutating func line(_ line: ArraySlice<UInt8>) {
        if line.count >= 2, line[line.startIndex + 1] == UInt8(ascii: "="), line[line.startIndex].isLetter, !line[line.startIndex].isUpper {
            return description(line)
        }
        if line.starts(with: "SIP/2.0 ".utf8), line.count > 12 {
            output.append(contentsOf: line.prefix(12))
            return scan(line.dropFirst(12), .words)
        }
        if let end = Self.requestLineEnd(of: line), let blank = line.firstIndex(of: 0x20), blank < end {
            output.append(contentsOf: line[...blank])
            scan(line[(blank + 1)..<end], .field)
            return output.append(contentsOf: line[end...])
        }
        let name = line.prefix(40).prefix { $0.isToken }
        if name.endIndex < line.endIndex, line[name.endIndex] == UInt8(ascii: ":"), !name.isEmpty {
            let field = FieldName(wireName: name)
            let isOwn =
                name.count > 2 && name[name.startIndex + 1] == UInt8(ascii: "-") && [0x78, 0x70].contains(name[name.startIndex].lowercased)
            if (field != .other && name.count > 1) || isOwn
                || (name.count == 12 && name.map(\.lowercased).elementsEqual("user-to-user".utf8))
            {
                output.append(contentsOf: line[...name.endIndex])
                var start = name.endIndex + 1
                while start < line.endIndex, line[start].isBlank { start += 1 }
                output.append(contentsOf: line[(name.endIndex + 1)..<start])
                return value(line[start...], of: field, written: name)
            }
        }
        scan(line, .words)
    }

    /// Where the Request-URI of `METHOD uri SIP/2.0` ends; nil for another line.
    private static func requestLineEnd(of line: ArraySlice<UInt8>) -> Int? {
        guard line.count > 12, line.suffix(8).elementsEqual(" SIP/2.0".utf8), line[line.startIndex].isUpper,
            line[line.startIndex + 2].isUpper
        else { return nil }
        return line.endIndex - 8
    }

    /// A line of SDP (RFC 8866). The letter, the keywords and the numbers are never replaced.
    mutating func description(_ line: ArraySlice<UInt8>) {
        let start = line.startIndex + 2
        let value = line[start...]
        switch line[line.startIndex] {
        case UInt8(ascii: "s"):
            write("s=-")
        case UInt8(ascii: "i"), UInt8(ascii: "e"), UInt8(ascii: "p"), UInt8(ascii: "u"):
            output.append(contentsOf: line.prefix(2))
            write(Masking.mask)
        case UInt8(ascii: "o"):
            output.append(contentsOf: line.prefix(2))
            let end = value.firstIndex(of: 0x20) ?? value.endIndex
            let name = value[..<end]
            if KnownWords.isProduct(name) && name.contains(where: \.isLetter) || KnownWords.isCommon(name) {
                output.append(contentsOf: name)
            } else {
                user(name)
            }
            lastHost(value[end...])
        case UInt8(ascii: "c"):
            output.append(contentsOf: line.prefix(2))
            lastHost(value)
        case UInt8(ascii: "a"): attribute(line)
        default: output.append(contentsOf: line)
        }
    }

    /// `IN IP4 host`, whatever stands before it.
    private mutating func lastHost(_ value: ArraySlice<UInt8>) {
        var end = value.endIndex
        while end > value.startIndex, value[end - 1].isBlank { end -= 1 }
        var start = end
        while start > value.startIndex, !value[start - 1].isBlank { start -= 1 }
        output.append(contentsOf: value[..<start])
        output.append(contentsOf: value[host(value, from: start)...])
    }

    private static let plain: Set<String> = [
        "rtpmap", "fmtp", "sendrecv", "sendonly", "recvonly", "inactive", "ptime", "maxptime", "rtcp-mux", "rtcp-fb", "extmap", "setup",
        "mid",
        "group", "msid-semantic", "crypto", "framerate", "framesize", "curr", "des", "conf",
    ]

    private mutating func attribute(_ line: ArraySlice<UInt8>) {
        let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        let name = String(decoding: line[(line.startIndex + 2)..<max(line.startIndex + 2, colon)].prefix(24), as: UTF8.self)
        guard colon < line.endIndex, !Self.plain.contains(name) else { return output.append(contentsOf: line) }
        output.append(contentsOf: line[...colon])
        let value = line[(colon + 1)...]
        switch name {
        case "rtcp":
            if value.contains(0x20) { lastHost(value) } else { output.append(contentsOf: value) }
        case "fingerprint":
            // A certificate names its owner; that there is one is what matters.
            var isHash = true
            for byte in value {
                if byte == 0x20 { isHash = false }
                output.append(!isHash && byte.isHexDigit ? UInt8(ascii: "0") : byte)
            }
        case "candidate", "remote-candidates": candidate(value)
        case "ssrc":
            guard let name = value.firstIndex(of: 0x20), value[(name + 1)...].starts(with: "cname:".utf8) else {
                return output.append(contentsOf: value)
            }
            output.append(contentsOf: value[..<(name + 7)])
            scan(value[(name + 7)...], .unknown)
        default: scan(value, .opaque)
        }
    }

    /// The address is the fifth word, and that behind `raddr` (RFC 8839 §5.1).
    private mutating func candidate(_ value: ArraySlice<UInt8>) {
        var index = 0
        var isRelated = false
        var start = value.startIndex
        while start < value.endIndex {
            if value[start].isBlank {
                output.append(value[start])
                start += 1
                continue
            }
            var end = start
            while end < value.endIndex, !value[end].isBlank { end += 1 }
            let word = value[start..<end]
            if index == 4 || isRelated { host(word) } else { output.append(contentsOf: word) }
            isRelated = word.elementsEqual("raddr".utf8)
            index += 1
            start = end
        }
    }
}
