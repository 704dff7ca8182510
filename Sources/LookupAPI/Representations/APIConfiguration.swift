// SPDX-License-Identifier: Apache-2.0

/// What an operator can configure about the answers.
public struct APIConfiguration: Sendable {
    /// For how many seconds a cache may use a response without validating it (max-age).
    public var cacheSeconds = 3600
    /// For how many seconds longer a cache may use a stale response while it validates it (stale-while-revalidate, RFC 5861).
    public var staleSeconds = 86_400
    /// The origins whose pages may read the responses, such as "https://dashboard.example.com"; empty for all origins.
    public var allowedOrigins: [String] = []
    /// The largest trace that `/explain` reads, in bytes.
    public var mostTraceBytes = 1 << 20
    /// The most entries that one `POST /codes` answers. An answer has up to 300 bytes for each, and is in memory as a whole.
    public var mostBatchEntries = 100_000

    /// The address of the service for clients, such as "https://sip.example.com", without a slash at the end; nil where it is unknown. With
    /// it, pages and files for crawlers and browsers contain absolute URLs.
    public var publicURL: String?
    /// Where the service lives below the root of its origin, such as "/sip", without a slash at the end; empty at the root. Paths in answers
    /// begin with it, and requests may.
    public var basePath = ""
    /// Whether `/mcp` is served, for assistants.
    public var servesMCP = true
    /// The version of the program, as assistants are told it.
    public var version = "development"

    public init() {}

    var cacheControl: String {
        cacheSeconds == 0 ? "no-cache" : "public, max-age=\(cacheSeconds), stale-while-revalidate=\(staleSeconds)"
    }
}
