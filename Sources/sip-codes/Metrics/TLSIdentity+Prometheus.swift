// SPDX-License-Identifier: Apache-2.0
#if TLS

import HTTPServer

extension TLSIdentity {
    func write(to text: inout PrometheusText) {
        let name = "sip_codes_tls_certificate_reloads_total"
        text.family(name, .counter, "Reloads of the TLS certificate while the service ran, by result.")
        let reloads = reloads
        for (result, count) in [("success", reloads.successes), ("failure", reloads.failures)] {
            text.sample(name, [("result", result)], "\(count)")
        }
        text.single(
            "sip_codes_tls_certificate_last_reload_successful", .gauge,
            "1, or 0 if the last reload failed and an older certificate is in use.", lastReloadSucceeded ? "1" : "0")
        text.single(
            "sip_codes_tls_certificate_expiry_timestamp_seconds", .gauge, "When the TLS certificate in use expires, in seconds since 1970.",
            "\(validity.upperBound)")
    }
}
#endif
