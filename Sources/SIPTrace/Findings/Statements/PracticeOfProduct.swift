// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    /// The names of products in Server and User-Agent.
    private static let products: [(name: String, product: Provider)] = [
        ("freeswitch", .freeSWITCH), ("asterisk", .asterisk), ("fpbx", .asterisk), ("kamailio", .kamailio), ("opensips", .openSIPS),
        ("yate", .yate), ("linphone", .linphone), ("jssip", .jsSIP), ("sofia-sip", .sofiaSIP), ("pjsua", .pjsip), ("telnyx", .telnyx),
        ("microsoft.pstnhub", .teams), ("sipgate", .sipgate),
    ]

    static let practiceOfProduct = Rule(
        "practice-of-product", "The product that answered is known for when it sends this code", [.rfc(3261, "20.35"), .rfc(3261, "20.41")]
    ) { scene, rule in
        guard let final = scene.deciding?.final, final.isFailure, let code = final.code, ![401, 407, 487].contains(code),
            let name = final.product?.asciiLowercased, let known = products.first(where: { name.holds($0.name) }),
            let practice = ProductPractice.practice(of: code).first(where: { $0.product == known.product }), let sends = practice.sends
        else { return nil }
        return rule.finding(
            .suspicion, fault: .unknown, .possible, .remark, codes: [code],
            """
            The \(code) names \(known.product.name) as its sender, and the same code means different things from different products. \
            \(known.product.name) sends it: \(sends.prefix(1).asciiLowercased)\(sends.dropFirst())
            """,
            evidence: [final.evidence, final.evidence(.server) ?? final.evidence(.userAgent)],
            refutedBy: "An answer that was passed on from another side: then the practice of that side counts.",
            checks: ["Look in that product's own log at the same second for which of these it was."])
    }
}
