// SPDX-License-Identifier: Apache-2.0

/// What a SIP method is for, and how it stands to dialogs and provisional responses.
public struct MethodInfo: Sendable, Hashable {
    /// How a request of the method stands to dialogs.
    public enum DialogRole: String, Sendable, CaseIterable {
        /// Sent outside a dialog, a successful one creates a dialog or a usage of one.
        case creates
        /// Sent inside an existing dialog only.
        case inside
        /// Neither needs a dialog nor creates one.
        case independent
        /// Goes with one INVITE or other request, dialog or not.
        case accompanies = "accompanies_request"
    }

    /// Which provisional responses may answer it.
    public enum Provisional: String, Sendable, CaseIterable {
        /// Any 1xx.
        case any
        /// 100 alone, and over UDP not before the client's Timer E has grown to T2.
        case lateTrying = "late_100_only"
        /// It is never answered.
        case none
    }

    public let method: SIPMethod
    /// What it is for, in one line.
    public let purpose: String
    /// Where it is defined today.
    public let definition: Reference
    /// Documents that changed it, and earlier definitions.
    public let related: [RelatedReference]
    public let dialog: DialogRole
    /// What it does to a dialog, in one sentence.
    public let dialogNote: String
    public let provisional: Provisional
    /// Whether it can replace the address to which the peer sends further requests of the dialog.
    public let isTargetRefresh: Bool
    /// Where the dialog and target facts are written.
    public let sources: [Reference]

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
