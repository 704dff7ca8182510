// SPDX-License-Identifier: Apache-2.0

extension CauseMapping {
    /// Rows of a vendor's table from SIP codes (keys) to causes (values).
    static func rows(_ authority: Authority, _ source: Reference, toCause pairs: KeyValuePairs<Int, Int>) -> [CauseMapping] {
        pairs.map { CauseMapping(authority, .response($0.key), .cause($0.value), source: source) }
    }

    /// Rows of a vendor's table from causes (keys) to SIP codes (values).
    static func rows(_ authority: Authority, _ source: Reference, toResponse pairs: KeyValuePairs<Int, Int>) -> [CauseMapping] {
        pairs.map { CauseMapping(authority, .cause($0.key), .response($0.value), source: source) }
    }
}
