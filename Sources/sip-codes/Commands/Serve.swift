// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import HTTPServer
import Logging
import LookupAPI

struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Answer over HTTP.",
        discussion: """
            Every option is also an environment variable: --head-timeout is SIP_CODES_HEAD_TIMEOUT. A flag wins. \
            SIGTERM and SIGINT finish open requests and exit with 0; a second one exits at once. \
            SIGHUP reads the overlay and the certificate again.
            """
    )

    @Option(help: "Address or name to listen on; :: takes IPv6 and IPv4. [default: 127.0.0.1]")
    var host: String?

    @Option(help: "TCP port; 0 takes a free one and prints it. [default: 8080]")
    var port: Int?

    @Option(help: "Event loops. [default: the CPUs that this process may use]")
    var threads: Int?

    @Flag(name: .customLong("no-http2"), help: "Serve HTTP/1.1 only.")
    var noHTTP2 = false

    @Option(help: "TCP port only for /metrics, /livez and /readyz; /metrics then leaves the main port. [default: none]")
    var adminPort: Int?

    @Option(help: "Address or name that the admin port listens on. [default: that of --host]")
    var adminHost: String?

    @Option(help: "Seconds to keep serving after a stop was requested, while /readyz answers 503. [default: 0]")
    var shutdownDelay: Int?

    @OptionGroup(title: "HTTPS")
    var tls: TLSOptions

    @OptionGroup(title: "Answers")
    var answers: APIOptions

    @OptionGroup(title: "Your own additions")
    var additions: OverlayOptions

    @OptionGroup(title: "Logging")
    var logging: LogOptions

    @OptionGroup(title: "Limits")
    var limits: LimitOptions

    func validate() throws {
        // Invalid values are reported with the other usage errors, before anything starts.
        _ = try ServiceSettings(self, Environment())
    }

    func run() throws {
        let settings = try ServiceSettings(self, Environment())
        LoggingSystem.bootstrap { LogStream(label: $0, format: settings.logging.format, level: settings.logging.level) }
        do {
            try start(settings)
        } catch let failure as CommandFailure where settings.logging.format == .json {
            // The reason is written to the log as well, for whoever collects that.
            Logger(label: "sip-codes").critical("\(failure.message)")
            LogWriter.standardError.flush()
            throw failure.code
        }
    }

    /// In bytes. With 700 MB, hostile content was survived; with 600 MB it was not.
    private static let leastAddressSpace = 1 << 30

    private func start(_ settings: ServiceSettings) throws {
        let descriptors = DescriptorLimit.available()
        guard descriptors >= DescriptorLimit.least else {
            throw CommandFailure(
                "this process may open only \(descriptors) file descriptors; raise the limit (ulimit -n) to \(DescriptorLimit.least) or more"
            )
        }
        // An allocation that fails ends the process, and no bound of the service counts reserved addresses.
        let space = MemoryLimit.addressSpace()
        guard space >= Self.leastAddressSpace else {
            throw CommandFailure(
                """
                this process may use only \(space >> 20) MiB of address space; raise the limit (ulimit -v) to \(Self.leastAddressSpace >> 20) MiB \
                or more, or limit the memory of its control group instead
                """)
        }
        let secure = try settings.tls?.transport(http2: settings.speaksHTTP2 && BuildFeatures.http2)
        let overlay: OverlayFile.Content?
        do throws(OverlayFile.Failure) {
            overlay = try settings.overlay?.read()
        } catch {
            throw CommandFailure(error)
        }
        do throws(SystemError) {
            try ServiceProcess(settings, secure: secure, overlay: overlay).run()
        } catch {
            throw CommandFailure(error.description)
        }
    }
}

extension ServiceSettings {
    /// Dispatch has at most 255 threads for everything.
    private static let mostThreads = 128

    init(_ serve: Serve, _ environment: Environment) throws {
        host = environment.text("host", flag: serve.host) ?? "127.0.0.1"
        port = try environment.number("port", flag: serve.port, in: 0...65535) ?? 8080
        threads =
            try environment.number("threads", flag: serve.threads, in: 1...Self.mostThreads)
            ?? min(CPUCount.available(), Self.mostThreads)
        speaksHTTP2 = try !environment.flag("no-http2", flag: serve.noHTTP2)
        let adminHost = environment.text("admin-host", flag: serve.adminHost) ?? host
        admin = try environment.number("admin-port", flag: serve.adminPort, in: 0...65535).map { (adminHost, $0) }
        tls = try serve.tls.settings(environment)
        shutdownDelay = try environment.number("shutdown-delay", flag: serve.shutdownDelay, in: 0...3600) ?? 0
        let memory = MemoryLimit.available()
        limits = try serve.limits.limits(environment, memory: memory, descriptors: DescriptorLimit.available())
        var answers = try serve.answers.configuration(environment)
        // While a batch is answered, an entry takes up to 600 bytes; all of them may take a third of the memory.
        answers.mostBatchEntries = min(answers.mostBatchEntries, max(1000, memory / 2048))
        self.answers = answers
        overlay = serve.additions.file(environment)
        logging = try serve.logging.settings(environment)
        unknownVariables = environment.unknownVariables
    }
}
