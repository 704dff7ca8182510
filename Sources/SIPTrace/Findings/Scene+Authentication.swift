// SPDX-License-Identifier: Apache-2.0

/// One challenge and the request that was challenged.
struct ChallengeRound {
    /// The transaction that was challenged.
    let transaction: Transaction
    let response: TraceMessage
    let challenge: AuthenticationParameters
    /// The request, or as much of it as the text has.
    let request: TraceMessage?
    /// The credentials that the challenged request already carried.
    let credentials: AuthenticationParameters?
}

extension Scene {
    /// How many transactions of one call are examined one by one.
    static let most = 200

    /// Computes `challengeRounds`.
    var allChallengeRounds: [ChallengeRound] {
        failures(401, 407).prefix(Self.most).compactMap { transaction in
            guard let response = transaction.final, let challenge = response.challenges.first else { return nil }
            // A text that begins in the middle of a request may have its credentials but not its first line.
            let cut = transaction.request == nil ? trace.message(response.number - 1).flatMap { $0.kind == .fragment ? $0 : nil } : nil
            return ChallengeRound(
                transaction: transaction, response: response, challenge: challenge, request: transaction.request ?? cut,
                credentials: (transaction.request ?? cut)?.credentials.first)
        }
    }

    /// Computes `refusedCredentials`.
    var lastRefusedCredentials: ChallengeRound? {
        guard let last = failure(401, 407) else { return nil }
        return challengeRounds.last { $0.credentials != nil && $0.response.method == last.method && !$0.challenge.isStale }
    }
}
