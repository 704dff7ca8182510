// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Glibc
import HTTPServer
import Logging
import LookupAPI
import SIPRegistry

/// The running service: its servers, its signals, and the order in which they start and stop.
struct ServiceProcess {
    let settings: ServiceSettings
    private let log = Logger(label: "sip-codes")
    private let readiness = Readiness()

    /// The transport of the HTTPS port; nil where there is none.
    private let secure: Transport?
    /// The overlay when the service started; nil without one.
    private let overlay: OverlayFile.Content?
    private let overlayStatus = OverlayStatus()

    init(_ settings: ServiceSettings, secure: Transport?, overlay: OverlayFile.Content?) {
        self.settings = settings
        self.secure = secure
        self.overlay = overlay
        overlayStatus.entries = overlay?.overlay.count ?? 0
    }

    /// Serves until a signal stops it.
    func run() throws(SystemError) {
        // A signal that arrives early must not end the process; what it asks for is read now anyway.
        signal(SIGHUP, SIG_IGN)
        DescriptorLimit.raise()
        let metrics = MetricsPage(readiness: readiness, secure: secure, overlay: overlayStatus)
        let started = WallClock.seconds()
        let service = service(overlay?.overlay, metrics, changed: overlay == nil ? nil : started)
        let requestLog = settings.logging.access ? RequestLog(Logger(label: "sip-codes.access"), proxies: settings.logging.proxies) : nil
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
        let reloads = ReloadSignal(certificateReload() + overlayReload(server, metrics, since: started))
        announce(server, "listening on")
        if let admin { announce(admin, "admin on") }
        warnOfDescriptors()
        for line in settings.unknownVariables { log.warning("\(line)") }
        log.info(
            "serving",
            metadata: ["loops": .stringConvertible(settings.threads), "connections": .stringConvertible(settings.limits.connections)])
        server.wait()
        // Health and metrics are served until the end.
        admin?.stop()
        admin?.wait()
        withExtendedLifetime((signals, reloads)) {}
        requestLog?.flush()
        log.info("stopped")
        LogWriter.standardError.flush()
    }

    private func listeners() throws(SystemError) -> [Listener] {
        var listeners: [Listener] = []
        if settings.tls?.servesPlain ?? true { listeners += try listen("--host and --port", settings.host, settings.port) }
        if let tls = settings.tls, let secure { listeners += try listen("--host and --tls-port", settings.host, tls.port, secure) }
        return listeners
    }

    /// - Parameter flags: the flags that choose another address, for the error.
    private func listen(_ flags: String, _ host: String, _ port: Int, _ transport: Transport = .plain) throws(SystemError) -> [Listener] {
        do throws(SystemError) {
            return try Listener.bind(host: host, port: port, transport: transport)
        } catch {
            throw error.naming(flags)
        }
    }

    /// The lookups over the registry with an overlay.
    ///
    /// - Parameter changed: when the data last changed, in seconds since 1970; nil for the released registry without an overlay.
    private func service(_ overlay: Overlay?, _ metrics: MetricsPage, changed: Int?) -> LookupService {
        let registry = overlay.map { Registry.standard.adding($0) } ?? .standard
        return LookupService(
            registry: registry, configuration: settings.answers, readiness: readiness, metrics: settings.admin == nil ? metrics : nil,
            changed: changed)
    }

    /// An action that reads the overlay again. As long as the action is kept, it is also read whenever its file changes.
    private func overlayReload(_ server: Server, _ metrics: MetricsPage, since started: Int) -> [ReloadSignal.Action] {
        guard let file = settings.overlay, let overlay else { return [] }
        let reloader = OverlayReloader(file, overlay, since: started, status: overlayStatus, log: log) { overlay, changed in
            let service = service(overlay, metrics, changed: changed)
            // Now, so that no search has to wait for it.
            service.prepareSearch()
            return server.replaceResponder(with: service)
        }
        return [{ reloader.reload() }]
    }

    /// An action that reads the certificate again. As long as the action is kept, it is also read whenever its files change.
    private func certificateReload() -> [ReloadSignal.Action] {
        #if TLS
        if case .tls(let identity)? = secure, let files = settings.tls.map({ [$0.certificateFile, $0.keyFile] }) {
            let reload = CertificateReload(identity: identity, files: files, log: log)
            return [{ reload.reload() }]
        }
        #endif
        return []
    }

    private func adminServer(_ metrics: MetricsPage) throws(SystemError) -> Server? {
        guard let address = settings.admin else { return nil }
        var limits = settings.limits
        limits.connections = min(limits.connections, 64)
        return try Server(
            listeners: try listen("--admin-host and --admin-port", address.host, address.port), loopCount: 1, limits: limits,
            responder: AdminService(readiness: readiness, metrics: metrics))
    }

    /// A limit that the operator has set may exceed what the system allows.
    private func warnOfDescriptors() {
        let descriptors = DescriptorLimit.available()
        guard settings.limits.connections > DescriptorLimit.connections(within: descriptors) else { return }
        log.warning(
            "fewer descriptors than connections may need: raise the limit (ulimit -n) or lower --max-connections",
            metadata: ["descriptors": .stringConvertible(descriptors), "connections": .stringConvertible(settings.limits.connections)])
    }

    private func announce(_ server: Server, _ what: String) {
        for listener in server.listeners {
            let url = "\(listener.transport.scheme)://\(listener.address)"
            guard settings.logging.format == .json else {
                StandardStream.output.write("sip-codes \(Version.current) \(what) \(url)\n")
                continue
            }
            // In JSON, because whoever collects the log reads this line as well.
            var stream = LogStream(label: "sip-codes", format: .json, level: .info)
            stream.write = { StandardStream.output.write($0) }
            Logger(label: "sip-codes") { _ in stream }.info("\(what) \(url)", metadata: ["version": "\(Version.current)", "url": "\(url)"])
        }
    }

    /// Stops in steps: reports that the instance is not ready, gives load balancers the time to notice, then drains.
    private func stop(_ server: Server) {
        readiness.isReady = false
        server.retire()
        log.info("stopping", metadata: ["delay_seconds": .stringConvertible(settings.shutdownDelay)])
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(settings.shutdownDelay)) {
            server.drain()
            log.info("finishing open requests")
        }
    }
}
