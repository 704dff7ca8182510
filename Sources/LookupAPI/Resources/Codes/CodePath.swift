// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Reads the last segment of `/codes/{code}`.
struct CodePath: Sendable {
    private let registry: Registry

    init(_ registry: Registry) {
        self.registry = registry
    }

    /// - Throws: 400 for what is not a status code; 404 for an unknown one, with what a client must do on receiving it.
    func entry(_ text: String) throws(Problem) -> CodeEntry {
        if let named = named(text) { return named }
        guard let number = PathNumber.parse(text), (100...699).contains(number) else {
            var detail = "'\(text.shortened)' is not a SIP status code: write three digits from 100 to 699, as in /codes/486."
            if ResponseClass.allCases.contains(where: { text.lowercased() == $0.label }) {
                detail += " A class is at /classes/\(text.lowercased())."
            }
            throw Problem(.invalidCode, detail, members: Problem.searchMembers(for: [text]))
        }
        if let entry = CodeEntry(number, in: registry) { return entry }
        throw notRegistered(number)
    }

    /// Finds a code by its phrase, such as "busy-here" for 486, or as "603+", which operators write for a 603 that names who blocked the
    /// call.
    private func named(_ text: String) -> CodeEntry? {
        // No phrase is a number, and reading it as words costs more than the rest of the answer.
        guard PathNumber.parse(text) == nil else { return nil }
        if text == "603+" { return CodeEntry(603, in: registry) }
        return CallOutcomeReader(registry).code(named: text).flatMap { CodeEntry($0, in: registry) }
    }

    private func notRegistered(_ number: Int) -> Problem {
        let responseClass = ResponseClass(ofCode: number)
        let equivalent = Registry.equivalent(ofUnknown: number)
        return Problem(
            .codeNotRegistered,
            """
            \(number) is in the range of SIP status codes, but it is not registered and no use of it is known. A client must treat it as \
            \(equivalent) (RFC 3261 section 8.1.3.2).
            """,
            members: [
                .init("code", .int(number)),
                .init("class", .string(responseClass.label)),
                .init("class_href", .string(Links.responseClass(responseClass))),
                .init("treat_as", ["code": .int(equivalent), "href": .string(Links.code(equivalent))]),
                .init("nearest", .array(registry.nearest(to: number, limit: 4).map { .brief($0) })),
            ])
    }
}
