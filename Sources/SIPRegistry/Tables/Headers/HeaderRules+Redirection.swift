// SPDX-License-Identifier: Apache-2.0

extension HeaderRule {
    /// Rules for 3xx responses, and a rule for all failures.
    static let redirection: [HeaderRule] = [
        HeaderRule(
            "Error-Info", in: .range(300...699), .may, basis: .table,
            condition: "a pointer to more about the error, such as a recorded announcement",
            sources: [.rfc(3261, "20"), .rfc(3261, "20.18")]),
        HeaderRule(
            "Contact", in: .responseClass(.redirection), .may, basis: .table,
            condition: "300, 301, 302 and 305 have stricter rules of their own",
            sources: [.rfc(3261, "20"), .rfc(3261, "20.10")]),
        HeaderRule(
            "Contact", in: .code(300), .should, condition: "the choices, one URI each",
            sources: [.rfc(3261, "21.3.1"), .rfc(3261, "13.3.1.2")]),
        HeaderRule(
            "Contact", in: .code(301), .should, condition: "the new address",
            sources: [.rfc(3261, "13.3.1.2"), .rfc(3261, "21.3.2")]),
        HeaderRule(
            "Contact", in: .code(301), .should, methods: [.invite],
            condition: "at a gateway, the new number from the diagnostic of ISUP cause 22, if it can read it",
            sources: [.rfc(3398, "7.2.4.1")]),
        HeaderRule(
            "Contact", in: .code(302), .should, condition: "where to try now",
            sources: [.rfc(3261, "13.3.1.2"), .rfc(3261, "21.3.3")]),
        HeaderRule(
            "Expires", in: .code(302), .may, basis: .prose,
            condition: "how long the Contact holds; an expires parameter on Contact does the same",
            sources: [.rfc(3261, "21.3.3")]),
        HeaderRule(
            "Contact", in: .code(305), .must, basis: .prose,
            condition: "the URI of the proxy to use; no keyword is on the field and the header table calls it optional",
            sources: [.rfc(3261, "21.3.4")]),
        HeaderRule(
            "list of choices", part: .body, in: .code(300), .may,
            condition: "if Accept allows it; no format was ever defined", sources: [.rfc(3261, "21.3.1")]),
        HeaderRule(
            "alternative services", part: .body, in: .code(380), .may, basis: .prose,
            condition: "the text puts the alternatives in the body but leaves the format open",
            sources: [.rfc(3261, "21.3.5")]),
    ]
}
