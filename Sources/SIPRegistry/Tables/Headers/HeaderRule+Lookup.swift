// SPDX-License-Identifier: Apache-2.0

extension HeaderRule {
    /// Every rule of the table, from the most general scope to single codes.
    package static let all: [HeaderRule] =
        everyResponse + provisional + success + redirection + challenges + requestFailure + negotiation + serverAndGlobal

    /// The rules that apply to responses with `code`, the most specific scope first.
    package static func rules(for code: Int) -> [HeaderRule] {
        let found = all.filter { $0.applies(to: code) }
        // Rules with equal scopes keep the order of the table.
        return found.enumerated()
            .sorted { ($0.element.scope.width, $0.offset) < ($1.element.scope.width, $1.offset) }
            .map(\.element)
    }
}
