// SPDX-License-Identifier: Apache-2.0

/// A dialog, early or confirmed (RFC 3261 §12): one Call-ID, two tags. A forked INVITE makes several.
package struct Dialog: Sendable, Hashable {
    package enum State: String, Sendable {
        /// Only provisional responses carried the To tag.
        case early
        /// A 2xx carried it.
        case confirmed
        /// A BYE was sent within it.
        case ended
    }

    package let callID: String
    /// The tag of the side that began the dialog.
    package let callerTag: String
    package let calleeTag: String
    package internal(set) var state: State
    /// The numbers of the messages that carry both tags, at most 1000.
    package internal(set) var messages: [Int] = []
}
