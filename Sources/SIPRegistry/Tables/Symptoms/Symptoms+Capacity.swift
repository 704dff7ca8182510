// SPDX-License-Identifier: Apache-2.0

extension Symptom {
    /// Too many calls, slow servers, and trunks that seem to be down.
    static let capacity: [Symptom] = [
        Symptom(
            "fails-at-busy-times", "Calls fail when many people are calling",
            sayings: [
                "more calls at once than the trunk allows",
                "calls fail at peak hours", "all circuits busy", "works in the morning fails at noon", "random 503",
                "calls fail under load", "trunk full", "too many calls",
            ],
            onTheWire: """
                A share of the INVITEs gets 503, 486, 480 or 500, with cause 34 or 42 from gateways. It follows the number \
                of calls.
                """,
            codes: [480, 486, 500, 503, 600],
            causes: [34, 38, 41, 42, 44, 47],
            explanations: [
                .practice(
                    "All channels of the trunk or gateway are in use.",
                    sign: "The number of calls equals the limit when it begins; cause 34."),
                .standard(
                    "A server sheds load and says when to come back.",
                    sign: "503 with Retry-After.",
                    .rfc(3261, "21.5.4")),
                .practice(
                    "The provider's limit of calls per second is reached.",
                    sign: "Fails in bursts while few calls are up; 503 or 403 that speaks of a rate."),
                .practice(
                    "Calls that are over still hold their channels.",
                    sign: "The PBX counts more calls than people have."),
            ],
            checks: [
                "Plot calls at the same time, and calls per second, beside the failures.",
                "Compare with the limits of contract, licence, channels and server.",
                "Respect Retry-After and let the second trunk take what the first refuses.",
                "Look for hanging calls and switch on session timers.",
            ],
            flow: "overload-with-alternate",
            sources: [.rfc(3261, "21.5.4"), .rfc(7339, "1")]),
        Symptom(
            "second-call-fails", "The first call works, a second one at the same time fails",
            sayings: [
                "cannot make a second simultaneous call",
                "limit of concurrent calls reached",
                "second call fails", "only one call at a time", "cannot make two calls at once", "third call gets busy",
                "concurrent calls rejected", "call waiting does not work",
            ],
            onTheWire: """
                While one call is up the next INVITE gets 486, 480, 403, 503 or 603. Or the second call works and its audio \
                or its ACK lands in the first.
                """,
            codes: [403, 480, 486, 491, 503, 603],
            causes: [17, 21, 34],
            explanations: [
                .practice(
                    "The line, the account or the trunk allows one call.",
                    sign: "Refused by the provider or PBX at once, whatever the number."),
                .practice(
                    "The phone has call waiting off, or one line.",
                    sign: "486 from the phone itself."),
                .practice(
                    "The PBX counts calls wrongly, because an earlier one never ended.",
                    sign: "Fails with no call up, until a restart."),
                .practice(
                    "Behind the NAT both calls use the same ports.",
                    sign: "Both calls are set up and one of them has no audio."),
            ],
            checks: [
                "Who sends the refusal?",
                "Look up the limit of calls: phone, account, trunk, licence.",
                "List the calls of the PBX while nobody talks: is one left over?",
                "Call with two different phones over the trunk, to tell phone from trunk.",
            ],
            sources: [.rfc(3261, "21.4.24")]),
        Symptom(
            "slow-to-connect", "It takes long until the other phone rings",
            sayings: [
                "post dial delay of many seconds",
                "long delay before ringing", "post dial delay", "takes 10 seconds to connect", "call setup slow",
                "silence for 20 seconds then rings", "32 seconds until failover",
            ],
            onTheWire: """
                Many seconds pass between INVITE and 180. They go to repeated INVITEs, a first target that does not answer, \
                DNS look-ups or a wait for more digits.
                """,
            codes: [100, 180, 183, 408, 484, 503],
            explanations: [
                .standard(
                    "The first server does not answer, and the client waits for its timer before the next one.",
                    sign: "INVITE repeated to one address, then sent to another after up to 32 seconds.",
                    .rfc(3263, "4.3")),
                .practice(
                    "DNS look-ups fail slowly before they succeed: IPv6, SRV or NAPTR without answer.",
                    sign: "Queries and their retries before the first INVITE."),
                .practice(
                    "The phone or gateway waits for further digits.",
                    sign: "No INVITE until some seconds after the last digit."),
                .practice(
                    "Several trunks are tried in turn and refuse slowly.",
                    sign: "Several final answers before the one that rings."),
            ],
            checks: [
                "Write down the times: last digit, INVITE, 100, 180 on each hop.",
                "Before the INVITE: digits or DNS. After it: the hop that is slow to send 100 or 180.",
                "Shorten the timers for a dead server, watch it with OPTIONS, and take it out of DNS.",
                "Make the digit map exact, or end dialling with #.",
            ],
            flow: "no-response",
            sources: [.rfc(3261, "17.1.1.2"), .rfc(6076, "4.3")]),
        Symptom(
            "trunk-shown-offline", "The trunk is shown as down although calls work",
            sayings: [
                "qualify shows the trunk as unreachable although it works",
                "trunk unreachable but calls work", "OPTIONS ping fails", "qualify unreachable", "peer lagged",
                "gateway marked down", "trunk offline 501 to OPTIONS", "SBC shows trunk inactive",
            ],
            onTheWire: """
                The monitoring sends OPTIONS and gets no answer, 404, 405, 481, 501 or 503. Any answer shows that the \
                other side is alive, but some products accept only 200.
                """,
            codes: [200, 404, 405, 408, 481, 483, 501, 503],
            explanations: [
                .practice(
                    "The other side does not answer OPTIONS, or only from known users.",
                    sign: "404, 405 or 501 to OPTIONS, and INVITE works."),
                .practice(
                    "OPTIONS goes to another address, port or domain than calls.",
                    sign: "Request-URI and address of the OPTIONS differ from those of the INVITE."),
                .practice(
                    "The answer comes late or gets lost now and then.",
                    sign: "Round-trip times near the limit; single losses."),
                .practice(
                    "Max-Forwards of the OPTIONS is 0 or 1, and a proxy on the way answers 483.",
                    sign: "483 to OPTIONS."),
            ],
            checks: [
                "Which answer does OPTIONS get, and from whom?",
                "Set the monitoring to accept any final answer, or choose which.",
                "Give OPTIONS the same target and From as a call.",
                "Raise interval and number of losses before the trunk counts as down.",
            ],
            sources: [.rfc(3261, "11.2"), .rfc(3261, "16.3")]),
        Symptom(
            "everything-unavailable", "All calls fail with 503 at once",
            sayings: [
                "gateway is down for all calls",
                "no route to any gateway",
                "503 on every call", "service unavailable all calls", "PBX returns 503 immediately",
                "all outbound calls fail since this morning", "calls fail after DNS change", "provider maintenance all calls down",
            ],
            onTheWire: """
                The 503 comes within milliseconds. Often your own server makes it, because it has no address or no \
                connection to the next hop.
                """,
            codes: [408, 478, 480, 500, 503],
            causes: [27, 38, 41],
            explanations: [
                .practice(
                    "Your own server cannot resolve the trunk's name.",
                    sign: "503 without any INVITE to the trunk; DNS queries without answer; works with the address."),
                .practice(
                    "The connection (TCP or TLS) to the trunk fails.",
                    sign: "SYN without answer or a failed handshake, and no INVITE."),
                .practice(
                    "The provider is down or moved.",
                    sign: "INVITE leaves; 503 from the provider, or nothing."),
                .standard(
                    "A proxy turned another failure into 503, or a 503 into 500.",
                    sign: "500 at the phone and 503 one hop further.",
                    .rfc(3261, "16.7")),
            ],
            checks: [
                "Does an INVITE leave for the trunk? If not, look at DNS and the connection.",
                "Resolve the trunk's name on the server itself: NAPTR, SRV, A, AAAA.",
                "Who sent the 503, and is there a Retry-After?",
                "Name a second address or trunk to fail over to.",
            ],
            flow: "overload-without-alternate",
            sources: [.rfc(3261, "21.5.4"), .rfc(3261, "16.7")]),
    ]
}
