// SPDX-License-Identifier: Apache-2.0

import Dispatch
import HTTPServer
import Logging
import LookupAPI

/// The running service: its servers, its signals, and the order in which they start and stop.
struct ServiceProcess {
    let settings: Serve.Settings
    private let log = Logger(label: "sip-codes")
    private let readiness = Readiness()

    /// What the HTTPS port begins with, where there is one.
    private let secure: Transport?

    init(_ settings: Serve.Settings, secure: Transport?) {
        self.settings = settings
        self.secure = secure
    }

    /// Serves until a signal stops it.
    func run() throws(SystemError) {
        let metrics = MetricsPage(readiness: readiness, secure: secure)
        let service = LookupService(
            configuration: settings.answers, readiness: readiness, metrics: settings.admin == nil ? metrics : nil)
        let requestLog = settings.logging.access ? RequestLog(Logger(label: "sip-codes.access")) : nil
        let server = try Server(
            listeners: try listeners(), loopCount: settings.threads, limits: settings.limits, responder: service,
            accessLog: requestLog, speaksHTTP2: settings.speaksHTTP2,
            strictTransportSeconds: settings.tls?.strictTransportSeconds)
        metrics.watch(server)
        let admin = try adminServer(metrics)
        try server.start()
        try admin?.start()
        DispatchQueue.global(qos: .utility).async { service.prepareSearch() }
        let signals = StopSignals { stop(server) }
        let reloads = ReloadSignal(reloadActions())
        announce(server, "listening on")
        if let admin { announce(admin, "admin on") }
        log.info("serving", metadata: ["loops": "\(settings.threads)", "connections": "\(settings.limits.connections)"])
        server.wait()
        // Health and metrics are there to the end.
        admin?.stop()
        admin?.wait()
        withExtendedLifetime((signals, reloads)) {}
        requestLog?.flush()
        log.info("stopped")
    }

    private func listeners() throws(SystemError) -> [Listener] {
        var listeners: [Listener] = []
        if settings.tls?.servesPlain ?? true { listeners += try Listener.bind(host: settings.host, port: settings.port) }
        if let tls = settings.tls, let secure {
            listeners += try Listener.bind(host: settings.host, port: tls.port, transport: secure)
        }
        return listeners
    }

    /// What SIGHUP reads again.
    private func reloadActions() -> [ReloadSignal.Action] {
        #if TLS
        if case .tls(let identity)? = secure {
            let reload = CertificateReload(identity: identity, log: log)
            reload.warn()
            return [{ reload() }]
        }
        #endif
        return []
    }

    private func adminServer(_ metrics: MetricsPage) throws(SystemError) -> Server? {
        guard let address = settings.admin else { return nil }
        var limits = settings.limits
        limits.connections = min(limits.connections, 64)
        return try Server(
            listeners: try Listener.bind(host: address.host, port: address.port), loopCount: 1, limits: limits,
            responder: AdminService(readiness: readiness, metrics: metrics))
    }

    private func announce(_ server: Server, _ what: String) {
        for listener in server.listeners {
            StandardStream.output.write("sip-codes \(Version.current) \(what) \(listener.transport.scheme)://\(listener.address)\n")
        }
    }

    /// Readiness goes first; those who send traffic get the time to see it; then the drain.
    private func stop(_ server: Server) {
        log.info("stopping", metadata: ["delay_seconds": "\(settings.shutdownDelay)"])
        readiness.isReady = false
        server.retire()
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(settings.shutdownDelay)) {
            log.info("finishing what is in flight")
            server.drain()
        }
    }
}
