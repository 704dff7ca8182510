// SPDX-License-Identifier: Apache-2.0

/// What a SIP method is for, and its relation to dialogs and provisional responses.
public struct MethodInfo: Sendable, Hashable, Identifiable, Encodable {
    /// How a request of the method relates to dialogs.
    public enum DialogRole: String, Sendable, CaseIterable, Encodable {
        /// Outside a dialog, a successful request creates a dialog or a usage of one.
        case creates
        /// Only sent within an existing dialog.
        case inside
        /// Neither needs nor creates a dialog.
        case independent
        /// Belongs to one INVITE or other request, whether in a dialog or not.
        case accompanies = "accompanies_request"
    }

    /// Which provisional responses are allowed.
    public enum Provisional: String, Sendable, CaseIterable, Encodable {
        /// Any 1xx.
        case any
        /// Only 100, and over UDP only after the client's Timer E has grown to T2.
        case lateTrying = "late_100_only"
        /// There is no response to it.
        case none
    }

    /// The method.
    public let method: SIPMethod
    /// The purpose, as one line.
    public let purpose: String
    /// The current definition.
    public let definition: Reference
    /// Documents that update it, and earlier definitions.
    public let related: [RelatedReference]
    /// How a request of the method relates to dialogs.
    public let dialog: DialogRole
    /// What it does to a dialog, in one sentence.
    public let dialogNote: String
    /// Which provisional responses are allowed.
    public let provisional: Provisional
    /// Whether it can change the remote target, to which the peer sends further requests of the dialog.
    public let isTargetRefresh: Bool
    /// The sources of the facts about dialogs and targets.
    public let sources: [Reference]

    /// The method.
    public var id: SIPMethod { method }

    init(
        _ method: SIPMethod, _ purpose: String, definition: Reference, related: [RelatedReference] = [],
        dialog: DialogRole, _ dialogNote: String, provisional: Provisional = .lateTrying, isTargetRefresh: Bool = false,
        sources: [Reference]
    ) {
        self.method = method
        self.purpose = purpose
        self.definition = definition
        self.related = related
        self.dialog = dialog
        self.dialogNote = dialogNote
        self.provisional = provisional
        self.isTargetRefresh = isTargetRefresh
        self.sources = sources
    }
}
