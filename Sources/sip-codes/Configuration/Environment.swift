// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FoundationEssentials
import SIPRegistry

/// Settings from environment variables: `SIP_CODES_HEAD_TIMEOUT` corresponds to `--head-timeout`.
struct Environment {
    let variables: [String: String]
    /// The names of the variables that were asked for.
    private let known = Names()

    private final class Names {
        var all: Set<String> = []
    }

    init(_ variables: [String: String] = ProcessInfo.processInfo.environment) {
        self.variables = variables
    }

    static func variable(for flag: String) -> String {
        "SIP_CODES_" + String(flag.uppercased().map { $0 == "-" ? "_" : $0 })
    }

    /// The value of the flag, else of the variable, else nil. It must be in `range`; the error says which of the two is wrong.
    func number(_ name: String, flag: Int?, in range: ClosedRange<Int>) throws -> Int? {
        _ = value(of: name)
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

    /// A value out of a fixed set of words.
    func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, flag: Choice?) throws -> Choice?
    where Choice.RawValue == String {
        let text = text(name)
        if let flag { return flag }
        guard let text else { return nil }
        guard let value = Choice(rawValue: text) else {
            throw ValidationError("\(Self.variable(for: name)) is '\(text)'; it must be \(Self.list(Choice.self)).")
        }
        return value
    }

    /// A switch: turned on by its flag, or by "true" or "1" in the variable; "false" or "0" leave it off.
    func flag(_ name: String, flag: Bool) throws -> Bool {
        let text = text(name)
        if flag { return true }
        switch text {
        case nil, "false", "0": return false
        case "true", "1": return true
        case let text?: throw ValidationError("\(Self.variable(for: name)) is '\(text)'; it must be true or false.")
        }
    }

    /// The choices as text: "a, b or c".
    static func list<Choice: RawRepresentable & CaseIterable>(_ choices: Choice.Type) -> String where Choice.RawValue == String {
        let words = choices.allCases.map(\.rawValue)
        return words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
    }

    func text(_ name: String, flag: String? = nil) -> String? {
        let value = value(of: name)
        return flag ?? value
    }

    private func value(of name: String) -> String? {
        let variable = Self.variable(for: name)
        known.all.insert(variable)
        guard let value = variables[variable], !value.isEmpty else { return nil }
        return value
    }

    /// A message for each variable with our prefix that nothing has asked for, because it is most likely misspelt. Call it after all
    /// settings have been read.
    var unknownVariables: [String] {
        variables.keys.filter { $0.hasPrefix("SIP_CODES_") && !known.all.contains($0) && !Self.isOfOthers($0) }.sorted().map { name in
            let hint = nearest(to: name).map { "; did you mean \($0)?" } ?? ""
            return "\(name) is not a setting of this program and has no effect\(hint)"
        }
    }

    /// Kubernetes sets such variables for services whose names begin with our prefix, and the tests and the build use some of their own.
    private static func isOfOthers(_ name: String) -> Bool {
        name.hasSuffix("_SERVICE_HOST") || name.contains("_SERVICE_PORT") || name.contains("_TCP") || name.contains("_UDP")
            || ["SIP_CODES_TESTS", "SIP_CODES_STRICT"].contains(name)
    }

    /// The setting with the most similar name, at an edit distance of at most three.
    private func nearest(to name: String) -> String? {
        let distance = EditDistance(from: Self.letters(of: name).span)
        let near = known.all.sorted().compactMap { setting in distance.to(Self.letters(of: setting).span, limit: 3).map { ($0, setting) } }
        return near.min { $0.0 < $1.0 }?.1
    }

    private static func letters(of variable: String) -> [UInt8] { Array(variable.utf8.dropFirst("SIP_CODES_".utf8.count)) }
}
