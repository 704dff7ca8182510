// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code417 = ResponseCode(
        417, "Unknown Resource-Priority",
        definition: .rfc(4412, "4.6.2"),
        related: [
            RelatedReference(.rfc(4412, "4.7.1"), .uses, "what the client may try next"),
            RelatedReference(.rfc(4412, "12.4"), .registers, "with the default phrase Unknown Resource-Priority"),
            RelatedReference(.rfc(5057, "5.1"), .uses, "within a dialog it ends the transaction alone"),
        ],
        meaning: "No Resource-Priority value in the request is known here, and the caller insisted.",
        description: """
            The request asked for priority treatment in namespaces such as dsn, ets or wps, and the answering element \
            understands none of the values. It is sent only if the request also carries Require: resource-priority; \
            without that tag the element ignores the unknown values and handles the call at default priority. One \
            known value is enough to avoid it. A value that is known but not permitted to this caller is 403, and a \
            lack of capacity is 488 or 503.
            """,
        context: CallFlowContext(
            position: "Final answer to a prioritised request, usually an INVITE, before resources are reserved or a phone rings.",
            sentBy: [.userAgentServer, .gateway, .proxy],
            receiver: """
                The client picks a value from Accept-Resource-Priority if the response has it, or drops the demand, and \
                sends the request again.
                """
        ),
        next: NextStep(
            retry: .changed,
            how: """
                Use a value from Accept-Resource-Priority that the caller is authorised for, or leave \
                resource-priority out of Require and accept default treatment. RFC 4412 also permits the same value \
                again, which can help only if another element answers.
                """,
            after: "at once",
            target: .either,
            failover: .depends("a network that shares the namespace can take the call; an ordinary trunk will not know the value either"),
            sources: [.rfc(4412, "4.6.2"), .rfc(4412, "4.7.1")]
        ),
        severity: Severity(.configuration, "the two networks have not been provisioned with a common priority namespace"),
        likelyCauses: [
            "A prioritised call leaves the network that defines its namespace, for example dsn towards a public carrier.",
            "The far element supports the extension with other namespaces only, such as q735 or ets.",
            "The value is misspelt or does not exist in the namespace; it is written namespace.priority, as in dsn.flash.",
            "The client adds Require: resource-priority although default treatment would do.",
        ],
        checks: [
            "Read Resource-Priority and Require of the request: without the tag in Require the 417 itself is wrong.",
            "Compare it with Accept-Resource-Priority in the response; the field is optional, so it may be absent by policy.",
            "Find the border element that should translate or add a namespace, and look at its mapping.",
            "Trust the number over the phrase: Kamailio's built-in error text for 417 reads Bad Extension.",
        ],
        confusedWith: [
            Confusion(420, "420 does not support the resource-priority extension at all; 417 supports it and knows none of the values."),
            Confusion(403, "403 knows the value and the caller may not use it; 417 does not know the value."),
            Confusion(488, "488 with Warning 370 knows the priority and has no capacity for the call; 417 cannot read the priority."),
        ],
        example: """
            SIP/2.0 417 Unknown Resource-Priority
            Via: SIP/2.0/TCP client.example.com:5060;branch=z9hG4bK74bf9;received=192.0.2.101
            From: Alice <sip:alice@example.com>;tag=9fxced76sl
            To: Bob <sip:bob@example.net>;tag=8321234356
            Call-ID: 3848276298220188511@client.example.com
            CSeq: 1 INVITE
            Accept-Resource-Priority: q735.0, q735.1, q735.2, q735.3, q735.4
            Content-Length: 0
            """
    )
}
