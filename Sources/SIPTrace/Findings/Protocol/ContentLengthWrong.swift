// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let contentLengthWrong = Rule(
        "content-length-wrong", "Content-Length does not agree with the body", [.rfc(3261, "18.3"), .rfc(3261, "20.14")]
    ) { scene, rule in
        if let silent = announcedAsEmpty(scene, rule) { return silent }
        for transaction in scene.transactions.prefix(Scene.most) {
            guard let request = transaction.request, !request.isElided, request.hasBody, let length = request.contentLength,
                let refusal = transaction.final, refusal.isFailure, refusal.code != 401, refusal.code != 407
            else { continue }
            let size = request.bodySize
            // A pasted body may lack a few bytes; another rule covers a truncated description.
            let phrase = refusal.reasonPhrase.asciiLowercased
            let isNamed = phrase.holds("content-length") || phrase.holds("content length")
            guard length < size - 8 || (isNamed && length != size) else { continue }
            let isCause = isNamed || (refusal.code == 400 && length < size - 8) || (refusal.code == 488 && length < size / 2)
            return rule.finding(
                isCause ? .fault : .suspicion, fault: isCause ? scene.side(of: request) : .unknown, isNamed ? .certain : .likely,
                isCause ? .cause : .contribution, codes: [refusal.code ?? 400],
                """
                The \(request.method) announces a body of \(length) bytes, but about \(size) follow. Over UDP the receiver drops \
                what is more than announced; over TCP it takes the rest as the next message. Either way it reads a description that \
                breaks off, and answers \(refusal.code ?? 400).
                """,
                evidence: [request.evidence(.contentLength), refusal.evidence],
                refutedBy: "The message on the wire has another length than this copy of it.",
                checks: [
                    "Count the bytes of the body with CRLF line ends, as sent, and compare.",
                    "Capture before and after each box that changes SDP (ALG, SBC, header rules): the one that changes the body must change the length.",
                ])
        }
        return nil
    }

    /// A request with `Content-Length: 0` and a description after it, which the receiver does not read.
    private static func announcedAsEmpty(_ scene: Scene, _ rule: Rule) -> Match? {
        for transaction in scene.transactions("INVITE").prefix(Scene.most) where transaction.final?.isSuccess != true {
            guard let request = transaction.request, request.kind == .request, request.contentLength == 0, request.sdp != nil else {
                continue
            }
            return rule.finding(
                .fault, fault: scene.side(of: request), .likely, .cause, codes: transaction.final?.code.map { [$0] } ?? [],
                """
                The INVITE says Content-Length: 0, but a session description follows. The receiver treats the INVITE as one without an \
                offer: over UDP it drops the description, over TCP it reads it as the beginning of another message.
                """,
                evidence: [request.evidence(.contentLength), request.evidence(bodyLine: "v="), transaction.final?.evidence],
                refutedBy: "The length on the wire is that of the body.",
                checks: ["Let the side that writes the body, or the last box that changes it, write its length in bytes."])
        }
        return nil
    }
}
