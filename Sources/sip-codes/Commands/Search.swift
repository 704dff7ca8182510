// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import LookupAPI

struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find codes by number, phrase, trace line or what happened.",
        discussion: "Exits with 0 when something is found, with 1 when nothing is, and with 64 when an option is wrong."
    )

    @Argument(help: "A number, a phrase, a line of a trace, or what happened; '-' reads it from standard input.")
    var words: [String]

    @Option(help: "How many results to print, 1 to 100.")
    var limit = 10

    @OptionGroup
    var output: OutputOptions

    @OptionGroup
    var additions: OverlayOptions

    func validate() throws {
        guard (1...100).contains(limit) else { throw ValidationError("--limit is \(limit); use a number from 1 to 100.") }
    }

    func run() throws {
        let registry = try additions.registry()
        let outcome: (answer: String, found: Bool)
        do throws(OfflineLookup.Failure) {
            let text = words == ["-"] ? String(decoding: try InputFile.read("-"), as: UTF8.self) : words.joined(separator: " ")
            outcome = try OfflineLookup(registry: registry, width: Terminal.width()).search(text, limit: limit, format: output.chosen)
        } catch {
            throw CommandFailure(error.message, .validationFailure)
        }
        try output.answer(outcome.answer)
        if !outcome.found { throw ExitCode.failure }
    }
}
