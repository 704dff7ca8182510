// SPDX-License-Identifier: Apache-2.0

/// A supported revision of the Model Context Protocol. The raw value is its name in messages.
enum ProtocolRevision: String, Sendable, CaseIterable {
    /// Without a handshake and a session: each request states its revision.
    case stateless = "2026-07-28"
    case november2025 = "2025-11-25"
    case june2025 = "2025-06-18"

    /// The revision offered to a client that asks for an unsupported one, or for none.
    static let newestWithHandshake = november2025

    /// Whether the client begins with `initialize`.
    var hasHandshake: Bool { self != .stateless }

    /// The names of all supported revisions, the newest first.
    static var names: [String] { allCases.map(\.rawValue) }
}
