// SPDX-License-Identifier: Apache-2.0

extension TraceMessage {
    convenience init(_ draft: Draft, number: Int, _ storage: MessageStorage) {
        let text = MessageText(
            storage: storage, start: draft.start, fieldRange: draft.body.fields, bodyLines: draft.body.body, prefix: draft.body.prefix)
        self.init(
            text, number: number, line: storage.text.number(ofLine: draft.line), envelope: draft.envelope, isElided: draft.body.isElided,
            isSummary: draft.isSummary, summaryMethod: draft.summaryMethod)
    }
}
