// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension OfflineLookup {
    /// The tables that can be listed, by their paths in the service.
    public enum Table: String, CaseIterable, Sendable {
        case codes, causes, warnings, classes, methods, headers, flows, symptoms
        case providerCodes = "provider-codes"
    }

    /// All records of a table.
    ///
    /// - Parameter format: "text", "json", "markdown", "csv" or "ndjson"; nil for text.
    public func list(_ table: Table, format: String?) throws(Failure) -> String {
        let wanted = try Self.format(format ?? "text", among: [.text, .json, .markdown, .csv, .ndjson])
        let answer =
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
        return String(decoding: answer.body(in: wanted, width: width), as: UTF8.self)
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
