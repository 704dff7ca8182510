// SPDX-License-Identifier: Apache-2.0

/// The outcome of posted content.
enum Posted: Sendable {
    /// An answer, to be written in the format that the client accepts.
    case answer(Answer)
    /// A message of another protocol, as JSON; if it is empty, the response has no content.
    case message(status: Int, [UInt8])
}
