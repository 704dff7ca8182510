// SPDX-License-Identifier: Apache-2.0

extension HeaderRule {
    /// Rules for 1xx responses.
    static let provisional: [HeaderRule] = [
        HeaderRule(
            "RSeq", in: .range(101...199), .must, methods: [.invite],
            condition: "when the response is sent reliably", sources: [.rfc(3262, "3")]),
        HeaderRule(
            "Require", in: .range(101...199), .must, methods: [.invite],
            condition: "option tag 100rel, when the response is sent reliably", sources: [.rfc(3262, "3")]),
        HeaderRule(
            "Contact", in: .range(101...199), .must, methods: [.invite],
            condition: """
                when it establishes an early dialog, though the header table calls it optional; \
                a 199 that a proxy makes should not carry it
                """,
            sources: [.rfc(3261, "12.1.1"), .rfc(3261, "13.3.1.1"), .rfc(6228, "6")]),
        HeaderRule(
            "Record-Route", in: .range(101...199), .must, methods: [.invite],
            condition: """
                copied from the request when the response establishes an early dialog, though the header table names 18x alone; \
                a 199 that a proxy makes should not carry it
                """,
            sources: [.rfc(3261, "12.1.1"), .rfc(3261, "20"), .rfc(6228, "6")]),
        HeaderRule(
            "Recv-Info", in: .range(180...189), .must, methods: [.invite],
            condition: "in at least one reliable 18x or 2xx, when the request had Recv-Info; else it must not appear",
            sources: [.rfc(6086, "5.2.3"), .rfc(6086, "7.1")]),
        HeaderRule(
            "Timestamp", in: .code(100), .must,
            condition: "copied, when the request had it; a delay is added if the answer was late",
            sources: [.rfc(3261, "8.2.6.1")]),
        HeaderRule(
            "Alert-Info", in: .code(180), .may, basis: .table, methods: [.invite],
            condition: "an alternative ringback tone", sources: [.rfc(3261, "20.4"), .rfc(3261, "20")]),
        HeaderRule(
            "Call-Info", in: .code(180), .must, methods: [.invite],
            condition: """
                purpose=call-completion, where call completion is offered: in the final response and in at least one \
                provisional response other than 100, of which 180 is the usual one
                """,
            sources: [.rfc(6910, "7.1")]),
        HeaderRule(
            "Reason", in: .code(199), .must, methods: [.invite],
            condition: "the status code that ended the early dialog", sources: [.rfc(6228, "5"), .rfc(6228, "6")]),
    ]
}
