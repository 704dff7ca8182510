// SPDX-License-Identifier: Apache-2.0

/// A URI that a line of the log quotes because a program cannot read it, as in `bad_uri: [sip:1001@2001:db8::1]`.
struct QuotedURI {
    let note: LogNote
    let fault: GrammarFault
    /// Whether it is the address to which a proxy is about to send.
    let isDestination: Bool

    /// Nil where the line quotes no URI, or one that is valid or was disguised.
    init?(_ note: LogNote) {
        let text = note.text.asciiLowercased
        guard text.holds("bad_uri") || text.holds("bad uri") || text.holds("invalid uri") else { return nil }
        let bytes = Array(note.text.utf8)
        guard let open = bytes.indices.first(where: { bytes[$0...].starts(with: "[sip".utf8) }),
            let close = bytes.lastIndex(of: UInt8(ascii: "]")), close > open
        else { return nil }
        let uri = String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
        guard let fault = URIGrammar.fault(in: uri[...]), fault.grade == .refused, fault.sign == .present,
            !Disguise.isDisguised(fault.culprit ?? uri)
        else { return nil }
        self.note = note
        self.fault = fault
        isDestination = text.holds("uri2dst")
    }

    var title: String {
        fault.clause.holds("IPv6")
            ? "The IPv6 address in the URI that the log quotes is not bracketed as it has to be"
            : "The URI that the log quotes is not valid"
    }
}
