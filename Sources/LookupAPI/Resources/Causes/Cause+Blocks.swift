// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension CauseFacts {
    func blocks(in registry: Registry) -> [Block] {
        var blocks: [Block] = [
            .title("Q.850 cause \(cause.cause)  \(cause.name)", tags: [cause.causeClass.rawValue.spaced]),
            .paragraph(Inline(cause.meaning)),
        ]
        if let note = cause.note { blocks.append(.paragraph(Inline(note))) }
        blocks += Block.advice(causes: advice?.likelyCauses ?? [], checks: advice?.checks ?? [])
        for (title, rows) in [("Maps to SIP", toSIP), ("Maps from SIP", fromSIP)] where !rows.isEmpty {
            blocks += [.heading(title), .list(rows.map { $0.inline(of: .code, in: registry) })]
        }
        blocks += Block.symptoms(symptoms)
        return blocks
            + Block.section(
                "Codes of providers", providerCodes.map { .link("\($0.provider.name): \($0.code)", to: Links.providerCode($0)) })
    }
}
