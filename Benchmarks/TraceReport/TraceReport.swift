// SPDX-License-Identifier: Apache-2.0

import Foundation
import SIPTrace

/// Evaluates the reading of traces: `trace-report FILE…` prints the findings, `--cost FILE…` the time and memory, and `--judge DIRECTORY
/// REPORT` writes how often the true cause is named.
@main struct TraceReport {
    static func main() throws {
        var arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == "--cost" {
            arguments.removeFirst()
            return try Cost.print(files: arguments)
        }
        if arguments.first == "--judge", arguments.count == 3 {
            guard try Judgement.report(directory: arguments[1], to: arguments[2]) else { exit(1) }
            return
        }
        for path in arguments { try show(path) }
    }

    private static func show(_ path: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        print("== \(path)")
        let explanation: Explanation
        do {
            explanation = try Explanation(of: bytes)
        } catch {
            return print("unreadable: \(error.advice)")
        }
        let trace = explanation.trace
        print("\(trace.format.rawValue), \(trace.messages.count) messages, \(trace.skippedLines) lines skipped, \(trace.notes.count) notes")
        print(explanation.summary)
        for call in explanation.calls {
            print("call \(call.number) \(call.kind.rawValue) \(call.callID) outcome \(call.outcome)")
            for step in call.steps {
                let what = step.code.map { "\($0) \(step.reasonPhrase ?? "") (\(step.method))" } ?? step.method
                let repeated = step.retransmissionOf.map { " again \($0)" } ?? ""
                print("  \(step.number) line \(step.line) \(step.time ?? "-") \(step.from) -> \(step.to): \(what)\(repeated)")
            }
            for note in call.notes { print("  note line \(note.line) \(note.kind): \(note.text)") }
        }
        for finding in explanation.findings {
            print(
                "finding \(finding.id) (\(finding.verdict.rawValue), \(finding.fault.rawValue), \(finding.confidence.rawValue), call \(finding.call ?? 0)): \(finding.title)"
            )
            print("    \(finding.explanation)")
            for evidence in finding.evidence { print("    line \(evidence.line): \(evidence.text)") }
        }
    }
}
