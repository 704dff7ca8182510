// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension ListPages {
    static func codes(_ entries: [CodeEntry], in registry: Registry) -> String {
        var page = TextPage()
        var current: ResponseClass?
        let isByClass = zip(entries, entries.dropFirst()).allSatisfy { $0.code / 100 <= $1.code / 100 }
        for entry in entries {
            let responseClass = ResponseClass(ofCode: entry.code)
            if isByClass, responseClass != current {
                if current != nil { page.line() }
                let name = registry.classes.first { $0.responseClass == responseClass }?.name ?? ""
                page.line("\(responseClass.label) \(name)".uppercased())
                current = responseClass
            }
            let mark = entry.tier == .registered ? "" : "  [\(entry.tier.rawValue)]"
            page.line("\(entry.code)  \(entry.phrase)\(mark)")
            page.paragraph(entry.meaning, first: "     ")
            if let overlay = registry.overlay, let remark = registry.remark(on: entry.code), !remark.isEmpty {
                page.paragraph("\(overlay.source): \(remark.line)", first: "     ")
            }
        }
        if entries.isEmpty { page.line("No code fits.") }
        return page.text
    }

    static func classes(_ notes: [ClassNote]) -> String {
        var page = TextPage()
        for note in notes {
            if note != notes.first { page.line() }
            addClass(note, to: &page)
        }
        return page.text
    }

    static func oneClass(_ note: ClassNote, _ codes: [ResponseCode], in registry: Registry) -> String {
        var page = TextPage()
        addClass(note, to: &page)
        page.line()
        return page.text + ListPages.codes(codes.map { .known($0) }, in: registry)
    }

    private static func addClass(_ note: ClassNote, to page: inout TextPage) {
        page.line("\(note.responseClass.label)  \(note.name)")
        for text in [note.meaning, note.transaction, note.forking, note.unknownCode] { page.paragraph(text, first: "     ") }
    }
}
