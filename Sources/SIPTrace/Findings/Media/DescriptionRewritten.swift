// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let descriptionHalfRewritten = Rule(
        "description-half-rewritten", "A box that rewrites the description has left one of its addresses as it was",
        [.rfc(8866, "5.7"), .rfc(8866, "5.2")]
    ) { scene, rule in
        for (before, after) in scene.rewrittenDescriptions {
            guard let old = before.sdp, let new = after.sdp, let session = new.connection, session == old.connection,
                let media = new.media.first(where: { $0.port != 0 && $0.connection != nil && $0.connection != session }),
                let host = media.connection, !old.media.contains(where: { $0.connection == host })
            else { continue }
            let isOpen = scene.call.outcome.code == nil
            return rule.finding(
                .suspicion, fault: .configuration, .likely, isOpen ? .cause : .contribution, codes: [],
                """
                Both descriptions have the same session number and version, so the second is the first as a box between has rewritten it. \
                It put \(host) into the c= line of the \(media.kind), and left \(session) in the c= line of the session. That is allowed, and \
                the line of the medium counts; but a device that reads only the first one sends its media past the box.
                """,
                evidence: [before, after].flatMap { $0.connectionLines },
                refutedBy: "The far side sends its media to the address of the box: then it reads the right line.",
                checks: [
                    "Let the box rewrite the c= line of the session too (rtpengine: the flags replace-origin and replace-session-connection).",
                    "Capture the media at the far side: to which of the two addresses does it send?",
                ])
        }
        return nil
    }
}

extension Scene {
    /// Pairs of descriptions with the same session number and version: what a box between the two made of the first.
    var rewrittenDescriptions: [(before: TraceMessage, after: TraceMessage)] {
        var first: [String: TraceMessage] = [:]
        var pairs: [(before: TraceMessage, after: TraceMessage)] = []
        for message in call.messages.prefix(Self.most) where message.hasBody {
            guard let identity = message.sdp?.sessionIdentity else { continue }
            if let before = first[identity] { pairs.append((before, message)) } else { first[identity] = message }
        }
        return pairs
    }
}

extension SessionDescription {
    /// The session number and the version of `o=`; nil where it has not all its parts, or numbers that many programs write.
    var sessionIdentity: String? {
        guard let words = origin?.words(most: 7), words.count >= 5, words[words.count >= 6 ? words.count - 5 : 1].utf8.count >= 4 else {
            return nil
        }
        return words.count >= 6 ? "\(words[words.count - 5]) \(words[words.count - 4])" : "\(words[1]) \(words[2])"
    }
}

extension TraceMessage {
    /// The `c=` lines of the body, at most three.
    fileprivate var connectionLines: [Evidence] {
        text.bodyLines.prefix(200).lazy.filter { self.text.bodyLine($0).hasPrefix("c=") }.prefix(3).map {
            Evidence(message: number, line: text.storage.text.number(ofLine: $0), text: self.text.bodyLine($0))
        }
    }
}
