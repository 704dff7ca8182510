// SPDX-License-Identifier: Apache-2.0

/// A sentence that is about one record. The weights of `SentenceModel` are trained from such sentences.
package struct TrainingSentence {
    /// The record, as in "code:486", "cause:17", "warning:399" and "symptom:no-audio".
    package let record: String
    package let text: String
    /// How much it counts: what people call a record counts more than prose about it.
    package let weight: Float

    package init(record: String, text: String, weight: Float) {
        self.record = record
        self.text = text
        self.weight = weight
    }

    /// Stands for a record in sentences that are about something else.
    package static let nothing = "nothing"

    /// The sentences of every record with words of its own, in a fixed order.
    package static func all(of registry: Registry) -> [TrainingSentence] {
        SearchDocument.all(of: registry).flatMap { document -> [TrainingSentence] in
            guard let record = document.trainedName else { return [] }
            var sentences: [TrainingSentence] = []
            // A document repeats the name of a header field that matters.
            var known: Set<String> = []
            for (field, text) in document.texts {
                guard let weight = field.trainingWeight else { continue }
                for sentence in field.isProse ? SentenceTable.split(text) : [text] where known.insert(sentence).inserted {
                    sentences.append(TrainingSentence(record: record, text: sentence, weight: weight))
                }
            }
            return sentences
        }
    }
}

extension SearchDocument {
    /// The name of the record among those that weights are trained for; nil for records that only an operator has, or that are found by
    /// their names alone.
    var trainedName: String? {
        switch kind {
        case .code, .deFacto: "code:\(number)"
        case .cause: "cause:\(number)"
        case .warning: "warning:\(number)"
        case .symptom: name.map { "symptom:\($0)" }
        case .privateUse, .provider: nil
        }
    }
}

extension SearchField {
    /// How much a sentence of the field counts; nil where the field says nothing that distinguishes records.
    fileprivate var trainingWeight: Float? {
        switch self {
        case .phrase, .alias, .vocabulary: 1
        case .meaning: 0.6
        case .description, .likelyCauses, .checks, .header: 0.4
        case .number, .method, .product, .responseClass, .context, .rfc, .notes: nil
        }
    }

    /// Whether a text of the field may have several sentences.
    fileprivate var isProse: Bool {
        switch self {
        case .meaning, .description, .likelyCauses, .checks: true
        default: false
        }
    }
}
