// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `/causes` and `/causes/{cause}`.
enum Causes {
    static func list(_ site: Site) -> Answer {
        .list(
            "causes", { Q850Cause.all.map { .object($0.summary) } },
            text: { ListPages.entries(Q850Cause.all.map { (String($0.cause), $0.name, $0.meaning) }) },
            page: { CausePages(site: site).all() })
    }

    static func record(_ cause: Q850Cause, _ site: Site) -> Answer {
        .record({ cause.record }, text: { cause.textPage }, page: { CausePages(site: site).one(cause) })
    }

    static func find(_ text: String, _ site: Site) throws(Problem) -> Q850Cause {
        guard let value = PathNumber.parse(text), let causeClass = Q850Cause.CauseClass(ofCause: value) else {
            throw Problem(.invalidCause, "'\(text.shortened)' is not a Q.850 cause: write a number from 1 to 127, as in /causes/17.")
        }
        guard let cause = Q850Cause.cause(value) else {
            throw Problem(
                .causeNotAssigned, "No meaning is known for Q.850 cause \(value); the list is at /causes.",
                members: [.init("cause", .int(value)), .init("class", .string(causeClass.rawValue))])
        }
        return cause
    }
}
