// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Logging

/// What is logged, and in which format.
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

    @Option(help: "Reverse proxies whose X-Forwarded-For or Forwarded the access log uses, such as 10.0.0.0/8,::1. [default: none]")
    var trustedProxies: String?

    struct Settings {
        let format: Format
        let level: Logger.Level
        let access: Bool
        let proxies: TrustedProxies?
    }

    func settings(_ environment: Environment) throws -> Settings {
        Settings(
            format: try environment.choice("log-format", flag: logFormat) ?? .text,
            level: try environment.choice("log-level", flag: try level()) ?? .info,
            access: try environment.flag("access-log", flag: accessLog), proxies: try proxies(environment))
    }

    private func proxies(_ environment: Environment) throws -> TrustedProxies? {
        guard let text = environment.text("trusted-proxies", flag: trustedProxies) else { return nil }
        do throws(TrustedProxies.Failure) {
            return try TrustedProxies(text)
        } catch {
            let name = trustedProxies == nil ? Environment.variable(for: "trusted-proxies") : "--trusted-proxies"
            throw ValidationError("\(name) has '\(error.text)', not an address or network; write them as 10.0.0.0/8,192.0.2.1,::1.")
        }
    }

    private func level() throws -> Logger.Level? {
        guard let logLevel else { return nil }
        guard let level = Logger.Level(rawValue: logLevel) else {
            throw ValidationError("--log-level is '\(logLevel)'; it must be \(Environment.list(Logger.Level.self)).")
        }
        return level
    }
}
