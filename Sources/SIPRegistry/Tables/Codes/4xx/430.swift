// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code430 = ResponseCode(
        430, "Flow Failed",
        definition: .rfc(5626, "11.5"),
        related: [
            RelatedReference(.rfc(5626, "5.3.1"), .uses, "the edge proxy sends it when the flow token points to a flow that is gone"),
            RelatedReference(.rfc(5626, "7"), .uses, "the authoritative proxy tries another flow of the same instance"),
            RelatedReference(.rfc(5626, "9.3"), .uses, "a call flow: an edge proxy restarts, the call arrives through the other"),
        ],
        meaning: "The connection (flow) to the registered device is gone; another may still work.",
        description: """
            An edge proxy was to deliver a request over the connection on which a device had registered, and that flow \
            no longer exists. It says so to the authoritative proxy, not to the caller. Nothing is known about the \
            user: the same device may be reachable over a second flow, with the same instance ID and another reg-id. \
            Endpoints should never see it and treat it as 400 if they do. A flow token that was tampered with is 403.
            """,
        context: CallFlowContext(
            position: """
                Between proxies, on the last leg towards a device that registered with outbound support; final for \
                this branch alone.
                """,
            sentBy: [.proxy],
            receiver: """
                The authoritative proxy replaces the branch with another flow of the same address of record and \
                instance; RFC 5626 shows it removing the dead binding as well.
                """
        ),
        next: NextStep(
            retry: .unchanged,
            how: """
                The authoritative proxy forwards the request over the next registered flow of the same instance. An \
                endpoint that gets it has nothing to change and handles it as 400.
                """,
            after: "at once",
            target: .other,
            failover: .yes("trying the instance's other flow is what the code is for; it asks for another flow, not another trunk"),
            sources: [.rfc(5626, "7"), .rfc(5626, "11.5"), .rfc(3261, "8.1.3.2")]
        ),
        severity: Severity(.networkFault, "a registered connection died without the registrar learning of it"),
        likelyCauses: [
            "The edge proxy restarted and lost its TCP or TLS connections while the registrations were still valid.",
            "A NAT or firewall dropped the binding because keep-alives were missing or too rare.",
            "The device lost its network, slept or changed address, and has not registered again.",
            "A load balancer sent the request to an edge proxy other than the one that holds the connection.",
        ],
        checks: [
            "Take the Route with the flow token from the failed INVITE and see which edge proxy it names.",
            "Look in that proxy's log for a restart or for the close of the device's connection before the INVITE.",
            "List the bindings of the address of record: same instance ID, different reg-id, and how old each one is.",
            "Check Flow-Timer and the device's keep-alive interval against the NAT timeout.",
            "If a 430 reaches callers, check that the authoritative proxy supports outbound and tries the next flow.",
        ],
        confusedWith: [
            Confusion(480, "480 says that the user cannot be reached now; 430 only that one connection to one device is gone."),
            Confusion(408, "408 got no answer over a flow that seemed alive; 430 knows that the flow does not exist."),
            Confusion(
                439, "439 tells a phone that registers that no flow can be kept; 430 tells a proxy that a flow it counted on is gone."),
            Confusion(481, "481 means that the far end lost the dialog; 430 that the edge proxy lost the connection."),
        ],
        example: """
            SIP/2.0 430 Flow Failed
            Via: SIP/2.0/TCP proxy.example.com;branch=z9hG4bK1bc29c;received=192.0.2.9
            Via: SIP/2.0/TCP client.example.net;branch=z9hG4bK29a3;received=198.51.100.41
            From: Alice <sip:alice@example.net>;tag=02935
            To: Bob <sip:bob@example.com>;tag=ep1-77a0
            Call-ID: klmvCxVWGp6MxJp2T2mb@client.example.net
            CSeq: 1 INVITE
            Content-Length: 0
            """
    )
}
