// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The grammar of Via (RFC 3261 §20.42, §25.1).
enum ViaGrammar {
    private static let source = Reference.rfc(3261, "20.42")

    static func fault(in value: String) -> GrammarFault? {
        if value.isEmpty {
            return GrammarFault(.refused, .absent, "has no value", fix: "Write the hop into the field, or leave it out.", source)
        }
        for part in splitOutsideQuotes(value[...], at: UInt8(ascii: ","), most: 63, keepsEmpty: true) {
            if part.isBlank {
                return GrammarFault(
                    .refused, "has a comma that no hop follows", fix: "Leave out the comma: each one stands between two hops.", source)
            }
            if let fault = fault(ofOne: part) { return fault.about(part) }
        }
        return nil
    }

    private static func fault(ofOne part: Substring) -> GrammarFault? {
        let bytes = Array(part.utf8)
        let end = bytes.firstIndex(of: UInt8(ascii: ";")) ?? bytes.endIndex
        let words = part.slice(0..<end).split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard words.count == 3, words[0].trimmedBlanks.asciiUppercased == "SIP", words[1].trimmedBlanks == "2.0" else {
            return GrammarFault(
                .refused, "does not begin with SIP/2.0/ and a transport: \(GrammarFault.quoted(part))",
                fix: "Write the hop as SIP/2.0/UDP host:port;branch=z9hG4bK….", source)
        }
        let sent = words[2].words(most: 8)
        guard let transport = sent.first, transport.utf8.allSatisfy(\.isToken), sent.count > 1 else {
            return GrammarFault(
                .refused, .absent, "names no host behind its transport: \(GrammarFault.quoted(part))",
                fix: "Write the sender's host behind the transport, after a blank.", source)
        }
        let host = Array(sent[1...].joined().utf8)
        if let fault = HostGrammar.fault(in: host[...], part) { return fault }
        let parameters = Parameters(part.slice(end..<bytes.count))
        if parameters["branch"] == "" {
            return GrammarFault(
                .refused, .absent, "has an empty branch", fix: "Write a branch that begins with z9hG4bK and is used once.",
                .rfc(3261, "8.1.1.7"))
        }
        if let port = parameters["rport"], !port.isEmpty, boundedNumber(port).map({ $0 > 65_535 }) ?? true {
            return GrammarFault(
                .tolerated, "has an rport that is no port: \(GrammarFault.quoted(port))", fix: "Write the port as a number.",
                .rfc(3581, "5")
            ).about(port)
        }
        return nil
    }
}
