// SPDX-License-Identifier: Apache-2.0

/// One code of the Warning header field, which says why a response was sent (RFC 3261 §20.43).
public struct WarningCode: Sendable, Hashable, Identifiable, Encodable {
    /// The ranges into which the codes are grouped.
    public enum Block: String, Sendable, CaseIterable, Encodable {
        /// 300 to 329: the session description cannot be used.
        case sessionDescription = "session_description"
        /// 330 to 339: a basic network service is missing.
        case networkService = "network_service"
        /// 370 to 379: a quantity cannot be met.
        case qualityOfService = "quality_of_service"
        /// 380 to 399: anything else.
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

    /// The warn-code, 300 to 399.
    public let code: Int
    /// The warn-text that the document recommends.
    public let text: String
    /// What it means, as one line.
    public let meaning: String
    /// The range that the code is in.
    public let block: Block
    /// The status codes that the documents name with it. Empty where there is none.
    public let responses: [Int]
    /// What else is worth knowing; nil where there is nothing.
    public let note: String?
    /// The document that defines the code.
    public let source: Reference
    /// The documents that name `responses`.
    public let responseSources: [Reference]

    /// The warn-code.
    public var id: Int { code }

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
