// SPDX-License-Identifier: Apache-2.0

/// The addresses of the documents that an answer cites. It cites the same section many times, so each address is written once, at its end.
enum References {
    static let name = "references"

    /// The document without the addresses of citations, and with a last member that maps the citations to them; unchanged where it cites
    /// nothing that has an address. If two addresses have the same citation, the second stays where it is.
    static func gathered(_ document: JSONValue) -> JSONValue {
        guard document.isObject else { return document }
        var found: [JSONValue.Member] = []
        var addresses: [String: String] = [:]
        let lean = without(document, &found, &addresses)
        return found.isEmpty ? document : lean.adding([.init(name, .object(found))])
    }

    private static func without(_ value: JSONValue, _ found: inout [JSONValue.Member], _ addresses: inout [String: String]) -> JSONValue {
        switch value {
        case .array(let values): return .array(values.map { without($0, &found, &addresses) })
        case .object(let members):
            guard let citation = value["citation"]?.text, let url = value["url"]?.text, addresses[citation, default: url] == url else {
                return .object(members.map { .init($0.key, without($0.value, &found, &addresses)) })
            }
            if addresses.updateValue(url, forKey: citation) == nil { found.append(.init(citation, .string(url))) }
            return .object(members.filter { $0.key != "url" })
        default: return value
        }
    }
}
