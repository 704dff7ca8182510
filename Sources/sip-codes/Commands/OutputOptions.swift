// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// The format in which an answer is printed.
struct OutputOptions: ParsableArguments {
    @Option(help: "text, json, markdown, csv or ndjson. [default: text]")
    var format: String?

    @Flag(help: "The same as --format json.")
    var json = false

    /// Nil where no format was chosen.
    var chosen: String? { format ?? (json ? "json" : nil) }

    func answer(_ text: String) throws { try Terminal.answer(text, isText: chosen == nil || chosen == "text") }
}
