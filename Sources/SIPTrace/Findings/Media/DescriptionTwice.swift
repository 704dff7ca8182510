// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let descriptionTwice = Rule(
        "session-description-twice", "One body has two session descriptions", [.rfc(3264, "5"), .rfc(8866, "5")]
    ) { scene, rule in
        guard let (first, second) = scene.doubledDescription else { return nil }
        return rule.finding(
            .fault, fault: .unknown, .likely, .cause, codes: [],
            """
            A second v= line follows in the same body, with the same o= line: the description is there twice, one right behind the other. An \
            offer or an answer has exactly one description, so a strict reader refuses the whole body; others read only the first, or \
            mix the two.
            """,
            evidence: [first, second].flatMap { [$0.evidence(bodyLine: "v="), $0.evidence(bodyLine: "o=")] },
            refutedBy: "The two descriptions came in two messages, or in two parts of a multipart body.",
            checks: [
                "Compare the body before and behind each box that rewrites descriptions: where does the second one appear?",
                "Look for a script that calls the media proxy twice for one message, or that appends to the body and does not replace it.",
            ])
    }
}

extension Scene {
    /// Two descriptions of the same origin that the text gives without messages and without a line between them. In a message, the grammar
    /// of the description finds the second one.
    fileprivate var doubledDescription: (first: TraceMessage, second: TraceMessage)? {
        let descriptions = call.messages.prefix(Self.most).filter(\.isDescription)
        return zip(descriptions, descriptions.dropFirst()).lazy.map { (first: $0.0, second: $0.1) }.first { first, second in
            guard let origin = first.evidence(bodyLine: "o=")?.text, second.evidence(bodyLine: "v=") != nil else { return false }
            return first.text.bodyLines.upperBound == second.text.bodyLines.lowerBound && second.evidence(bodyLine: "o=")?.text == origin
        }
    }
}
