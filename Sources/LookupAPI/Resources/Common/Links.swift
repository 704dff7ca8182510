// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The addresses of the records, as paths of the service.
enum Links {
    static func code(_ number: Int) -> String { "/codes/\(number)" }
    static func responseClass(_ responseClass: ResponseClass) -> String { "/classes/\(responseClass.label)" }
    static func cause(_ value: Int) -> String { "/causes/\(value)" }
    static func warning(_ number: Int) -> String { "/warnings/\(number)" }
    static func search(_ text: String) -> String { "/search?q=\(PercentEncoding.encode(text))" }
    static func flow(_ name: String) -> String { "/flows/\(name)" }
    static func symptom(_ name: String) -> String { "/symptoms/\(name)" }
    static func provider(_ provider: Provider) -> String { "/provider-codes/\(provider.rawValue)" }
    static func providerCode(_ entry: ProviderCode) -> String { provider(entry.provider) + "/" + entry.name }
    /// The provider codes that come with a SIP status code.
    static func providerCodes(with response: Int) -> String { "/provider-codes?sip_code=\(response)" }
}

extension JSONValue {
    /// A code in a list of related codes: number, phrase and address.
    static func brief(_ code: ResponseCode) -> JSONValue {
        ["code": .int(code.code), "reason_phrase": .string(code.reasonPhrase), "href": .string(Links.code(code.code))]
    }
}

extension Registry {
    /// The phrase of a code; empty where it has none, nil for a number that is not known to be used.
    func phrase(of number: Int) -> String? {
        if let code = code(number) { return code.reasonPhrase }
        if let code = deFactoCode(number) { return code.phrase ?? "" }
        return privateCode(number)?.reasonPhrase
    }
}
