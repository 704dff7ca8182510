// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let codecsComparedInLog = Rule(
        "codecs-compared-in-log", "FreeSWITCH compared the codecs of both sides and found none in common",
        [.document("FreeSWITCH", "src/switch_core_media.c"), .rfc(3264, "6")]
    ) { scene, rule in
        guard let hangup = scene.note("incompatible_destination"), let compared = scene.note("codec compare [") else { return nil }
        let pairs = scene.call.notes.prefix(400).compactMap { CodecPair($0.text) }
        let offered = Set(pairs.map(\.offered))
        let allowed = Set(pairs.map(\.allowed))
        guard !pairs.isEmpty, offered.isDisjoint(with: allowed) else { return nil }
        return rule.finding(
            .fault, fault: .configuration, .likely, .cause, codes: [488],
            """
            The other side offers \(offered.sorted().joined(separator: ", ")), and FreeSWITCH allows \
            \(allowed.sorted().joined(separator: ", ")): it compared each with each, found nothing in common and hung up with \
            INCOMPATIBLE_DESTINATION, which becomes 488 on the wire.
            """,
            evidence: [compared.evidence, hangup.evidence],
            refutedBy: "A later line of the same channel in which a codec was chosen.",
            checks: [
                "Allow a codec that the other side offers (codec-prefs of the profile, absolute_codec_string of the call), or let it offer PCMA or PCMU.",
                "For G.729 load mod_com_g729, or mod_bcg729, or pass the codec through on both legs.",
            ])
    }
}

/// `Audio Codec Compare [G729:18:8000:20:8000:1]/[PCMU:0:8000:20:64000:1]`: what was offered, and what is allowed.
private struct CodecPair {
    let offered: String
    let allowed: String

    init?(_ line: String) {
        let parts = line.split(separator: "[").dropFirst().suffix(2).map { $0.prefix { $0 != ":" && $0 != "]" } }
        guard line.asciiLowercased.holds("codec compare ["), parts.count == 2 else { return nil }
        (offered, allowed) = (String(parts[0]), String(parts[1]))
    }
}
