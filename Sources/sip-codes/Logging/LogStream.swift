// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Logging

/// Log lines on standard error, as text or as one JSON object per line. Whatever a message contains, it stays one line of visible
/// characters, so that no input of a client can forge another line.
struct LogStream: LogHandler {
    let label: String
    let format: LogOptions.Format
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]
    /// Writes a line: to standard error, except in tests.
    var write: @Sendable (String) -> Void = { LogWriter.standardError($0) }

    init(label: String, format: LogOptions.Format, level: Logger.Level) {
        self.label = label
        self.format = format
        logLevel = level
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let fields = metadata.merging(event.metadata ?? [:]) { $1 }
        let time = Date.now.formatted(.iso8601.year().month().day().time(includingFractionalSeconds: true).timeZone(separator: .omitted))
        switch format {
        case .text:
            let pairs = fields.sorted { $0.key < $1.key }.map { " \($0.key)=\(Self.quoted($0.value.description))" }.joined()
            write("\(time) \(event.level) \(label): \(Self.visible(event.message.description))\(pairs)\n")
        case .json:
            var line = fields.mapValues(Value.init)
            line["time"] = .text(time)
            line["level"] = .text(event.level.rawValue)
            line["logger"] = .text(label)
            line["message"] = .text(event.message.description)
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            guard let data = try? encoder.encode(line) else { return }
            write(String(decoding: data, as: UTF8.self) + "\n")
        }
    }

    /// The value of a member of a JSON line. Only what was given as a number is written as one; a text never is, even if it has only
    /// digits.
    private enum Value: Encodable {
        case text(String)
        case number(Int)

        init(_ value: Logger.Metadata.Value) {
            if case .stringConvertible(let given) = value, let number = (given as? any BinaryInteger).flatMap({ Int(exactly: $0) }) {
                self = .number(number)
            } else {
                self = .text(value.description)
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .number(let number): try container.encode(number)
            }
        }
    }

    /// The value, in quotation marks where it could otherwise be read as two fields.
    private static func quoted(_ value: String) -> String {
        let value = visible(value)
        guard value.isEmpty || value.contains(where: { $0 == " " || $0 == "\"" || $0 == "=" }) else { return value }
        return "\"" + value.replacing("\"", with: "\\\"") + "\""
    }

    /// The text with control characters as "\u{…}".
    static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        return text.unicodeScalars.map { isControl($0) ? $0.escaped(asASCII: true) : String($0) }.joined()
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
