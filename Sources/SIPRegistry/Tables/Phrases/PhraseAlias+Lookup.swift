// SPDX-License-Identifier: Apache-2.0

extension PhraseAlias {
    /// Every alias, by kind.
    package static let all: [PhraseAlias] = documents + programs + wild + capitals

    /// The aliases of one code: those of documents first, those that differ only in case last.
    package static func aliases(of code: Int) -> [PhraseAlias] {
        all.filter { $0.code == code }
    }
}
