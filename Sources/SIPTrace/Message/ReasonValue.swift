// SPDX-License-Identifier: Apache-2.0

/// One value of the Reason header field (RFC 3326).
package struct ReasonValue: Sendable, Hashable {
    /// As it was written: `Q.850`, `SIP`.
    package let `protocol`: String
    package let cause: Int?
    package let text: String?
    /// The line in the pasted text, from 1.
    package let line: Int

    package var isQ850: Bool { `protocol`.asciiLowercased == "q.850" }
    package var isSIP: Bool { `protocol`.asciiLowercased == "sip" }

    static func list(_ field: Field) -> [ReasonValue] {
        splitOutsideQuotes(field.value[...], at: UInt8(ascii: ","), most: 8).map { part in
            let semicolon = part.utf8.firstIndex(of: UInt8(ascii: ";")) ?? part.endIndex
            let parameters = Parameters(part[semicolon...])
            return ReasonValue(
                protocol: part[..<semicolon].trimmedBlanks, cause: parameters["cause"].flatMap { boundedNumber($0) },
                text: parameters["text"], line: field.line)
        }
    }
}
