// SPDX-License-Identifier: Apache-2.0

extension Scene {
    /// Computes `syntaxFaults`.
    var allSyntaxFaults: [SyntaxFault] {
        let complaints = call.notes.prefix(Self.most).filter { $0.kind == .error || $0.kind == .warning }.map(\.text)
        var seen: Set<Int> = []
        var found: [SyntaxFault] = []
        for (message, transaction) in messagesToExamine where seen.insert(message.number).inserted {
            let faults = MessageGrammar(message).faults()
            for part in [LocatedFault.Part.startLine, .field, .address] {
                let ofPart = faults.filter { $0.part == part }
                if let fault = SyntaxFault(message, of: transaction, ofPart, self) { found.append(fault) }
            }
            let isAnswer = message.isResponse && transaction.request?.hasBody == true
            let ofBody = DescriptionGrammar.faults(in: message, isAnswer: isAnswer, complaints: complaints)
            if let fault = SyntaxFault(message, of: transaction, ofBody, self) { found.append(fault) }
        }
        return found.enumerated().sorted { ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset) }.map(\.element)
    }

    /// Messages of the call that are examined for mistakes: those that were refused or not answered, and the first ones.
    private var messagesToExamine: [(message: TraceMessage, transaction: Transaction)] {
        var chosen: [(TraceMessage, Transaction)] = []
        for transaction in failures(400, 415, 416, 420, 484, 485, 488, 500, 513, 606).suffix(10) + silent.prefix(10) {
            if let request = transaction.request { chosen.append((request, transaction)) }
        }
        for transaction in transactions.prefix(3) {
            if let request = transaction.request { chosen.append((request, transaction)) }
            if let final = transaction.final { chosen.append((final, transaction)) }
            chosen += transaction.acks.prefix(1).map { ($0, transaction) }
        }
        return chosen
    }
}
