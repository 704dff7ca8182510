// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

@main
struct SIPCodes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sip-codes",
        abstract: "Every SIP response code: what it means, who sends it, what to do about it, and where that is written.",
        version: Version.current,
        subcommands: [Serve.self, Lookup.self, Search.self, Annotate.self, Explain.self, MCP.self, Healthcheck.self, CheckOverlay.self],
        defaultSubcommand: Lookup.self
    )

    static func main() {
        StandardStream.occupy()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as CommandFailure {
            failure.write()
            exit(withError: failure.code)
        } catch {
            // Help, the version and a code without a message are not errors.
            guard fullMessage(for: error).hasPrefix("Error: ") else { exit(withError: error) }
            StandardStream.error.write("sip-codes: \(fullMessage(for: error).dropFirst("Error: ".count))\n")
            exit(withError: exitCode(for: error))
        }
    }
}
