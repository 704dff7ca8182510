// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The executable, run for real.
struct SIPCodesProcess {
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    private final class Anchor {}

    /// Built into the same folder as the tests.
    private static let executable = Bundle(for: Anchor.self).bundleURL.deletingLastPathComponent().appendingPathComponent("sip-codes")

    private let process = Process()
    private let output = Pipe()
    private let errors = Pipe()

    /// What a sanitizer that it was built with has to know.
    private static let sanitizers = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }

    /// Starts it; `environment` is all that it gets to see.
    ///
    /// - Parameter input: a file that it reads as its standard input; nil for that of the tests.
    init(_ arguments: [String], environment: [String: String] = [:], input: URL? = nil) throws {
        let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("sip-codes")
        process.executableURL = FileManager.default.isExecutableFile(atPath: beside.path) ? beside : Self.executable
        process.arguments = arguments
        process.environment = environment.merging(Self.sanitizers) { given, _ in given }
        process.standardOutput = output
        process.standardError = errors
        if let input { process.standardInput = try FileHandle(forReadingFrom: input) }
        try process.run()
    }

    /// Runs it to its end.
    static func run(_ arguments: [String], environment: [String: String] = [:], input: URL? = nil) throws -> Outcome {
        try SIPCodesProcess(arguments, environment: environment, input: input).finish()
    }

    /// Reads up to the first line end of standard output: what the service prints once it listens.
    func firstLine() -> String { Self.line(of: output) ?? "" }

    /// Reads standard error up to the line that is waited for; nil when it ends before.
    func errorLine(_ isWanted: (String) -> Bool) -> String? {
        while let line = Self.line(of: errors) { if isWanted(line) { return line } }
        return nil
    }

    private static func line(of pipe: Pipe) -> String? {
        var line = Data()
        while let byte = try? pipe.fileHandleForReading.read(upToCount: 1), let first = byte.first {
            if first == 0x0A { return String(decoding: line, as: UTF8.self) }
            line.append(first)
        }
        return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }

    func signal(_ number: Int32) { kill(process.processIdentifier, number) }

    /// How it ended, without anybody reading what it says; nil, and killed, when it has not.
    func exitStatus(within seconds: Double) -> Int32? {
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        if process.isRunning, ended.wait(timeout: .now() + seconds) == .timedOut {
            kill(process.processIdentifier, SIGKILL)
            return nil
        }
        process.waitUntilExit()
        return process.terminationStatus
    }

    func finish() -> Outcome {
        let text = output.fileHandleForReading.readDataToEndOfFile()
        let messages = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
            errors: String(decoding: messages, as: UTF8.self))
    }
}
