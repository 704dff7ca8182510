// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import LookupAPI

struct Lookup: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print what is known of a code.")

    @Argument(help: "The status code, 100 to 699.")
    var code: String

    @Flag(help: "Print the JSON that the API answers with.")
    var json = false

    @OptionGroup
    var additions: OverlayOptions

    func run() throws {
        let registry = try additions.registry()
        let answer: String
        do throws(OfflineLookup.Failure) {
            answer = try OfflineLookup(registry: registry).code(code, form: json ? .json : .text)
        } catch {
            throw CommandFailure(error)
        }
        try StandardStream.answer(answer)
    }
}
