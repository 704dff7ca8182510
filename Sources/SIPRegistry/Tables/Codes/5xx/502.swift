// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code502 = ResponseCode(
        502, "Bad Gateway",
        definition: .rfc(3261, "21.5.3"),
        related: [
            RelatedReference(.rfc(2543, "7.5.3"), .earlier, "the first definition, same text"),
            RelatedReference(
                .rfc(3329, "2.3.2"), .uses,
                "the answer of a server set to security agreement when the request has passed more than one Via"
            ),
            RelatedReference(.rfc(3398, "7.2.4.1"), .uses, "a gateway sends it for ISUP cause 27, destination out of order"),
            RelatedReference(.rfc(3398, "8.2.6.1"), .uses, "a gateway maps it to cause 38, network out of order"),
            RelatedReference(.rfc(4497, "8.4.1"), .uses, "a gateway sends it for QSIG cause 27"),
        ],
        meaning: "A proxy or gateway got an invalid answer from the next hop.",
        description: """
            The server that sends it works, but what came back from the one behind it was no valid answer. In telephone \
            networks it mostly stands for Q.850 cause 27: the interface of the destination is down. It is not meant for \
            silence (504, 408) nor for a next hop that properly says it is overloaded (503). Within a dialog it should \
            not happen; RFC 5057 attributes it to a wrong Record-Route and expects all later requests of that dialog to \
            fail too.
            """,
        context: CallFlowContext(
            position: "Final answer to a new call, from the proxy, SBC or gateway in front of the part that misbehaves.",
            sentBy: [.gateway, .proxy],
            receiver: "The proxy or PBX in front tries its next route; a user agent with no other route reports a network failure."
        ),
        next: NextStep(
            retry: .unchanged,
            how: "Nothing in the request needs to change. Send it by another route, or later by the same one.",
            after: "at once on another route; later on the same one",
            target: .other,
            failover: .yes("the fault lies behind this element, and another gateway or carrier may reach the destination"),
            sources: [.rfc(3261, "21.5.3"), .rfc(5057, "5.1")]
        ),
        severity: Severity(.networkFault, "an element further on answers wrongly or its line is down"),
        likelyCauses: [
            "The line, PRI or subscriber behind a gateway is out of order: Q.850 cause 27.",
            "The next hop sends a response that the proxy or SBC cannot parse or use.",
            "A Record-Route with a wrong address or transport sends requests within the dialog to the wrong element.",
            "A request to an edge proxy that wants a security agreement came through another proxy first.",
        ],
        checks: [
            "Read Reason: Q.850;cause=27 is the line of the destination; any other cause tells what the gateway really met.",
            "Capture the leg behind the element that wrote the 502 and read the raw response there.",
            "Within a call, compare Route in the failing request with Record-Route in the 200 to the INVITE.",
            "Check the alarms of the trunk or span on the gateway, and whether only one destination is affected.",
        ],
        confusedWith: [
            Confusion(500, "500 is a fault inside the answering server; 502 lies with the one behind it."),
            Confusion(503, "503 is a proper refusal for load or maintenance; 502 an invalid answer or a dead line."),
            Confusion(504, "504 got no answer in time from the other server; 502 got one that is useless."),
            Confusion(
                494,
                "494 comes from the first hop and starts a security agreement; 502 from such a server says that it is not the first hop."
            ),
        ],
        example: """
            SIP/2.0 502 Bad Gateway
            Via: SIP/2.0/UDP sbc.example.com:5060;branch=z9hG4bKb7704e;received=192.0.2.15
            From: <sip:+12025550100@sbc.example.com>;tag=a73kszlfl
            To: <sip:+12025550123@gw.example.net>;tag=1c77d2
            Call-ID: 71c0ffd2@sbc.example.com
            CSeq: 1 INVITE
            Reason: Q.850;cause=27;text="Destination out of order"
            Content-Length: 0
            """
    )
}
