// SPDX-License-Identifier: Apache-2.0

import HTTPServer

extension ServerMetrics {
    func write(to text: inout PrometheusText) {
        writeRequests(to: &text)
        writeConnections(to: &text)
        writeHistogram(
            "sip_codes_loop_turn_seconds", "How long a turn of an event loop kept the other connections waiting.", turns, to: &text)
    }

    private func writeRequests(to text: inout PrometheusText) {
        let requests = "sip_codes_http_requests_total"
        text.family(requests, .counter, "Requests answered, by route template, method and class of the HTTP status.")
        for row in self.requests {
            text.sample(requests, [("route", row.route), ("method", row.method), ("status", row.status)], "\(row.count)")
        }
        writeHistogram(
            "sip_codes_http_request_duration_seconds",
            "From the moment the loop woke for the request until its answer was written to the socket.",
            durations, to: &text)
        let refused = "sip_codes_http_refused_total"
        text.family(refused, .counter, "Requests and connections that the server refused, by reason.")
        for refusal in refusals { text.sample(refused, [("reason", refusal.reason.rawValue)], "\(refusal.count)") }
        text.single(
            "sip_codes_http_received_bytes_total", .counter, "Bytes read from clients; over TLS, once they are decrypted.",
            "\(receivedBytes)")
        text.single(
            "sip_codes_http_sent_bytes_total", .counter, "Bytes sent to clients; over TLS, before they are encrypted.", "\(sentBytes)")
        let resets = "sip_codes_http2_resets_total"
        text.family(resets, .counter, "HTTP/2 streams that were reset, by whom.")
        text.sample(resets, [("by", "client")], "\(resetsByClient)")
        text.sample(resets, [("by", "server")], "\(resetsByServer)")
    }

    private func writeConnections(to text: inout PrometheusText) {
        let connections = "sip_codes_http_connections"
        text.family(connections, .gauge, "Open connections, by protocol and by what they are doing.")
        for row in self.connections {
            text.sample(connections, [("protocol", row.spoken.rawValue), ("state", row.state.rawValue)], "\(row.count)")
        }
        text.single("sip_codes_http_connections_accepted_total", .counter, "Connections accepted.", "\(accepted)")
        text.single(
            "sip_codes_http_connections_let_go_total", .counter, "Idle connections closed to make room at the limit.",
            "\(letGo)")
        let handshakes = "sip_codes_tls_handshakes_total"
        text.family(handshakes, .counter, "TLS handshakes, by result.")
        for (result, count) in [("full", handshakesFull), ("resumed", handshakesResumed), ("failed", handshakesFailed)] {
            text.sample(handshakes, [("result", result)], "\(count)")
        }
    }

    private func writeHistogram(_ name: String, _ help: String, _ histogram: HistogramSnapshot, to text: inout PrometheusText) {
        text.family(name, .histogram, help)
        var sum = 0
        for (index, count) in histogram.counts.enumerated() {
            sum &+= count
            let bound = index < HistogramSnapshot.bounds.count ? PrometheusText.seconds(HistogramSnapshot.bounds[index] * 1000) : "+Inf"
            text.sample("\(name)_bucket", [("le", bound)], "\(sum)")
        }
        text.sample("\(name)_sum", PrometheusText.seconds(histogram.nanoseconds))
        text.sample("\(name)_count", "\(sum)")
    }
}
