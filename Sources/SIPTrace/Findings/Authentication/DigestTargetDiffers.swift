// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let digestTargetDiffers = Rule(
        "digest-target-differs", "The digest is computed over another URI than the request has", [.rfc(3261, "22.4")]
    ) { scene, rule in
        for transaction in scene.failures(401, 407).suffix(20).reversed() {
            guard let response = transaction.final, let request = transaction.request,
                let credentials = credentials(of: request, response, scene),
                let target = DigestTarget(request, credentials.value), scene.success(after: transaction) == nil
            else { continue }
            guard !(response.challenges.first?.isStale ?? false) else { continue }
            return rule.finding(
                .suspicion, fault: .unknown, .likely, .cause, codes: [response.code ?? 401],
                """
                The \(transaction.name) goes to \(request.requestURIText), but the uri of its credentials is \(target.uri.text): \
                \(target.sentence). The digest covers this uri. It should be the Request-URI, and a server that compares the two, or that \
                computes the digest from the Request-URI, refuses it with \(response.code ?? 401) whatever the password. Servers are \
                allowed to accept the difference, so the password is not cleared, but this comes first.
                """,
                evidence: [request.evidence, credentials.evidence, response.evidence],
                refutedBy:
                    "The same credentials with the whole Request-URI as uri are refused too, or the Request-URI was changed on the way.",
                checks: [
                    "Let the client use the Request-URI, with its port and parameters, as the uri of the digest; see whether a newer version does.",
                    "As a trial, leave the port and the parameters out of the dialled address, so that the two agree.",
                    "Only then compare user and password on both sides.",
                ])
        }
        return nil
    }

    /// The credentials of a request: its own, or those that the text quotes apart from it, before the response.
    private static func credentials(
        of request: TraceMessage, _ response: TraceMessage, _ scene: Scene
    ) -> (value: AuthenticationParameters, evidence: Evidence?)? {
        if let own = request.credentials.first { return (own, request.evidence(own.fieldName(in: request))) }
        let quoted = scene.trace.looseFields.lazy.map(\.field).last {
            ($0.name == .authorization || $0.name == .proxyAuthorization) && $0.line > request.line && $0.line < response.line
        }
        return quoted.map { (AuthenticationParameters($0), Evidence(message: nil, line: $0.line, text: $0.text)) }
    }
}

/// How the uri of credentials differs from the Request-URI of the same user at the same host. Where user or host differ, the client uses
/// the address of the server, as many do, or a proxy has forwarded the request.
struct DigestTarget {
    let uri: SIPURI
    let sentence: String

    init?(_ request: TraceMessage, _ credentials: AuthenticationParameters) {
        guard let text = credentials.parameters["uri"], let target = request.requestURI else { return nil }
        let uri = SIPURI(text)
        guard !uri.host.isEmpty, uri.scheme == target.scheme, uri.host == target.host, uri.user == target.user else { return nil }
        var parts: [String] = []
        if uri.port != target.port { parts.append("the port \(uri.port == nil ? "is missing" : "differs")") }
        let own = Set(uri.parameters.all)
        let others = Set(target.parameters.all)
        if own != others { parts.append(own.isEmpty ? "the parameters are missing" : "the parameters differ") }
        guard !parts.isEmpty else { return nil }
        self.uri = uri
        sentence = parts.joined(separator: ", and ")
    }
}
