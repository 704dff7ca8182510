// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import LookupAPI

/// What an operator can configure about the answers.
struct APIOptions: ParsableArguments {
    @Option(help: "Seconds that caches may keep an answer; 0 makes them revalidate each time. [default: 3600]")
    var cacheMaxAge: Int?

    @Option(help: "Origins whose pages may read the answers, separated by commas. [default: every origin]")
    var corsOrigins: String?

    @Option(help: "The largest trace that /explain reads, in bytes. [default: 1048576]")
    var maxTraceBytes: Int?

    @Option(
        name: .customLong("public-url"),
        help:
            "Where clients find the service, as https://sip.example.com: for absolute URLs in pages, /sitemap.xml and OpenSearch. [default: none]"
    )
    var publicURL: String?

    @Option(help: "Where the service lives below the root, as /sip behind a reverse proxy: paths in answers begin with it. [default: none]")
    var basePath: String?

    @Flag(name: .customLong("no-mcp"), help: "Do not serve /mcp, which is for assistants.")
    var noMCP = false

    func configuration(_ environment: Environment) throws -> APIConfiguration {
        var configuration = APIConfiguration()
        if let seconds = try environment.number("cache-max-age", flag: cacheMaxAge, in: 0...31_536_000) {
            configuration.cacheSeconds = seconds
        }
        if let text = environment.text("cors-origins", flag: corsOrigins), text != "*" {
            let origins = text.split(separator: ",")
            // An empty list would mean that all origins are allowed.
            guard !origins.isEmpty else { throw ValidationError("--cors-origins names no origin; write * for every one.") }
            configuration.allowedOrigins = try origins.map { try Self.origin(String($0), of: "--cors-origins", like: "dashboard") }
        }
        if let bytes = try environment.number("max-trace-bytes", flag: maxTraceBytes, in: 1024...(64 << 20)) {
            configuration.mostTraceBytes = bytes
        }
        if let text = environment.text("public-url", flag: publicURL) {
            configuration.publicURL = try Self.origin(text.last == "/" ? String(text.dropLast()) : text, of: "--public-url", like: "sip")
        }
        if let text = environment.text("base-path", flag: basePath) { configuration.basePath = try Self.path(text) }
        configuration.servesMCP = try !environment.flag("no-mcp", flag: noMCP)
        configuration.version = Version.current
        return configuration
    }

    /// A path of plain segments, without the slash at its end.
    private static func path(_ text: String) throws -> String {
        let path = text.last == "/" ? String(text.dropLast()) : text
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = segments.dropFirst().allSatisfy { segment in
            !segment.isEmpty && segment != "." && segment != ".."
                && segment.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || "-._~".utf8.contains($0) }
        }
        guard path.isEmpty || segments[0].isEmpty, isPlain, path.utf8.count <= 128 else {
            throw ValidationError("'\(text)' in --base-path is not a path; write it as /sip, of letters, digits and -._~ between slashes.")
        }
        return path
    }

    /// An origin as browsers send it: scheme, host, perhaps a port, and nothing after that.
    private static func origin(_ text: String, of option: String, like example: String) throws -> String {
        let trimmed = text.trimmingSpaces()
        let parts = trimmed.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "https:" || parts[0] == "http:", parts[1].isEmpty, !parts[2].isEmpty,
            trimmed.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !"\"'<>\\".utf8.contains($0) })
        else {
            throw ValidationError("'\(trimmed)' in \(option) is not an origin; write it as https://\(example).example.com, without a path.")
        }
        return trimmed
    }
}

extension String {
    fileprivate func trimmingSpaces() -> String {
        var rest = self[...]
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
