// SPDX-License-Identifier: Apache-2.0

import Foundation
import SIPRegistry

/// The generated file with the trained weights.
enum WeightsFile {
    static let path = "Sources/SIPRegistry/Tables/Generated/SentenceWeights.swift"
    /// Weights closer to 0 are left out.
    private static let least: Float = 0.3
    private static let width = 130

    /// Every sentence that the weights are trained with: those of the records, the further sayings, and the cases of the part "rules".
    static func sentences(_ registry: Registry, sayings: String, cases: QuerySet) throws -> [TrainingSentence] {
        var sentences = TrainingSentence.all(of: registry)
        let records = Set(sentences.map(\.record)).union([TrainingSentence.nothing])
        for line in try String(contentsOfFile: sayings, encoding: .utf8).split(separator: "\n").dropFirst() {
            let fields = line.split(separator: "\t", maxSplits: 1).map(String.init)
            guard fields.count == 2, records.contains(fields[0]) else { throw Unreadable(line: String(line)) }
            sentences.append(TrainingSentence(record: fields[0], text: fields[1], weight: 1))
        }
        for entry in cases.entries where entry.half == "rules" && entry.kind == "none" {
            sentences.append(TrainingSentence(record: TrainingSentence.nothing, text: entry.query, weight: 1))
        }
        for entry in cases.entries where entry.half == "rules" && entry.kind == "words" {
            let wanted = entry.answers.compactMap(\.trainedName).filter(records.contains)
            for record in wanted {
                sentences.append(TrainingSentence(record: record, text: entry.query, weight: 1.5 / Float(wanted.count)))
            }
        }
        return sentences
    }

    struct Unreadable: Error, CustomStringConvertible {
        let line: String
        var description: String { "no record and sentence, or no such record: \(line)" }
    }

    static func text(_ trainer: SentenceTrainer) -> String {
        let scale = SentenceDigits.scale(greatest: trainer.weights.map(abs).max() ?? 1)
        var rows: [UInt8] = []
        for feature in trainer.rarities.indices {
            if feature >= trainer.words.count {
                let pair = trainer.pairs[feature - trainer.words.count]
                for word in [pair.first, pair.second] {
                    rows.append(SentenceDigits.character(word / SentenceDigits.base))
                    rows.append(SentenceDigits.character(word % SentenceDigits.base))
                }
            }
            rows.append(SentenceDigits.character(trainer.rarities[feature]))
            appendWeights(trainer.weights[feature * trainer.records.count..<(feature + 1) * trainer.records.count], scale, to: &rows)
            rows.append(SentenceDigits.end)
        }
        return """
            // SPDX-License-Identifier: Apache-2.0
            // swift-format-ignore-file

            /// What `search-report --train` learned from the sentences of the records, as `make regenerate` writes it. `SentenceDigits` is the
            /// notation, and `SentenceModel` reads it.
            enum SentenceWeights {
                static let scale: Float = \(scale)
                static let unknownRarity: Float = \(Float(trainer.unknownRarity) * SentenceDigits.rarityStep)

            \(literal("records", trainer.records.joined(separator: " ")))

            \(literal("words", trainer.words.joined(separator: " ")))

            \(literal("rows", String(decoding: rows, as: UTF8.self)))
            }

            """
    }

    private static func appendWeights(_ weights: ArraySlice<Float>, _ scale: Float, to rows: inout [UInt8]) {
        var next = weights.startIndex
        for place in weights.indices where abs(weights[place]) > least {
            var step = place - next
            while step >= SentenceDigits.base - 1 {
                rows.append(SentenceDigits.character(SentenceDigits.base - 1))
                step -= SentenceDigits.base - 1
            }
            rows.append(SentenceDigits.character(step))
            rows.append(SentenceDigits.character(SentenceDigits.digit(of: weights[place], scale)))
            next = place + 1
        }
    }

    /// A constant, in lines of equal length; a space at the end of a line would be invisible, so each line ends with a backslash.
    private static func literal(_ name: String, _ text: String) -> String {
        var lines: [String] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            lines.append("        " + String(decoding: rest.prefix(width), as: UTF8.self))
            rest = rest.dropFirst(width)
        }
        return "    static let \(name): StaticString = \"\"\"\n" + lines.joined(separator: "\\\n") + "\n        \"\"\""
    }

    /// Writes the file, or with `check` says whether it is current.
    static func write(_ trainer: SentenceTrainer, check: Bool) throws -> Bool {
        let text = text(trainer)
        let isCurrent = (try? String(contentsOfFile: path, encoding: .utf8)) == text
        if !check, !isCurrent { try text.write(toFile: path, atomically: true, encoding: .utf8) }
        return isCurrent
    }
}

extension QuerySet.Answer {
    /// The record's name in `TrainingSentence`.
    fileprivate var trainedName: String? {
        switch self {
        case .record(.code, let number), .record(.deFacto, let number): "code:\(number)"
        case .record(.cause, let number): "cause:\(number)"
        case .record(.warning, let number): "warning:\(number)"
        case .named(.symptom, let name): "symptom:\(name)"
        case .record, .responseClass, .named: nil
        }
    }
}
