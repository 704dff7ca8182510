// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    /// Words in a reason phrase that name a cause, with what they mean.
    private static let words: [(words: [String], hint: String, check: String)] = [
        (
            ["caller id", "callerid", "caller-id", "invalid cli", "calling number", "origination number", "cli not", "from number"],
            "The number in From (or P-Asserted-Identity) is not accepted as a caller ID of this account.",
            "Send a number that the account owns, in the form that the provider wants (E.164 with +)."
        ),
        (
            ["no trunk", "trunk not found", "unknown trunk", "gateway not found", "no gateway"],
            "No trunk or gateway of the answering side matches the request.",
            "Compare source address, domain and called number with the trunk's set-up there."
        ),
        (
            ["credit", "balance", "payment", "insufficient funds"], "The account has no credit.",
            "Look at the balance in the provider's portal."
        ),
        (
            ["blacklist", "blocked", "black list", "banned", "spam", "fraud"], "A rule blocks the calling or called number.",
            "Ask the side that answered which rule it is; try another calling number."
        ),
        (
            ["not registered", "no registration", "unregistered", "user offline", "offline", "not logged in"],
            "The called user has no registration at the moment.", "Look at the registrar's list of contacts for the called user."
        ),
        (
            [
                "destination not allowed", "not permitted", "international", "permission", "not authorised", "not authorized",
                "unauthorised", "barred", "geographic",
            ], "The account may not call this destination.", "Look at permissions and barring for the destination in the provider's portal."
        ),
        (
            [
                "channel limit", "call limit", "too many calls", "concurrent", "capacity", "cps", "rate limit", "max calls",
                "calls exceeded", "limit exceeded",
            ], "A limit of simultaneous calls or of calls a second is reached.",
            "Count calls at that moment and compare with what is booked."
        ),
        (
            ["wrong password", "bad password", "password", "wrong credentials", "bad auth", "auth failed", "authentication failed"],
            "User or password is not accepted.", "Enter user and password anew on both sides."
        ),
        (
            [
                "ip not", "not allowed ip", "address not allowed", "acl", "carrier ip", "pbx ip", "unknown source", "source not",
                "not trusted", "untrusted", "unknown peer", "unknown gateway",
            ], "The source address is not on the answering side's list of carriers, gateways or trusted peers.",
            "Compare the public source address with the list there, and have the list loaded again after a change."
        ),
        (
            ["not provisioned", "unprovisioned", "not configured"],
            "The platform has no number or route that matches the call, or takes the address it comes from for none of its carriers.",
            "Compare the called number with the platform's, in exactly the form of the Request-URI; then the source address with its gateways."
        ),
        (
            ["encryption", "srtp", "media encryption"], "The two sides do not agree on encryption of the media.",
            "Allow SRTP on both sides, or on neither."
        ),
        (["codec", "no compatible"], "No codec is accepted by both sides.", "Compare the codec lists of both sides."),
        (
            [
                "number not in service", "invalid number", "number format", "unallocated", "no such number", "wrong number",
                "invalid destination", "unknown number",
            ], "The called number, as it was sent, is not one that the answering side knows.",
            "Check the number's form: +, 00, national prefix, digits cut off."
        ),
        (
            ["flood", "too many requests"], "The answering side treats the request as an attack, or matches it to no trunk.",
            "Compare the called number with the trunk's set-up there, character by character."
        ),
        (["certificate", "tls"], "The TLS certificate is not accepted.", "Compare the names in the certificate with the domain in use."),
    ]

    static let phraseNamesCause = Rule(
        "phrase-names-cause", "The reason phrase itself names the cause", [.rfc(3261, "7.2")]
    ) { scene, rule in
        guard let refusal = scene.deciding, let final = refusal.final, final.isFailure, final.code != 487 else { return nil }
        var phrase = final.reasonPhrase.asciiLowercased
        if final.code == 401 || final.code == 407 {
            // An ordinary challenge says nothing more than its standard phrase, whatever words that has.
            guard let addition = addition(to: phrase) else { return nil }
            phrase = addition
        }
        guard !phrase.isEmpty, !isStandard(phrase), let entry = words.first(where: { $0.words.contains { phrase.holds($0) } }) else {
            return nil
        }
        return rule.finding(
            .fault, fault: .configuration, .likely, .cause,
            title: "The reason phrase names the cause: \(final.reasonPhrase.trimmedBlanks.prefix(80))", codes: [final.code ?? 403],
            """
            \(scene.sender(of: final)) refuses the \(refusal.name) with \(final.code ?? 403) and writes "\(final.reasonPhrase)". The \
            phrase is not the standard one; somebody put the cause into it: \
            \(entry.hint.prefix(1).asciiLowercased)\(entry.hint.dropFirst())
            """,
            evidence: [final.evidence, refusal.request?.evidence(.from), refusal.request?.evidence],
            refutedBy: "The same phrase in answers to calls for which it cannot be true.",
            checks: [entry.check, "Ask the side that answered, with Call-ID and time."])
    }

    /// What follows the standard phrase of a challenge; nil where nothing does.
    private static func addition(to phrase: String) -> String? {
        for standard in ["proxy authentication required", "unauthorized"] where phrase.hasPrefix(standard) {
            let rest = phrase.dropFirst(standard.count).drop { !$0.isLetter }
            return rest.isEmpty ? nil : String(rest)
        }
        return phrase.isEmpty ? nil : phrase
    }

    /// Phrases of the RFCs that contain one of the words by chance.
    private static func isStandard(_ phrase: String) -> Bool {
        [
            "unauthorized", "not found", "forbidden", "busy here", "decline", "rejected", "unsupported media type", "ambiguous",
            "temporarily unavailable",
        ].contains(phrase)
    }
}
