// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Dispatch
import HTTPServer
import Logging
import LookupAPI

struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Answer over HTTP.",
        discussion: """
            Every option is also an environment variable: --head-timeout is SIP_CODES_HEAD_TIMEOUT. A flag wins. \
            SIGTERM and SIGINT finish what is in flight and exit with 0; a second one exits at once.
            """
    )

    @Option(help: "Address or name to listen on; :: takes IPv6 and IPv4. [default: 127.0.0.1]")
    var host: String?

    @Option(help: "TCP port; 0 takes a free one and prints it. [default: 8080]")
    var port: Int?

    @Option(help: "Event loops. [default: the CPUs that this process may use]")
    var threads: Int?

    @OptionGroup(title: "Answers")
    var answers: APIOptions

    @OptionGroup(title: "Limits")
    var limits: LimitOptions

    func validate() throws {
        // Bad values are found with the other usage errors, before anything starts.
        _ = try Settings(self, Environment())
    }

    func run() throws {
        LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
        let log = Logger(label: "sip-codes")
        let settings = try Settings(self, Environment())
        let readiness = Readiness()
        let service = LookupService(configuration: settings.answers, readiness: readiness)
        do throws(SystemError) {
            let listeners = try Listener.bind(host: settings.host, port: settings.port)
            let server = try Server(listeners: listeners, loopCount: settings.threads, limits: settings.limits, responder: service)
            try server.start()
            DispatchQueue.global(qos: .utility).async { service.prepareSearch() }
            let signals = StopSignals {
                log.info("stopping: finishing what is in flight")
                readiness.isReady = false
                server.drain()
            }
            for listener in listeners {
                StandardStream.output.write("sip-codes \(Version.current) listening on http://\(listener.address)\n")
            }
            log.info("serving", metadata: ["loops": "\(settings.threads)"])
            server.wait()
            withExtendedLifetime(signals) {}
            log.info("stopped")
        } catch {
            StandardStream.error.write("sip-codes: \(error.description)\n")
            throw ExitCode.failure
        }
    }

    /// The options after flags, environment and defaults were joined.
    struct Settings {
        let host: String
        let port: Int
        let threads: Int
        let limits: Limits
        let answers: APIConfiguration

        init(_ serve: Serve, _ environment: Environment) throws {
            host = environment.text("host", flag: serve.host) ?? "127.0.0.1"
            port = try environment.number("port", flag: serve.port, in: 0...65535) ?? 8080
            threads = try environment.number("threads", flag: serve.threads, in: 1...256) ?? CPUCount.available()
            limits = try serve.limits.limits(environment)
            answers = try serve.answers.configuration(environment)
        }
    }
}
