// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Logging

/// What is logged, and how a line looks.
struct LogOptions: ParsableArguments {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    @Option(help: "Lines as text or as JSON objects. [default: text]")
    var logFormat: Format?

    @Option(help: "The least severe level that is logged: trace, debug, info, notice, warning, error or critical. [default: info]")
    var logLevel: String?

    @Flag(help: "Log a line for each answer.")
    var accessLog = false

    struct Settings {
        let format: Format
        let level: Logger.Level
        let access: Bool
    }

    func settings(_ environment: Environment) throws -> Settings {
        Settings(
            format: try environment.choice("log-format", flag: logFormat) ?? .text,
            level: try environment.choice("log-level", flag: try level()) ?? .info,
            access: try environment.flag("access-log", flag: accessLog))
    }

    private func level() throws -> Logger.Level? {
        guard let logLevel else { return nil }
        guard let level = Logger.Level(rawValue: logLevel) else {
            throw ValidationError("--log-level is '\(logLevel)'; it must be \(Environment.list(Logger.Level.self)).")
        }
        return level
    }
}
