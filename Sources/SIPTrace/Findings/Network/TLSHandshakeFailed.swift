// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let tlsHandshakeFailed = Rule(
        "tls-handshake-failed", "The TLS handshake fails, so no SIP message gets through", [.rfc(3261, "26.3.1"), .rfc(3261, "18.4")]
    ) { scene, rule in
        guard certificateNotAccepted.find(scene, certificateNotAccepted) == nil else { return nil }
        for reason in reasons {
            guard let place = scene.noteTexts.firstIndex(where: { line in reason.words.contains { line.holds($0) } && isOfTLS(line) })
            else {
                continue
            }
            let note = scene.call.notes[place]
            return rule.finding(
                .suspicion, fault: reason.fault, .likely, .cause, title: reason.title, codes: [],
                "The log says: \(note.quoted). \(reason.meaning) The connection is not established: a 503 or 408 that follows is made here.",
                evidence: [note.evidence, scene.transactions.first?.request?.evidence],
                refutedBy: "A connection to the same address and port over which messages go a moment later.", checks: reason.checks)
        }
        return nil
    }

    private struct HandshakeFailure {
        /// In small letters.
        let words: [StaticString]
        let fault: Finding.Fault
        let title: String?
        let meaning: String
        let checks: [String]
    }

    private static func isOfTLS(_ line: [UInt8]) -> Bool { line.holds("ssl") || line.holds("tls") || line.holds("handshake") }

    /// The more telling first: a program prints the reason of its library and then its own line, which only says that it failed.
    private static let reasons: [HandshakeFailure] = [
        HandshakeFailure(
            words: ["unsupported protocol", "no protocols available", "protocol version", "unsupported_protocol", "version too low"],
            fault: .configuration, title: "TLS fails: the two sides have no version of TLS in common",
            meaning: """
                One side knows only old versions (1.0 or 1.1), which the other does not accept any more, or one of them is set to a single \
                version. The certificate was not looked at yet.
                """,
            checks: [
                "openssl s_client -connect <host>:<port> -tls1_2, then -tls1_1 and -tls1: which does the other side take?",
                "Compare the versions that both programs are set to; newer libraries refuse 1.0 and 1.1 unless told otherwise (SECLEVEL, MinProtocol).",
                "Bring the older side to TLS 1.2.",
            ]),
        HandshakeFailure(
            words: ["wrong version number", "unknown protocol", "http request", "record layer failure"],
            fault: .unknown, title: "TLS fails: what comes from the other side is not TLS",
            meaning: "The port most likely speaks plain TCP, or is that of another service, or a box in between answers in its place.",
            checks: [
                "See which port the other side uses for TLS, 5061 by default.", "Try the same port over TCP without TLS.",
            ]),
        HandshakeFailure(
            words: [
                "no shared cipher", "no ciphers available", "no cipher match", "dh key too small", "ca md too weak", "ee key too small",
            ],
            fault: .configuration, title: "TLS fails: the two sides have no cipher or key strength in common",
            meaning: "What one side has, a cipher, a key or a signature, is not among what the other accepts.",
            checks: [
                "Compare the lists of ciphers that both sides are set to, and the kind and length of the certificate's key.",
                "Newer libraries refuse short keys and old signatures unless told otherwise (SECLEVEL).",
            ]),
        HandshakeFailure(
            words: ["handshake failure", "handshake fail", "ssl routines", "tls handshake", "tls alert"], fault: .unknown, title: nil,
            meaning: """
                The line does not say why: the versions or ciphers do not fit, the peer wants a certificate and gets none, its certificate \
                is not accepted, or the port is not one for TLS.
                """,
            checks: [
                "openssl s_client -connect <host>:5061 -servername <host>: read where it stops, then version, names and dates.",
                "Look in the log of the other side at the same second: it names the alert.",
                "For mutual TLS (Microsoft Teams, some carriers) see which certificate this side presents.",
            ]),
    ]
}
