// SPDX-License-Identifier: Apache-2.0

/// A list of numbers and their names, for tools that load a table instead of calling the API.
struct TableExports: Sendable {
    struct Row: Sendable {
        let number: Int
        /// Empty for a number without a name.
        let name: String
        let meaning: String
        /// The name of a colour in Grafana.
        var colour = "text"
        /// Further labels of the metric, besides number and name.
        var labels: [(name: String, value: String)] = []
    }

    static let formats = [Format.grafana, .logstash, .prometheus]

    /// The metric's name, its help text, and its labels for number and name.
    let metric: String
    let help: String
    let numberLabel: String
    let nameLabel: String

    func all(_ rows: @escaping @Sendable () -> [Row]) -> [Answer.Export] {
        [
            .init(format: .grafana) { Self.grafana(rows()) },
            .init(format: .logstash) { Self.logstash(rows()) },
            .init(format: .prometheus) { prometheus(rows()) },
        ]
    }

    /// The value of fieldConfig.defaults.mappings of a Grafana panel.
    private static func grafana(_ rows: [Row]) -> [UInt8] {
        let options = rows.enumerated().map { index, row in
            JSONValue.Member(
                String(row.number),
                [
                    "text": .string(row.name.isEmpty ? String(row.number) : "\(row.number) \(row.name)"), "color": .string(row.colour),
                    "index": .int(index),
                ])
        }
        return JSONWriter.document([["type": "value", "options": .object(options)]])
    }

    /// A YAML map from each number, as a string, to its name. JSON strings are valid YAML strings.
    private static func logstash(_ rows: [Row]) -> [UInt8] {
        // An empty document would be null in YAML and not a map.
        guard !rows.isEmpty else { return Array("{}\n".utf8) }
        return rows.flatMap { row in
            JSONWriter.line(.string(String(row.number))) + Array(": ".utf8)
                + JSONWriter.line(.string(row.name.isEmpty ? row.meaning : row.name)) + [0x0A]
        }
    }

    private func prometheus(_ rows: [Row]) -> [UInt8] {
        var text = "# HELP \(metric) \(help)\n# TYPE \(metric) gauge\n"
        for row in rows {
            let labels = [(numberLabel, String(row.number))] + row.labels.prefix(1) + [(nameLabel, row.name)] + row.labels.dropFirst()
            text += metric + "{" + labels.map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: ",") + "} 1\n"
        }
        return Array(text.utf8)
    }

    /// Escapes a label value for the Prometheus text exposition format.
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
