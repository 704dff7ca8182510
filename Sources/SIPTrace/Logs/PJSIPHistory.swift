// SPDX-License-Identifier: Apache-2.0

extension LogReader {
    /// Asterisk's `pjsip show history`: `00001 1467214921 * ==> 192.0.2.1:5060 INVITE sip:1000@192.0.2.2 SIP/2.0`.
    static let pjsipHistory = LogReader(format: .asteriskPJSIP, words: [" * ==> ", " * <== "]) { text, line in
        // A line number or another log's prefix may precede the two numbers.
        guard let star = text.find(" * ==> ", in: line) ?? text.find(" * <== ", in: line), text.byte(star - 1).isDigit else { return nil }
        var first = star
        while first > line.lowerBound, text.byte(first - 1).isDigit { first -= 1 }
        var cursor = LineCursor(text, first..<line.upperBound)
        guard first - 1 > line.lowerBound, text.byte(first - 2).isDigit, let seconds = cursor.number(), cursor.skip(" * ") else {
            return nil
        }
        let direction: Envelope.Direction
        if cursor.skip("==> ") {
            direction = .sent
        } else if cursor.skip("<== ") {
            direction = .received
        } else {
            return nil
        }
        var envelope = Envelope(.asteriskPJSIP, direction, time: "\(seconds)")
        envelope.microseconds = seconds % 1_000_000 * 1_000_000
        envelope.setPeer(cursor.address())
        guard let start = StartLine(in: text, cursor.rest) else { return nil }
        return .summary(MessageSummary(envelope: envelope, start: start))
    }
}
