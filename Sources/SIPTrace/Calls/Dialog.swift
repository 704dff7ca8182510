// SPDX-License-Identifier: Apache-2.0

/// A dialog, early or confirmed (RFC 3261 §12): one Call-ID, two tags. A forked INVITE makes several.
public struct Dialog: Sendable, Hashable {
    public enum State: String, Sendable {
        /// Only provisional responses carried the To tag.
        case early
        /// A 2xx carried it.
        case confirmed
        /// A BYE was sent within it.
        case ended
    }

    public let callID: String
    /// The tag of the side that began the dialog.
    public let callerTag: String
    public let calleeTag: String
    public internal(set) var state: State
    /// The numbers of the messages that carry both tags, at most 1000.
    public internal(set) var messages: [Int] = []
}
