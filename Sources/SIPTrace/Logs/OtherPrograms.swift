// SPDX-License-Identifier: Apache-2.0

extension LogReader {
    /// sipexer, drachtio's other lines, flexisip: `[debug] [sipexer.go:1]: sending to udp 192.0.2.1:5060: [[---`, the message, `---]]`.
    static let sipexer = LogReader(format: .sipexer, words: ["---]]", "[[---", "sipexer.go"]) { text, line in
        if text.find("---]]", in: line) != nil { return .separator }
        guard text.find("[[---", in: line) != nil || text.find("sipexer.go", in: line) != nil else { return nil }
        let direction: Envelope.Direction?
        if text.findIgnoringCase("sending", in: line) != nil || text.findIgnoringCase("sent", in: line) != nil {
            direction = .sent
        } else if text.findIgnoringCase("receiv", in: line) != nil || text.findIgnoringCase("response", in: line) != nil {
            direction = .received
        } else {
            direction = nil
        }
        guard let direction else { return .separator }
        var envelope = Envelope(.sipexer, direction)
        envelope.setTime(LineCursor.time(in: text, line))
        return .envelope(envelope)
    }

    /// drachtio prints messages like sofia-sip, and its other lines with the name of the source file.
    static let drachtio = LogReader(
        format: .drachtio, words: ["recv ", "send ", "sent ", "drachtio", "SipDialogController", "SipProxyController"]
    ) { text, line in
        if let envelope = sofia(text, line), envelope.format == .drachtio { return .envelope(envelope) }
        guard
            text.find("drachtio", in: line) != nil || text.find("SipDialogController", in: line) != nil
                || text.find("SipProxyController", in: line) != nil
        else { return nil }
        return .separator
    }

    /// `Receiving new Request SIP message INVITE from …`, `Sending Response SIP message: …`; and of older versions
    /// `2019-01-10 17:35:58:391 flexisip-debug-nta: sent INVITE (21) to tcp/192.0.2.1:5060`.
    static let flexisip = LogReader(format: .flexisip, words: ["flexisip", "SIP message"]) { text, line in
        let isReceived =
            text.find("Receiving new Request SIP message", in: line) ?? text.find("Receiving new Response SIP message", in: line)
        let isSent = text.find("Sending Request SIP message", in: line) ?? text.find("Sending Response SIP message", in: line)
        if isReceived != nil || isSent != nil {
            var envelope = Envelope(.flexisip, isReceived == nil ? .sent : .received)
            envelope.setTime(LineCursor.time(in: text, line))
            return .envelope(envelope)
        }
        guard text.find("flexisip", in: line) != nil else { return nil }
        if let envelope = sofia(text, line) { return .envelope(envelope) }
        if text.find("flexisip-error", in: line) != nil { return .note(.error) }
        return text.find("flexisip-warning", in: line) != nil ? .note(.warning) : .separator
    }

    /// rtpengine's lines, which name a call by its Call-ID: `INFO: [1-2@192.0.2.1]: [core] …`.
    static let rtpengine = LogReader(format: .rtpengine, words: ["rtpengine"]) { text, line in
        guard text.find("rtpengine", in: line) != nil else { return nil }
        if text.find("ERR", in: line) != nil { return .note(.media) }
        if text.find("imeout", in: line) != nil || text.find("WARN", in: line) != nil { return .note(.media) }
        return .separator
    }
}
