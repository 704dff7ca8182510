// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import LookupAPI
import SIPRegistry

@main
struct SIPCodes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sip-codes",
        abstract: "Every SIP response code: what it means, who sends it, what to do about it, and where that is written.",
        version: Version.current,
        subcommands: [
            Serve.self, Lookup.self, Search.self, List.self, Annotate.self, Explain.self, MCP.self, Healthcheck.self, CheckOverlay.self,
        ],
        defaultSubcommand: Lookup.self
    )

    static func main() {
        StandardStream.occupy()
        do {
            var command = try parseAsRoot(corrected(completed(Array(CommandLine.arguments.dropFirst()))))
            try command.run()
        } catch let failure as CommandFailure {
            failure.write()
            exit(withError: failure.code)
        } catch {
            // Help, the version, and an exit code without a message are not errors.
            guard fullMessage(for: error).hasPrefix("Error: ") else { exit(withError: error) }
            StandardStream.error.write("sip-codes: \(fullMessage(for: error).dropFirst("Error: ".count))\n")
            exit(withError: exitCode(for: error))
        }
    }

    /// The name of a table alone is the command that lists it: "causes" means "list causes".
    private static func completed(_ arguments: [String]) -> [String] {
        arguments.first.flatMap(OfflineLookup.Table.init) == nil ? arguments : ["list"] + arguments
    }

    /// Corrects a command that is misspelt by one letter: "serch busy" means "search busy", and is not two words to look up.
    private static func corrected(_ arguments: [String]) -> [String] {
        guard let word = arguments.first, word.utf8.count >= 4, arguments.count > 1 else { return arguments }
        let names = configuration.subcommands.map { $0._commandName }
        guard !names.contains(word), case .unreadable = CallOutcomeReader().read(word) else { return arguments }
        let distance = EditDistance(from: Array(word.utf8).span)
        guard let name = names.first(where: { distance.to(Array($0.utf8).span, limit: 1) != nil }) else { return arguments }
        StandardStream.error.write("sip-codes: '\(word)' is not a command; using '\(name)'\n")
        return [name] + arguments.dropFirst()
    }
}
