// SPDX-License-Identifier: Apache-2.0

import HTTPServer
import SIPRegistry
import Synchronization

/// Writes the rows of a posted batch in one format, part by part. As most rows are alike, rows that were written are kept for reuse, up to
/// a bound.
final class BatchRows: Sendable {
    /// What a format has besides the rows.
    struct Form: Sendable {
        var head: [UInt8] = []
        var before: [UInt8] = []
        var between: [UInt8] = []
        var tail: [UInt8] = []
        let write: @Sendable (JSONValue) -> [UInt8]
    }

    private let entries: PostedEntries
    private let layout: BatchLayout
    private let registry: Registry
    private let reader: CallOutcomeReader
    private let form: Form
    private let state = Mutex(State())

    private struct State {
        /// How many rows are written.
        var place = 0
        var kept: [String: [UInt8]] = [:]
        var bytesKept = 0
    }

    private static let mostBytesKept = 256 * 1024
    /// What a row that is kept takes besides its octets.
    private static let bytesOfEntry = 96

    init(_ entries: PostedEntries, _ layout: BatchLayout, _ form: Form, _ registry: Registry) {
        self.entries = entries
        self.layout = layout
        self.form = form
        self.registry = registry
        reader = CallOutcomeReader(registry)
    }

    /// The whole content in parts, each of which ends with a row.
    var parts: ContentParts {
        ContentParts(bytes: entries.bytes + Self.mostBytesKept) { [self] cancellation in
            cancellation.isCancelled ? nil : next()
        }
    }

    private func next() -> ContentParts.Part {
        state.withLock { state in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(min(entries.count &* layout.bytesOfRow, ContentParts.usualSize) + layout.bytesOfRow)
            if state.place == 0 { bytes += form.head }
            while state.place < entries.count, bytes.count < ContentParts.usualSize {
                if state.place > 0 { bytes += form.between }
                bytes += form.before
                bytes += row(entries[state.place], &state)
                state.place += 1
            }
            let isLast = state.place >= entries.count
            if isLast { bytes += form.tail }
            return ContentParts.Part(bytes, isLast: isLast)
        }
    }

    private func row(_ text: String, _ state: inout State) -> [UInt8] {
        if let row = state.kept[text] { return row }
        let row = form.write(layout.row(text, BatchEntry(reader.read(text), in: registry), in: registry))
        let size = row.count + text.utf8.count + Self.bytesOfEntry
        if state.bytesKept + size <= Self.mostBytesKept {
            state.kept[text] = row
            state.bytesKept += size
        }
        return row
    }
}
