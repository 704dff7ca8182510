// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc
import LookupAPI

struct MCP: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mcp", abstract: "Answer an assistant over standard input and output.",
        discussion: """
            Speaks the Model Context Protocol, one message per line, until its input ends. An assistant starts it itself; over HTTP, \
            `serve` answers the same at /mcp.
            """
    )

    @OptionGroup
    var additions: OverlayOptions

    func run() throws {
        let mcp = OfflineMCP(registry: try additions.registry(), version: Version.current)
        var lines = InputLines(mostBytes: mcp.mostLineBytes)
        while let line = lines.next() {
            let answer =
                switch line {
                case .whole(let bytes): mcp.answer(to: bytes)
                case .tooLong: mcp.answerToLongLine
                }
            guard let answer else { continue }
            try StandardStream.answer(String(decoding: answer, as: UTF8.self) + "\n")
        }
    }
}
