// SPDX-License-Identifier: Apache-2.0

/// `/problems` and `/problems/{slug}`: what the `type` of a problem resolves to.
enum Problems {
    static func list(_ site: Site) -> Answer {
        .list(
            "problems", { ProblemPages.all.map { .object($0.members) } },
            text: { ListPages.entries(ProblemPages.all.map { (String($0.status), $0.title, $0.explanation) }) },
            page: { ErrorPages.all(site) })
    }

    static func record(_ problem: ProblemPages.Page, _ site: Site) -> Answer {
        .record({ Schema.record(problem.members) }, page: { ErrorPages.one(problem, site) })
    }

    static func find(_ slug: String, _ site: Site) throws(Problem) -> ProblemPages.Page {
        guard let problem = ProblemPages.all.first(where: { $0.uri == "/problems/" + slug }) else {
            throw Problem(.notFound, "There is nothing at '/problems/\(slug.shortened)'; the links at / say what there is.")
        }
        return problem
    }
}
