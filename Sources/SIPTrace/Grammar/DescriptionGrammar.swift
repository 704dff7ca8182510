// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Finds what the lines of a session description have against their grammar (RFC 8866).
struct DescriptionGrammar {
    private let message: TraceMessage
    private var faults: [LocatedFault] = []
    private var media: MediaLine?
    private let isAnswer: Bool

    private static let mostLines = 400
    private static let mostFaults = 4

    /// One `m=` line, and what the lines behind it say of its formats.
    private struct MediaLine {
        let line: DescriptionLine
        let words: [Substring]
        var mapped: Set<Substring> = []

        var isRTP: Bool { words.count > 2 && words[2].asciiUppercased.holds("RTP/") }
        var isRefused: Bool { words.count > 1 && words[1] == "0" }
        var formats: ArraySlice<Substring> { words.dropFirst(3) }
    }

    /// At most four; none in a line that somebody has changed before pasting it.
    ///
    /// - Parameters:
    ///   - isAnswer: whether the description answers an offer that the text shows.
    ///   - complaints: lines beside the messages, which may quote the line that a parser refused.
    static func faults(in message: TraceMessage, isAnswer: Bool, complaints: [String]) -> [LocatedFault] {
        guard message.hasBody else { return [] }
        let type = message.value(.contentType)?.asciiLowercased
        guard type.map({ $0.holds("sdp") || $0.holds("multipart") }) ?? true else { return [] }
        var grammar = DescriptionGrammar(message: message, isAnswer: isAnswer)
        grammar.read()
        if let unclosed = MultipartGrammar.fault(in: message) { grammar.faults.append(unclosed) }
        if let cut = CutLine.fault(at: message, complaints: complaints) { grammar.add(cut.fault, cut.line) }
        return grammar.faults
    }

    private init(message: TraceMessage, isAnswer: Bool) {
        self.message = message
        self.isAnswer = isAnswer
    }

    private mutating func read() {
        var size = 0
        var hasVersion = false
        var isInDescription = !(message.value(.contentType)?.asciiLowercased.holds("multipart") ?? false)
        for index in message.text.bodyLines.prefix(Self.mostLines) where faults.count < Self.mostFaults {
            let raw = message.text.bodyLine(index)
            if raw.hasPrefix("--") { isInDescription = false }
            let line = DescriptionLine(raw, number: message.text.storage.text.number(ofLine: index))
            if let line, line.letter == UInt8(ascii: "v") {
                // What follows the announced length is another text, not another description within this body.
                if hasVersion, isInDescription, message.contentLength.map({ size < $0 }) ?? false {
                    add(
                        GrammarFault(
                            .refused, "begins a second description within the same body",
                            fix: "Send one description in a body; let what joins the two send only the last.", .rfc(8866, "5")), line)
                }
                hasVersion = true
                isInDescription = true
            }
            size &+= raw.utf8.count &+ 2
            // A line that a terminal has broken goes on in the next one.
            if let line, isInDescription, !isBroken(index), !isCutOff(index, size: size) { check(line) }
        }
        finishMedia()
    }

    private func isBroken(_ index: Int) -> Bool {
        guard index + 1 < message.text.bodyLines.upperBound else { return false }
        let next = message.text.bodyLine(index + 1)
        return !next.isBlank && !next.hasPrefix("--") && DescriptionLine(next, number: 0) == nil
    }

    /// Whether the line is the last one of a body that is shorter than its message says: it may have been cut when it was copied.
    ///
    /// - Parameter size: octets of the body up to and with this line.
    private func isCutOff(_ index: Int, size: Int) -> Bool {
        let lines = message.text.bodyLines
        guard let length = message.contentLength, size < length, index + 3 >= lines.upperBound else { return false }
        return (index + 1..<lines.upperBound).allSatisfy { message.text.bodyLine($0).isBlank }
    }

    private mutating func check(_ line: DescriptionLine) {
        if line.letter == UInt8(ascii: "m") {
            finishMedia()
            media = MediaLine(line: line, words: line.value.words(most: 67))
        }
        if line.letter == UInt8(ascii: "a") { return checkAttribute(line) }
        guard let check = LineGrammar.of(line.letter), let fault = check(line.value) else { return }
        add(fault, line)
    }

    private mutating func checkAttribute(_ line: DescriptionLine) {
        let (name, value) = line.attribute
        if let check = AttributeGrammar.of(name), let fault = check(value) { add(fault, line) }
        if name == "setup", isAnswer, value.trimmedBlanks == "actpass" {
            add(
                GrammarFault(
                    .refused, "leaves the choice of roles open in an answer",
                    fix: "Answer with a=setup:active or a=setup:passive.", .rfc(4145, "4.1")), line)
        }
        guard name == "rtpmap" || name == "fmtp", let media, let format = value.words(most: 1).first else { return }
        if name == "rtpmap" { self.media?.mapped.insert(format) }
        guard format.utf8.allSatisfy(\.isDigit), media.words.count > 3, !media.formats.contains(format), media.formats.count < 60 else {
            return
        }
        add(
            GrammarFault(
                .tolerated, "speaks of format \(format), which its m= line does not list",
                fix: "List the format in the m= line, or leave out the line.", .rfc(8866, name == "rtpmap" ? "6.6" : "6.15")), line)
    }

    /// A dynamic payload number has no meaning without an rtpmap line.
    private mutating func finishMedia() {
        defer { media = nil }
        guard let media, media.isRTP, !media.isRefused, !media.mapped.isEmpty, !message.isElided else { return }
        guard
            let missing = media.formats.first(where: {
                !media.mapped.contains($0) && (boundedNumber($0).map { (96...127).contains($0) } ?? false)
            })
        else { return }
        add(
            GrammarFault(
                .tolerated, .absent, "lists payload number \(missing), which no a=rtpmap line gives a meaning",
                fix: "Write an a=rtpmap line for each payload number from 96 on.", .rfc(8866, "8.2.3")), media.line)
    }

    private mutating func add(_ fault: GrammarFault, _ line: DescriptionLine) {
        guard faults.count < Self.mostFaults, !Disguise.isDisguised(fault.culprit ?? line.text) else { return }
        if fault.sign == .absent, message.isElided || message.isDisguised { return }
        faults.append(
            LocatedFault(
                fault: fault, part: .description, place: line.place, name: .other,
                evidence: Evidence(message: message.number, line: line.number, text: line.text), isOfProxy: false))
    }
}

/// A line of a description: one letter, an equals sign, a value.
struct DescriptionLine {
    let letter: UInt8
    let value: Substring
    let text: String
    let number: Int

    init?(_ raw: String, number: Int) {
        let text = raw.trimmedBlanks
        let bytes = text.utf8.span
        guard bytes.count >= 2, bytes[0].isLetter, bytes[1] == UInt8(ascii: "=") else { return nil }
        letter = bytes[0]
        value = text[...].slice(2..<bytes.count)
        self.text = text
        self.number = number
    }

    /// The name of an attribute in lower case, and its value.
    var attribute: (name: String, value: Substring) {
        let colon = value.utf8.firstIndex(of: UInt8(ascii: ":"))
        return (
            value[..<(colon ?? value.endIndex)].trimmedBlanks.asciiLowercased,
            colon.map { value[value.utf8.index(after: $0)...] } ?? value[value.endIndex...]
        )
    }

    /// How a sentence names the line.
    var place: String {
        letter == UInt8(ascii: "a") ? "a=\(attribute.name) line" : "\(String(decoding: [letter], as: UTF8.self))= line"
    }
}
