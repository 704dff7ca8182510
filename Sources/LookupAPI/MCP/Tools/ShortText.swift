// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// A text of at most 2 kB for a model. The most important lines come first, and a line that does not fit any more is left out. The sources
/// are always included, at the end.
struct ShortText: Sendable {
    static let mostBytes = 2000
    /// The most bytes for the sources.
    private static let mostTailBytes = 600

    private var lines: [String] = []
    private var count = 0
    private let tail: String

    /// - Parameter sources: citations, the most important first; as many as fit are named.
    init(sources: [String], resource: String? = nil) {
        var tail = resource.map { "Whole record: \($0)" } ?? ""
        var list = ""
        var seen: Set<String> = []
        for source in sources where seen.insert(source).inserted {
            let next = list.isEmpty ? "Sources: " + source : list + "; " + source
            guard next.utf8.count + tail.utf8.count < Self.mostTailBytes else { break }
            list = next
        }
        if !list.isEmpty { tail = tail.isEmpty ? list : list + "\n" + tail }
        self.tail = tail
    }

    mutating func add(_ line: String) {
        guard !line.isEmpty, count + line.utf8.count + 1 + tail.utf8.count <= Self.mostBytes else { return }
        lines.append(line)
        count += line.utf8.count + 1
    }

    mutating func add(_ label: String, _ items: [String]) {
        guard let first = items.first else { return }
        // The label is only written together with the first item.
        add("\(label):\n- \(first)")
        for item in items.dropFirst() { add("- " + item) }
    }

    var text: String { (lines + (tail.isEmpty ? [] : [tail])).joined(separator: "\n") }
}

extension Reference {
    /// The citation in brackets, to follow a fact.
    var bracketed: String { " [\(citation)]" }
}
