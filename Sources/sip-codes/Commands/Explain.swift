// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import LookupAPI

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read a SIP trace or log and say what happened.",
        discussion: "Reads standard input when the file is '-' or is left out. Nothing is sent anywhere."
    )

    @Argument(help: "A file with SIP messages or a log; '-' for standard input.", completion: .file())
    var file = "-"

    @Option(help: ArgumentHelp("Read it as a log of this format only.", valueName: "format"))
    var log: String?

    @Flag(help: "Replace numbers, names and addresses in what is printed.")
    var redact = false

    @Option(help: "text, markdown, json, or trace for the text itself with its credentials masked.")
    var format = "text"

    func run() throws {
        let answer: String
        do throws(OfflineLookup.Failure) {
            answer = try OfflineLookup(width: Terminal.width()).explain(try InputFile.read(file), log: log, redact: redact, format: format)
        } catch {
            throw CommandFailure(error)
        }
        try StandardStream.answer(answer)
    }
}
