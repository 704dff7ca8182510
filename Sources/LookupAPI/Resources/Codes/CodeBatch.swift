// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The codes and causes that a list of entries from call records names: each once, in their order. An entry that names nothing is listed as
/// unknown and does not fail the whole list.
struct CodeBatch: Sendable {
    private(set) var codes: [CodeEntry] = []
    private(set) var causes: [Q850Cause] = []
    /// The entries that name nothing known, and why.
    private(set) var unknown: [[JSONValue.Member]] = []

    init(_ texts: [String], in registry: Registry, bare: CallOutcomeReader.Bare = .code) {
        let reader = CallOutcomeReader(registry, bare: bare)
        var seen: Set<CallOutcome> = []
        var seenTexts: Set<String> = []
        for text in texts {
            let outcome = reader.read(text)
            if case .unreadable = outcome {
                guard seenTexts.insert(text).inserted else { continue }
            } else {
                guard seen.insert(outcome).inserted else { continue }
            }
            switch BatchEntry(outcome, in: registry) {
            case .code(let entry): codes.append(entry)
            case .cause(let cause): causes.append(cause)
            case .unknown(let reason, let members):
                unknown.append([.init("text", .string(text.shortened)), .init("reason", .string(reason))] + members)
            }
        }
    }

    /// The members of a list of codes, besides the codes.
    var members: [JSONValue.Member] {
        (causes.isEmpty ? [] : [.init("causes", .array(causes.map { .object($0.summary) }))])
            + [.init("unknown", .array(unknown.map { .object($0) }))]
    }

    /// The members of a list of causes, besides the causes.
    var membersBesideCauses: [JSONValue.Member] {
        let brief = codes.map { entry -> JSONValue in
            ["code": .int(entry.code), "reason_phrase": .string(entry.phrase), "href": .string(Links.code(entry.code))]
        }
        return (brief.isEmpty ? [] : [.init("codes", .array(brief))]) + [.init("unknown", .array(unknown.map { .object($0) }))]
    }

    /// The same as blocks.
    var blocksBesideCauses: [Block] {
        Block.section("SIP codes", codes.map { "\($0.code) \($0.phrase)" }) + Block.section("Not known", missed)
    }

    /// The blocks of a list of codes, besides the codes.
    var blocks: [Block] {
        Block.section("Q.850 causes", causes.map { Inline.cause($0.cause) }) + Block.section("Not known", missed)
    }

    /// The rows of a table of codes for everything that is none.
    var rowsBesideCodes: [JSONValue] {
        causes.map { cause in
            [
                "kind": "cause", "text": .string("Q.850:\(cause.cause)"), "cause": .int(cause.cause), "reason_phrase": .string(cause.name),
                "class": .string(cause.causeClass.rawValue), "meaning": .string(cause.meaning), "href": .string(Links.cause(cause.cause)),
            ]
        } + missedRows
    }

    /// The rows of a table of causes for everything that is none.
    var rowsBesideCauses: [JSONValue] {
        codes.map { entry in
            [
                "kind": "code", "text": .string(String(entry.code)), "code": .int(entry.code), "name": .string(entry.phrase),
                "class": .string(ResponseClass(ofCode: entry.code).label), "meaning": .string(entry.meaning),
                "href": .string(Links.code(entry.code)),
            ]
        } + missedRows
    }

    private var missedRows: [JSONValue] {
        unknown.map { entry in .object([.init("kind", "unknown")] + entry.filter { $0.key != "treat_as" }) }
    }

    private var missed: [Inline] {
        unknown.compactMap { entry -> Inline? in
            guard case .string(let text) = entry.first?.value, case .string(let reason) = entry.dropFirst().first?.value else { return nil }
            return "\"\(text)\": \(reason)"
        }
    }
}

/// What one entry of a batch names.
enum BatchEntry: Sendable {
    case code(CodeEntry)
    case cause(Q850Cause)
    /// Nothing known: the reason, and further members.
    case unknown(reason: String, members: [JSONValue.Member])

    init(_ outcome: CallOutcome, in registry: Registry) {
        switch outcome {
        case .code(let number):
            if let entry = CodeEntry(number, in: registry) {
                self = .code(entry)
                return
            }
            let equivalent = Registry.equivalent(ofUnknown: number)
            self = .unknown(
                reason: "\(number) is not registered and no use of it is known; it is treated as \(equivalent).",
                members: [
                    .init("code", .int(number)), .init("class", .string(ResponseClass(ofCode: number).label)),
                    .init("treat_as", ["code": .int(equivalent), "href": .string(Links.code(equivalent))]),
                ])
        case .cause(let value):
            self =
                Q850Cause.cause(value).map { .cause($0) }
                ?? .unknown(reason: "No meaning is known for Q.850 cause \(value).", members: [.init("cause", .int(value))])
        case .unreadable(let reason): self = .unknown(reason: reason, members: [])
        }
    }
}
