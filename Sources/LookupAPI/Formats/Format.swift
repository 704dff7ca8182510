// SPDX-License-Identifier: Apache-2.0

/// A format that an answer can take.
struct Format: Sendable, Hashable {
    /// In `?format=`; nil for a file, which has one format alone.
    let name: String?
    /// Type and subtype, as Accept names them.
    let mediaType: String
    /// As Content-Type has it.
    let contentType: String
    /// Whether Accept can choose it. An export shares its media type with another format, so only `?format=` can.
    let isNegotiable: Bool

    /// - Parameter parameters: what Content-Type has behind the media type.
    private init(_ name: String, _ mediaType: String, _ parameters: String = "", isNegotiable: Bool = true) {
        self.name = name
        self.mediaType = mediaType
        contentType = mediaType + parameters
        self.isNegotiable = isNegotiable
    }

    /// The format of a file.
    init(contentType: String) {
        name = nil
        mediaType = String(contentType.prefix { $0 != ";" })
        self.contentType = contentType
        isNegotiable = true
    }

    static let json = Format("json", "application/json")
    static let text = Format("text", "text/plain", "; charset=utf-8")
    /// CommonMark (RFC 7763).
    static let markdown = Format("markdown", "text/markdown", "; charset=utf-8")
    /// A page for a browser.
    static let html = Format("html", "text/html", "; charset=utf-8")
    static let csv = Format("csv", "text/csv", "; charset=utf-8; header=present")
    static let ndjson = Format("ndjson", "application/x-ndjson")
    /// Value mappings of Grafana: a code becomes "486 Busy Here".
    static let grafana = Format("grafana", "application/x-grafana-mappings+json", isNegotiable: false)
    /// A translation dictionary of Logstash's translate filter, which Vector's enrichment and others read too.
    static let logstash = Format("logstash", "application/yaml", isNegotiable: false)
    /// An info metric in the Prometheus text format.
    static let prometheus = Format("prometheus", "text/plain", "; version=0.0.4; charset=utf-8", isNegotiable: false)

    /// A trace as plain messages, without the log around them.
    static let trace = Format("trace", "text/plain", "; charset=utf-8", isNegotiable: false)

    /// Those that have a name, in the order in which a message lists them.
    static let named = [json, text, markdown, html, csv, ndjson, grafana, logstash, prometheus, trace]

    /// What one thing can be had in, and what a list can.
    static let ofRecords = [json, text, markdown, html]
    static let ofLists = [json, text, markdown, html, csv, ndjson]
}
