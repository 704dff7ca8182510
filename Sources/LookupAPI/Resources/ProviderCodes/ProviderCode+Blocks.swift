// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension ProviderCode {
    func blocks(in registry: Registry) -> [Block] {
        let codes = responses.map { Inline.code($0, in: registry) }
        let names = causes.compactMap(Q850Cause.cause).map { Inline.link("Q.850 cause \($0.cause) \($0.name)", to: Links.cause($0.cause)) }
        var blocks: [Block] = [
            .title("\(provider.name): \(code)", tags: [kind.rawValue]), .paragraph(Inline(meaning)),
            .paragraph("Sent by \(sender.label)."), .heading("What to do"), .paragraph(Inline(advice)),
        ]
        blocks += Block.section("Comes with", codes + names)
        blocks += Block.section("Also written", aliases.map { Inline($0) })
        blocks += [.heading("Source"), .paragraph(.reference(source.citation, at: source.address))]
        return blocks + [.paragraph("\(source.licence). This is practice, not a standard.")]
    }
}

extension ProductPractice {
    /// When the product sends the code and what it does on receiving it, as one list item.
    var inline: Inline {
        let sent = sends.map { "sends it: \($0) " } ?? ""
        let received = receives.map { "on receiving it: \($0) " } ?? ""
        let read = sources.map { "\($0.citation), \($0.licence)" }.joined(separator: "; ")
        return "\(product.name): \(sent)\(received)[\(read)]"
    }
}
