// SPDX-License-Identifier: Apache-2.0

import HTTPServer
import LookupAPI
import Synchronization

/// The text of `/metrics`.
final class MetricsPage: MetricsSource {
    private let readiness: Readiness
    private let secure: Transport?
    private let overlay: OverlayStatus
    /// Set later, because the server is made after the responder that uses this page; weak, because the server holds that responder.
    private let server = Mutex(Watched())

    private struct Watched {
        weak var server: Server?
    }

    /// - Parameter secure: the transport of the HTTPS port; nil where there is none.
    init(readiness: Readiness, secure: Transport? = nil, overlay: OverlayStatus = OverlayStatus()) {
        self.readiness = readiness
        self.secure = secure
        self.overlay = overlay
    }

    func watch(_ server: Server) { self.server.withLock { $0.server = server } }

    var prometheusText: String {
        var text = PrometheusText()
        text.family("sip_codes_build_info", .gauge, "The running version, and what it was built with.")
        text.sample(
            "sip_codes_build_info",
            [("version", Version.current), ("http2", "\(BuildFeatures.http2)"), ("tls", "\(BuildFeatures.tls)")], "1")
        text.single("sip_codes_ready", .gauge, "Whether the instance accepts traffic, as /readyz says.", readiness.isReady ? "1" : "0")
        if let server = server.withLock({ $0.server }) {
            server.metrics.write(to: &text)
            text.single(
                "sip_codes_http_connections_limit", .gauge, "The limit on connections that are open at once.",
                "\(server.connectionLimit)")
        }
        #if TLS
        if case .tls(let identity)? = secure { identity.write(to: &text) }
        #endif
        writeOverlay(to: &text)
        ProcessMetrics().write(to: &text)
        return text.text
    }

    private func writeOverlay(to text: inout PrometheusText) {
        text.single("sip_codes_overlay_entries", .gauge, "Codes for which the overlay in use has an entry.", "\(overlay.entries)")
        text.family("sip_codes_overlay_reloads_total", .counter, "Reloads of the overlay while the service ran, by result.")
        for (result, count) in [("success", overlay.reloadsSucceeded), ("failure", overlay.reloadsFailed)] {
            text.sample("sip_codes_overlay_reloads_total", [("result", result)], "\(count)")
        }
        text.single(
            "sip_codes_overlay_last_reload_successful", .gauge, "1, or 0 if the last reload failed and an older overlay is in use.",
            overlay.lastReloadSucceeded ? "1" : "0")
    }
}
