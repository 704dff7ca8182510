// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let requestTargetMalformed = Rule(
        "request-target-malformed", "The Request-URI cannot be read as a URI", [.rfc(3261, "19.1.1"), .rfc(3261, "21.4.1")]
    ) { scene, rule in
        let note = scene.note("failed to parse request uri", "bad request uri", "bad uri", "parse_uri", "invalid uri", "check_ruri")
        for transaction in scene.failures(400, 404, 416, 478, 484, 479).reversed() {
            guard let refusal = transaction.final else { continue }
            let phrase = refusal.reasonPhrase.asciiLowercased
            let isNamed =
                (phrase.holds("uri")
                    && (phrase.holds("bad") || phrase.holds("invalid") || phrase.holds("pars") || phrase.holds("malformed")))
            let fault = transaction.request.flatMap { TargetFault($0) }
            guard fault != nil || isNamed else { continue }
            let sender = transaction.request.map { scene.side(of: $0) }
            let what = fault.map { " \($0.sentence)" } ?? ""
            return rule.finding(
                .fault, fault: sender ?? .unknown, isNamed ? .certain : .likely, .cause, codes: [refusal.code ?? 400],
                """
                The \(transaction.name) was refused with \(refusal.code ?? 400) \(refusal.reasonPhrase): its Request-URI is not a URI that \
                the other side can read.\(what)\(note.map { " The log says: \($0.quoted)" } ?? "")
                """,
                evidence: [transaction.request?.evidence, refusal.evidence, note?.evidence],
                refutedBy: "The same Request-URI is accepted by another server of the same kind.",
                checks: [
                    "Print the first line of the request as it goes out: it has to begin with sip:, sips: or tel:, and to name a host.",
                    "Look for spaces and left-over template text in it.",
                    "For a request within a call the Request-URI is the other side's Contact: look at how that was written.",
                    "See whether a translation rule or a scenario file writes the URI without its scheme.",
                ])
        }
        guard let note else { return nil }
        let request = scene.call.messages.last { $0.isRequest } ?? scene.call.messages.first
        return rule.finding(
            .fault, fault: .unknown, .likely, .cause, codes: [400],
            "The log says that a Request-URI could not be read: \(note.quoted)",
            evidence: [note.evidence, request?.evidence], refutedBy: "A log of the same request further on that shows a valid Request-URI.",
            checks: ["Print the first line of the request as the sender sends it, and correct what writes it."])
    }
}

/// What is wrong with a Request-URI.
private struct TargetFault {
    let sentence: String

    init?(_ request: TraceMessage) {
        let text = request.requestURIText
        guard !text.isEmpty, let uri = request.requestURI else { return nil }
        if uri.scheme.isEmpty {
            sentence = "It has no scheme: \"\(text)\"."
        } else if uri.scheme != "tel", ["sip", "sips"].contains(uri.scheme), uri.host.isEmpty {
            sentence = "It names no host: \"\(text)\"."
        } else if text.holds("[") && !text.holds("]") || text.holds("${") || text.holds("<") {
            sentence = "It holds characters that do not belong there: \"\(text)\"."
        } else {
            return nil
        }
    }
}
