// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The same answers without a server, for the command line.
public struct OfflineLookup: Sendable {
    private let registry: Registry

    public init(registry: Registry = .standard) {
        self.registry = registry
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
    }

    /// The record of a code, `text` being what `/codes/<text>` takes.
    public func code(_ text: String, form: Form) throws(Failure) -> String {
        do throws(Problem) {
            let answer = try CodePath(registry).entry(text).answer(in: registry)
            return form == .text ? answer.textPage?() ?? "" : Self.document(answer.value())
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
            let result = SearchIndex(registry).search(query)
            return (form == .text ? result.textPage : Self.document(result.answer(for: query, in: registry).value), !result.hits.isEmpty)
        } catch {
            throw Failure(message: error.detail)
        }
    }

    private static func document(_ value: JSONValue) -> String {
        String(decoding: JSONWriter.document(value), as: UTF8.self)
    }
}
