// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let numberRewritten = Rule(
        "number-rewritten", "The called number leaves in another form than it came", [.rfc(3261, "16.6"), .rfc(3261, "19.1.4")]
    ) { scene, rule in
        let invites = scene.initialInvites.prefix(20)
        guard invites.count > 1 else { return nil }
        for (index, earlier) in invites.enumerated() {
            guard let came = earlier.request, let asked = came.requestURI?.user,
                let later = invites.dropFirst(index + 1).first(where: { isForwarded($0, from: earlier, asked) }), let left = later.request,
                let sent = left.requestURI?.user, later.final?.isSuccess != true
            else { continue }
            let refusal = later.final.flatMap { [400, 403, 404, 480, 484, 500, 503, 604].contains($0.code) ? $0 : nil }
            let change = change(from: asked, to: sent)
            return rule.finding(
                .suspicion, fault: .gateway, refusal == nil ? .possible : .likely, refusal == nil ? .contribution : .cause,
                codes: refusal?.code.map { [$0] } ?? [],
                """
                The INVITE comes for \(asked) and leaves for \(sent): the server in between \(change). Whether the next hop wants the \
                number so is its own rule; many carriers take only the international form with a plus sign, \
                others only digits\(refusal.map { ". Here it answers \($0.code ?? 404) \($0.reasonPhrase)" } ?? "").
                """,
                evidence: [came.evidence, left.evidence, refusal?.evidence],
                refutedBy:
                    "The next hop's documents ask for the number in the form in which it leaves, or a call in the other form fails too.",
                checks: [
                    "Read in the carrier's documents which form of the number it wants, and set the outbound rule of the server to it.",
                    "Look for the rule that strips or adds digits: number manipulation, E.164 handling, dial prefix of the trunk.",
                ])
        }
        return nil
    }

    /// Whether a later INVITE is for the same number in another form, after the server had got it and to another address.
    private static func isForwarded(_ later: Transaction, from earlier: Transaction, _ asked: String) -> Bool {
        guard let left = later.request, let came = earlier.request, let sent = left.requestURI?.user, sent != asked else { return false }
        if let first = came.envelope?.direction, let second = left.envelope?.direction, first == second { return false }
        let (one, other) = (asked.utf8.filter(\.isDigit), sent.utf8.filter(\.isDigit))
        // Names, and numbers with letters, are no forms of a number.
        guard one.count >= 6, other.count >= 6, isNumber(asked), isNumber(sent) else { return false }
        return one.suffix(6).elementsEqual(other.suffix(6))
    }

    private static func isNumber(_ user: String) -> Bool {
        user.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "+") }
    }

    private static func change(from asked: String, to sent: String) -> String {
        if asked == "+" + sent { return "takes the plus sign away" }
        if sent == "+" + asked { return "puts a plus sign before it" }
        if asked.hasSuffix(sent) { return "takes \(asked.dropLast(sent.count)) away" }
        if sent.hasSuffix(asked) { return "puts \(sent.dropLast(asked.count)) before it" }
        return "changes its prefix"
    }
}
