// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `/flows` and `/flows/{name}`.
enum Flows {
    static func list(_ site: Site) -> Answer {
        .list(
            "flows", { CallFlow.all.map { .object($0.listEntry) } },
            blocks: { [.entries(CallFlow.all.map { .init($0.name, $0.title, $0.summary, href: Links.flow($0.name)) })] },
            page: { FlowPages(site: site).all() })
    }

    static func record(_ flow: CallFlow, _ site: Site) -> Answer {
        .record(
            { flow.record(in: site.registry) },
            blocks: { [.title(flow.title, tags: []), .paragraph(Inline(flow.summary)), .drawing(flow.ladder())] },
            page: { FlowPages(site: site).one(flow) })
    }

    static func find(_ name: String, _ site: Site) throws(Problem) -> CallFlow {
        guard let flow = CallFlow.flow(named: name) else {
            throw Problem(.notFound, "There is no call flow named '\(name.shortened)'; /flows lists them.")
        }
        return flow
    }
}
