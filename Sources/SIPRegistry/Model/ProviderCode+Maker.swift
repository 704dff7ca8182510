// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    /// Makes the entries of one provider's table that have the same source and the same kind.
    struct Maker {
        let provider: Provider
        let kind: Kind
        let source: ProviderSource

        init(_ provider: Provider, _ kind: Kind, _ source: ProviderSource) {
            self.provider = provider
            self.kind = kind
            self.source = source
        }

        func callAsFunction(
            _ code: String, _ aliases: [String] = [], sip responses: [Int] = [], causes: [Int] = [], by sender: Sender,
            _ meaning: String, advice: String
        ) -> ProviderCode {
            ProviderCode(
                provider: provider, code: code, aliases: aliases, kind: kind, meaning: meaning, responses: responses, causes: causes,
                sender: sender, advice: advice, source: source)
        }
    }
}
