// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Facts in one line each, for the lists of a document.
extension Statement {
    var inline: Inline { "\(text)\(Inline.cited(source))" }
}

extension HeaderRule {
    var inline: Inline {
        let what = part == .header ? name : "\(name) (body)"
        let to = methods.isEmpty ? "" : " to \(methodNames)"
        let condition = condition.map { ": \($0)" } ?? ""
        return "\(what) (\(strength.rawValue), \(basis.rawValue))\(to)\(condition)\(Inline.cited(sources))"
    }

    private var methodNames: String { methods.map(\.rawValue).joined(separator: ", ") }

    /// In which responses the field stands, for the list of all rules.
    var applies: String {
        let to = methods.isEmpty ? nil : "To \(methodNames)."
        return [to, condition ?? (to == nil ? "always" : nil)].compactMap { $0 }.joined(separator: " ")
    }
}

extension WarningCode {
    var inline: Inline { .link("\(code) \(text)", to: Links.warning(code)) }
}

extension SubregistryValue {
    var inline: Inline {
        let text = text.map { " \"\($0)\"" } ?? ""
        return "\(value)\(text): \(meaning)\(Inline.cited(reference))"
    }
}

extension ForkingPreference {
    var inline: Inline { "\(explanation) (\(rank.rawValue.spaced))\(Inline.cited(source))" }
}

extension MethodScope {
    var inline: Inline {
        let names = methods.map(\.rawValue).joined(separator: ", ")
        let scope =
            switch kind {
            case .any: "Any request."
            case .only: "\(names)."
            case .except: "Any but \(names)."
            }
        return "\(scope)\(note.map { " \($0)" } ?? "")\(Inline.cited(source))"
    }
}

extension PhraseAlias {
    var inline: Inline { "\"\(phrase)\": \(kind.rawValue.spaced)\(note.map { "; \($0)" } ?? "")\(Inline.cited(sources))" }
}

extension DeFactoUse {
    func inline(in registry: Registry) -> Inline {
        let who = products.isEmpty ? "" : products.joined(separator: ", ") + ": "
        let phrase = phrase.map { "\"\($0)\". " } ?? ""
        let wire = wireCode.map { code -> Inline in " On the wire: \(Inline.code(code, in: registry))." } ?? ""
        return "\(who)\(phrase)\(meaning)\(note.map { " \($0)" } ?? "")\(wire)\(Inline.cited(sources))"
    }
}

extension MetricUse {
    var inline: Inline {
        let name = "\(metric.rawValue) (\(metric.name))"
        return "\(name), \(role.rawValue.spaced), \(event.label)\(note.map { "; \($0)" } ?? "")\(Inline.cited(source))"
    }
}
