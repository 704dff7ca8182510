// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Whether a number in a log line is a status code or a cause, and not a process id, a port, a CSeq number or a part of an identifier.
enum NamedNumber {
    /// Words that announce a status code when they stand right before it.
    private static let codeWords: Set<String> = [
        "sip", "sip/2.0", "code", "code:", "status", "status:", "response", "reply", "error", "error:", "answer", "got", "receive",
        "received", "receiving", "send", "sent", "sending", "with", "returned", "returns", "return", "reason", "final", "a", "an", "the",
        "is", "of", "to", "by", "and", "or", "as", "our", "why", "always", "then", "<-", "->", "rc", "rc:", "responsecode", "http", "get",
        "gets", "getting", "says", "answers", "answered", "replies", "replied", "failed", "fails", "cause", "shows", "gives", "gave",
    ]
    private static let causeWords = ["cause", "q.850", "q850", "isdn", "hangup", "disconnect"]

    /// - Parameter phrase: the standard reason phrase of the code.
    static func isCode(_ number: Int, _ phrase: String, in line: String) -> Bool {
        let line = line.asciiLowercased
        let phrase = phrase.asciiLowercased
        if phrase.utf8.count > 3, line.holds(phrase) { return true }
        let words = line.words(most: 100).map { trimmed($0) }
        for (index, word) in words.enumerated() where isNumber(word, number) {
            guard index > 0 else { return true }
            if codeWords.contains(words[index - 1]) { return true }
            let next = index + 1 < words.count ? words[index + 1] : ""
            if phrase.hasPrefix(next), !next.isEmpty { return true }
        }
        // `code=486`, `status:486`, `SIP486`, `"code":486`.
        return ["code", "status", "sip", "response", "rc", "error", "reason"].contains { name in
            ["=", ":", "\":", "", " = ", "(", "/", "-", "=\""].contains { line.holds("\(name)\($0)\(number)") }
        }
    }

    static func isCause(_ line: String, name: String) -> Bool {
        let line = line.asciiLowercased
        return line.holds(name.asciiLowercased) || causeWords.contains { line.holds($0) }
    }

    /// A code, or a code with another behind a stroke.
    private static func isNumber(_ word: String, _ number: Int) -> Bool { word == "\(number)" || word.hasPrefix("\(number)/") }

    private static func trimmed(_ word: Substring) -> String {
        let marks = "\"'`*()[]{},.;?!"
        var word = word[...]
        while let first = word.first, marks.contains(first) { word = word.dropFirst() }
        while let last = word.last, marks.contains(last) { word = word.dropLast() }
        return String(word)
    }
}
