// SPDX-License-Identifier: Apache-2.0

/// Groups the messages of a trace into calls.
struct CallBuilder {
    /// Further calls are not separated; the explanation says so.
    static let mostCalls = 1000
    private static let mostLegs = 8

    /// The calls in the order of the trace, and whether there were more.
    static func calls(of trace: Trace) -> (calls: [Call], isTruncated: Bool) {
        var places: [String: Int] = [:]
        var groups: [[TraceMessage]] = []
        var isTruncated = false
        var last: Int?
        for message in trace.messages {
            let key = message.callID.isEmpty ? fallbackKey(message) : message.callID
            let place: Int
            if let key {
                if let known = places[key] {
                    place = known
                } else {
                    guard groups.count < mostCalls else {
                        isTruncated = true
                        continue
                    }
                    place = groups.count
                    places[key] = place
                    groups.append([])
                }
            } else if let last {
                place = last
            } else {
                place = groups.count
                groups.append([])
            }
            groups[place].append(message)
            last = place
        }
        let legs = groups.map { leg($0) }
        var joiner = LegJoiner()
        for leg in legs { joiner.add(leg.leg) }
        var members = [[Int]](repeating: [], count: groups.count)
        for (index, join) in joiner.joins.enumerated() {
            let isFull = members[join.first].count >= mostLegs
            members[isFull ? index : join.first].append(index)
        }
        var nearNotes = notesByGroup(trace, groups)
        var calls: [Call] = []
        for members in members where !members.isEmpty {
            let reason = members.dropFirst().lazy.compactMap { joiner.joins[$0].reason }.first
            let notes = members.flatMap { nearNotes.removeValue(forKey: $0) ?? [] }.sorted { $0.line < $1.line }
            calls.append(call(calls.count + 1, members.map { legs[$0] }, notes: notes, joinedBy: reason))
        }
        return (calls, isTruncated)
    }

    /// The key for a packet of a list without Call-IDs: its two addresses. Who draws names instead, draws one call.
    private static func fallbackKey(_ message: TraceMessage) -> String? {
        guard message.isSummary, let source = message.envelope?.source, let destination = message.envelope?.destination else { return nil }
        if isName(source), isName(destination) { return " names" }
        return " " + [source, destination].sorted().joined(separator: " ")
    }

    private static func isName(_ participant: String) -> Bool {
        !participant.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
    }

    private static func notesByGroup(_ trace: Trace, _ groups: [[TraceMessage]]) -> [Int: [LogNote]] {
        guard !trace.notes.isEmpty else { return [:] }
        var owner: [Int: Int] = [:]
        for (index, messages) in groups.enumerated() { for message in messages { owner[message.number] = index } }
        var result: [Int: [LogNote]] = [:]
        for note in trace.notes {
            // A note belongs to the message before it; notes before all messages belong to the first message.
            if let group = owner[max(1, note.afterMessage)] { result[group, default: []].append(note) }
        }
        return result
    }

    private static func leg(_ messages: [TraceMessage]) -> (leg: Leg, places: [(transaction: Int?, repeats: Int?)]) {
        var transactions = TransactionBuilder()
        var dialogs = DialogBuilder()
        for message in messages {
            transactions.add(message)
            dialogs.add(message)
        }
        let leg = Leg(
            callID: messages.first { !$0.callID.isEmpty }?.callID ?? "", messages: messages, transactions: transactions.transactions,
            dialogs: dialogs.dialogs)
        return (leg, transactions.places)
    }

    private static func call(
        _ number: Int, _ legs: [(leg: Leg, places: [(transaction: Int?, repeats: Int?)])], notes: [LogNote], joinedBy: String?
    ) -> Call {
        var messages: [(message: TraceMessage, repeats: Int?)] = []
        for leg in legs { messages += zip(leg.leg.messages, leg.places).map { ($0, $1.repeats) } }
        if legs.count > 1 { messages.sort { $0.message.number < $1.message.number } }
        var names = EndpointNames()
        let steps = messages.map { entry in
            let sides = names.sides(of: entry.message)
            return Step(entry.message, from: sides.from, to: sides.to, repeats: entry.repeats)
        }
        let all = messages.map(\.message)
        return Call(
            number: number, kind: Call.Kind(all), legs: legs.map(\.leg), messages: all, participants: names.all, steps: steps,
            outcome: Outcome(legs.map(\.leg), steps), notes: notes, joinedBy: joinedBy)
    }
}

extension Step {
    init(_ message: TraceMessage, from: String, to: String, repeats: Int?) {
        self.init(
            number: message.number, line: message.line, time: message.envelope?.time, from: from, to: to, method: message.method,
            cseq: message.cseq, code: message.code, reasonPhrase: message.isResponse ? message.reasonPhrase : nil,
            retransmissionOf: repeats,
            note: nil)
    }
}

extension Call.Kind {
    init(_ messages: [TraceMessage]) {
        let methods = messages.lazy.map(\.method)
        if methods.contains("INVITE") {
            self = .call
            return
        }
        switch methods.first(where: { !$0.isEmpty }) {
        case "ACK", "BYE", "CANCEL", "PRACK", "UPDATE", "INFO", "REFER": self = .call
        case "REGISTER": self = .registration
        case "SUBSCRIBE", "NOTIFY": self = .subscription
        case "PUBLISH": self = .publication
        case "OPTIONS": self = .options
        case "MESSAGE": self = .message
        default: self = .other
        }
    }
}
