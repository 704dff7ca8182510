// SPDX-License-Identifier: Apache-2.0

extension HeaderRule {
    /// Rules for 2xx responses.
    static let success: [HeaderRule] = [
        HeaderRule(
            "Contact", in: .responseClass(.success), .must, methods: [.invite],
            condition: "where the callee takes further requests of the dialog, the ACK included",
            sources: [.rfc(3261, "12.1.1"), .rfc(3261, "20")]),
        HeaderRule(
            "session description", part: .body, in: .responseClass(.success), .must, methods: [.invite],
            condition: """
                the answer to the offer in the INVITE, or an offer if the INVITE had none; not when a reliable provisional \
                response has carried it already
                """,
            sources: [.rfc(3261, "13.3.1.4"), .rfc(3262, "5")]),
        HeaderRule(
            "Contact", in: .responseClass(.success), .must, basis: .table, methods: [.update],
            condition: "an UPDATE refreshes the target on both sides", sources: [.rfc(3311, "7")]),
        HeaderRule(
            "Contact", in: .responseClass(.success), .must, basis: .table, methods: [.refer],
            condition: "where the one who accepts the REFER is reached in the dialog of the subscription", sources: [.rfc(3515, "2.2")]),
        HeaderRule(
            "Contact", in: .responseClass(.success), .must, basis: .table, methods: [.subscribe],
            condition: "in the document that RFC 6665 replaced, which has no such table", sources: [.rfc(3265, "7.1")]),
        // 204 is only sent within a dialog (RFC 5839 §7.1) and therefore establishes none.
        HeaderRule(
            "Record-Route", in: .range(200...203), .must,
            condition: "when the response establishes a dialog: all values copied from the request in the same order",
            sources: [.rfc(3261, "12.1.1")]),
        HeaderRule(
            "Allow", in: .responseClass(.success), .should, methods: [.invite, .options],
            condition: "a proxy that answers OPTIONS itself should leave it out",
            sources: [.rfc(3261, "13.3.1.4"), .rfc(3261, "11.2")]),
        HeaderRule(
            "Supported", in: .responseClass(.success), .should, methods: [.invite, .options],
            sources: [.rfc(3261, "13.3.1.4"), .rfc(3261, "11.2")]),
        HeaderRule(
            "Accept", in: .responseClass(.success), .may, methods: [.invite], sources: [.rfc(3261, "13.3.1.4")]),
        HeaderRule(
            "Accept", in: .responseClass(.success), .should, methods: [.options],
            sources: [.rfc(3261, "11.2"), .rfc(3261, "20")]),
        HeaderRule(
            "Accept-Encoding", in: .responseClass(.success), .should, methods: [.options],
            sources: [.rfc(3261, "11.2"), .rfc(3261, "20")]),
        HeaderRule(
            "Accept-Language", in: .responseClass(.success), .should, methods: [.options],
            sources: [.rfc(3261, "11.2"), .rfc(3261, "20")]),
        HeaderRule(
            "Contact", in: .responseClass(.success), .must, methods: [.register],
            condition: "every current binding of the address-of-record, each with its expires parameter",
            sources: [.rfc(3261, "10.3")]),
        HeaderRule("Date", in: .responseClass(.success), .should, methods: [.register], sources: [.rfc(3261, "10.3")]),
        HeaderRule(
            "Authentication-Info", in: .responseClass(.success), .may,
            condition: "when the request was authenticated with digest credentials in Authorization",
            sources: [.rfc(3261, "20.6")]),
        HeaderRule(
            "Expires", in: .responseClass(.success), .must, methods: [.subscribe],
            condition: "the lifetime granted, never longer than the one asked for", sources: [.rfc(6665, "3.1.1")]),
        HeaderRule(
            "Expires", in: .responseClass(.success), .must, methods: [.publish],
            condition: "the lifetime of the publication", sources: [.rfc(3903, "6"), .rfc(3903, "11.1.1")]),
        HeaderRule(
            "SIP-ETag", in: .responseClass(.success), .must, methods: [.publish],
            condition: "a new entity-tag for each successful publication", sources: [.rfc(3903, "6"), .rfc(3903, "11.3")]),
        HeaderRule(
            "Session-Expires", in: .responseClass(.success), .must, basis: .prose, methods: [.invite, .update],
            condition: "when the callee accepts the session timer asked for; the refresher parameter is then a must",
            sources: [.rfc(4028, "9")]),
        HeaderRule(
            "Require", in: .responseClass(.success), .must, methods: [.invite, .update],
            condition: "option tag timer, when Session-Expires says refresher=uac; with refresher=uas it is a should",
            sources: [.rfc(4028, "9")]),
        HeaderRule(
            "Recv-Info", in: .responseClass(.success), .must, methods: [.invite, .prack, .update],
            condition: "when the request had Recv-Info, even an empty one; else it must not appear",
            sources: [.rfc(6086, "5.2.3"), .rfc(6086, "7.1")]),
        HeaderRule(
            "Path", in: .responseClass(.success), .must, basis: .prose, methods: [.register],
            condition: "the values of the request, when it had any", sources: [.rfc(3327, "5.3")]),
        HeaderRule(
            "Service-Route", in: .responseClass(.success), .may, methods: [.register],
            condition: "the route the registrar wants for requests of the user", sources: [.rfc(3608, "6.3")]),
        HeaderRule(
            "Require", in: .responseClass(.success), .must, methods: [.register],
            condition: "option tag outbound, when the request listed it in Supported and the registrar accepts the reg-id",
            sources: [.rfc(5626, "6")]),
        HeaderRule(
            "Flow-Timer", in: .responseClass(.success), .may, methods: [.register],
            condition: "when Require lists outbound: by the last proxy before the user agent, or by a registrar it reaches directly",
            sources: [.rfc(5626, "5.4"), .rfc(5626, "6")]),
        HeaderRule(
            "Feature-Caps", in: .responseClass(.success), .must, methods: [.register],
            condition: """
                sip.pns, added by a proxy that announced the push service in the request, unless it finds the binding's \
                lifetime too short
                """,
            sources: [.rfc(8599, "5.6.1.1"), .rfc(8599, "5.4")]),
        HeaderRule(
            "Feature-Caps", in: .responseClass(.success), .may, basis: .prose, methods: [.register],
            condition: "sip.607, when the provider handles 607 responses", sources: [.rfc(8197, "5.2"), .rfc(8197, "4")]),
        HeaderRule(
            "Accept-Resource-Priority", in: .code(200), .may, basis: .table, sources: [.rfc(4412, "3.3")]),
        HeaderRule(
            "Expires", in: .code(204), .must, methods: [.subscribe],
            condition: "the new expiry of the subscription, as in any 2xx to SUBSCRIBE",
            sources: [.rfc(6665, "3.1.1"), .rfc(5839, "5.6")]),
    ]
}
