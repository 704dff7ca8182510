// SPDX-License-Identifier: Apache-2.0

/// What an operator can choose about the answers.
public struct APIConfiguration: Sendable {
    /// Seconds that a cache may keep an answer without asking again.
    public var cacheSeconds = 3600
    /// Seconds for which a cache may go on using a stale answer while it asks (RFC 5861).
    public var staleSeconds = 86_400
    /// Origins whose pages may read the answers, each as "https://dashboard.example.com"; empty for every origin.
    public var allowedOrigins: [String] = []
    /// The largest trace that `/explain` reads, in bytes.
    public var mostTraceBytes = 1 << 20

    /// Where clients find the service, as "https://sip.example.com", without a slash at the end; nil where that is not known. Pages and
    /// files for crawlers and browsers name whole addresses then.
    public var publicURL: String?
    /// Whether `/mcp` is there, for assistants.
    public var servesMCP = true
    /// Of the program, as assistants are told it.
    public var version = "development"

    public init() {}

    var cacheControl: String {
        cacheSeconds == 0 ? "no-cache" : "public, max-age=\(cacheSeconds), stale-while-revalidate=\(staleSeconds)"
    }
}
