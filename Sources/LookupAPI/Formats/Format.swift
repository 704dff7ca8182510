// SPDX-License-Identifier: Apache-2.0

/// A format in which an answer can be written.
struct Format: Sendable, Hashable {
    /// Its name in `?format=`; nil for a file, which has only one format.
    let name: String?
    /// Type and subtype, as in Accept.
    let mediaType: String
    /// The value of Content-Type.
    let contentType: String
    /// Whether Accept can select it. An export has the media type of another format, so only `?format=` selects it.
    let isNegotiable: Bool

    /// - Parameter parameters: what follows the media type in Content-Type.
    private init(_ name: String, _ mediaType: String, _ parameters: String = "", isNegotiable: Bool = true) {
        self.name = name
        self.mediaType = mediaType
        contentType = mediaType + parameters
        self.isNegotiable = isNegotiable
    }

    /// The format of a file, which cannot be selected by name.
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
    /// A page for browsers.
    static let html = Format("html", "text/html", "; charset=utf-8")
    static let csv = Format("csv", "text/csv", "; charset=utf-8; header=present")
    static let ndjson = Format("ndjson", "application/x-ndjson")
    /// Value mappings for Grafana, which shows a code as "486 Busy Here".
    static let grafana = Format("grafana", "application/x-grafana-mappings+json", isNegotiable: false)
    /// A dictionary for Logstash's translate filter; Vector's enrichment tables and others read it too.
    static let logstash = Format("logstash", "application/yaml", isNegotiable: false)
    /// An info metric in the Prometheus text exposition format.
    static let prometheus = Format("prometheus", "text/plain", "; version=0.0.4; charset=utf-8", isNegotiable: false)

    /// A trace as plain SIP messages, without the log around them.
    static let trace = Format("trace", "text/plain", "; charset=utf-8", isNegotiable: false)

    /// The formats that have a name, in the order in which an error message lists them.
    static let named = [json, text, markdown, html, csv, ndjson, grafana, logstash, prometheus, trace]

    /// The formats of a document that is neither a record nor a list, of a record, and of a list.
    static let ofDocuments = [json, text, markdown, html]
    static let ofRecords = ofDocuments + [csv]
    static let ofLists = ofRecords + [ndjson]
}
