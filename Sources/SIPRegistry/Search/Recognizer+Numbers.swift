// SPDX-License-Identifier: Apache-2.0

/// Decides by its surroundings whether a number is a code.
extension Recognizer {
    /// Whether a number is not a code but the line of a source file, a process, a port, an extension, an amount, or a part of a longer
    /// number.
    func isOtherNumber(at index: Int) -> Bool {
        isInAddress(index) || isSourceLine(index) || isProcess(index) || isNamedOtherwise(index) || isPartOfLongerNumber(index)
            || isPayloadType(index) || isMissing(index) || (index + 1 < tokens.count && matches(index + 1, oneOf: Self.units))
    }

    /// Whether a number says where a line of a log comes from, or whom it speaks of, which has nothing to do with what happened.
    func isPlaceOrAddress(at index: Int) -> Bool {
        tokens[index].kind == .number && (isSourceLine(index) || isProcess(index) || isInAddress(index))
    }

    /// Whether the preceding words say that the number is a code: "status 486", "error: 403", "got 503".
    func isStated(at index: Int) -> Bool {
        guard index > 0, matches(index - 1, oneOf: Self.codeWords) else { return false }
        return !(index > 1 && matches(index - 2, oneOf: Self.earlierWords))
    }

    private static let codeWords: [StaticString] = [
        "code", "status", "error", "response", "reply", "got", "getting", "receive", "received", "receiving", "returns", "returned",
        "sends", "answers", "answered", "replied", "rejected", "new", "statuscode", "errorcode", "sipcode",
    ]
    private static let earlierWords: [StaticString] = ["old", "prev", "previous", "exit"]

    /// Whether the tokens are separated only by single underscores.
    func isConstant(_ range: Range<Int>) -> Bool {
        range.dropFirst().allSatisfy { place in
            tokens[place].range.lowerBound == tokens[place - 1].range.upperBound + 1 && byte(1, before: place) == UInt8(ascii: "_")
        }
    }

    private func byte(_ distance: Int, before index: Int) -> UInt8? {
        let place = tokens[index].range.lowerBound - distance
        return place >= 0 ? bytes[place] : nil
    }

    /// Whether it is in an address or a name: "sip:486@pbx", "SIP/670", "'+1404".
    private func isInAddress(_ index: Int) -> Bool {
        if nextByte(after: index) == UInt8(ascii: "@") { return true }
        switch byte(1, before: index) {
        case UInt8(ascii: "+"), UInt8(ascii: "$"): return true
        // The name of a channel: the technology, a slash, the extension.
        case UInt8(ascii: "/"): return index > 0 && matches(index - 1, oneOf: Self.technologies)
        default: return false
        }
    }

    private static let technologies: [StaticString] = [
        "sip", "pjsip", "iax", "iax2", "dahdi", "local", "internal", "external", "user", "gateway",
    ]

    /// "mod_sofia.c:437", "gw.example.com:506": a word with a dot before it, a colon, and the number.
    private func isSourceLine(_ index: Int) -> Bool {
        guard index > 0, byte(1, before: index) == UInt8(ascii: ":"), tokens[index - 1].kind == .word,
            tokens[index - 1].range.upperBound + 1 == tokens[index].range.lowerBound
        else { return false }
        return byte(1, before: index - 1) == UInt8(ascii: ".")
    }

    /// "WARNING[486]:", "kamailio[603]:", "12(411)": a number in brackets directly after a word or another number.
    private func isProcess(_ index: Int) -> Bool {
        guard let bracket = byte(1, before: index), let before = byte(2, before: index), index > 0 else { return false }
        if bracket == UInt8(ascii: "[") { return Tokenizer.isWordByte(before) && !matches(index - 1, oneOf: Self.codeWords) }
        return bracket == UInt8(ascii: "(") && Tokenizer.isDigit(before)
    }

    private func isNamedOtherwise(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        if matches(index - 1, oneOf: Self.numberedThings) { return true }
        // An earlier value: "old=100", "old_code=100".
        return matches(index - 1, oneOf: Self.earlierWords)
            || (index > 1 && matches(index - 1, oneOf: Self.codeWords) && matches(index - 2, oneOf: Self.earlierWords))
    }

    /// "404-555-0134", "(404) 555 0134", "10:03:28,486", "2023-486": a number next to other digits, or after a year.
    private func isPartOfLongerNumber(_ index: Int) -> Bool {
        if index > 0, tokens[index - 1].kind != .word {
            let gap = tokens[index].range.lowerBound - tokens[index - 1].range.upperBound
            let joint = byte(1, before: index)
            if gap == 1, joint == UInt8(ascii: "-") || joint == UInt8(ascii: ",") || joint == UInt8(ascii: ".") { return true }
        }
        var place = index + 1
        while place < tokens.count, place <= index + 2, tokens[place].kind == .number {
            let gap = tokens[place].range.lowerBound - tokens[place - 1].range.upperBound
            if gap == 1, bytes[tokens[place].range.lowerBound - 1] == UInt8(ascii: "-") { return true }
            if gap <= 2, tokens[place].range.count == 4 { return true }
            place += 1
        }
        return false
    }

    /// A number in a list after the name of an RTP profile: "RTP/SAVPF 111 103 9 0 8".
    private func isPayloadType(_ index: Int) -> Bool {
        var place = index - 1
        while place >= 0, index - place < 24, tokens[place].kind == .number { place -= 1 }
        return place >= 0 && matches(place, oneOf: Self.profiles)
    }

    /// "no 180 sent to the caller", "ACK not received for 200": a response that did not come, or one that was not acknowledged, is not what
    /// the text complains of. One or two words with such a number do ask for it.
    private func isMissing(_ index: Int) -> Bool {
        guard index > 0, tokens.count > 4, let value = number(at: index), value < 300 else { return false }
        if matches(index - 1, oneOf: Self.absence) { return true }
        guard value == 200 else { return false }
        return (max(index - 4, 0)..<index).contains { matches($0, "ack") }
    }

    private static let absence: [StaticString] = ["no", "without", "never"]

    private static let profiles: [StaticString] = ["avp", "avpf", "savp", "savpf"]

    private static let numberedThings: [StaticString] = [
        "cseq", "seqno", "sequence", "length", "expires", "forwards", "after", "se", "rseq", "timestamp", "from", "to", "extension",
        "exten", "ext", "user",
        "peer", "port", "account", "line", "lines", "pid", "tid", "thread", "build", "version", "rev", "revision", "id", "seq", "issue",
        "ticket", "page", "room", "channel", "worker", "process", "size", "len", "count", "total", "packet", "frame",
        "payload", "rtpmap", "fmtp", "dialed", "dialled", "dial", "dialing", "dialling", "calling", "trunk", "vlan", "mtu", "ttl", "buffer",
        "timer", "rate", "ptime", "bug", "exit", "agent", "queue", "mailbox", "http",
        "https", "area", "lineno", "audio", "video", "state", "bus", "flight", "highway",
    ]
    private static let units: [StaticString] = [
        "s", "sec", "secs", "second", "seconds", "ms", "msec", "milliseconds", "min", "mins", "minute", "minutes", "hours", "days", "bytes",
        "byte", "kb", "mb", "khz", "hz", "kbps", "calls", "percent", "users", "times", "phones", "extensions", "channels", "devices",
        "lines", "sessions", "registrations", "packets", "participants", "agents", "customers", "dollars", "euro", "euros", "pounds",
        "mbit",
        "gbit", "mbps", "gbps", "pages", "people", "employees", "miles", "km", "meters", "metres", "watts", "volts", "degrees", "pieces",
    ]
}
