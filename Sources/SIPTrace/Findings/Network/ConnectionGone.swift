// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let connectionGone = Rule(
        "connection-gone", "The connection to the next hop is gone",
        [.document("Kamailio", "src/core/error.c"), .rfc(3261, "18.4"), .rfc(5626, "5.3")]
    ) { scene, rule in
        let note =
            scene.call.notes.first { $0.kind == .transport }
            ?? scene.note(
                "websocket disconnected", "websocket closed", "websocket connection", "connection refused", "connection reset",
                "connection closed", "io error", "no route to host", "network is unreachable", "could not be found",
                "failed: could not connect")
        let refusal = scene.failure(477, 430, 503, 500, 480)
        let phrase = refusal?.final?.reasonPhrase.asciiLowercased ?? ""
        let isSaid =
            refusal?.final?.code == 477 || refusal?.final?.code == 430 || phrase.holds("sending to next hop") || phrase.holds("connection")
        guard isSaid || (note != nil && (refusal != nil || scene.call.outcome.code == nil)) else { return nil }
        if let note, note.text.asciiLowercased.holds("certificate") || note.text.asciiLowercased.holds("resolve") { return nil }
        let final = isSaid ? refusal?.final : refusal?.final
        return rule.finding(
            .fault, fault: .network, isSaid ? .certain : .likely, .cause, codes: final?.code.map { [$0] } ?? [],
            """
            \(final.map { "\(scene.sender(of: $0)) answers \($0.code ?? 477) \($0.reasonPhrase): " } ?? "")the request could not be sent \
            on, because there is no connection to the next hop any \
            more\(note.map { ". The log says: \($0.quoted)" } ?? ". The called client closed its TCP, TLS or WebSocket connection, or lost its network, and is still registered").
            """,
            evidence: [final?.evidence, refusal?.request?.evidence, note?.evidence],
            refutedBy: "An open connection to the called side at that moment, in the server's own list.",
            checks: [
                "See whether the called client was still connected; a page that was closed or a phone that slept leaves an old registration behind.",
                "Shorten the registration, answer keep-alives on the connection, and let the server delete the contact when its connection closes.",
                "For mobile clients, wake them by push before the INVITE is sent on.",
            ])
    }
}
