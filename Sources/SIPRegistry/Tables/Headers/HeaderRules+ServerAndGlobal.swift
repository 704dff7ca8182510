// SPDX-License-Identifier: Apache-2.0

extension HeaderRule {
    /// Rules for 5xx and 6xx responses about the server or the person.
    static let serverAndGlobal: [HeaderRule] = [
        HeaderRule(
            "Retry-After", in: .code(500), .may, condition: "when the condition is temporary",
            sources: [.rfc(3261, "21.5.1"), .rfc(3261, "20.33")]),
        HeaderRule(
            "Retry-After", in: .code(500), .must, methods: [.invite],
            condition: """
                a random value from 0 to 10 seconds, when a second INVITE arrives on a dialog before the first one, \
                with a lower CSeq, has its final response
                """,
            sources: [.rfc(3261, "14.2")]),
        HeaderRule(
            "Retry-After", in: .code(500), .must, methods: [.update],
            condition: """
                a random value from 0 to 10 seconds, when an UPDATE overlaps an unanswered one, or brings an offer while \
                an earlier offer from the same side has no answer yet
                """,
            sources: [.rfc(3311, "5.2")]),
        HeaderRule(
            "Retry-After", in: .code(503), .may, condition: "how long to keep away; without it the client treats the code as 500",
            sources: [.rfc(3261, "21.5.4"), .rfc(3261, "20.33")]),
        HeaderRule(
            "Retry-After", in: .code(503), .may, methods: [.invite],
            condition: "at a gateway, for the temporary ISUP causes 34, 38, 41, 42 and 47",
            sources: [.rfc(3398, "7.2.4.1")]),
        HeaderRule(
            "Retry-After", in: .code(600), .may, condition: "a better time to call",
            sources: [.rfc(3261, "21.6.1"), .rfc(3261, "20.33")]),
        HeaderRule(
            "Retry-After", in: .code(603), .may, condition: "a better time to call",
            sources: [.rfc(3261, "21.6.2"), .rfc(3261, "20.33")]),
        HeaderRule(
            "Reason", in: .code(603), .must, basis: .secondary, methods: [.invite],
            condition: "only in the 603+ profile, Network Blocked; that standard is sold, not published",
            sources: [.document("ATIS-1000099")]),
        HeaderRule(
            "Call-Info", in: .code(608), .must,
            condition: """
                purpose=jwscard, the signed contact of the one who blocked the call, unless there are signs that the \
                caller would misuse it
                """,
            sources: [.rfc(8688, "3.1")]),
    ]
}
