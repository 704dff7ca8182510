// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The addresses of the RFCs that an answer cites. A record cites one section many times over; its address stands once, at the end.
enum References {
    static let name = "references"

    /// The document, in which what cites an RFC has the citation without its address, and a last member that leads from each citation
    /// to its address; as it is where nothing cites one.
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
