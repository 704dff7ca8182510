// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let bareLineFeed = Rule(
        "bare-line-feed", "Lines of the request end with LF alone, where CRLF is required", [.rfc(3261, "7"), .rfc(3261, "7.1")]
    ) { scene, rule in
        guard !scene.trace.bareLines.isEmpty else { return nil }
        for transaction in scene.failures(400, 493, 500, 403, 481).suffix(20) + scene.silent.prefix(20) {
            guard let request = transaction.request, request.kind == .request, request.fields.count >= 4 else { continue }
            let lines = [request.line] + request.fields.map(\.line)
            let bare = lines.filter { scene.trace.bareLines.contains($0) }
            // A text in which all lines end in LF proves nothing; the log's own lines do not count.
            guard !bare.isEmpty, bare.count < lines.count || isWhole(transaction.final, scene.trace) else { continue }
            let final = transaction.final
            let isCause = final?.code == 400
            return rule.finding(
                isCause ? .fault : .suspicion, fault: isCause ? scene.side(of: request) : .unknown, isCause ? .likely : .possible,
                isCause ? .cause : .contribution, codes: final?.code.map { [$0] } ?? [],
                """
                \(bare.count) of the \(lines.count) lines of the \(transaction.name)'s header end with LF alone, while others in this text \
                end with CRLF. SIP asks for CRLF; a parser that is strict reads such lines as one, or treats the request as broken\
                \(final.map { ", and here \($0.code ?? 400) \($0.reasonPhrase) follows" } ?? "").
                """,
                evidence: [request.evidence, request.fields.first { $0.line == bare.last }.map { request.evidence($0) }, final?.evidence],
                refutedBy: "The bytes on the wire, in a capture, with CR before each LF.",
                checks: ["Look at what writes the request: a template or scenario file that was saved with LF line ends."])
        }
        return nil
    }

    /// Whether a response in the same text has CRLF in all lines.
    private static func isWhole(_ message: TraceMessage?, _ trace: Trace) -> Bool {
        guard let message, message.fields.count >= 4 else { return false }
        return message.fields.allSatisfy { !trace.bareLines.contains($0.line) }
    }
}
