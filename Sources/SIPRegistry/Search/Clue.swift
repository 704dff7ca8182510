// SPDX-License-Identifier: Apache-2.0

/// What a query says by its notation and not by its words.
enum Clue: Sendable, Hashable {
    /// A response code that is named as such: "SIP/2.0 486".
    case code(Int)
    /// A Q.850 cause that is named as such: "cause 17".
    case cause(Int)
    /// A code of the Warning header field that is named as such.
    case warning(Int)
    /// A number alone: a response code if there is one, else a warning or a cause.
    case number(Int)
    /// All codes of a range: "4xx", "48".
    case codes(ClosedRange<Int>)
    /// A document: "rfc 5626".
    case rfc(Int)
    /// A section of a document, which may define a code: "rfc 3261 21.4.24".
    case section(rfc: Int, String)
    /// A method and nothing else: "PUBLISH".
    case method(SIPMethod)

    /// The field that the clue is about.
    var field: SearchField {
        switch self {
        case .code, .cause, .warning, .number, .codes: .number
        case .rfc, .section: .rfc
        case .method: .method
        }
    }
}
