// SPDX-License-Identifier: Apache-2.0

/// A revision of the Model Context Protocol that is spoken here. The raw value is its name on the wire.
enum ProtocolRevision: String, Sendable, CaseIterable {
    /// Without a handshake and without a session: each request says which revision it speaks.
    case stateless = "2026-07-28"
    case november2025 = "2025-11-25"
    case june2025 = "2025-06-18"

    /// What a client gets offered that asks for a revision that is not spoken here, or names none.
    static let newestWithHandshake = november2025

    /// Whether the client begins with `initialize`.
    var hasHandshake: Bool { self != .stateless }

    /// The names of all, the newest first.
    static var names: [String] { allCases.map(\.rawValue) }
}
