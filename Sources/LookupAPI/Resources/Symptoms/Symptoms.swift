// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `/symptoms` and `/symptoms/{name}`.
enum Symptoms {
    static func list(_ site: Site) -> Answer {
        .list(
            "symptoms", { Symptom.all.map { .object($0.listEntry) } },
            blocks: { [.entries(Symptom.all.map { .init($0.name, $0.title, $0.onTheWire, href: Links.symptom($0.name)) })] },
            page: { SymptomPages(site: site).all() })
    }

    static func record(_ symptom: Symptom, _ site: Site) -> Answer {
        .record(
            { symptom.record(in: site.registry) }, blocks: { symptom.blocks(in: site.registry) },
            page: { SymptomPages(site: site).one(symptom) })
    }

    static func find(_ name: String, _ site: Site) throws(Problem) -> Symptom {
        guard let symptom = Symptom.symptom(named: name) else {
            throw Problem(.notFound, "There is no symptom named '\(name.shortened)'; /symptoms lists them.")
        }
        return symptom
    }
}
