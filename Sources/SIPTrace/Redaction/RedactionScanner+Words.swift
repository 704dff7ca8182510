// SPDX-License-Identifier: Apache-2.0

/// What a word may be, by what surrounds it and by what is known.
extension RedactionScanner {
    /// Writes the word that begins at an offset, and the host behind it if it is the user of one; returns the end.
    mutating func word(_ bytes: ArraySlice<UInt8>, from start: Int, _ mode: Mode) -> Int {
        var end = start
        while end < bytes.endIndex, Self.isWord(bytes[end]) { end += 1 }
        let word = bytes[start..<end]
        let next = end < bytes.endIndex ? bytes[end] : 0
        let isEscapedAt = next == UInt8(ascii: "%") && bytes[end...].starts(with: "%40".utf8)
        if next == UInt8(ascii: "@") || isEscapedAt { return userAtHost(bytes, start..<end, at: isEscapedAt ? 3 : 1, mode) }
        if next == UInt8(ascii: "="), mode != .sentence {
            output.append(contentsOf: word)
            return mode == .field && Self.isOpaque(word) ? opaqueValue(bytes, from: end) : end
        }
        if mode == .words, let device = deviceEnd(bytes, start..<end) {
            user(bytes[start..<device])
            output.append(contentsOf: bytes[device..<end])
            return end
        }
        token(word, mode)
        return end
    }

    private static func isOpaque(_ name: ArraySlice<UInt8>) -> Bool {
        name.elementsEqual("tag".utf8) || name.elementsEqual("branch".utf8)
    }

    private mutating func opaqueValue(_ bytes: ArraySlice<UInt8>, from equals: Int) -> Int {
        var end = equals
        while end < bytes.endIndex, bytes[end] != UInt8(ascii: ";"), bytes[end] != UInt8(ascii: ","), bytes[end] != UInt8(ascii: ">"),
            !bytes[end].isBlank
        {
            end += 1
        }
        scan(bytes[equals..<end], .opaque)
        return end
    }

    private mutating func userAtHost(_ bytes: ArraySlice<UInt8>, _ range: Range<Int>, at length: Int, _ mode: Mode) -> Int {
        let word = bytes[range]
        if let known = identities.known(.callID, word) {
            write(known)
        } else if mode == .opaque {
            token(word, mode)
        } else {
            user(word)
        }
        output.append(contentsOf: bytes[range.upperBound..<range.upperBound + length])
        let hostStart = range.upperBound + length
        var hostEnd = hostStart
        while hostEnd < bytes.endIndex, Self.isWord(bytes[hostEnd]) { hostEnd += 1 }
        let isContext =
            mode == .words && KnownWords.isCommon(bytes[hostStart..<hostEnd]) && !bytes[hostStart..<hostEnd].contains(UInt8(ascii: "."))
        guard !isContext, mode != .opaque else { return hostStart }
        return host(bytes, from: hostStart)
    }

    /// The end of the device in a channel's name, `PJSIP/200-0000001f`; nil for another word.
    private func deviceEnd(_ bytes: ArraySlice<UInt8>, _ range: Range<Int>) -> Int? {
        guard range.lowerBound - bytes.startIndex >= 4, bytes[(range.lowerBound - 4)..<range.lowerBound].elementsEqual("SIP/".utf8),
            let hyphen = bytes[range].lastIndex(of: UInt8(ascii: "-")), hyphen > range.lowerBound,
            bytes[(hyphen + 1)..<range.upperBound].allSatisfy(\.isHexDigit),
            !KnownWords.isCommon(bytes[range.lowerBound..<hyphen])
                || bytes[range.lowerBound].isDigit
        else { return nil }
        return hyphen
    }

    private mutating func token(_ word: ArraySlice<UInt8>, _ mode: Mode) {
        var core = word
        while let last = core.last, last == UInt8(ascii: ".") || last == UInt8(ascii: "-") { core = core.dropLast() }
        while let first = core.first, first == UInt8(ascii: ".") || first == UInt8(ascii: "-") || first == UInt8(ascii: "~") {
            core = core.dropFirst()
        }
        output.append(contentsOf: word[..<core.startIndex])
        if mode == .product || mode == .unknown || !plain(core, mode) {
            if !core.isEmpty, !whole(core, mode) { pieces(core, mode) }
        }
        output.append(contentsOf: word[core.endIndex...])
    }

    /// Writes a word of letters alone, or of two characters, which most words are; false for another word.
    private mutating func plain(_ word: ArraySlice<UInt8>, _ mode: Mode) -> Bool {
        guard word.count < 3 || word.allSatisfy(\.isLetter) else { return false }
        if !learns, word.count >= 3, let known = (word.count >= 6 ? identities.known(.callID, word) : nil) ?? known(word, mode) {
            write(known)
        } else {
            output.append(contentsOf: word)
        }
        return true
    }

    /// Writes a word that is an identity as a whole, or that its field requires to be replaced.
    private mutating func whole(_ word: ArraySlice<UInt8>, _ mode: Mode) -> Bool {
        if IPv4.octets(word) != nil {
            host(word)
            return true
        }
        if word.count >= 6, !learns, let known = identities.known(.callID, word) {
            write(known)
            return true
        }
        if isHost(word, mode), let substitute = identities.host(word, learns: learns) {
            write(substitute)
            return true
        }
        switch mode {
        case .field, .opaque, .words, .sentence: return false
        case .product:
            if KnownWords.isHardwareAddress(word), word.contains(where: \.isLetter) {
                write("000000000000")
                return true
            }
            if known(word, mode) != nil { return false }
            if KnownWords.isProduct(word) || KnownWords.isCommon(word) {
                output.append(contentsOf: word)
                return true
            }
        case .unknown:
            let digits = word.filter(\.isDigit).count
            if digits >= 5, word.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "+") }) { return replaceDigits(word) }
            if known(word, mode) != nil { return false }
            if KnownWords.isCommon(word) {
                output.append(contentsOf: word)
                return true
            }
        }
        guard let value = identities.value(word, learns: learns) else { return false }
        write(value)
        return true
    }

    /// Replaces known identities among the parts of a word, as in `77-alice` and `as_192.0.2.1`.
    private mutating func pieces(_ word: ArraySlice<UInt8>, _ mode: Mode) {
        var start = word.startIndex
        while start <= word.endIndex {
            var end = start
            while end < word.endIndex, !Self.isJoint(word[end]) { end += 1 }
            if start < end { piece(word[start..<end], mode) }
            if end < word.endIndex { output.append(word[end]) }
            start = end + 1
        }
    }

    private static func isJoint(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "+")
    }

    private mutating func piece(_ piece: ArraySlice<UInt8>, _ mode: Mode) {
        if IPv4.octets(piece) != nil { return host(piece) }
        if piece.count >= 7, piece.allSatisfy(\.isDigit) {
            // A number that only looks like one, such as a time in seconds, may be replaced among words, but not in a tag.
            if mode == .words || mode == .unknown {
                if replaceDigits(piece) { return }
            } else if let digits = known(digits: piece) {
                return output.append(contentsOf: digits)
            }
        }
        if let known = known(piece, mode) { return write(known) }
        guard mode == .words || mode == .sentence, piece.contains(UInt8(ascii: ".")) else { return output.append(contentsOf: piece) }
        var start = piece.startIndex
        while start <= piece.endIndex {
            var end = start
            while end < piece.endIndex, piece[end] != UInt8(ascii: ".") { end += 1 }
            let part = piece[start..<end]
            if let known = known(part, mode) { write(known) } else { output.append(contentsOf: part) }
            if end < piece.endIndex { output.append(UInt8(ascii: ".")) }
            start = end + 1
        }
    }

    private func known(digits: ArraySlice<UInt8>) -> [UInt8]? {
        var copy = identities
        return copy.digits(Array(digits), learns: false)
    }

    private static let users: [Identities.Kind] = [.user]
    private static let all: [Identities.Kind] = [.user, .name, .host]
    private static let short: [Identities.Kind] = [.name, .host]

    /// The substitute of a word that is a known user, name or host, and that is neither so short nor so common that it could be another
    /// word.
    private func known(_ word: ArraySlice<UInt8>, _ mode: Mode) -> String? {
        let isLoose = mode == .words || mode == .sentence || mode == .unknown || mode == .product
        // While identities are learnt, what is written does not matter.
        guard !learns, word.count >= (isLoose ? 3 : 5), !word.allSatisfy(\.isDigit) else { return nil }
        let found = identities.known(!isLoose ? Self.users : word.count >= 4 ? Self.all : Self.short, word)
        return found == nil || KnownWords.isCommon(word) ? nil : found
    }

    private static let endings: Set<UInt64> = Set(
        [
            "cpp", "hpp", "so", "js", "ts", "py", "lua", "conf", "cfg", "xml", "json", "log", "txt", "wav", "mp3", "jpg", "png", "gif",
            "dll",
            "exe",
            "java", "go", "rs", "php", "html", "htm", "sh", "pl", "rb", "cc", "hh", "cs", "kt", "mm", "ini", "yml", "yaml", "pem", "crt",
            "key",
            "pcap",
            "swift", "dart", "vue", "tsx", "jsx", "db", "sql", "ulaw", "alaw", "sln", "lo", "la",
        ].map { KnownWords.hash(Array($0.utf8)[...]) })

    /// Top-level domains that are also words.
    private static let domains = Set(
        ["info", "local", "home", "internal", "example", "test", "phone"].map { KnownWords.hash(Array($0.utf8)[...]) })

    /// Whether it is written like the name of a host: labels, and a last one of letters that is no ending of a file.
    private func isHost(_ word: ArraySlice<UInt8>, _ mode: Mode) -> Bool {
        guard let dot = word.lastIndex(of: UInt8(ascii: ".")), dot > word.startIndex else { return false }
        let last = word[(dot + 1)...]
        guard (2...24).contains(last.count), last.allSatisfy(\.isLetter), word.allSatisfy({ !Self.isSign($0) }) else { return false }
        if identities.known(.host, Self.base(of: word)) != nil { return true }
        guard learns, mode != .opaque, mode != .sentence else { return false }
        let isUpper = last.allSatisfy(\.isUpper)
        guard isUpper || !last.contains(where: \.isUpper) else { return false }
        let hash = KnownWords.hash(last)
        if Self.endings.contains(hash) { return false }
        // `sip.transport` is a name within a program.
        return last.count <= 3 || !KnownWords.isCommon(last) || Self.domains.contains(hash)
    }

    private static func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "+") || byte == UInt8(ascii: "~") }
}
