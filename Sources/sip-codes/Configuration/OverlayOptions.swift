// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import SIPRegistry

/// The operator's overlay for the registry.
struct OverlayOptions: ParsableArguments {
    @Option(
        help: "JSON file with your own notes, runbooks, severities and private codes. [default: none]",
        completion: .file(extensions: ["json"]))
    var overlay: String?

    /// The overlay's file; nil where none is named.
    func file(_ environment: Environment) -> OverlayFile? {
        environment.text("overlay", flag: overlay).map { OverlayFile(path: $0) }
    }

    /// The registry with the overlay, for a command that does not serve.
    func registry(_ environment: Environment = Environment()) throws -> Registry {
        guard let file = file(environment) else { return .standard }
        do throws(OverlayFile.Failure) {
            return Registry.standard.adding(try file.read().overlay)
        } catch {
            throw CommandFailure(error)
        }
    }
}
