// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `/warnings` and `/warnings/{code}`.
enum Warnings {
    static func list(_ site: Site) -> Answer {
        .list(
            "warnings", { WarningCode.all.map { .object($0.summary) } },
            text: { ListPages.entries(WarningCode.all.map { (String($0.code), $0.text, $0.meaning) }) },
            page: { WarningPages(site: site).all() })
    }

    static func record(_ warning: WarningCode, _ site: Site) -> Answer {
        .record(
            { warning.record(in: site.registry) }, text: { warning.textPage }, page: { WarningPages(site: site).one(warning) })
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
