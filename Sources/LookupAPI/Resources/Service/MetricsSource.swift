// SPDX-License-Identifier: Apache-2.0

/// Makes the content of `/metrics`.
public protocol MetricsSource: Sendable {
    /// All metrics, in the Prometheus text exposition format, version 0.0.4.
    var prometheusText: String { get }
}
