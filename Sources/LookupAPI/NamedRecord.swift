// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// A record that an argument of the command line names.
struct NamedRecord {
    enum Found {
        case code(CodeEntry)
        case cause(Q850Cause)
        case warning(WarningCode)

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
            found = PathNumber.parse(String(text.dropFirst(8))).flatMap { number in WarningCode.all.first { $0.code == number } }.map {
                .warning($0)
            }
            if found == nil { unknown = "'\(text.shortened)': no such warning code is registered." }
            return
        }
        switch BatchEntry(CallOutcomeReader(registry).read(text), in: registry) {
        case .code(let entry): found = .code(entry)
        case .cause(let cause): found = .cause(cause)
        case .unknown(let reason, _): unknown = "'\(text.shortened)': \(reason)"
        }
    }
}
