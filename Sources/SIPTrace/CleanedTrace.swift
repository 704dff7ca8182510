// SPDX-License-Identifier: Apache-2.0

extension Explanation {
    /// The messages as plain text, without the surrounding log, each under a heading with its number, time and sides. Credentials are
    /// masked, and identities are replaced if the explanation was made with `redact`. Lines end in LF.
    public var cleanedTrace: String {
        var sides: [Int: Step] = [:]
        for call in calls { for step in call.steps { sides[step.number] = step } }
        var text = ""
        for message in trace.messages {
            var heading = "--- \(message.number)"
            if let time = message.envelope?.time { heading += " \(time)" }
            if let step = sides[message.number] { heading += " \(step.from) -> \(step.to)" }
            text += heading + " ---\n"
            for line in message.lines { text += redact(Masking.masked(line)) + "\n" }
            text += "\n"
        }
        return text
    }

    private func redact(_ line: String) -> String { redactor?.redacted(line) ?? line }
}

extension TraceMessage {
    /// Start line, fields and body, one element for each line, as they were written.
    var lines: [String] {
        var lines = kind == .fragment ? [] : [firstLine]
        lines += fields.map(\.text)
        if hasBody {
            lines.append("")
            lines += text.bodyLines.map { text.bodyLine($0) }
        }
        return lines
    }
}
