// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// What one message of a call has against its grammar, and what became of the message.
struct SyntaxFault {
    let message: TraceMessage
    let transaction: Transaction
    /// Not empty; what receivers refuse comes first.
    let faults: [LocatedFault]
    let outcome: Outcome
    /// The message of the hop before that had the same field without the fault.
    let earlier: TraceMessage?

    enum Outcome {
        /// The answer says that the message could not be read or accepted.
        case refused(TraceMessage)
        /// Another failure, which need not come from it.
        case failed(TraceMessage)
        /// The text does not show what became of it.
        case open
        /// It was understood.
        case accepted
    }

    /// Codes with which a message is refused that cannot be read.
    private static let refusals: Set<Int> = [400, 415, 416, 420, 484, 485, 488, 500, 513, 606]

    init?(_ message: TraceMessage, of transaction: Transaction, _ faults: [LocatedFault], _ scene: Scene) {
        let sorted = faults.filter { $0.fault.grade == .refused } + faults.filter { $0.fault.grade == .tolerated }
        guard let first = sorted.first else { return nil }
        self.message = message
        self.transaction = transaction
        self.faults = sorted
        outcome = Self.outcome(of: message, in: transaction, scene)
        earlier =
            first.part == .description
            ? Self.unspoiled(message, first, scene) : message.isRequest ? Self.hopBefore(message, first, scene) : nil
    }

    private static func outcome(of message: TraceMessage, in transaction: Transaction, _ scene: Scene) -> Outcome {
        if scene.trace.messages.count == 1 || message.isDescription { return .open }
        if message.isRequest, transaction.request?.number == message.number {
            guard let final = transaction.final, let code = final.code else { return transaction.provisionals.isEmpty ? .open : .accepted }
            if code < 300 { return .accepted }
            return refusals.contains(code) ? .refused(final) : .failed(final)
        }
        if message.isResponse, message.isSuccess, transaction.method == "INVITE", transaction.acks.isEmpty,
            !transaction.repeatedResponses.isEmpty
        {
            return .open
        }
        return .accepted
    }

    /// The same request on an earlier hop, if the field there is another one.
    private static func hopBefore(_ message: TraceMessage, _ fault: LocatedFault, _ scene: Scene) -> TraceMessage? {
        guard fault.name != .other, !fault.isOfProxy else { return nil }
        return scene.transactions.prefix(Scene.most).lazy.compactMap(\.request).first {
            $0.number < message.number && $0.callID == message.callID && $0.cseq == message.cseq && $0.method == message.method
                && $0.value(fault.name) != message.value(fault.name)
        }
    }

    /// The same description before a box has rewritten it, if it has no such line there.
    private static func unspoiled(_ message: TraceMessage, _ fault: LocatedFault, _ scene: Scene) -> TraceMessage? {
        guard let before = scene.rewrittenDescriptions.first(where: { $0.after.number == message.number })?.before else { return nil }
        return before.evidence(bodyLine: fault.evidence.text) == nil ? before : nil
    }

    /// Who wrote the line.
    func writer(_ scene: Scene) -> Finding.Fault {
        guard let first = faults.first else { return .unknown }
        if first.isOfProxy || earlier != nil { return .proxy }
        if message.isDescription { return .unknown }
        if first.part == .startLine, first.fault.clause.hasPrefix("begins with") { return .unknown }
        // A response repeats these fields as the request had them.
        let copied: [FieldName] = [.via, .from, .to, .callID, .cseq]
        if message.isResponse, copied.contains(first.name) { return .unknown }
        let side = scene.writer(of: message, in: transaction)
        return side == .unknown && message.isRequest ? scene.sideByAddress(of: message) : side
    }
}

extension SyntaxFault {
    /// How much it explains; higher is more.
    var rank: Int {
        let isGrave = faults.first?.fault.grade == .refused
        switch outcome {
        case .refused: return isGrave ? 7 : 4
        case .open: return isGrave ? 6 : 3
        case .failed: return isGrave ? 5 : 2
        case .accepted: return isGrave ? 1 : 0
        }
    }

    /// The finding of a rule, with the name of the place in its title.
    func match(_ scene: Scene, _ rule: Rule) -> Match? {
        guard let first = faults.first else { return nil }
        let isGrave = first.fault.grade == .refused
        let (verdict, confidence, weight): (Finding.Verdict, Finding.Confidence, Finding.Weight) =
            switch outcome {
            case .refused: isGrave ? (.fault, .likely, .cause) : (.suspicion, .possible, .contribution)
            case .open: isGrave ? (.fault, .likely, .cause) : (.suspicion, .possible, .contribution)
            case .failed: isGrave ? (.suspicion, .possible, .contribution) : (.suspicion, .possible, .remark)
            case .accepted: (.suspicion, .possible, .remark)
            }
        let fault = writer(scene)
        return Match(verdict: verdict, fault: fault, confidence: confidence, weight: weight) {
            finding(first, rule, verdict, fault, confidence, weight)
        }
    }

    private func finding(
        _ first: LocatedFault, _ rule: Rule, _ verdict: Finding.Verdict, _ fault: Finding.Fault, _ confidence: Finding.Confidence,
        _ weight: Finding.Weight
    ) -> Finding {
        var answer: TraceMessage?
        if case .refused(let final) = outcome { answer = final }
        if case .failed(let final) = outcome { answer = final }
        return Finding(
            id: rule.id, title: title(first, rule), verdict: verdict, fault: fault, confidence: confidence, weight: weight,
            explanation: explanation(first),
            evidence: Self.distinct(faults.map(\.evidence)) + [evidenceBefore(first), answer?.evidence].compactMap { $0 },
            refutedBy: "Another line in the message on the wire: then only this copy of it is damaged.",
            checks: Self.distinct(faults.map(\.fault.fix)) + [
                "Compare the line in what the sender logs and in a capture behind each hop, to see who writes it."
            ],
            codes: answer?.code.map { [$0] } ?? [], sources: Self.distinct(faults.map(\.fault.source) + rule.sources.prefix(1)))
    }

    private func title(_ first: LocatedFault, _ rule: Rule) -> String {
        first.part == .address || first.part == .startLine ? rule.title : "\(rule.title): the \(first.place)"
    }

    private func evidenceBefore(_ first: LocatedFault) -> Evidence? {
        guard let earlier else { return nil }
        return first.part == .description ? earlier.evidence(bodyLine: "m=") : earlier.evidence(first.name)
    }

    /// "The INVITE", "The 200 OK", or what else the message is.
    private var owner: String {
        if message.isDescription { return "The description" }
        if let code = message.code { return "The \(code) \(message.reasonPhrase)".trimmedBlanks }
        return "The \(message.method.isEmpty ? "message" : message.method)"
    }

    private func explanation(_ first: LocatedFault) -> String {
        var sentences = ["\(owner) has a mistake in its \(first.place): it \(first.fault.clause)."]
        sentences += faults.dropFirst().map { "Its \($0.place) \($0.fault.clause)." }
        if earlier != nil {
            sentences.append(
                first.part == .description
                    ? "The text has the same description (its session number and version are the same) without this line, so the box between that rewrote it wrote the line."
                    : "The hop before sent another value, so the side that passed the request on wrote this one.")
        }
        switch outcome {
        case .refused(let final):
            sentences.append("The other side answers \(final.code ?? 400) \(final.reasonPhrase)".trimmedBlanks + ".")
        case .failed, .open:
            sentences.append(
                first.fault.grade == .refused
                    ? "Strict receivers refuse such a message, drop it, or read something else than what was meant."
                    : "Most receivers overlook it; a strict one does not.")
        case .accepted: sentences.append("Here it did no visible harm.")
        }
        return sentences.joined(separator: " ")
    }

    private static func distinct<Element: Hashable>(_ all: [Element]) -> [Element] {
        var seen: Set<Element> = []
        return all.filter { seen.insert($0).inserted }
    }
}
