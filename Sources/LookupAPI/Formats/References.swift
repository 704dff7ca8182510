// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The addresses of the RFCs that an answer cites. A record cites the same section many times, so each address is written once, at its end.
enum References {
    static let name = "references"

    /// The document without the address of each citation of an RFC, and with a last member that maps the citations to their addresses;
    /// unchanged where it cites no RFC.
    static func gathered(_ document: JSONValue) -> JSONValue {
        guard document.isObject else { return document }
        var found: [JSONValue.Member] = []
        var seen: Set<String> = []
        let lean = without(document, &found, &seen)
        return found.isEmpty ? document : lean.adding([.init(name, .object(found))])
    }

    private static func without(_ value: JSONValue, _ found: inout [JSONValue.Member], _ seen: inout Set<String>) -> JSONValue {
        switch value {
        case .array(let values): return .array(values.map { without($0, &found, &seen) })
        case .object(let members):
            guard let citation = value["citation"]?.text, let url = value["url"], url.text?.hasPrefix(Reference.rfcs) ?? false else {
                return .object(members.map { .init($0.key, without($0.value, &found, &seen)) })
            }
            if seen.insert(citation).inserted { found.append(.init(citation, url)) }
            return .object(members.filter { $0.key != "url" })
        default: return value
        }
    }
}
