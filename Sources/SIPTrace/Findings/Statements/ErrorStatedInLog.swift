// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let errorStatedInLog = Rule(
        "error-stated-in-log", "A line beside the messages states an error in words", [.document("the pasted text itself")]
    ) { scene, rule in
        let notes = zip(scene.call.notes, scene.noteTexts).map { (note: $0, text: $1) }
        let errors = notes.filter { $0.note.kind == .error }
        // What somebody wrote about the log weighs less than a line of it.
        let lines = inOrderOfWeight(errors.filter { !$0.note.isRemark })
        // Some programs only warn of what they then fail of. A warning whose meaning is not known is too weak to be quoted.
        let warnings = notes.filter { $0.note.kind == .warning && !$0.note.isRemark }
        if let (note, statement) = KnownStatement.first(in: lines) ?? KnownStatement.first(in: warnings) {
            return known(note, statement, lines.map(\.note), scene, rule)
        }
        // Programs state the cause first, and what became of it later.
        guard let note = (lines.first ?? errors.first)?.note else { return nil }
        let isDecisive = scene.hasFailed || scene.call.outcome.code == nil
        return rule.finding(
            .suspicion, fault: .unknown, note.isRemark ? .possible : .likely, isDecisive && !note.isRemark ? .outcome : .contribution,
            title: note.isRemark ? "A remark in the text says that something went wrong" : "The log states an error: \(note.headline)",
            codes: scene.call.outcome.code.map { [$0] } ?? [],
            note.isRemark
                ? "Somebody who knows the case writes: \(note.quoted) The messages do not show it."
                : """
                The text says: \(note.statement) A program that writes such a line has seen the cause itself, so it says more than a \
                status code that was made from it.
                """,
            evidence: (lines.isEmpty ? errors : lines).prefix(3).map(\.note.evidence) + [scene.deciding?.final?.evidence],
            refutedBy: "The line belongs to another call, or the program writes it for every call.",
            checks: [
                "Search for the line's words together with the program's name: its documentation or source says when it is written.",
                "Read the lines before it at the same second, at a higher log level if need be.",
            ])
    }

    /// What stands at the level of an error before the rest, and what a program only mentions last; within each, in the order of the log.
    private static func inOrderOfWeight(_ lines: [(note: LogNote, text: [UInt8])]) -> [(note: LogNote, text: [UInt8])] {
        let ranks = lines.map(\.note.rank)
        return LogNote.Rank.allCases.flatMap { rank in zip(lines, ranks).filter { $0.1 == rank }.map(\.0) }
    }

    private static func known(_ note: LogNote, _ statement: KnownStatement, _ errors: [LogNote], _ scene: Scene, _ rule: Rule) -> Match {
        let isDecisive = scene.hasFailed || scene.call.outcome.code == nil
        let hasMessages = !scene.transactions.isEmpty
        let detail = StatementDetail(note, statement, scene)
        return Rule(rule.id, statement.title, rule.sources + statement.sources, find: rule.find).finding(
            .suspicion, fault: detail.fault, .likely, hasMessages ? (isDecisive ? .outcome : .contribution) : .cause,
            codes: scene.call.outcome.code.map { [$0] } ?? [],
            "The log says: \(note.statement) \(statement.meaning)\(detail.sentence.map { " \($0)" } ?? "")",
            evidence: [note.evidence] + (errors.filter { $0.line != note.line }.prefix(2) + detail.notes).map(\.evidence)
                + [scene.deciding?.final?.evidence],
            refutedBy: "The line belongs to another call, or the program writes it for every call.", checks: statement.checks)
    }
}
