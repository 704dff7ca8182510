// SPDX-License-Identifier: Apache-2.0

extension TraceMessage {
    init(_ draft: Draft, number: Int, _ storage: MessageStorage) {
        let text = MessageText(
            storage: storage, start: draft.start, fieldRange: draft.body.fields, bodyLines: draft.body.body, prefix: draft.body.prefix)
        self.text = text
        self.number = number
        line = storage.text.number(ofLine: draft.line)
        envelope = draft.envelope
        isElided = draft.body.isElided
        isSummary = draft.summary != nil

        func value(_ name: FieldName) -> String? {
            text.fieldRange.first { storage.entries[$0].name == name }.map { text.value($0) }
        }
        let sequence = value(.cseq)?.split(whereSeparator: { $0 == " " || $0 == "\t" }) ?? []
        cseq = sequence.first.flatMap { boundedNumber($0) }
        callID = value(.callID) ?? ""
        fromTag = value(.from).flatMap { Self.parameter("tag", of: $0) }
        toTag = value(.to).flatMap { Self.parameter("tag", of: $0) }
        branch = value(.via).flatMap { Self.parameter("branch", of: $0) } ?? ""

        switch draft.start?.kind {
        case .request(let method, _):
            kind = .request
            code = nil
            self.method = storage.text.string(method)
        case .response(let code, _):
            kind = .response
            self.code = code
            method = sequence.dropFirst().first.map { $0.uppercased() } ?? draft.summary?.method ?? ""
        case nil:
            code = nil
            kind = .fragment
            method = sequence.dropFirst().first.map { $0.uppercased() } ?? ""
        }
    }

    /// The value of a parameter behind the last closing bracket, without building the whole list: this runs for every message.
    private static func parameter(_ name: String, of value: String) -> String? {
        let bytes = Array(value.utf8)
        let wanted = Array(name.utf8)
        var offset = bytes.lastIndex(of: UInt8(ascii: ">")) ?? 0
        while let semicolon = bytes[offset...].firstIndex(of: UInt8(ascii: ";")) {
            var start = semicolon + 1
            while start < bytes.count, bytes[start].isBlank { start += 1 }
            let end = start + wanted.count
            if end < bytes.count, bytes[end] == UInt8(ascii: "="), zip(bytes[start..<end], wanted).allSatisfy({ $0.lowercased == $1 }) {
                let stop = bytes[end...].firstIndex { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") || $0.isBlank } ?? bytes.count
                return unquoted(String(decoding: bytes[(end + 1)..<max(end + 1, stop)], as: UTF8.self))
            }
            offset = semicolon + 1
            if offset >= bytes.count { return nil }
        }
        return nil
    }
}
