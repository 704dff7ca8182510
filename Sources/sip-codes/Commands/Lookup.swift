// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import LookupAPI

struct Lookup: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what is known of codes, causes and warning codes.",
        discussion: """
            'sip-codes 486' is 'sip-codes lookup 486'. Other words are searched for: sip-codes busy here.
            Exits with 0 when everything was found, with 1 when something was not, and with 64 when an option is wrong.
            """)

    @Argument(
        help: "Codes (486), Q.850 causes (q850:17, USER_BUSY), warning codes (warning:370), phrases or a description.",
        completion: .list(OfflineLookup.names))
    var words: [String]

    @Option(help: "How much: brief, default or full.")
    var view: String?

    @Option(help: "Members to print, separated by commas, such as code,meaning.")
    var fields: String?

    @OptionGroup
    var output: OutputOptions

    @OptionGroup
    var additions: OverlayOptions

    func run() throws {
        let registry = try additions.registry()
        let outcome: OfflineLookup.Outcome
        do throws(OfflineLookup.Failure) {
            outcome = try OfflineLookup(registry: registry, width: Terminal.width()).lookup(
                words, .init(view: view, fields: fields, format: output.chosen))
        } catch {
            throw CommandFailure(error.message, .validationFailure)
        }
        if !outcome.answer.isEmpty { try output.answer(outcome.answer) }
        for line in outcome.unknown { StandardStream.error.write("sip-codes: \(line)\n") }
        if !outcome.unknown.isEmpty { throw ExitCode.failure }
    }
}
