// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The finding when no rule explains a call: the likely causes from the record of its code, and what to capture.
enum Fallback {
    static func match(for call: Call, registry: Registry) -> Match {
        Match(verdict: .cannotTell, fault: .unknown, confidence: .possible, weight: .fallback) { finding(for: call, registry: registry) }
    }

    private static func finding(for call: Call, registry: Registry) -> Finding {
        guard let number = call.outcome.code, number >= 300 else { return unanswered(call) }
        guard let record = registry.code(number) else { return unregistered(number, call, registry) }
        let causes = record.likelyCauses.prefix(3).map { "- \($0)" }.joined(separator: "\n")
        let message = call.messages.first { $0.number == call.outcome.message }
        return Finding(
            id: "cause-not-shown", title: "\(number) \(record.reasonPhrase): the messages do not show why", verdict: .cannotTell,
            fault: .unknown, confidence: .possible, weight: .fallback,
            explanation: "\(record.meaning)\nWhat usually lies behind it:\n\(causes)", evidence: [message?.evidence].compactMap { $0 },
            refutedBy: "A Reason or Warning header field, or a line in the log of the side that answered, that names another cause.",
            checks: Array(record.checks.prefix(3)), codes: [number], sources: [record.definition])
    }

    /// The finding for a code that no registry lists: what is known of its use, and what a client takes it for (RFC 3261 §8.1.3.2).
    private static func unregistered(_ number: Int, _ call: Call, _ registry: Registry) -> Finding {
        let message = call.messages.first { $0.number == call.outcome.message }
        let used = registry.deFactoCode(number)
        let taken = registry.code(Registry.equivalent(ofUnknown: number))
        let causes = (used?.likelyCauses ?? taken?.likelyCauses ?? []).prefix(3).map { "- \($0)" }
        let name = message.map { "\(number) \($0.reasonPhrase)".trimmedBlanks } ?? "\(number)"
        let sentences = [
            "No RFC registers \(number)\(used.map { ". \($0.meaning)" } ?? ": it is the answering product's own code.")",
            taken.map { "A client that does not know it has to take it for \($0.code) \($0.reasonPhrase)." } ?? "",
            causes.isEmpty ? "" : "What usually lies behind \(used == nil ? "that code" : "it"):",
        ]
        return Finding(
            id: "cause-not-shown", title: "\(name): a code that no RFC registers", verdict: .cannotTell, fault: .unknown,
            confidence: .possible, weight: .fallback,
            explanation: (sentences.filter { !$0.isEmpty } + causes).joined(separator: "\n"),
            evidence: [message?.evidence].compactMap { $0 },
            refutedBy: "The documents of the answering product, which give the code another meaning.",
            checks: [
                "Look the code up in the documents or the log of the side that answered, which its Server field may name.",
                "Look for a Reason or Warning field in the answer, and for a code of another product behind it.",
            ], codes: used == nil ? taken.map { [$0.code] } ?? [] : [number], sources: [Registry.equivalentSource])
    }

    private static func unanswered(_ call: Call) -> Finding {
        let code = call.outcome.code
        if code == nil, call.messages.allSatisfy({ $0.method == "ACK" && $0.isRequest }) { return acknowledgementAlone(call) }
        return Finding(
            id: "nothing-to-explain",
            title: code == nil ? "The trace shows no final response" : "Nothing went wrong that the messages show",
            verdict: .cannotTell, fault: .unknown, confidence: .possible, weight: .fallback,
            explanation: code == nil
                ? "The text ends before a final response, or shows one side only."
                : "The request was answered with \(code ?? 0), and none of the rules sees a fault.",
            evidence: call.messages.prefix(1).map(\.evidence), refutedBy: "A longer trace, or one of the other side.",
            checks: ["Capture the whole call, from its first request to the final response, at the side that sends the request."],
            codes: code.map { [$0] } ?? [], sources: [.rfc(3261, "17")])
    }

    /// An ACK is never answered, so no response is missing.
    private static func acknowledgementAlone(_ call: Call) -> Finding {
        Finding(
            id: "nothing-to-explain", title: "The text holds an ACK and not what it acknowledges", verdict: .cannotTell, fault: .unknown,
            confidence: .possible, weight: .fallback,
            explanation: "No response belongs to an ACK, so none is missing. Whether the ACK is right can be seen only beside its INVITE.",
            evidence: call.messages.prefix(1).map(\.evidence), refutedBy: "A longer trace with the INVITE and its final response.",
            checks: [
                "Compare the ACK with the INVITE: the same CSeq number and Call-ID, and after a response from 300 on the same branch and Request-URI.",
                "See whether the final response is repeated after the ACK: then the ACK does not arrive, or is not taken for its own.",
            ], codes: [], sources: [.rfc(3261, "17.1.1.3"), .rfc(3261, "13.2.2.4")])
    }

    /// The finding for a text without any message: the codes that its log lines name, if any.
    static func noMessage(_ trace: Trace, _ registry: Registry) -> Finding {
        var codes: [Int] = []
        for note in trace.notes {
            if case .response(let code) = note.kind, !codes.contains(code), codes.count < 5 { codes.append(code) }
        }
        let hasNotes = !trace.notes.isEmpty
        let meanings = codes.compactMap { registry.code($0) }.map { "\($0.code) \($0.reasonPhrase): \($0.meaning)" }
        return Finding(
            id: hasNotes ? "log-without-messages" : "no-sip-message",
            title: hasNotes ? "The log names what happened, but holds no SIP message" : "No SIP message was found", verdict: .cannotTell,
            fault: .unknown, confidence: hasNotes ? .possible : .certain, weight: .fallback,
            explanation: hasNotes
                ? (["The text has lines of a log about calls, without the messages that would show the cause."] + meanings)
                    .joined(separator: "\n")
                : """
                The text has no line that starts a SIP message, such as "INVITE sip:bob@example.com SIP/2.0" or "SIP/2.0 486 Busy Here".
                """,
            evidence: trace.notes.prefix(3).map(\.evidence),
            refutedBy: "A start line that was cut or rewritten when the text was copied.",
            checks: [
                "Paste the log with the messages: `pjsip set logger on`, `sofia global siptrace on`, `sngrep`, or the browser's console."
            ], codes: codes, sources: [.rfc(3261, "7")])
    }
}
