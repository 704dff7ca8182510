// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// A record that an argument of the command line names.
struct NamedRecord {
    enum Found {
        case code(CodeEntry)
        case cause(Q850Cause)
        case warning(WarningCode)

        /// For messages: "486 Busy Here".
        var name: String {
            switch self {
            case .code(let entry): "\(entry.code) \(entry.phrase)"
            case .cause(let cause): "Q.850 cause \(cause.cause)"
            case .warning(let warning): "warning code \(warning.code)"
            }
        }

        func answer(_ site: Site, _ view: RecordView) -> Answer {
            switch self {
            case .code(let entry): entry.answer(in: site, view)
            case .cause(let cause): Causes.record(cause, site)
            case .warning(let warning): Warnings.record(warning, site)
            }
        }

        func record(_ site: Site, _ view: RecordView) -> JSONValue {
            switch self {
            case .code(let entry): entry.record(in: site.registry, view)
            case .cause(let cause): cause.record(CauseFacts(cause, in: site.registry))
            case .warning(let warning): warning.record(in: site.registry)
            }
        }

        func summary(_ site: Site) -> JSONValue {
            switch self {
            case .code(let entry): entry.summary(in: site.registry)
            case .cause(let cause): .object(cause.summary)
            case .warning(let warning): .object(warning.summary)
            }
        }
    }

    private(set) var found: Found?
    private(set) var unknown: String?
    private let text: String

    /// The problem that the service would respond with instead of a code's record, as JSON.
    func problem(in registry: Registry) -> String? {
        do throws(Problem) {
            _ = try CodePath(registry).entry(text)
            return nil
        } catch {
            return String(decoding: error.response(instance: "/codes/\(text)").body, as: UTF8.self)
        }
    }

    init(_ text: String, in registry: Registry) {
        self.text = text
        if text.lowercased().hasPrefix("warning:") {
            found = WarningCode.read(text).map { .warning($0) }
            if found == nil { unknown = "'\(text.shortened)': no such warning code is registered." }
            return
        }
        switch BatchEntry(CallOutcomeReader(registry).read(text), in: registry) {
        case .code(let entry): found = .code(entry)
        case .cause(let cause): found = .cause(cause)
        case .unknown(let reason, _): unknown = "'\(text.shortened)': \(reason)\(Self.hint(text))"
        }
    }

    /// What a number that is no code may be instead, a sentence with a space before it; empty where it is nothing else either.
    private static func hint(_ text: String) -> String {
        guard let number = PathNumber.parse(text) else { return "" }
        if Q850Cause.cause(number) != nil { return " For the Q.850 cause write q850:\(number)." }
        return WarningCode.all.contains { $0.code == number } ? " For the warning code write warning:\(number)." : ""
    }

    /// The words behind the number in the text, from the first on that is no part of what the record says: "zzzz" in "486 zzzz", and none in
    /// "SIP/2.0 486 Busy here".
    func others(of words: [String], _ site: Site) -> ArraySlice<String> {
        guard let found, let number = words.firstIndex(where: { PathNumber.parse($0) != nil }) else { return [] }
        let known = Set(String(decoding: JSONWriter.line(found.record(site, .full)), as: UTF8.self).slug.split(separator: "-"))
        return words[(number + 1)...].drop { word in word.slug.split(separator: "-").allSatisfy { known.contains($0) } }
    }
}
