// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension CodeEntry {
    /// Codes as blocks, grouped under the names of their classes if they are sorted by class.
    static func blocks(_ entries: [CodeEntry], in registry: Registry) -> [Block] {
        guard !entries.isEmpty else { return [.paragraph("No code fits.")] }
        let isByClass = zip(entries, entries.dropFirst()).allSatisfy { $0.code / 100 <= $1.code / 100 }
        guard isByClass else { return [.entries(entries.map { $0.entry(in: registry) })] }
        return registry.classes.flatMap { note -> [Block] in
            let own = entries.filter { ResponseClass(ofCode: $0.code) == note.responseClass }
            return own.isEmpty
                ? [] : [.heading("\(note.responseClass.label) \(note.name)"), .entries(own.map { $0.entry(in: registry) })]
        }
    }

    private func entry(in registry: Registry) -> Block.Entry {
        let mark = tier == .registered ? "" : " [\(tier.rawValue)]"
        var about = [meaning]
        if let overlay = registry.overlay, let remark = registry.remark(on: code), !remark.isEmpty {
            about.append("\(overlay.source): \(remark.line)")
        }
        return Block.Entry(String(code), phrase + mark, about, href: Links.code(code))
    }
}
