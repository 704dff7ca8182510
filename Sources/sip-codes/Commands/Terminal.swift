// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Emphasis for people at a terminal; never written to a pipe or a file.
enum Terminal {
    /// Whether standard output is a terminal that can show emphasis, and the user has not turned it off (https://no-color.org).
    static func showsColour(_ environment: Environment = Environment(), isTerminal: Bool = isatty(STDOUT_FILENO) == 1) -> Bool {
        isTerminal && (environment.variables["NO_COLOR"] ?? "").isEmpty && environment.variables["TERM"] != "dumb"
    }

    /// The columns of text: those of the terminal, as far as lines stay readable; 80 where standard output is none.
    static func width(_ environment: Environment = Environment(), columns: Int? = columns()) -> Int {
        guard let columns else { return 80 }
        return min(max(environment.variables["COLUMNS"].flatMap { Int($0) } ?? columns, 40), 100)
    }

    /// The columns of the terminal that standard output is, 80 where it does not say; nil where standard output is no terminal.
    private static func columns() -> Int? {
        guard isatty(STDOUT_FILENO) == 1 else { return nil }
        var size = winsize()
        return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
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
