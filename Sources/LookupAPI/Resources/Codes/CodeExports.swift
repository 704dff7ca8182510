// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The list of codes for tools that load a table rather than call an API.
enum CodeExports {
    static let formats = [Format.grafana, .logstash, .prometheus]

    static func all(_ entries: [CodeEntry], in registry: Registry) -> [Answer.Export] {
        [
            .init(format: .grafana) { grafana(entries, in: registry) },
            .init(format: .logstash) { logstash(entries) },
            .init(format: .prometheus) { prometheus(entries, in: registry) },
        ]
    }

    /// What a panel of Grafana has under fieldConfig.defaults.mappings.
    private static func grafana(_ entries: [CodeEntry], in registry: Registry) -> [UInt8] {
        let options = entries.enumerated().map { index, entry in
            JSONValue.Member(
                String(entry.code),
                [
                    "text": .string(label(entry)),
                    "color": .string(colour(entry.severity(in: registry))),
                    "index": .int(index),
                ])
        }
        return JSONWriter.document([["type": "value", "options": .object(options)]])
    }

    /// A map from the code as a string to its phrase. JSON strings are YAML strings.
    private static func logstash(_ entries: [CodeEntry]) -> [UInt8] {
        // An empty document would be YAML's null, not a map.
        guard !entries.isEmpty else { return Array("{}\n".utf8) }
        return entries.flatMap { entry in
            JSONWriter.line(.string(String(entry.code))) + Array(": ".utf8)
                + JSONWriter.line(.string(entry.phrase.isEmpty ? entry.meaning : entry.phrase)) + [0x0A]
        }
    }

    private static func prometheus(_ entries: [CodeEntry], in registry: Registry) -> [UInt8] {
        var text = """
            # HELP sip_response_code_info SIP response codes with their class and reason phrase, to join with metrics by code.
            # TYPE sip_response_code_info gauge

            """
        for entry in entries {
            let responseClass = ResponseClass(ofCode: entry.code).label
            text += "sip_response_code_info{code=\"\(entry.code)\",class=\"\(responseClass)\",phrase=\"\(escaped(entry.phrase))\""
            for (name, value) in labels(entry, in: registry) { text += ",\(name)=\"\(escaped(value))\"" }
            text += "} 1\n"
        }
        return Array(text.utf8)
    }

    /// With an overlay, what an alert wants to carry along: how bad it is here, whose it is, and what to do.
    private static func labels(_ entry: CodeEntry, in registry: Registry) -> [(name: String, value: String)] {
        guard registry.overlay != nil else { return [] }
        let remark = registry.remark(on: entry.code)
        return [("severity", entry.severity(in: registry)?.rawValue), ("owner", remark?.owner), ("runbook", remark?.runbook)]
            .compactMap { name, value in value.map { (name, $0) } }
    }

    private static func label(_ entry: CodeEntry) -> String {
        entry.phrase.isEmpty ? String(entry.code) : "\(entry.code) \(entry.phrase)"
    }

    private static func colour(_ severity: Severity.Level?) -> String {
        switch severity {
        case .normal: "green"
        case .expectedChallenge: "blue"
        case .userOutcome: "yellow"
        case .negotiation, .callerMistake: "orange"
        case .configuration, .overload, .networkFault, .serverFault: "red"
        case nil: "text"
        }
    }

    /// A label value of the Prometheus text format.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\"": result += "\\\""
            case "\n": result += "\\n"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
