// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `/methods`.
enum Methods {
    static func list(_ site: Site) -> Answer {
        .list(
            "methods", { MethodInfo.all.map { $0.json(in: site.registry) } },
            blocks: { [.entries(MethodInfo.all.map { .init($0.method.rawValue, $0.definition.citation, $0.purpose) })] },
            page: { TablePages(site: site).methods() })
    }
}
