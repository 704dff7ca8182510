// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FoundationEssentials

/// Settings from the environment: `--head-timeout` is also `SIP_CODES_HEAD_TIMEOUT`.
struct Environment {
    let variables: [String: String]

    init(_ variables: [String: String] = ProcessInfo.processInfo.environment) {
        self.variables = variables
    }

    static func variable(for flag: String) -> String {
        "SIP_CODES_" + String(flag.uppercased().map { $0 == "-" ? "_" : $0 })
    }

    /// The flag's value, else the variable's, else nil; checked against `range`, with a message that names which of the two is wrong.
    func number(_ name: String, flag: Int?, in range: ClosedRange<Int>) throws -> Int? {
        let allowed = "a number from \(range.lowerBound) to \(range.upperBound)"
        if let flag {
            guard range.contains(flag) else { throw ValidationError("--\(name) is \(flag); it must be \(allowed).") }
            return flag
        }
        guard let text = text(name) else { return nil }
        guard let value = Int(text), range.contains(value) else {
            throw ValidationError("\(Self.variable(for: name)) is '\(text)'; it must be \(allowed).")
        }
        return value
    }

    /// A value of a fixed set of words.
    func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, flag: Choice?) throws -> Choice?
    where Choice.RawValue == String {
        if let flag { return flag }
        guard let text = text(name) else { return nil }
        guard let value = Choice(rawValue: text) else {
            throw ValidationError("\(Self.variable(for: name)) is '\(text)'; it must be \(Self.list(Choice.self)).")
        }
        return value
    }

    /// A switch: on by its flag, or by "true" or "1" in the variable; "false" or "0" leave it off.
    func flag(_ name: String, flag: Bool) throws -> Bool {
        if flag { return true }
        switch text(name) {
        case nil, "false", "0": return false
        case "true", "1": return true
        case let text?: throw ValidationError("\(Self.variable(for: name)) is '\(text)'; it must be true or false.")
        }
    }

    /// "a, b or c"
    static func list<Choice: RawRepresentable & CaseIterable>(_ choices: Choice.Type) -> String where Choice.RawValue == String {
        let words = choices.allCases.map(\.rawValue)
        return words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
    }

    func text(_ name: String, flag: String? = nil) -> String? {
        if let flag { return flag }
        guard let value = variables[Self.variable(for: name)], !value.isEmpty else { return nil }
        return value
    }
}
