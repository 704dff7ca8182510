// SPDX-License-Identifier: Apache-2.0

extension HeaderRule {
    /// Rules for 4xx responses about the request, the resource or the callee.
    static let requestFailure: [HeaderRule] = [
        HeaderRule(
            "Retry-After", in: .code(404), .may, basis: .table, condition: "when the person is expected to be reachable again",
            sources: [.rfc(3261, "20.33"), .rfc(3261, "20")]),
        HeaderRule(
            "Allow", in: .code(405), .must, condition: "the methods valid for the address",
            sources: [.rfc(3261, "21.4.6"), .rfc(3261, "20")]),
        HeaderRule(
            "Retry-After", in: .code(413), .should, condition: "only when the condition is temporary",
            sources: [.rfc(3261, "21.4.11"), .rfc(3261, "20.33")]),
        HeaderRule(
            "Accept-Resource-Priority", in: .code(417), .may, condition: "the values it accepts, if local policy lets it say so",
            sources: [.rfc(4412, "4.6.2"), .rfc(4412, "3.3")]),
        HeaderRule(
            "Min-SE", in: .code(422), .must, methods: [.invite, .update],
            condition: "the shortest session interval the server takes, never under 90 seconds",
            sources: [.rfc(4028, "6"), .rfc(4028, "9"), .rfc(4028, "8.1")]),
        HeaderRule(
            "Min-Expires", in: .code(423), .must, methods: [.register],
            condition: "the shortest binding lifetime the registrar takes",
            sources: [.rfc(3261, "10.3"), .rfc(3261, "20.23")]),
        HeaderRule(
            "Min-Expires", in: .code(423), .must, methods: [.publish],
            condition: "the shortest publication lifetime the server takes",
            sources: [.rfc(3903, "6"), .rfc(3903, "11.1.1")]),
        HeaderRule(
            "Min-Expires", in: .code(423), .must, basis: .prose, methods: [.subscribe],
            condition: "the shortest subscription the notifier takes", sources: [.rfc(6665, "4.2.1.1")]),
        HeaderRule(
            "Geolocation-Error", in: .code(424), .must, condition: "one error code, what was wrong with the location",
            sources: [.rfc(6442, "4.3")]),
        HeaderRule(
            "location (PIDF-LO)", part: .body, in: .code(424), .should,
            condition: "when an intermediary supplies the location it believes in", sources: [.rfc(6442, "4.3")]),
        HeaderRule(
            "AlertMsg-Error", in: .code(425), .must, condition: "one error code, what was wrong with the alert",
            sources: [.rfc(8876, "5.1")]),
        HeaderRule(
            "Recv-Info", in: .code(469), .must, methods: [.info], condition: "the Info Packages it takes at present",
            sources: [.rfc(6086, "4.2.2"), .rfc(6086, "7.1")]),
        HeaderRule(
            "Permission-Missing", in: .code(470), .should, condition: "the URIs that have not given consent",
            sources: [.rfc(5360, "5.9.1"), .rfc(5360, "5.9.2")]),
        HeaderRule(
            "Retry-After", in: .code(480), .may, condition: "a better time to call",
            sources: [.rfc(3261, "21.4.18"), .rfc(3261, "20.33")]),
        HeaderRule(
            "Warning", in: .code(480), .should,
            condition: "380 or 381, when the sip or sips scheme of the Request-URI is the only obstacle; a proxy's 381 is a may",
            sources: [.rfc(5630, "5.1.2"), .rfc(5630, "5.3")]),
        HeaderRule(
            "Call-Info", in: .code(480), .must, methods: [.invite],
            condition: "purpose=call-completion, where call completion is offered; the rule holds for any failed final answer",
            sources: [.rfc(6910, "7.1")]),
        HeaderRule(
            "Contact", in: .code(485), .may, condition: "the unambiguous addresses, unless that would tell too much",
            sources: [.rfc(3261, "21.4.23"), .rfc(3261, "20")]),
        HeaderRule(
            "Retry-After", in: .code(486), .may, condition: "a better time to call",
            sources: [.rfc(3261, "21.4.24"), .rfc(3261, "20.33")]),
        HeaderRule(
            "Call-Info", in: .code(486), .must, methods: [.invite],
            condition: "purpose=call-completion, where call completion is offered; the document's own example of it",
            sources: [.rfc(6910, "7.1")]),
        HeaderRule(
            "Call-Info", in: .code(487), .must, methods: [.invite],
            condition: "purpose=call-completion, where call completion is offered",
            sources: [.rfc(6910, "7.1"), .rfc(6910, "8")]),
    ]
}
