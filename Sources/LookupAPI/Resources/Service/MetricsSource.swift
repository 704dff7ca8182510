// SPDX-License-Identifier: Apache-2.0

/// Where `/metrics` gets its text from.
public protocol MetricsSource: Sendable {
    /// In the Prometheus text format, version 0.0.4.
    var prometheusText: String { get }
}
