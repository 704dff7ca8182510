// SPDX-License-Identifier: Apache-2.0

extension HeaderRule {
    /// Rules for 4xx, 5xx and 6xx responses about bodies, media, extensions and event packages.
    static let negotiation: [HeaderRule] = [
        HeaderRule(
            "Accept", in: .code(415), .must, condition: "when the type of a body was not understood",
            sources: [.rfc(3261, "8.2.3"), .rfc(3261, "21.4.13")]),
        HeaderRule(
            "Accept-Encoding", in: .code(415), .must, condition: "when the content encoding was not understood",
            sources: [.rfc(3261, "8.2.3"), .rfc(3261, "21.4.13")]),
        HeaderRule(
            "Accept-Language", in: .code(415), .must, condition: "when the language of the content was not understood",
            sources: [.rfc(3261, "8.2.3"), .rfc(3261, "21.4.13")]),
        HeaderRule(
            "Unsupported", in: .code(420), .must, condition: "the option tags it does not know",
            sources: [.rfc(3261, "8.2.2.3"), .rfc(3261, "21.4.15")]),
        HeaderRule(
            "Require", in: .code(421), .must, condition: "the extensions that are needed",
            sources: [.rfc(3261, "21.4.16"), .rfc(3261, "8.2.4")]),
        HeaderRule(
            "Warning", in: .code(488), .should, methods: [.invite, .update],
            condition: "why the offer was refused",
            sources: [.rfc(3261, "13.3.1.3"), .rfc(3261, "14.2"), .rfc(3311, "5.2")]),
        HeaderRule(
            "Warning", in: .code(488), .should, methods: [.invite],
            condition: "370 is typical when bandwidth or trunks run short under resource priority",
            sources: [.rfc(4412, "4.6.5")]),
        HeaderRule(
            "Warning", in: .code(488), .must, basis: .prose, methods: [.invite],
            condition: "308, when the call is refused because no language is shared", sources: [.rfc(8373, "5.2")]),
        HeaderRule(
            "media capabilities", part: .body, in: .code(488), .may,
            condition: "in a format of the request's Accept, application/sdp by default", sources: [.rfc(3261, "21.4.26")]),
        HeaderRule(
            "Allow-Events", in: .code(489), .must, basis: .table, methods: [.subscribe, .notify],
            condition: "in the document that RFC 6665 replaced, which dropped the obligation",
            sources: [.rfc(3265, "7.2")]),
        HeaderRule(
            "Allow-Events", in: .code(489), .must, basis: .table, methods: [.publish],
            condition: "the event packages it supports", sources: [.rfc(3903, "11.1.1")]),
        HeaderRule(
            "Allow-Events", in: .code(489), .may, condition: "the event packages it supports; allowed in any response",
            sources: [.rfc(6665, "8.2.2"), .rfc(6665, "4.4.4")]),
        HeaderRule(
            "certificate (S/MIME certs-only)", part: .body, in: .code(493), .should,
            condition: "the certificate to encrypt for; without it the code says that encryption is not wanted",
            sources: [.rfc(3261, "23.2"), .rfc(3261, "21.4.28")]),
        HeaderRule(
            "session description of the failed precondition", part: .body, in: .code(580), .should,
            methods: [.invite, .update],
            condition: "every port zero, strength-tag failure on the desired status that was not met; not an answer",
            sources: [.rfc(3312, "8")]),
        HeaderRule(
            "Warning", in: .code(606), .may, condition: "the reasons why the session cannot be supported",
            sources: [.rfc(3261, "21.6.4")]),
        HeaderRule(
            "Warning", in: .code(606), .must, basis: .prose, methods: [.invite],
            condition: "308, when the call is refused because no language is shared", sources: [.rfc(8373, "5.2")]),
        HeaderRule(
            "media capabilities", part: .body, in: .code(606), .may,
            condition: "in a format of the request's Accept, application/sdp by default", sources: [.rfc(3261, "21.6.4")]),
    ]
}
