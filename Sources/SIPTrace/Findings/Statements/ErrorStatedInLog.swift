// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let errorStatedInLog = Rule(
        "error-stated-in-log", "A line beside the messages states an error in words", [.document("the pasted text itself")]
    ) { scene, rule in
        // Programs state the cause first, and what became of it later.
        let notes = scene.call.notes.lazy.filter { $0.kind == .error }
        guard let note = notes.first else { return nil }
        let hasNoOutcome = scene.call.outcome.code == nil
        return rule.finding(
            .suspicion, fault: .unknown, .likely, scene.hasFailed || hasNoOutcome ? .outcome : .contribution,
            codes: scene.call.outcome.code.map { [$0] } ?? [],
            """
            The text says: \(note.quoted) A program that writes such a line has seen the cause itself, so it says more than a status code \
            that was made from it.
            """,
            evidence: notes.prefix(3).map(\.evidence) + [scene.deciding?.final?.evidence],
            refutedBy: "The line belongs to another call, or the program writes it for every call.",
            checks: [
                "Search for the line's words together with the program's name: its documentation or source says when it is written.",
                "Read the lines before it at the same second, at a higher log level if need be.",
            ])
    }
}
