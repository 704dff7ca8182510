// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let redirectFollowed = Rule(
        "redirect-followed", "The redirection was followed", [.rfc(3261, "8.1.3.4"), .rfc(3261, "21.3.3")]
    ) { scene, rule in
        guard let first = scene.anyFailure(300, 301, 302, 305), let redirect = first.final, first.method == "INVITE" else { return nil }
        let target = redirect.contact?.uri
        let next = scene.initialInvites.first { invite in
            guard let request = invite.request, request.number > redirect.number else { return false }
            return target?.user == nil || request.requestURI?.user == target?.user || request.requestURI?.host == target?.host
        }
        guard let next, let answer = next.responses.last, !answer.isFailure else { return nil }
        return rule.finding(
            .noFault, fault: .nobody, .certain, .contribution, codes: [redirect.code ?? 302],
            """
            The \(redirect.code ?? 302) is not a refusal: it names another address\(target.map { " (\($0.text))" } ?? ""), the calling \
            side sent its INVITE there, and that was answered with \(answer.code ?? 200).
            """,
            evidence: [redirect.evidence, redirect.evidence(.contact), next.request?.evidence, answer.evidence],
            refutedBy: "An INVITE to the new address that fails.", checks: ["No action, unless the forwarding itself is not wanted."])
    }
}
