// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `/provider-codes`, `/provider-codes/{provider}` and `/provider-codes/{provider}/{code}`.
enum ProviderCodes {
    /// The filters of `/provider-codes`.
    struct Filter: Sendable {
        static let names = ["provider", "sip_code", "cause"]

        var provider: Provider?
        var response: Int?
        var cause: Int?

        init() {}

        init(_ query: Query) throws(Problem) {
            provider = try FilterValue.choice("provider", query)
            response = try Self.number("sip_code", 100...699, query)
            cause = try Self.number("cause", 1...127, query)
        }

        var isEverything: Bool { provider == nil && response == nil && cause == nil }

        var entries: [ProviderCode] {
            ProviderCode.all.filter { entry in
                (provider.map { $0 == entry.provider } ?? true) && (response.map(entry.responses.contains) ?? true)
                    && (cause.map(entry.causes.contains) ?? true)
            }
        }

        private static func number(_ name: String, _ range: ClosedRange<Int>, _ query: Query) throws(Problem) -> Int? {
            guard let text = try query.value(name) else { return nil }
            guard let number = PathNumber.parse(text), range.contains(number) else {
                throw .invalidFilter(name, text, allowed: ["a number from \(range.lowerBound) to \(range.upperBound)"])
            }
            return number
        }
    }

    static func list(_ filter: Filter, _ site: Site) -> Answer {
        list(filter.entries, site) { ProviderCodePages(site: site).all(filter.entries, isEverything: filter.isEverything) }
    }

    static func list(of provider: Provider, _ site: Site) -> Answer {
        list(ProviderCode.codes(of: provider), site) { ProviderCodePages(site: site).provider(provider) }
    }

    private static func list(_ entries: [ProviderCode], _ site: Site, page: @escaping @Sendable () -> [UInt8]) -> Answer {
        .list(
            "provider_codes", { entries.map { .object($0.summary(in: site.registry)) } },
            columns: { ProviderCode.all.first.map { $0.summary(in: site.registry).map(\.key) } ?? [] },
            blocks: {
                [.entries(entries.map { .init($0.code, $0.provider.name, [$0.meaning, $0.advice], href: Links.providerCode($0)) })]
            }, page: page)
    }

    static func record(_ entry: ProviderCode, _ site: Site) -> Answer {
        .record(
            { entry.record(in: site.registry) }, blocks: { entry.blocks(in: site.registry) },
            page: { ProviderCodePages(site: site).one(entry) })
    }

    static func provider(_ name: String) throws(Problem) -> Provider {
        guard let provider = Provider(rawValue: name.lowercased()) else {
            throw Problem(
                .notFound,
                "No provider is named '\(name.shortened)'; there are \(Provider.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        return provider
    }

    /// Finds a provider code in the notations that people use, including a member of a family of codes.
    static func entry(_ provider: Provider, _ text: String) throws(Problem) -> ProviderCode {
        guard let entry = ProviderCode.find(provider, text) else {
            throw Problem(
                .notFound, "\(provider.name) has no entry for '\(text.shortened)'; its codes are at \(Links.provider(provider)).")
        }
        return entry
    }
}
