// SPDX-License-Identifier: Apache-2.0

/// Which of several codes of one text is the one that it is about.
extension Recognizer {
    /// How a code came to be read.
    struct Origin: Sendable {
        /// The larger, the further in front.
        let weight: Int
        let isStatusLine: Bool
        /// What the response answers, where CSeq says it; nil otherwise.
        var method: SIPMethod?

        /// Nothing introduces the number, or it is no number at all.
        static let bare = Origin(weight: 1, isStatusLine: false)

        /// A number: a final answer tells more than a provisional one, and a word that says that it is a code more than either.
        static func number(_ code: Int, isStated: Bool) -> Origin {
            Origin(weight: (isStated ? 2 : 0) + (code < 200 ? 0 : 1), isStatusLine: false)
        }

        /// A status line of a response: a final answer tells more than a challenge, and that more than a provisional one.
        static func statusLine(_ code: Int) -> Origin {
            Origin(weight: code < 200 ? 4 : code == 401 || code == 407 ? 5 : finalResponse, isStatusLine: true)
        }

        static let finalResponse = 6
        /// A response to another request than INVITE, where there are some to INVITE.
        static let besideInvite = 3
    }

    /// Puts the codes in the order in which they matter: of several responses the last final one to INVITE, of several numbers
    /// the one that is said to be a code. Equals keep their order, but a later final response beats an earlier one.
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
