// SPDX-License-Identifier: Apache-2.0

/// Decides which of several codes in a text is the most important.
extension Recognizer {
    /// The context in which a code was found.
    struct Origin: Sendable {
        /// The greater, the more important.
        let weight: Int
        let isStatusLine: Bool
        /// The method of the request according to CSeq; nil where that is missing.
        var method: SIPMethod?

        /// The number has no context, or the clue is not a number.
        static let bare = Origin(weight: 1, isStatusLine: false)

        /// A number: a final response is more important than a provisional one, and a number that is named as a code is more important than
        /// both.
        static func number(_ code: Int, isStated: Bool) -> Origin {
            Origin(weight: (isStated ? 2 : 0) + (code < 200 ? 0 : 1), isStatusLine: false)
        }

        /// A status line: a final response is more important than a challenge, and a challenge more than a provisional response.
        static func statusLine(_ code: Int) -> Origin {
            Origin(weight: code < 200 ? 4 : code == 401 || code == 407 ? 5 : finalResponse, isStatusLine: true)
        }

        static let finalResponse = 6
        /// A response to another request than INVITE, if there are responses to INVITE.
        static let besideInvite = 3
    }

    /// Sorts the codes by importance: of several responses, the last final one to INVITE comes first; of several numbers, the one that is
    /// named as a code. Equal ones keep their order, except that a later final response precedes an earlier one.
    mutating func orderClues() {
        guard clues.count > 1 else { return }
        let answersInvite = origins.contains { $0.method == .invite }
        var order = Array(clues.indices)
        let weights = origins.map { origin in
            guard origin.isStatusLine, answersInvite, let method = origin.method, method != .invite else { return origin.weight }
            return Origin.besideInvite
        }
        order.sort { left, right in
            if weights[left] != weights[right] { return weights[left] > weights[right] }
            return weights[left] == Origin.finalResponse ? left > right : left < right
        }
        clues = order.map { [clues] in clues[$0] }
        origins = order.map { [origins] in origins[$0] }
    }
}
