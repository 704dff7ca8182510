// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    static let code204 = ResponseCode(
        204, "No Notification",
        definition: .rfc(5839, "7.1"),
        related: [
            RelatedReference(.rfc(5839, "6.3"), .uses, "when a notifier leaves the NOTIFY out and sends 204"),
            RelatedReference(.rfc(5839, "5.7"), .uses, "ends a subscription with Expires: 0 and no last NOTIFY"),
            RelatedReference(.rfc(5839, "5.8"), .uses, "B2BUAs that do not know it, and what a subscriber can do"),
            RelatedReference(.rfc(5839, "8.1"), .registers, "as a successful 2xx response"),
            RelatedReference(.rfc(6665, "4.1.2.2"), .uses, "the subscriber stops Timer N, which waits for a NOTIFY"),
            RelatedReference(.rfc(6665, "3.1.1"), .uses, "like every 2xx to SUBSCRIBE it must carry Expires"),
        ],
        meaning: "The SUBSCRIBE succeeded and, as its condition asked, no NOTIFY follows.",
        description: """
            Success for a conditional SUBSCRIBE inside its dialog: the entity tag in Suppress-If-Match is the notifier's \
            current one (or the condition is *), so the subscription is extended and the NOTIFY left out. What the \
            subscriber knows of the resource and of the subscription stays valid. While the condition holds and \
            Subscription-State stays the same, later NOTIFY requests are left out too. The first SUBSCRIBE of a dialog \
            never gets a 204: there the notifier sends the NOTIFY, if need be without a body. With Expires: 0 it ends the \
            subscription, again without a NOTIFY.
            """,
        context: CallFlowContext(
            position: "Final response to a SUBSCRIBE that refreshes or ends a subscription and carries Suppress-If-Match.",
            sentBy: [.userAgentServer],
            receiver: """
                Takes the new duration from Expires, stops waiting for a NOTIFY and keeps the state it has. After Expires: \
                0 it clears the subscription.
                """
        ),
        methods: .only([.subscribe], .rfc(5839, "7.1"), note: "Only within an established dialog."),
        next: NextStep(
            retry: .notApplicable,
            how: "Nothing to retry; refresh again before the time in Expires has passed.",
            target: .none,
            failover: .no("the refresh succeeded"),
            sources: [.rfc(5839, "5.2"), .rfc(6665, "4.1.2.2")]
        ),
        severity: Severity(.normal, "a refresh that saved a NOTIFY"),
        likelyCauses: [
            "The subscriber refreshed or ended a subscription with the entity tag of the last NOTIFY, and that is still current.",
            "The subscriber suppresses notifications with Suppress-If-Match: * while nobody watches.",
        ],
        checks: [
            "Compare Suppress-If-Match in the SUBSCRIBE with SIP-ETag in the last NOTIFY: they match, or it is *.",
            "A NOTIFY is missed: look for 204 in place of 200, and for a * condition that nobody took back.",
            "204 to a SUBSCRIBE without a To tag: the notifier is at fault, the code is valid within a dialog only.",
            """
            Subscriptions break behind a B2BUA after a 204: it may expect a NOTIFY for every SUBSCRIBE. Turn conditional \
            notification off in the subscriber.
            """,
        ],
        confusedWith: [
            Confusion(200, "After 200 to a SUBSCRIBE a NOTIFY follows; after 204 none does."),
            Confusion(202, "202 is an old form of 200 and is followed by a NOTIFY; 204 is not."),
        ],
        example: """
            SIP/2.0 204 No Notification
            Via: SIP/2.0/TCP watcher.example.com:5060;branch=z9hG4bKna998sl;received=192.0.2.44
            From: <sip:alice@example.com>;tag=xfg9
            To: <sip:bob@example.net>;tag=ffd2
            Call-ID: 2010@watcher.example.com
            CSeq: 18 SUBSCRIBE
            Contact: <sip:presence.example.net:5060;transport=tcp>
            Expires: 3600
            Content-Length: 0
            """
    )
}
