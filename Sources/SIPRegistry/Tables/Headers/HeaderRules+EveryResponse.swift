// SPDX-License-Identifier: Apache-2.0

extension HeaderRule {
    /// Rules for responses of any code.
    static let everyResponse: [HeaderRule] = [
        HeaderRule(
            "Via", in: .every, .must,
            condition: "all values of the request, in the same order", sources: [.rfc(3261, "8.2.6.2"), .rfc(3261, "20")]),
        HeaderRule(
            "From", in: .every, .must,
            condition: "equal to the request's, tag included", sources: [.rfc(3261, "8.2.6.2"), .rfc(3261, "20")]),
        HeaderRule(
            "To", in: .every, .must,
            condition: """
                equal to the request's; where the request had no tag the server adds one, which only 100 may leave out
                """,
            sources: [.rfc(3261, "8.2.6.2"), .rfc(3261, "20")]),
        HeaderRule(
            "Call-ID", in: .every, .must,
            condition: "equal to the request's", sources: [.rfc(3261, "8.2.6.2"), .rfc(3261, "20")]),
        HeaderRule(
            "CSeq", in: .every, .must,
            condition: "equal to the request's, method included", sources: [.rfc(3261, "8.2.6.2"), .rfc(3261, "20")]),
        HeaderRule(
            "Content-Length", in: .every, .should,
            condition: "a must over TCP and other stream transports; 0 when there is no body",
            sources: [.rfc(3261, "20.14")]),
        HeaderRule(
            "Content-Type", in: .every, .must,
            condition: "when the body is not empty", sources: [.rfc(3261, "20.15")]),
        HeaderRule("Server", in: .every, .may, basis: .table, sources: [.rfc(3261, "20"), .rfc(3261, "20.35")]),
        HeaderRule("Warning", in: .every, .may, basis: .table, sources: [.rfc(3261, "20"), .rfc(3261, "20.43")]),
        HeaderRule(
            "Allow", in: .every, .may, basis: .table,
            condition: "the methods the user agent supports; 405 and 2xx have rules of their own",
            sources: [.rfc(3261, "20"), .rfc(3261, "20.5")]),
        HeaderRule("Date", in: .every, .may, basis: .table, sources: [.rfc(3261, "20"), .rfc(3261, "20.17")]),
        HeaderRule(
            "Require", in: .every, .must,
            condition: "when the response applies an extension, which the request must have listed in Supported; 421 differs",
            sources: [.rfc(3261, "8.2.4")]),
        HeaderRule(
            "Reason", in: .range(101...699), .may,
            condition: "protocol Q.850, the cause value of the network behind a gateway", sources: [.rfc(6432, "3")]),
        HeaderRule(
            "Reason", in: .range(101...699), .may,
            condition: "protocol STIR, one of the verification error codes of RFC 8224", sources: [.rfc(9410, "3")]),
        HeaderRule(
            "Reason", in: .range(101...699), .must,
            condition: "protocol STIR, when one of several Identity fields of the request failed verification",
            sources: [.rfc(9410, "5")]),
        HeaderRule(
            "History-Info", in: .range(101...699), .must,
            condition: "all cached entries, if the request carried some or listed histinfo in Supported; else it must not appear",
            sources: [.rfc(7044, "9.4")]),
        HeaderRule(
            "Geolocation-Error", in: .range(101...699), .may,
            condition: "when the request carried a location that could not be used", sources: [.rfc(6442, "4.4")]),
        HeaderRule(
            "AlertMsg-Error", in: .range(101...699), .may,
            condition: "when the request carried an alert message that was bad", sources: [.rfc(8876, "5.2")]),
    ]
}
