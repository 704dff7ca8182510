// SPDX-License-Identifier: Apache-2.0

extension LogReader {
    /// `sip set debug on`: `<--- SIP read from UDP:192.0.2.1:5060 --->`, `<--- Transmitting (NAT) to 192.0.2.1:5060 --->`,
    /// `<--- Reliably Transmitting (no NAT) to …`, `Retransmitting #1 (NAT) to …:`; a message ends with `<------------->`.
    static let asteriskChanSIP = LogReader(
        format: .asteriskChanSIP, words: ["SIP read from ", "etransmitting #", "ransmitting (", "<-----------", "--- ("]
    ) { text, line in
        var cursor = LineCursor(text, line)
        let direction: Envelope.Direction
        if cursor.skipPast("SIP read from ") {
            direction = .received
        } else if cursor.skipPast("etransmitting #") || cursor.skipPast("ransmitting (") {
            guard cursor.skipPast(") to ") else { return nil }
            direction = .sent
        } else {
            return text.find("<-----------", in: line) != nil || text.find("--- (", in: line) != nil ? .separator : nil
        }
        var envelope = Envelope(.asteriskChanSIP, direction)
        for name in ["UDP", "TCP", "TLS", "WSS", "WS"] where envelope.transport == nil {
            var ahead = cursor
            if ahead.word(until: ":") == name {
                envelope.transport = name
                _ = ahead.skip(":")
                cursor = ahead
            }
        }
        var peer = cursor.address()
        // Old versions write spaces around the colon.
        if let host = peer, cursor.skip(" : "), let port = cursor.number() { peer = "\(host):\(port)" }
        envelope.setPeer(peer)
        envelope.setTime(LineCursor.time(in: text, line.lowerBound..<min(line.upperBound, line.lowerBound + 64)))
        return .envelope(envelope)
    }
}
