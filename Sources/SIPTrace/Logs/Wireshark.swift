// SPDX-License-Identifier: Apache-2.0

extension LogReader {
    /// Wireshark's packet details, and tshark -V: addresses on separate lines, then `Request-Line: …` or `Status-Line: …`.
    static let wireshark = LogReader(
        format: .wireshark,
        words: [
            "Internet Protocol", "Frame ", "Ethernet II", "User Datagram", "Transmission Control", "Session Initiation", "Linux cooked",
        ]
    ) { text, line in
        let lead = text.trimmed(line)
        if text.has("Internet Protocol Version", at: lead.lowerBound, before: lead.upperBound) {
            var cursor = LineCursor(text, lead)
            guard cursor.skipPast("Src: "), let source = cursor.address(), cursor.skipPast("Dst: "), let destination = cursor.address()
            else {
                return .separator
            }
            return .envelope(Envelope(.wireshark, source: source, destination: destination))
        }
        for name: StaticString in [
            "Frame ", "Ethernet II", "User Datagram Protocol", "Transmission Control Protocol", "Session Initiation Protocol",
            "Linux cooked",
        ] where text.has(name, at: lead.lowerBound, before: lead.upperBound) {
            return .separator
        }
        return nil
    }
}
