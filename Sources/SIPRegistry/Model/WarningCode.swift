// SPDX-License-Identifier: Apache-2.0

/// One code of the Warning header field, which says why a response was sent (RFC 3261 §20.43).
public struct WarningCode: Sendable, Hashable {
    /// The ranges into which the codes are grouped.
    public enum Block: String, Sendable, CaseIterable {
        case sessionDescription = "session_description"
        case networkService = "network_service"
        case qualityOfService = "quality_of_service"
        case miscellaneous

        /// The codes of the block, assigned or not.
        public var range: ClosedRange<Int> {
            switch self {
            case .sessionDescription: 300...329
            case .networkService: 330...339
            case .qualityOfService: 370...379
            case .miscellaneous: 380...399
            }
        }

        /// What the codes of the block are about.
        public var meaning: String {
            switch self {
            case .sessionDescription: "Something in the session description cannot be used."
            case .networkService: "A basic network service that the session description asks for is missing."
            case .qualityOfService: "A quantity that the session description asks for, such as bandwidth, cannot be met."
            case .miscellaneous: "Any other trouble with SIP; RFC 3261 began this block at 390, RFC 5630 moved it to 380."
            }
        }

        /// The source of the block.
        public var source: Reference {
            switch self {
            case .sessionDescription, .networkService, .qualityOfService: .rfc(3261, "20.43")
            case .miscellaneous: .rfc(5630)
            }
        }
    }

    public let code: Int
    /// The warn-text that the document recommends.
    public let text: String
    /// What it means, as one line.
    public let meaning: String
    public let block: Block
    /// The status codes that the documents name with it. Empty where there is none.
    public let responses: [Int]
    public let note: String?
    public let source: Reference
    public let responseSources: [Reference]

    init(
        _ code: Int, _ text: String, _ meaning: String, _ block: Block, with responses: [Int], note: String? = nil,
        source: Reference, responseSources: [Reference]
    ) {
        self.code = code
        self.text = text
        self.meaning = meaning
        self.block = block
        self.responses = responses
        self.note = note
        self.source = source
        self.responseSources = responseSources
    }
}
