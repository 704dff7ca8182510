// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `/warnings` and `/warnings/{code}`.
enum Warnings {
    static func record(_ warning: WarningCode, _ site: Site) -> Answer {
        .record(
            { warning.record(in: site.registry) }, blocks: { blocks(of: warning, site) },
            page: { WarningPages(site: site).one(warning) })
    }

    private static func blocks(of warning: WarningCode, _ site: Site) -> [Block] {
        var blocks: [Block] = [.title("Warning \(warning.code)  \(warning.text)", tags: [])]
        blocks += [warning.meaning, warning.block.meaning, warning.note].compactMap { $0.map { .paragraph(Inline($0)) } }
        let codes = warning.responses.map { Inline.code($0, in: site.registry) }
        if !codes.isEmpty { blocks.append(.paragraph("Comes with: \(codes.joined(", ")).")) }
        blocks.append(.list(([warning.source] + warning.responseSources).map { .source($0) }))
        return blocks
    }

    static func find(_ text: String, _ site: Site) throws(Problem) -> WarningCode {
        guard let number = PathNumber.parse(text), (300...399).contains(number) else {
            throw Problem(
                .invalidWarning, "'\(text.shortened)' is not a warning code: write three digits from 300 to 399, as in /warnings/370.")
        }
        guard let warning = WarningCode.all.first(where: { $0.code == number }) else {
            throw Problem(.warningNotRegistered, "No warning is registered with code \(number); the list is at /warnings.")
        }
        return warning
    }
}
