// SPDX-License-Identifier: Apache-2.0

/// The fields of a record that are searched, with their roles in the ranking.
enum SearchField: UInt8, CaseIterable, Sendable {
    case number
    case phrase
    case alias
    case vocabulary
    case meaning
    case header
    case method
    case product
    case responseClass
    case description
    case likelyCauses
    case checks
    case context
    case rfc
    /// The operator's remark on the record.
    case notes

    /// The name in answers. Written out, because printing the name of a case uses reflection, which took as long as the search itself.
    var name: String {
        switch self {
        case .number: "number"
        case .phrase: "phrase"
        case .alias: "alias"
        case .vocabulary: "vocabulary"
        case .meaning: "meaning"
        case .header: "header"
        case .method: "method"
        case .product: "product"
        case .responseClass: "class"
        case .description: "description"
        case .likelyCauses: "likely_causes"
        case .checks: "checks"
        case .context: "context"
        case .rfc: "rfc"
        case .notes: "notes"
        }
    }

    /// The weight of one occurrence of a word (w of BM25F). Only the order matters: names come before what people call them, then the
    /// one-line meaning, then the prose, which mentions other codes as well.
    var weight: Float {
        switch self {
        case .phrase: 7.2
        case .alias: 5
        case .vocabulary: 3.2
        case .meaning, .notes: 2.9
        case .header: 3
        case .method: 4
        case .product: 6
        case .responseClass: 3
        case .description: 0.6
        case .likelyCauses: 0.9
        case .checks: 0.5
        case .context: 0.4
        // Numbers and RFCs are recognised, not looked up as words.
        case .number, .rfc: 0
        }
    }

    /// How much the length of a field reduces the weight of its words (b of BM25F): 0 for not at all, 1 for fully.
    var lengthNormalization: Float {
        switch self {
        case .phrase: 0.6
        // Many words in these fields are an advantage and not verbosity.
        case .vocabulary: 0.2
        case .alias, .header, .method, .product, .responseClass: 0.25
        case .meaning, .description, .likelyCauses, .checks, .context, .notes: 0.8
        case .number, .rfc: 0
        }
    }

    /// Whether misspellings and prefixes are matched with the field's words. In long prose that would find too much.
    var isStrong: Bool {
        switch self {
        case .phrase, .alias, .vocabulary, .meaning, .header, .method, .product, .responseClass: true
        case .number, .description, .likelyCauses, .checks, .context, .rfc, .notes: false
        }
    }

    var bit: UInt16 { 1 << UInt16(rawValue) }

    /// The names of the fields in a set of bits, in the order of the cases.
    static func names(in bits: UInt16) -> [String] {
        allCases.compactMap { bits & $0.bit != 0 ? $0.name : nil }
    }
}

extension SearchDocument.PhraseRank {
    /// The field of phrases of that rank.
    var field: SearchField {
        switch self {
        case .own: .phrase
        case .alias, .rumour: .alias
        case .saying: .vocabulary
        }
    }
}
