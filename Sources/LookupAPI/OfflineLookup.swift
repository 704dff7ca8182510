// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The same answers without a server, for the command line.
public struct OfflineLookup: Sendable {
    private let site: Site

    public init(registry: Registry = .standard) {
        site = Site(registry: registry, routes: [])
    }

    public enum Form: Sendable {
        /// For a terminal of 80 columns.
        case text
        /// The bytes that the API answers with.
        case json
    }

    /// A message for the one who asked, in one line.
    public struct Failure: Error, Sendable {
        public let message: String

        public init(message: String) { self.message = message }
    }

    /// The record of a code, `text` being what `/codes/<text>` takes.
    public func code(_ text: String, form: Form) throws(Failure) -> String {
        do throws(Problem) {
            return Self.document(try CodePath(site.registry).entry(text).answer(in: site), form)
        } catch {
            throw Failure(message: error.detail)
        }
    }

    /// - Parameter limit: 1 to 100.
    /// - Returns: the answer and whether anything was found.
    public func search(_ text: String, limit: Int, form: Form) throws(Failure) -> (answer: String, found: Bool) {
        do throws(Problem) {
            var parameters = Query()
            parameters.add("q", text)
            parameters.add("limit", String(limit))
            let query = try SearchParameters.parse(parameters)
            let result = SearchIndex(site.registry).search(query)
            return (Self.document(result.answer(for: query, in: site.registry), form), !result.hits.isEmpty)
        } catch {
            throw Failure(message: error.detail)
        }
    }

    /// What a trace shows.
    ///
    /// - Parameters:
    ///   - log: the name of a log format; nil to find out.
    ///   - format: "text", "markdown", "json" or "trace".
    public func explain(_ bytes: [UInt8], log: String?, redact: Bool, format: String) throws(Failure) -> String {
        let formats = [Format.text, .markdown, .json, .trace]
        guard let wanted = formats.first(where: { $0.name == format }) else {
            throw Failure(message: "'\(format)' is no format of an explanation; use \(formats.compactMap(\.name).joined(separator: ", "))")
        }
        do throws(Problem) {
            var parameters = Query()
            if let log { parameters.add("log", log) }
            parameters.add("redact", redact ? "1" : "0")
            return String(decoding: try ExplainResource.answer(bytes, parameters, site).body(in: wanted), as: UTF8.self)
        } catch {
            throw Failure(message: error.detail)
        }
    }

    private static func document(_ answer: Answer, _ form: Form) -> String {
        String(decoding: answer.body(in: form == .text ? .text : .json), as: UTF8.self)
    }
}
