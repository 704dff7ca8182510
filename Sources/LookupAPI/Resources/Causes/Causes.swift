// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `/causes` and `/causes/{cause}`.
enum Causes {
    static func record(_ cause: Q850Cause, _ site: Site) -> Answer {
        let facts = CauseFacts(cause, in: site.registry)
        return .record(
            { cause.record(facts) }, blocks: { facts.blocks(in: site.registry) }, page: { CausePages(site: site).one(facts) })
    }

    /// Finds a cause by its value or its name: "17", "USER_BUSY".
    static func find(_ text: String, _ site: Site) throws(Problem) -> Q850Cause {
        if let named = CallOutcomeReader(site.registry).cause(named: text).flatMap(Q850Cause.cause) { return named }
        guard let value = PathNumber.parse(text), let causeClass = Q850Cause.CauseClass(ofCause: value) else {
            throw Problem(
                .invalidCause, "'\(text.shortened)' is not a Q.850 cause: write a number from 1 to 127, as in /causes/17.",
                members: Problem.searchMembers(for: [text]))
        }
        guard let cause = Q850Cause.cause(value) else {
            throw Problem(
                .causeNotAssigned, "No meaning is known for Q.850 cause \(value); the list is at /causes.",
                members: [.init("cause", .int(value)), .init("class", .string(causeClass.rawValue))])
        }
        return cause
    }
}
