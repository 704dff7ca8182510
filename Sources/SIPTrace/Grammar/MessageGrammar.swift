// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Finds what the first line and the header fields of a message have against their grammar.
struct MessageGrammar {
    private let message: TraceMessage

    private static let mostFields = 60
    private static let mostFaults = 4

    init(_ message: TraceMessage) { self.message = message }

    /// The faults in the order of the lines, at most four. None that somebody may have made who changed the text before pasting it.
    func faults() -> [LocatedFault] {
        guard !message.isSummary, !message.isDescription else { return [] }
        var faults: [LocatedFault] = []
        if let fault = StartLineGrammar.fault(in: message), isMade(fault, message.requestURIText) {
            faults.append(
                LocatedFault(
                    fault: fault, part: .startLine, place: "first line", name: .other, evidence: message.evidence, isOfProxy: false))
        }
        let vias = message.count(of: .via)
        var seen: Set<FieldName> = []
        let entries = message.text.fieldRange.prefix(Self.mostFields)
        for index in entries where faults.count < Self.mostFaults {
            let entry = message.text.storage.entries[index]
            // A line that a terminal has broken has a blank where none was; the last line of a text may be cut.
            guard entry.lineCount == 1, let grammar = FieldGrammar.of(entry.name),
                index != message.text.fieldRange.last || message.hasBody || entry.name == .contentLength
            else { continue }
            let value = message.text.value(index)
            let made = (leftover(entry.name, grammar, value).map { [$0] } ?? grammar.faults(value)).filter { isMade($0, value) }
            let isFirst = seen.insert(entry.name).inserted
            guard !made.isEmpty else { continue }
            let evidence = message.evidence(message.text.field(index))
            // OpenSIPS keeps in thinfo what its topology hiding takes out of a message.
            let isOfProxy = entry.name == .recordRoute || entry.name == .via && isFirst && vias > 1 || value.holds(";thinfo=")
            faults += made.map {
                LocatedFault(
                    fault: $0, part: grammar.part, place: "\(entry.name.rawValue) field", name: entry.name, evidence: evidence,
                    isOfProxy: isOfProxy)
            }
        }
        return taken(from: faults)
    }

    /// Without what is absent, if that is so in several places: then it was taken out before pasting.
    private func taken(from faults: [LocatedFault]) -> [LocatedFault] {
        let absent = faults.lazy.filter { $0.fault.sign == .absent }.count
        return absent > 1 ? faults.filter { $0.fault.sign == .present } : faults
    }

    private func leftover(_ name: FieldName, _ grammar: FieldGrammar, _ value: String) -> GrammarFault? {
        guard Leftover.fields.contains(name) else { return nil }
        return Leftover.fault(in: value, isAddress: grammar.part == .address, .rfc(3261, "25.1"))
    }

    /// Whether the sender made the fault, as far as the text shows: the value is not disguised, and what is absent was not taken out.
    private func isMade(_ fault: GrammarFault, _ value: String) -> Bool {
        if Disguise.isDisguised(fault.culprit ?? value) { return false }
        return fault.sign == .present || !message.isElided && !message.isDisguised
    }
}

extension TraceMessage {
    private static let telling: [FieldName] = [.from, .to, .contact, .via, .callID]

    /// Whether names or addresses of the message were replaced or taken out, by hand or by a web page.
    var isDisguised: Bool {
        if Disguise.isDisguised(requestURIText) { return true }
        for name in Self.telling {
            guard let value = value(name) else { continue }
            if Disguise.isDisguised(value) { return true }
            guard name == .from || name == .to else { continue }
            if !value.holds("<"), !value.holds(":"), !value.holds("@") { return true }
            if NameAddress(value).uri.host.isEmpty, !value.asciiLowercased.holds("tel:") { return true }
        }
        return false
    }
}
