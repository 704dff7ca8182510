// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import SIPRegistry

struct CheckOverlay: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say whether a file can be used as an overlay.",
        discussion: "Exits with 0 if it can, and with 78 if not; it then names the first mistake and its place."
    )

    @Argument(help: "The JSON file.", completion: .file(extensions: ["json"]))
    var file: String

    func run() throws {
        let overlay: Overlay
        do throws(OverlayFile.Failure) {
            overlay = try OverlayFile(path: file).read().overlay
        } catch {
            throw CommandFailure(error)
        }
        let counts = "codes with remarks: \(overlay.remarks.count), private codes: \(overlay.privateCodes.count)"
        try StandardStream.answer("\(file): valid; source: \(overlay.source), \(counts)\n")
    }
}
