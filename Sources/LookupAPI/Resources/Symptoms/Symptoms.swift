// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// `/symptoms` and `/symptoms/{name}`.
enum Symptoms {
    static func list(_ site: Site) -> Answer {
        .list(
            "symptoms", { Symptom.all.map { .object($0.listEntry) } },
            text: { ListPages.entries(Symptom.all.map { ($0.name, $0.title, $0.onTheWire) }) },
            page: { SymptomPages(site: site).all() })
    }

    static func record(_ symptom: Symptom, _ site: Site) -> Answer {
        .record(
            { symptom.record(in: site.registry) }, text: { symptom.textPage(in: site.registry) },
            page: { SymptomPages(site: site).one(symptom) })
    }

    static func find(_ name: String, _ site: Site) throws(Problem) -> Symptom {
        guard let symptom = Symptom.symptom(named: name) else {
            throw Problem(.notFound, "There is no symptom named '\(name.shortened)'; /symptoms lists them.")
        }
        return symptom
    }
}
