// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Runs the executable as a process.
struct SIPCodesProcess {
    struct Outcome {
        let status: Int32
        let output: String
        let errors: String
    }

    private final class Anchor {}

    /// The executable is built into the same folder as the tests.
    private static let executable = Bundle(for: Anchor.self).bundleURL.deletingLastPathComponent().appendingPathComponent("sip-codes")

    private let process = Process()
    private let output = Pipe()
    private let errors = Pipe()

    /// The options of a sanitizer that the executable may be built with.
    private static let sanitizers = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }

    /// Starts the executable with `environment` and no other variables.
    ///
    /// - Parameters:
    ///   - input: the file for its standard input; nil for the standard input of the tests.
    ///   - descriptors: how many file descriptors it may open; nil for as many as the tests.
    init(_ arguments: [String], environment: [String: String] = [:], input: URL? = nil, descriptors: Int? = nil) throws {
        let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("sip-codes")
        let executable = FileManager.default.isExecutableFile(atPath: beside.path) ? beside : Self.executable
        if let descriptors {
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = ["-c", "ulimit -n \(descriptors); exec \"$0\" \"$@\"", executable.path] + arguments
        } else {
            process.executableURL = executable
            process.arguments = arguments
        }
        process.environment = environment.merging(Self.sanitizers) { given, _ in given }
        process.standardOutput = output
        process.standardError = errors
        if let input { process.standardInput = try FileHandle(forReadingFrom: input) }
        try process.run()
    }

    /// Runs it to its end.
    static func run(
        _ arguments: [String], environment: [String: String] = [:], input: URL? = nil, descriptors: Int? = nil
    ) throws -> Outcome {
        try SIPCodesProcess(arguments, environment: environment, input: input, descriptors: descriptors).finish()
    }

    /// Reads the first line of standard output, which the service prints once it listens.
    func firstLine() -> String { Self.line(of: output) ?? "" }

    /// Reads standard error up to the wanted line; nil when it ends before that.
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

    /// The exit status, without reading the output; if the process does not end in time, it is killed and nil is returned.
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
