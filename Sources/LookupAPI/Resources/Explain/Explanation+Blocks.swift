// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import SIPTrace

extension Explanation {
    /// Summary, ladder, findings: in the order in which an engineer reads them.
    func blocks(in registry: Registry) -> [Block] {
        var blocks: [Block] = [.title("What the trace shows", tags: []), .paragraph(Inline(summary))]
        for call in calls {
            blocks.append(.heading("\(call.kind.title) \(call.number)"))
            if !call.callID.isEmpty { blocks.append(.paragraph("Call-ID \(call.callID)")) }
            if let joinedBy = call.joinedBy { blocks.append(.paragraph("Several Call-IDs, joined: \(joinedBy)")) }
            blocks.append(.drawing(call.ladder.text()))
        }
        for finding in findings { blocks += finding.blocks(in: registry, isOneOfSeveral: calls.count > 1) }
        blocks += [.heading("How it was read"), .paragraph(Inline(reading))]
        return blocks
    }

    /// The log format that was detected, how much was read, and what was left out.
    var reading: String {
        var text = """
            Read as \(trace.format.title): \(trace.messages.count.counted("message")), \(calls.count.counted("call")), \
            \(trace.skippedLines.counted("other line")).
            """
        if isTruncated { text += " The text was longer than what is read; the rest was left out." }
        if trace.isLatin1 { text += " It is not UTF-8 and was read as Latin-1." }
        return text
    }
}

extension Finding {
    /// - Parameter isOneOfSeveral: whether the trace has several calls, so that the finding must say which one it is about.
    func blocks(in registry: Registry, isOneOfSeveral: Bool = false) -> [Block] {
        var facts: [Block.Fact] = [
            .init("Verdict", Inline(verdict.rawValue.spaced)), .init("Fault", Inline(fault.rawValue)),
            .init("Confidence", Inline(confidence.rawValue)),
        ]
        if isOneOfSeveral, let call { facts.append(.init("Call", "\(call)")) }
        var blocks: [Block] = [.heading(title), .facts(facts)]
        let lines = explanation.split(separator: "\n").map(String.init)
        blocks += lines.filter { !$0.hasPrefix("- ") }.map { .paragraph(Inline($0)) }
        let items = lines.filter { $0.hasPrefix("- ") }.map { Inline(String($0.dropFirst(2))) }
        if !items.isEmpty { blocks.append(.list(items)) }
        if !evidence.isEmpty {
            blocks.append(.paragraph("Evidence:"))
            blocks.append(.list(evidence.map { Inline("\($0.place): \($0.text)") }))
        }
        if !checks.isEmpty {
            blocks.append(.paragraph("What to check:"))
            blocks.append(.numbered(checks.map { Inline($0) }))
        }
        blocks.append(.paragraph("What would disprove it: \(refutedBy)"))
        let codes = codes.map {
            Inline.link(["\($0)", registry.phrase(of: $0) ?? ""].filter { !$0.isEmpty }.joined(separator: " "), to: Links.code($0))
        }
        let sources = sources.map { Inline.link($0.citation, to: $0.url) }
        if !(codes + sources).isEmpty { blocks.append(.paragraph("See " + (codes + sources).joined(", "))) }
        return blocks
    }
}

extension Evidence {
    /// The place of the line in the trace.
    var place: String { message.map { "message \($0), line \(line)" } ?? "line \(line)" }
}

extension Call.Kind {
    var title: String {
        switch self {
        case .call: "Call"
        case .registration: "Registration"
        case .subscription: "Subscription"
        case .publication: "Publication"
        case .options: "OPTIONS"
        case .message: "MESSAGE"
        case .other: "Other exchange"
        }
    }
}

extension LogFormat {
    /// The name of the format, for people.
    var title: String { rawValue.spaced }
}

extension Int {
    /// "1 call", "2 calls".
    func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
