// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import LookupAPI

struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the codes, causes, flows and other tables, or print one record of a table.",
        discussion: """
            'sip-codes causes' is 'sip-codes list causes', and 'sip-codes flows busy' prints that flow. Tables: \(OfflineLookup.Table.allCases.map(\.rawValue).joined(separator: ", ")).
            Exits with 0, and with 64 when an option is wrong.
            """)

    @Argument(help: "The table, such as causes or flows.")
    var table: OfflineLookup.Table

    @Argument(help: "One record of the table: causes 17, symptoms one-way-audio, provider-codes telnyx or telnyx/d51.")
    var name: String?

    @OptionGroup
    var output: OutputOptions

    @OptionGroup
    var additions: OverlayOptions

    func run() throws {
        let registry = try additions.registry()
        let answer: String
        do throws(OfflineLookup.Failure) {
            answer = try OfflineLookup(registry: registry, width: Terminal.width()).list(
                table, name: name, format: output.chosen)
        } catch {
            throw CommandFailure(error.message, .validationFailure)
        }
        try output.answer(answer)
    }
}

extension OfflineLookup.Table: ExpressibleByArgument {}
