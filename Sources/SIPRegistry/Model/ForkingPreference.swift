// SPDX-License-Identifier: Apache-2.0

/// What a forking proxy does with a response that one of its branches brings (RFC 3261 §16.7, steps 5 and 6).
public struct ForkingPreference: Sendable, Hashable {
    public enum Rank: String, Sendable, CaseIterable {
        /// 100: for this hop alone.
        case neverForwarded = "never_forwarded"
        /// Sent upstream as it comes.
        case forwardedAtOnce = "forwarded_at_once"
        /// Ends the other branches and is then chosen before anything else but a 2xx.
        case endsAllBranches = "ends_all_branches"
        /// A candidate that is taken before others of its class.
        case preferredInClass = "preferred_in_class"
        /// A candidate; the lowest class wins, and within a class the proxy chooses.
        case candidate
        /// A candidate that goes upstream only as a 500, or when the proxy itself can serve nothing.
        case lastResort = "last_resort"
    }

    public let rank: Rank
    /// The same as a sentence.
    public let explanation: String
    /// RFC 3261 §16.7, and the step of it that decides.
    public let source: Reference
    public let step: Int

    /// The named examples of "information affecting resubmission".
    private static let preferred: Set<Int> = [401, 407, 415, 420, 484]

    public init(of code: Int) {
        let step: Int
        switch (ResponseClass(ofCode: code), code) {
        case (_, 100):
            (rank, step) = (.neverForwarded, 5)
            explanation = "A stateful proxy takes it for itself and does not forward it."
        case (.provisional, _):
            (rank, step) = (.forwardedAtOnce, 5)
            explanation = "Forwarded upstream at once, from every branch, while no final response has been sent."
        case (.success, _):
            (rank, step) = (.forwardedAtOnce, 5)
            explanation = "Forwarded upstream at once; for an INVITE even after another 2xx, and the proxy then cancels the branches left."
        case (.globalFailure, _):
            (rank, step) = (.endsAllBranches, 5)
            explanation = """
                Makes the proxy cancel the branches that are still open and start no new ones; when they have ended and none brought a \
                2xx, a 6xx is chosen before every other class.
                """
        case (_, 503):
            (rank, step) = (.lastResort, 6)
            explanation = """
                Kept as a candidate, but a proxy should pass it upstream only if it could serve no request at all; if nothing else came, \
                the proxy should answer 500 instead.
                """
        case (_, let code) where Self.preferred.contains(code):
            (rank, step) = (.preferredInClass, 6)
            explanation = """
                Kept until all branches have ended; if no 6xx or 3xx came, it should be preferred to other 4xx, because it tells the \
                client how to send the request again.
                """
        case (let responseClass, _):
            (rank, step) = (.candidate, 6)
            let before = responseClass == .redirection ? "no 6xx came" : "no 6xx and no lower class came"
            explanation = "Ends its own branch only; kept until all branches have ended, and a candidate for the answer if \(before)."
        }
        source = .rfc(3261, "16.7")
        self.step = step
    }
}
