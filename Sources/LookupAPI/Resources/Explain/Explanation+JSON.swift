// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import SIPTrace

extension Explanation {
    /// The document of `POST /explain`.
    func document(in registry: Registry) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init(
                "trace",
                [
                    "format": .string(trace.format.rawValue), "messages": .int(trace.messages.count),
                    "skipped_lines": .int(trace.skippedLines), "calls": .int(calls.count), "truncated": .bool(isTruncated),
                    "encoding": .string(trace.isLatin1 ? "latin-1" : "utf-8"),
                ]),
            .init("summary", .string(summary)),
            .init("findings", .array(findings.map { $0.json })),
            .init("calls", .array(calls.map { $0.json(in: registry) })),
        ]
        if let searchQuery { members.append(.init("search", ["query": .string(searchQuery), "href": .string(Links.search(searchQuery))])) }
        return Schema.record(members)
    }
}

extension Finding {
    /// Lists are always there, and empty where there is nothing to list.
    var json: JSONValue {
        var members: [JSONValue.Member] = [
            .init("id", .string(id)),
            .init("title", .string(title)),
            .init("verdict", .string(verdict.rawValue)),
            .init("fault", .string(fault.rawValue)),
            .init("confidence", .string(confidence.rawValue)),
        ]
        if let call { members.append(.init("call", .int(call))) }
        members += [
            .init("explanation", .string(explanation)),
            .init("evidence", .array(evidence.map { $0.json })),
            .init("refuted_by", .string(refutedBy)),
            .init("checks", .strings(checks)),
            .init("codes", .strings(codes.map(Links.code))),
            .init("sources", sources.json),
        ]
        return .object(members)
    }
}

extension Evidence {
    fileprivate var json: JSONValue {
        .compact(["message": message.map { .int($0) } ?? .null, "line": .int(line), "text": .string(text)])
    }
}

extension Call {
    fileprivate func json(in registry: Registry) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("number", .int(number)), .init("call_id", .string(callID)), .init("kind", .string(kind.rawValue)),
        ]
        if let joinedBy { members.append(.init("joined_by", .string(joinedBy))) }
        members += [
            .init("participants", .array(participants.map { $0.json })),
            .init("steps", .array(steps.map { $0.json(in: registry) })),
            .init("outcome", outcome.json),
        ]
        return .object(members)
    }
}

extension Participant {
    fileprivate var json: JSONValue {
        .compact(["name": .string(name), "address": .optional(address), "product": .optional(product), "local": .bool(isLocal)])
    }
}

extension Step {
    fileprivate func json(in registry: Registry) -> JSONValue {
        .compact([
            "number": .int(number),
            "line": .int(line),
            "time": .optional(time),
            "from": .string(from),
            "to": .string(to),
            "method": .string(method),
            "cseq": cseq.map { .int($0) } ?? .null,
            "code": code.map { .int($0) } ?? .null,
            "reason_phrase": .optional(reasonPhrase),
            "href": .optional(code.flatMap { registry.phrase(of: $0) == nil ? nil : Links.code($0) }),
            "retransmission_of": retransmissionOf.map { .int($0) } ?? .null,
            "note": .optional(note),
        ])
    }
}

extension SIPTrace.Outcome {
    fileprivate var json: JSONValue {
        ["code": code.map { .int($0) } ?? .null, "answered": .bool(answered), "ended_by": .optional(endedBy)]
    }
}
