// SPDX-License-Identifier: Apache-2.0

/// What a WebRTC offer or answer must have, and what fails without it.
struct WebRTCPart {
    let attribute: String
    let name: String
    let consequence: String
    let fix: String

    /// The description that lacks the part, with the refusal that follows; nil for the refusal if the call was set up without the part.
    func lack(in scene: Scene) -> (message: TraceMessage, media: SessionDescription.Media, final: TraceMessage?)? {
        if let refusal = scene.mediaRefusal, let request = refusal.request, isWhole(request), let media = lacking(request.sdp) {
            return (request, media, refusal.final)
        }
        guard let exchange = scene.exchange else { return nil }
        if isWhole(exchange.offerMessage), let media = lacking(exchange.offer) { return (exchange.offerMessage, media, nil) }
        if let answer = exchange.answer, let message = exchange.answerMessage, isWhole(message), let media = lacking(answer) {
            return (message, media, nil)
        }
        return nil
    }

    /// Whether the text has the whole body: a part that is missing in a truncated one may only be missing in the text.
    private func isWhole(_ message: TraceMessage) -> Bool {
        !message.isElided && (message.contentLength ?? 0) <= message.bodySize + 40
    }

    private func lacking(_ description: SessionDescription?) -> SessionDescription.Media? {
        guard let description else { return nil }
        return description.media.first {
            $0.port != 0 && $0.transport.asciiLowercased.hasSuffix("savpf") && description.attribute(attribute, of: $0) == nil
                && !(attribute == "fingerprint" && $0.has("crypto"))
        }
    }

    /// Whether the offer has what the answer lacks, and the trace shows that the call ended soon after that answer. Without its end nobody is
    /// blamed: many peers do without the part.
    private func isAnswerInVain(_ answer: TraceMessage, in scene: Scene) -> Bool {
        guard let exchange = scene.exchange, exchange.answerMessage === answer,
            exchange.offer.media.contains(where: { $0.port != 0 && exchange.offer.attribute(attribute, of: $0) != nil })
        else { return false }
        let lasted = scene.seconds(from: answer, to: scene.transactions("BYE").last?.request)
        return lasted.map { $0 < Self.longestInVain } ?? false
    }

    /// In seconds: a browser refuses such an answer at once, and people hang up on silence.
    private static let longestInVain = 30.0

    func finding(_ scene: Scene, _ rule: Rule) -> Match? {
        guard let (message, media, final) = lack(in: scene) else { return nil }
        let isLost = message.isResponse && isAnswerInVain(message, in: scene)
        let isCause = final != nil || isLost
        return rule.finding(
            isCause ? .fault : .suspicion, fault: isCause ? (message.isRequest ? .caller : .callee) : .unknown,
            isCause ? .likely : .possible,
            isCause ? .cause : .contribution, codes: final?.code.map { [$0] } ?? [],
            """
            The \(message.isRequest ? "offer" : "answer") of \(scene.sender(of: message)) has \(media.transport) for \(media.kind), but no \
            \(name) (a=\(attribute)). \(consequence)\(final.map { " Here \($0.code ?? 488) \($0.reasonPhrase) follows." } ?? "")
            """,
            evidence: [message.evidence(media: media), final?.evidence],
            refutedBy: "The attribute is in the message on the wire, or the other side connects without it.", checks: [fix])
    }
}
