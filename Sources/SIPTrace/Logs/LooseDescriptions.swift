// SPDX-License-Identifier: Apache-2.0

/// Session descriptions that a text quotes without the messages that carried them: from `v=0` or `o=` on, or only the `m=` lines.
struct LooseDescriptions {
    private let text: TraceText
    private var whole: [Draft] = []
    private var lines: [Draft] = []

    init(text: TraceText) { self.text = text }

    /// As pseudo-messages. Of single lines, exactly two are taken: an offer and its answer.
    var drafts: [Draft] { whole.isEmpty ? (lines.count == 2 ? lines : []) : whole }

    /// Reads a description that begins on the line. Returns the index of the first line behind it; nil where none begins.
    mutating func read(_ index: Int, isFree: (Int) -> Bool) -> Int? {
        guard whole.count < TraceLimits.looseDescriptions, lines.count < TraceLimits.looseDescriptions else { return nil }
        let range = text.range(ofLine: index)
        var start = text.trimmed(range).lowerBound
        while text.byte(start) == UInt8(ascii: "`") || text.byte(start) == UInt8(ascii: "*") { start += 1 }
        if text.has("m=", at: start, before: range.upperBound) {
            guard
                text.has("m=audio ", at: start, before: range.upperBound) || text.has("m=video ", at: start, before: range.upperBound)
                    || text.has("m=image ", at: start, before: range.upperBound)
            else { return nil }
            lines.append(draft(index..<index + 1, prefix: start - range.lowerBound))
            return index + 1
        }
        let hasVersion = text.has("v=0", at: start, before: range.upperBound) && text.trimmed(range).upperBound == start + 3
        guard hasVersion || text.has("o=", at: start, before: range.upperBound) else { return nil }
        var end = index + 1
        while end < text.lines.count, isFree(end), isLine(end), hasVersion || !isOrigin(end) { end += 1 }
        guard end - index >= 3, hasVersion || (index..<end).contains(where: { isMedia($0) }) else { return nil }
        whole.append(draft(index..<end, prefix: 0))
        return end
    }

    private func isOrigin(_ index: Int) -> Bool {
        let range = text.trimmed(text.range(ofLine: index))
        return text.has("o=", at: range.lowerBound, before: range.upperBound)
    }

    private func isMedia(_ index: Int) -> Bool {
        let range = text.trimmed(text.range(ofLine: index))
        return text.has("m=", at: range.lowerBound, before: range.upperBound)
    }

    private func isLine(_ index: Int) -> Bool {
        let range = text.trimmed(text.range(ofLine: index))
        let letter = text.byte(range.lowerBound)
        return range.count >= 3 && letter.isLetter && !letter.isUpper && text.byte(range.lowerBound + 1) == UInt8(ascii: "=")
            && letter != UInt8(ascii: "v")
    }

    private func draft(_ lines: Range<Int>, prefix: Int) -> Draft {
        var draft = Draft(line: lines.lowerBound)
        draft.body = MessageReader.Result(fields: 0..<0, body: lines, prefix: prefix, isElided: false, end: lines.upperBound)
        return draft
    }
}
