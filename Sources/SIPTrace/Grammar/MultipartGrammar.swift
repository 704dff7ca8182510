// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The lines between the parts of a body of several parts (RFC 2046 §5.1.1).
enum MultipartGrammar {
    private static let most = 1000
    /// Blank lines at the end of a body are read as none of it, in bytes.
    private static let slack = 4
    /// How far behind the body the last line is looked for: a masked body is longer or shorter than its announced length.
    private static let distance = 60

    static func fault(in message: TraceMessage) -> LocatedFault? {
        guard let field = message.field(.contentType), field.value.asciiLowercased.hasPrefix("multipart/"), message.hasBody,
            let semicolon = field.value.utf8.firstIndex(of: UInt8(ascii: ";")),
            let boundary = Parameters(field.value[semicolon...])["boundary"], !boundary.isEmpty, !Disguise.isDisguised(boundary),
            let length = message.contentLength, message.bodySize &+ slack >= length, !message.isElided, !message.isDisguised
        else { return nil }
        let text = message.text.storage.text
        let opening = "--" + boundary
        let lines = message.text.bodyLines.prefix(most).map { message.text.bodyLine($0).trimmedBlanks }
        let after = message.text.bodyLines.upperBound..<min(message.text.bodyLines.upperBound + distance, text.lines.count)
        guard lines.count < most, !lines.contains(opening + "--"),
            !after.contains(where: { text.string(ofLine: $0).hasSuffix(opening + "--") })
        else { return nil }
        let isOpened = lines.contains(opening)
        let source = Reference.rfc(2046, "5.1.1")
        let fault =
            isOpened
            ? GrammarFault(
                .refused, "names a boundary, and the body ends without the line \(opening)-- that closes its last part",
                fix: "End the body with the boundary and two hyphens behind it, and count that line in Content-Length.", source)
            : GrammarFault(
                .refused, "names the boundary \(GrammarFault.quoted(boundary)), and the body has no line with it",
                fix: "Write the same boundary in Content-Type and in the body, there with two hyphens before it.", source)
        return LocatedFault(
            fault: fault, part: .description, place: "Content-Type field", name: .contentType, evidence: message.evidence(field),
            isOfProxy: false)
    }
}
