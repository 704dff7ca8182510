// SPDX-License-Identifier: Apache-2.0
#if TLS

import HTTPServer

extension TLSIdentity {
    func write(to text: inout PrometheusText) {
        let name = "sip_codes_tls_certificate_reloads_total"
        text.family(name, .counter, "Times that the TLS certificate was read again while the service ran.")
        let reloads = reloads
        for (result, count) in [("success", reloads.successes), ("failure", reloads.failures)] {
            text.sample(name, [("result", result)], "\(count)")
        }
        text.single(
            "sip_codes_tls_certificate_last_reload_successful", .gauge,
            "Whether the TLS certificate in use is what its files held at the last reload.", lastReloadSucceeded ? "1" : "0")
        text.single(
            "sip_codes_tls_certificate_expiry_timestamp_seconds", .gauge, "When the TLS certificate in use ends, in seconds since 1970.",
            "\(validity.upperBound)")
    }
}
#endif
