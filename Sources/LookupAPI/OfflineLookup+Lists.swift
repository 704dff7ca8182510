// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension OfflineLookup {
    /// The tables that can be listed, by their paths in the service.
    public enum Table: String, CaseIterable, Sendable {
        case codes, causes, warnings, classes, methods, headers, flows, symptoms
        case providerCodes = "provider-codes"
    }

    /// All records of a table, or one of them.
    ///
    /// - Parameters:
    ///   - name: the record, as in its address: "17", "one-way-audio", "telnyx/d51"; nil for all. A provider's name stands for its codes.
    ///   - format: "text", "json", "markdown", "csv" or "ndjson"; nil for text.
    public func list(_ table: Table, name: String? = nil, format: String?) throws(Failure) -> String {
        let wanted = try Self.format(format ?? "text", among: [.text, .json, .markdown, .csv, .ndjson])
        let answer = try name.map { name throws(Failure) in try record(name, of: table) } ?? list(table)
        return String(decoding: answer.body(in: wanted, width: width), as: UTF8.self)
    }

    private func list(_ table: Table) -> Answer {
        switch table {
        case .codes: CodesQuery().answer(from: site)
        case .causes: CausesQuery().answer(from: site)
        case .warnings: WarningsQuery().answer(from: site)
        case .classes: Classes.list(site)
        case .methods: Methods.list(site)
        case .headers: Headers.list(site)
        case .flows: Flows.list(site)
        case .symptoms: Symptoms.list(site)
        case .providerCodes: ProviderCodes.list(.init(), site)
        }
    }

    private func record(_ name: String, of table: Table) throws(Failure) -> Answer {
        do throws(Problem) {
            switch table {
            case .codes: return try CodePath(site.registry).entry(name).answer(in: site)
            case .causes: return Causes.record(try Causes.find(name, site), site)
            case .warnings: return Warnings.record(try Warnings.find(name, site), site)
            case .classes: return Classes.record(try Classes.find(name, site), site)
            case .flows: return Flows.record(try Flows.find(name, site), site)
            case .symptoms: return Symptoms.record(try Symptoms.find(name, site), site)
            case .methods, .headers: break
            case .providerCodes:
                let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
                let provider = try ProviderCodes.provider(parts.first ?? "")
                guard let code = parts.dropFirst().first else { return ProviderCodes.list(of: provider, site) }
                return ProviderCodes.record(try ProviderCodes.entry(provider, code), site)
            }
        } catch {
            throw Failure(message: "'\(name.shortened)' is not in \(table.rawValue); 'sip-codes \(table.rawValue)' lists what is")
        }
        throw Failure(message: "the table \(table.rawValue) is only listed as a whole: sip-codes \(table.rawValue)")
    }

    /// What can be looked up, for completion: the numbers of codes, and the phrases and names as they are written in commands.
    public static var names: [String] {
        let registry = Registry.standard
        let codes = registry.codes.flatMap { [String($0.code), $0.reasonPhrase.slug] }
        let unregistered = registry.deFactoCodes.map { String($0.code) }
        let causes = registry.causes.flatMap { ["q850:\($0.cause)", $0.name.slug] }
        return codes + unregistered + causes + registry.warnings.map { "warning:\($0.code)" }
    }
}
