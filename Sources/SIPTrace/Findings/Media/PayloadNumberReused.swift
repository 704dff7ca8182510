// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let payloadNumberReused = Rule(
        "payload-number-reused", "The answer uses a payload number of the offer for something else", [.rfc(3264, "6.1"), .rfc(3551, "3")]
    ) { scene, rule in
        for transaction in scene.transactions("INVITE").prefix(Scene.most) {
            guard let request = transaction.request, request.hasBody,
                let answer = transaction.responses.last(where: { $0.hasBody && ($0.isSuccess || $0.isProvisional) }),
                let (offered, answered) = clash(PayloadMap.all(in: request), PayloadMap.all(in: answer))
            else { continue }
            let isEvent = offered.encoding.hasPrefix("telephone-event") && answered.encoding.hasPrefix("telephone-event")
            return rule.finding(
                .suspicion, fault: scene.writer(of: answer, in: transaction), .likely, .cause, codes: [],
                """
                In the offer payload number \(offered.number) means \(offered.encoding), in the answer \(answered.encoding). An answer \
                should keep the numbers of the offer; where it gives one another meaning, each side takes packets with it for something \
                else. \(isEvent ? "Digits (DTMF) are lost, because they are sent with a number that the other side does not expect them in." : "The stream stays silent or is noise.")
                """,
                evidence: [
                    Evidence(message: request.number, line: offered.line, text: offered.text),
                    Evidence(message: answer.number, line: answered.line, text: answered.text),
                ],
                refutedBy: "A capture of the media in which each side sends with the number that the other side named for it.",
                checks: [
                    "Let the answering side keep the payload number and the clock rate of the offer, or leave out the format that it does not support.",
                    "Offer one telephone-event format only, with the clock rate of the voice codec, as a trial.",
                    "Capture the media and see with which payload number each side sends its digits.",
                ])
        }
        return nil
    }

    /// The first dynamic payload number that both descriptions explain, with another encoding or clock rate.
    private static func clash(_ offer: [PayloadMap], _ answer: [PayloadMap]) -> (offered: PayloadMap, answered: PayloadMap)? {
        for answered in answer where (96...127).contains(answered.number) {
            let same = offer.filter { $0.media == answered.media && $0.number == answered.number }
            if let first = same.first, !same.contains(where: { $0.encoding == answered.encoding }) { return (first, answered) }
        }
        return nil
    }
}

/// What an `a=rtpmap` line says.
private struct PayloadMap {
    /// The position of its `m=` line; 0 where the text has none before it.
    let media: Int
    let number: Int
    /// The name and the clock rate, in lower case, without the number of channels that is the default.
    let encoding: String
    let text: String
    let line: Int

    private static let most = 200

    /// Also from a body whose first lines were left out.
    static func all(in message: TraceMessage) -> [PayloadMap] {
        var media = 0
        var hasMedia = false
        var maps: [PayloadMap] = []
        for index in message.text.bodyLines.prefix(400) where maps.count < most {
            guard let line = DescriptionLine(message.text.bodyLine(index), number: message.text.storage.text.number(ofLine: index)) else {
                continue
            }
            if line.letter == UInt8(ascii: "m") {
                media += hasMedia ? 1 : 0
                hasMedia = true
            }
            guard line.letter == UInt8(ascii: "a"), line.attribute.name == "rtpmap" else { continue }
            let words = line.attribute.value.words(most: 2)
            guard words.count == 2, let number = boundedNumber(words[0]) else { continue }
            let parts = words[1].asciiLowercased.split(separator: "/")
            guard parts.count >= 2 else { continue }
            let channels = parts.count > 2 && parts[2] != "1" ? "/\(parts[2])" : ""
            maps.append(
                PayloadMap(media: media, number: number, encoding: "\(parts[0])/\(parts[1])\(channels)", text: line.text, line: line.number)
            )
        }
        return maps
    }
}
