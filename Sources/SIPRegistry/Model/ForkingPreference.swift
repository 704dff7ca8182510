// SPDX-License-Identifier: Apache-2.0

/// What a forking proxy does with a response from one of its branches (RFC 3261 §16.7, steps 4 to 7).
public struct ForkingPreference: Sendable, Hashable, Encodable {
    /// What a forking proxy does with a response.
    public enum Rank: String, Sendable, CaseIterable, Encodable {
        /// 100 applies to this hop only.
        case neverForwarded = "never_forwarded"
        /// Forwarded upstream immediately.
        case forwardedAtOnce = "forwarded_at_once"
        /// Ends the other branches, and is then chosen before everything else except a 2xx.
        case endsAllBranches = "ends_all_branches"
        /// A candidate that is chosen before others of its class.
        case preferredInClass = "preferred_in_class"
        /// A candidate; the lowest class wins, and within a class the proxy chooses.
        case candidate
        /// A candidate that is forwarded as 500, and as 503 only if the proxy itself cannot serve any request.
        case lastResort = "last_resort"
    }

    /// The rule that applies to the code.
    public let rank: Rank
    /// The rank as a sentence.
    public let explanation: String
    /// RFC 3261 §16.7.
    public let source: Reference
    /// The step of it that decides the rank: 5 "check response for forwarding" or 6 "choosing the best response".
    public let step: Int

    /// The examples that RFC 3261 names for "information affecting resubmission".
    private static let preferred: Set<Int> = [401, 407, 415, 420, 484]

    private static let candidate = """
        Ends its own branch only; kept until all branches have ended, and a candidate for the answer if no 6xx and no lower class came.
        """

    package init(of code: Int) {
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
            explanation = """
                Forwarded upstream at once, for an INVITE even after another final response has gone up; the proxy then cancels the \
                branches left.
                """
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
            let preference = """
                Kept until all branches have ended; if no 6xx or 3xx came, it should be preferred to other 4xx, because it tells the \
                client how to send the request again.
                """
            explanation =
                code == 401 || code == 407
                ? preference + " If it is chosen, the proxy adds the challenges of the other branches to it (step 7)." : preference
        case (.redirection, _):
            (rank, step) = (.candidate, 6)
            explanation = """
                Ends its own branch only. The proxy may call the contacts itself, as new branches, and takes those out of the response; \
                one that has no contact left should not be kept (step 4). Otherwise it is kept until all branches have ended, and a \
                candidate for the answer if no 6xx came.
                """
        case (_, 416):
            (rank, step) = (.candidate, 6)
            let recursion = """
                If the proxy itself had put another scheme in place of sip or sips, it should try a SIP form of the URI as a new branch \
                and not keep the 416 (step 4).
                """
            explanation = Self.candidate + " " + recursion
        default:
            (rank, step) = (.candidate, 6)
            explanation = Self.candidate
        }
        source = .rfc(3261, "16.7")
        self.step = step
    }
}
