// SPDX-License-Identifier: Apache-2.0

/// What comes of posted content.
enum Posted: Sendable {
    /// An answer in the format that the client likes.
    case answer(Answer)
    /// A message of a protocol that has its own, as JSON; no content where it is empty.
    case message(status: Int, [UInt8])
}
