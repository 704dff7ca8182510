// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// What a row of a posted batch has besides the text it was asked for with: the usual few members, those that `fields` names, or a view of
/// the record.
struct BatchLayout: Sendable {
    private enum Members: Sendable {
        case usual
        case chosen([String])
        case record(RecordView)
    }

    private let members: Members
    /// The columns of a table: the same whatever is posted.
    let columns: [String]
    /// As many octets as a row rarely exceeds.
    let bytesOfRow: Int

    init(fields: [String]?, view: RecordView?, in registry: Registry) {
        members = fields.map { .chosen($0) } ?? view.map { .record($0) } ?? .usual
        guard fields != nil || view != nil else {
            columns = ["text", "kind", "code", "cause", "reason_phrase", "class", "severity", "meaning", "reason"]
            bytesOfRow = Self.usualBytes
            return
        }
        let samples = [Tier.registered, .deFacto, .privateUse].flatMap { CodeEntry.family($0, in: registry) }
            .map { [members] in JSONValue.object(Self.members(of: $0, members, in: registry)) }
        let own = FieldSelection.columns(fields, view, in: registry).filter { $0 != "schema_version" }
        columns = ["text", "kind"] + own + ["reason"]
        bytesOfRow = (samples.map { JSONWriter.line($0).count }.max() ?? 0) + Self.usualBytes / 2
    }

    private static let usualBytes = 200

    func row(_ text: String, _ entry: BatchEntry, in registry: Registry) -> JSONValue {
        let text = JSONValue.Member("text", .string(text.shortened))
        switch entry {
        case .code(let entry): return .object([text, .init("kind", "code")] + Self.members(of: entry, members, in: registry))
        case .cause(let cause):
            return .object([text, .init("kind", "cause")] + members(of: cause, in: registry))
        case .unknown(let reason, let members):
            return .object([text, .init("kind", "unknown")] + members.filter { $0.key != "treat_as" } + [.init("reason", .string(reason))])
        }
    }

    private static func members(of entry: CodeEntry, _ members: Members, in registry: Registry) -> [JSONValue.Member] {
        switch members {
        case .usual:
            [
                .init("code", .int(entry.code)), .init("reason_phrase", .string(entry.phrase)),
                .init("class", .string(ResponseClass(ofCode: entry.code).label)),
            ] + (entry.severity(in: registry).map { [.init("severity", .string($0.rawValue))] } ?? [])
                + [.init("meaning", .string(entry.meaning))]
        case .chosen(let fields): entry.record(in: registry, only: fields).members
        case .record(let view): entry.record(in: registry, view).members.filter { $0.key != "schema_version" }
        }
    }

    /// Those of a code, as far as a cause has them; the view of a cause is always its summary, as in lists.
    private func members(of cause: Q850Cause, in registry: Registry) -> [JSONValue.Member] {
        switch members {
        case .usual:
            [
                .init("cause", .int(cause.cause)), .init("reason_phrase", .string(cause.name)),
                .init("class", .string(cause.causeClass.rawValue)), .init("meaning", .string(cause.meaning)),
            ]
        case .chosen(let fields): FieldSelection.pick(fields, from: cause.record(CauseFacts(cause, in: registry))).members
        case .record: cause.summary
        }
    }
}
