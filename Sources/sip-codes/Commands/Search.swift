// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import LookupAPI

struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find codes by number, phrase, trace line or what happened.",
        discussion: "Exits with 1 when nothing is found."
    )

    @Argument(help: "A number, a phrase, a line of a trace, or what happened.")
    var words: [String]

    @Option(help: "How many results to print, 1 to 100.")
    var limit = 10

    @Flag(help: "Print the JSON that the API answers with.")
    var json = false

    @OptionGroup
    var additions: OverlayOptions

    func run() throws {
        let registry = try additions.registry()
        let outcome: (answer: String, found: Bool)
        do throws(OfflineLookup.Failure) {
            outcome = try OfflineLookup(registry: registry)
                .search(words.joined(separator: " "), limit: limit, form: json ? .json : .text)
        } catch {
            throw ValidationError(error.message)
        }
        try StandardStream.answer(outcome.answer)
        if !outcome.found { throw ExitCode.failure }
    }
}
