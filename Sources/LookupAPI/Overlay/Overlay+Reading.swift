// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Overlay {
    /// Reads a file of the format that overlay.schema.json describes.
    ///
    /// - Parameter registry: what the overlay adds to. The overlay cannot change a fact of it, and can only name numbers that it knows, or
    ///   define private codes.
    /// - Throws: the first mistake, with its place.
    public init(json bytes: [UInt8], for registry: Registry = .standard) throws(OverlayError) {
        guard bytes.count <= OverlayLimits.fileBytes else {
            throw OverlayError(JSONPath(), expected: "at most \(OverlayLimits.fileBytes) bytes", found: "more")
        }
        let value: JSONValue
        do throws(JSONReader.Failure) {
            value = try JSONReader.read(bytes)
        } catch {
            throw OverlayError(error)
        }
        let document = OverlayNode(value: value, path: JSONPath())
        let members = try document.members(["$schema", "source", "codes", "private_codes"], required: ["source"])
        // The member is for editors; its value does not matter here.
        _ = try members["$schema"]?.text(most: OverlayLimits.urlCharacters)
        let source = try members["source"]?.text(most: OverlayLimits.sourceCharacters) ?? ""
        var remarks: [Int: OperatorRemark] = [:]
        for (name, node) in try members["codes"]?.entries() ?? [] {
            let number = try Self.number(name, node)
            guard registry.knows(number) else {
                let expected = "a code of the registry (a number of your own goes under private_codes)"
                throw OverlayError(node.path, expected: expected, found: name.quoted)
            }
            remarks[number] = try Self.remark(node)
        }
        var privateCodes: [PrivateCode] = []
        for (name, node) in try members["private_codes"]?.entries() ?? [] {
            let number = try Self.number(name, node)
            if let user = Self.user(of: number, in: registry) {
                let expected = "a number that is free (\(number) is \(user); remarks on it go under codes)"
                throw OverlayError(node.path, expected: expected, found: name.quoted)
            }
            privateCodes.append(try Self.privateCode(number, node))
        }
        self.init(source: source, remarks: remarks, privateCodes: privateCodes)
    }

    /// The code that an entry is about.
    private static func number(_ name: String, _ node: OverlayNode) throws(OverlayError) -> Int {
        guard let number = PathNumber.parse(name), (100...699).contains(number) else {
            throw OverlayError(node.path, expected: "a SIP status code from 100 to 699 as the name", found: name.quoted)
        }
        return number
    }

    /// What the registry knows the number as; nil where it does not know it.
    private static func user(of number: Int, in registry: Registry) -> String? {
        if let code = registry.code(number) { return "\(code.reasonPhrase), \(code.definition.citation)" }
        guard let code = registry.deFactoCode(number) else { return nil }
        return code.products.isEmpty ? "in use by software" : "in use by " + code.products.prefix(3).joined(separator: ", ")
    }

    private static let remarkMembers = ["notes", "runbook", "severity", "owner"]

    private static func remark(_ node: OverlayNode) throws(OverlayError) -> OperatorRemark {
        let members = try node.members(remarkMembers) { name in
            guard FieldSelection.ofCodes.contains(name) else { return nil }
            return "one of the members \(remarkMembers.joined(separator: ", ")), because an overlay cannot change a fact of the registry"
        }
        guard !members.isEmpty else {
            throw node.error("at least one of the members \(remarkMembers.joined(separator: ", "))", found: "none")
        }
        return try remark(members)
    }

    private static func remark(_ members: [String: OverlayNode]) throws(OverlayError) -> OperatorRemark {
        var notes: [String] = []
        for note in try members["notes"]?.elements(most: OverlayLimits.notes) ?? [] {
            notes.append(try note.text(most: OverlayLimits.noteCharacters))
        }
        return OperatorRemark(
            notes: notes, runbook: try runbook(members["runbook"]), severity: try severity(members["severity"]),
            owner: try members["owner"]?.text(most: OverlayLimits.ownerCharacters))
    }

    private static func privateCode(_ number: Int, _ node: OverlayNode) throws(OverlayError) -> PrivateCode {
        let own = ["reason_phrase", "meaning"]
        let members = try node.members(own + remarkMembers, required: own)
        return PrivateCode(
            number, try members["reason_phrase"]?.text(most: OverlayLimits.phraseCharacters) ?? "",
            meaning: try members["meaning"]?.text(most: OverlayLimits.meaningCharacters) ?? "", remark: try remark(members))
    }

    private static func runbook(_ node: OverlayNode?) throws(OverlayError) -> String? {
        guard let node else { return nil }
        let expected = "an http or https URL of at most \(OverlayLimits.urlCharacters) characters, without user name"
        guard case .string(let text) = node.value, RunbookURL.isAcceptable(text), text.utf8.count <= OverlayLimits.urlCharacters else {
            throw node.error(expected)
        }
        return text
    }

    private static func severity(_ node: OverlayNode?) throws(OverlayError) -> Severity.Level? {
        guard let node else { return nil }
        guard case .string(let text) = node.value, let level = Severity.Level(rawValue: text) else {
            throw node.error("one of " + Severity.Level.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return level
    }
}
