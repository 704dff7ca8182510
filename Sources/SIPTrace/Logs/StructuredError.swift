// SPDX-License-Identifier: Apache-2.0

extension LogReader {
    /// A line of a program that writes its level in a known form: JSON objects (`"level":"error"`, `"level":50`), `level=error`, Java and
    /// Go (` ERROR `, `panic:`).
    static let structuredError = LogReader(
        format: .raw, words: ["\"level\"", "level=", "ERROR", "SEVERE", "FATAL", "panic:", "Traceback"]
    ) { text, line in
        let lead = text.trimmed(line)
        // SDP and header fields may hold such words by chance.
        guard lead.count > 12, text.byte(lead.lowerBound + 1) != UInt8(ascii: "=") else { return nil }
        return levels.contains { text.find($0, in: lead) != nil } ? .note(.error) : nil
    }

    /// As they are written: words in sentences are in small letters.
    private static let levels: [StaticString] = [
        "\"level\":\"error\"", "\"level\":\"ERROR\"", "\"level\": \"error\"", "\"level\":\"fatal\"", "\"level\":50,", "\"level\": 50,",
        "\"level\":60,", "level=error", "level=fatal", " ERROR ", "\tERROR\t", "[ERROR]", "ERROR:", " SEVERE ", "SEVERE:", " FATAL ",
        "panic: ", "Traceback (most recent call last)",
    ]
}
