// SPDX-License-Identifier: Apache-2.0

extension LogReader {
    /// AudioCodes' syslog: `(N 6891937) ---- Incoming SIP Message from 192.0.2.1:9024 to SIPInterface #2 (Teams) TLS TO(#138) ----`,
    /// `---- Outgoing SIP Message to 192.0.2.1:5060 from SIPInterface #1 (PBX) UDP TO(#1) ----`.
    static let audiocodes = LogReader(format: .audiocodes, words: ["Incoming SIP Message from ", "Outgoing SIP Message to ", "[S="]) {
        text, line in
        var cursor = LineCursor(text, line)
        let direction: Envelope.Direction
        if cursor.skipPast("Incoming SIP Message from ") {
            direction = .received
        } else if cursor.skipPast("Outgoing SIP Message to ") {
            direction = .sent
        } else {
            return text.find("[S=", in: line) != nil && text.find("[SID=", in: line) != nil ? .separator : nil
        }
        var envelope = Envelope(.audiocodes, direction)
        envelope.setPeer(cursor.address())
        for name in ["UDP", "TCP", "TLS"] where text.string(cursor.rest).contains(" \(name) ") { envelope.transport = name }
        envelope.setTime(LineCursor.time(in: text, line))
        return .envelope(envelope)
    }
}
