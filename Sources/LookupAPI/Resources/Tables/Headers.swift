// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `/headers`.
enum Headers {
    static func list(_ site: Site) -> Answer {
        .list(
            "headers", { HeaderRule.all.map(\.json) },
            blocks: {
                [.entries(HeaderRule.all.map { .init($0.scope.label, "\($0.name) (\($0.strength.rawValue))", $0.applies) })]
            },
            page: { TablePages(site: site).headers() })
    }
}
