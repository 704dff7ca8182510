// SPDX-License-Identifier: Apache-2.0

/// The forms that an answer can take, by their names in `?format=`. In the order in which they are preferred where a
/// client likes several equally.
enum Format: String, Sendable, CaseIterable {
    case json
    case text
    /// A page for a browser.
    case html
    case csv
    case ndjson
    /// Value mappings of Grafana: a code becomes "486 Busy Here".
    case grafana
    /// A translation dictionary of Logstash's translate filter, which Vector's enrichment and others read too.
    case logstash
    /// An info metric in the Prometheus text format.
    case prometheus

    /// Type and subtype, as Accept names them.
    var mediaType: String {
        switch self {
        case .json: "application/json"
        case .text: "text/plain"
        case .html: "text/html"
        case .csv: "text/csv"
        case .ndjson: "application/x-ndjson"
        case .grafana: "application/json"
        case .logstash: "application/yaml"
        case .prometheus: "text/plain"
        }
    }

    /// As Content-Type has it.
    var contentType: String {
        switch self {
        case .json, .ndjson, .grafana, .logstash: mediaType
        case .text: "text/plain; charset=utf-8"
        case .html: "text/html; charset=utf-8"
        case .csv: "text/csv; charset=utf-8; header=present"
        case .prometheus: "text/plain; version=0.0.4; charset=utf-8"
        }
    }

    /// Whether Accept can choose it. An export shares its media type with another form, so only `?format=` can.
    var isNegotiable: Bool {
        switch self {
        case .json, .text, .html, .csv, .ndjson: true
        case .grafana, .logstash, .prometheus: false
        }
    }
}
