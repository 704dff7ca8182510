// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// A description whose last line ends in the middle of a word.
enum CutLine {
    private static let attributes: [String] = [
        "rtpmap", "fmtp", "sendrecv", "sendonly", "recvonly", "inactive", "ptime", "maxptime", "candidate", "fingerprint", "setup",
        "crypto", "ice-ufrag", "ice-pwd", "ice-options", "end-of-candidates", "rtcp-mux", "rtcp-fb", "silencesupp",
    ]
    private static let ofSource: [String] = ["cname", "msid", "mslabel", "label"]

    /// - Parameter complaints: lines beside the messages. One that quotes the line shows that it was not cut when the text was copied.
    static func fault(at message: TraceMessage, complaints: [String]) -> (fault: GrammarFault, line: DescriptionLine)? {
        let lines = message.text.bodyLines
        guard let last = lines.last, !message.isElided,
            let line = DescriptionLine(message.text.bodyLine(last), number: message.text.storage.text.number(ofLine: last)),
            line.letter == UInt8(ascii: "a"), isCut(line),
            complaints.contains(where: { $0.holds(line.value) }) || isFollowed(last, message.text.storage.text)
        else { return nil }
        let isQuoted = complaints.contains { $0.holds(line.value) }
        return (
            GrammarFault(
                .refused,
                """
                ends in the middle of a word, and with it the description\(isQuoted ? "; the complaint of a parser quotes it in the same way" : "")
                """,
                fix:
                    "Compare the size of the body where it is sent and where it arrives with Content-Length: what writes it, or carries it, has a bound or counts wrong.",
                .rfc(8866, "5")
            ).about(""), line
        )
    }

    private static func isCut(_ line: DescriptionLine) -> Bool {
        let (name, value) = line.attribute
        if name == "ssrc" {
            let words = value.words(most: 3)
            guard words.count == 2 else { return words.count < 2 }
            return ofSource.contains { $0 != words[1] && $0.hasPrefix(words[1]) }
        }
        guard !line.value.utf8.contains(UInt8(ascii: ":")), name.utf8.count >= 2 else { return false }
        return !attributes.contains(name) && attributes.contains { $0.hasPrefix(name) }
    }

    /// Whether the text goes on behind the line: then it was not the end of the paste that cut it.
    private static func isFollowed(_ last: Int, _ text: TraceText) -> Bool {
        (last + 1..<min(last + 40, max(last + 1, text.lines.count))).contains { !text.isBlank(line: $0) }
    }
}
