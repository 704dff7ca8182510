// SPDX-License-Identifier: Apache-2.0

extension Finding {
    func redacted(by redactor: Redactor) -> Finding {
        var result = Finding(
            id: id, title: redactor.redacted(title), verdict: verdict, fault: fault, confidence: confidence, weight: weight,
            explanation: redactor.redacted(explanation),
            evidence: evidence.map { Evidence(message: $0.message, line: $0.line, text: redactor.redacted(line: $0.text)) },
            refutedBy: redactor.redacted(refutedBy), checks: checks.map { redactor.redacted($0) }, codes: codes, sources: sources)
        result.call = call
        return result
    }
}

extension Call {
    /// Redacts what is shown of a call. Its messages are not changed: they are ranges of the text.
    func redacted(by redactor: Redactor) -> Call {
        Call(
            number: number, kind: kind,
            legs: legs.map {
                Leg(
                    callID: redactor.redacted(callID: $0.callID), messages: $0.messages, transactions: $0.transactions,
                    dialogs: $0.dialogs)
            }, messages: messages,
            participants: participants.map {
                Participant(
                    name: redactor.redacted(participant: $0.name), address: $0.address.map { redactor.redacted(participant: $0) },
                    product: $0.product.map { redactor.redacted(product: $0) },
                    isLocal: $0.isLocal)
            },
            steps: steps.map { $0.redacted(by: redactor) },
            outcome: Outcome(
                code: outcome.code, message: outcome.message, answered: outcome.answered,
                endedBy: outcome.endedBy.map { redactor.redacted(participant: $0) }),
            notes: notes.map {
                LogNote(
                    format: $0.format, kind: $0.kind, line: $0.line, text: redactor.redacted(line: $0.text), afterMessage: $0.afterMessage)
            }, joinedBy: joinedBy)
    }
}

extension Step {
    fileprivate func redacted(by redactor: Redactor) -> Step {
        Step(
            number: number, line: line, time: time, from: redactor.redacted(participant: from), to: redactor.redacted(participant: to),
            method: method, cseq: cseq,
            code: code, reasonPhrase: reasonPhrase.map { redactor.redacted($0) }, retransmissionOf: retransmissionOf,
            note: note.map { redactor.redacted($0) })
    }
}
