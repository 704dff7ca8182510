// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Emphasis for people at a terminal; never written to a pipe or a file.
enum Terminal {
    /// Whether standard output is a terminal that can show emphasis, and the user has not turned it off (https://no-color.org).
    static func showsColour(_ environment: Environment = Environment(), isTerminal: Bool = isatty(STDOUT_FILENO) == 1) -> Bool {
        isTerminal && (environment.variables["NO_COLOR"] ?? "").isEmpty && environment.variables["TERM"] != "dumb"
    }

    /// A text document with emphasis on its first line and its headings.
    static func emphasised(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().map { place, line in
            if place == 0, !line.isEmpty { return "\u{1B}[1;36m\(line)\u{1B}[0m" }
            return isHeading(line) ? "\u{1B}[1m\(line)\u{1B}[0m" : String(line)
        }.joined(separator: "\n")
    }

    /// Whether it is a line in upper case without indentation.
    private static func isHeading(_ line: Substring) -> Bool {
        guard let first = line.utf8.first, (0x41...0x5A).contains(first) else { return false }
        return !line.utf8.contains { (0x61...0x7A).contains($0) }
    }

    /// Prints an answer, with emphasis if it is text and standard output is a terminal.
    static func answer(_ text: String, isText: Bool) throws {
        try StandardStream.answer(isText && showsColour() ? emphasised(text) : text)
    }
}
