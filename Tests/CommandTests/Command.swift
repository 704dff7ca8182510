// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Runs another program to its end.
struct Command {
    let status: Int32
    let output: String

    /// Runs the program; `output` is its standard output and standard error together.
    static func run(_ words: String...) throws -> Command { try run(words) }

    static func run(_ words: [String]) throws -> Command {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = words
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Command(status: process.terminationStatus, output: String(decoding: data, as: UTF8.self))
    }

    /// Whether a program is on the PATH.
    static func exists(_ name: String) -> Bool { (try? run("sh", "-c", "command -v \(name)").status) == 0 }
}
