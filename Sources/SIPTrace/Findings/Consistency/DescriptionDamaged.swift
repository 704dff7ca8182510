// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let descriptionDamaged = Rule(
        "description-damaged-on-the-way", "A box in between has rewritten the session description, and its copy is malformed",
        [.rfc(8866, "6.6"), .rfc(8866, "5")]
    ) { scene, rule in
        guard let pair = pair(in: scene), let original = pair.first.sdp, let copy = pair.second.sdp else { return nil }
        let added = lines(of: copy).filter { line in isBroken(line) && !lines(of: original).contains { $0.text == line.text } }
        guard let broken = added.first else { return nil }
        return rule.finding(
            .suspicion, fault: .proxy, .likely, .cause, codes: [],
            """
            The text shows one description twice: both have the session id and version \
            \(original.origin?.words(most: 3).dropFirst().joined(separator: " ") ?? ""). Between them, something has rewritten it, and has \
            added "\(broken.text.trimmedBlanks)", which is not in the original. That line names no encoding after the payload type, so a \
            strict receiver refuses the whole description.
            """,
            evidence: [
                pair.first.evidence(bodyLine: "o="), pair.second.evidence(bodyLine: "o="),
                Evidence(message: pair.second.number, line: broken.line, text: broken.text.trimmedBlanks),
            ],
            refutedBy: "A copy of the original, taken where it leaves its sender, that has the same line.",
            checks: [
                "Compare the description before and after the media proxy line by line; look for a newer version of it.",
                "As a trial, pass the description through unchanged, or leave out the payload type that the line names.",
            ])
    }

    /// Two descriptions that are one before and after a box.
    private static func pair(in scene: Scene) -> (first: TraceMessage, second: TraceMessage)? {
        let described = scene.call.messages.prefix(20).filter { $0.isDescription }
        for (first, second) in zip(described, described.dropFirst()) {
            if let original = first.sdp, let copy = second.sdp, isVersion(copy, of: original) { return (first, second) }
        }
        return nil
    }

    /// Whether both have the session id and version of one origin (RFC 8866 §5.2), which a box that rewrites descriptions keeps. Many
    /// programs write the same small numbers into every description.
    private static func isVersion(_ copy: SessionDescription, of original: SessionDescription) -> Bool {
        guard let own = copy.origin?.words(most: 4), let other = original.origin?.words(most: 4), own.count >= 3, other.count >= 3 else {
            return false
        }
        return own[1] == other[1] && own[2] == other[2] && own[1].utf8.count >= 5
    }

    private static func lines(of description: SessionDescription) -> [SessionDescription.Attribute] {
        Array((description.attributes + description.media.flatMap(\.attributes)).prefix(100))
    }

    /// An rtpmap without an encoding name.
    private static func isBroken(_ line: SessionDescription.Attribute) -> Bool {
        line.name == "rtpmap" && line.value.words(most: 2).count < 2
    }
}
