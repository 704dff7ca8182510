// SPDX-License-Identifier: Apache-2.0

/// `/problems` and `/problems/{slug}`: what the `type` of a problem resolves to.
enum Problems {
    static func list(_ site: Site) -> Answer {
        .list(
            "problems", { ProblemPages.all.map { .object($0.members) } },
            blocks: { [.entries(ProblemPages.all.map { .init(String($0.status), $0.title, $0.explanation, href: $0.uri) })] },
            page: { ErrorPages.all(site) })
    }

    static func record(_ problem: ProblemPages.Page, _ site: Site) -> Answer {
        let blocks: [Block] = [
            .title(problem.title, tags: []), .paragraph(Inline(problem.explanation)),
            .facts([.init("HTTP status", "\(problem.status)"), .init("Type", Inline(problem.uri))]),
        ]
        return .record(
            { Schema.record(problem.members) }, blocks: { blocks },
            page: {
                Page(
                    site, title: problem.title, description: problem.explanation, path: problem.uri,
                    trail: [("Errors of this service", "/problems")]
                ).bytes(blocks)
            })
    }

    static func find(_ slug: String, _ site: Site) throws(Problem) -> ProblemPages.Page {
        guard let problem = ProblemPages.all.first(where: { $0.uri == "/problems/" + slug }) else {
            throw Problem(.notFound, "There is nothing at '/problems/\(slug.shortened)'; / lists the resources.")
        }
        return problem
    }
}
