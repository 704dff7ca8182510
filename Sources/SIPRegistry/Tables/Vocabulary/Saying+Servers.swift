// SPDX-License-Identifier: Apache-2.0

extension Saying {
    static let servers: [Saying] = [
        Saying(
            .code(500),
            [
                "internal failure", "misconfigured server", "unhandled exception",
                "server crashed", "server bug", "unexpected condition", "script error", "database error", "server error",
                "exception in the server",
                "lower CSeq", "server broke", "something went wrong on the server",
            ],
            because: "500 is a fault inside the server"),
        Saying(
            .code(501),
            ["unknown method", "method not supported", "unimplemented feature", "method not recognised", "function missing in server"],
            because: "501 does not know the method at all, 405 does"),
        Saying(
            .code(502),
            [
                "invalid response from next hop", "gateway got garbage from upstream", "downstream answered nonsense",
                "bad answer from gateway",
            ],
            because: "502 got an answer, and an invalid one"),
        Saying(
            .code(503),
            [
                "server location and failover of RFC 3263",
                "trunk saturated", "server restarting", "circuit breaker", "no healthy destination", "all gateways down",
                "overload protection", "temporarily out of service", "provider refuses more calls",
                "server overloaded", "server down", "maintenance", "no circuits", "trunk down", "all trunks busy", "congestion",
                "no available gateway",
                "try another server", "server busy", "too many calls", "rate limit exceeded", "provider outage", "no capacity left",
                "gateway down",
                "trunk full", "calls per second exceeded", "Retry-After", "network congestion", "service outage", "all circuits are busy",
                "no route available",
            ],
            because: "503 says that the server or trunk cannot take the call now"),
        Saying(
            .code(504),
            [
                "upstream timeout", "proxy waited for another server",
                "upstream server did not answer", "DNS timeout", "next hop timeout", "database timeout", "gateway timeout",
                "external server timed out",
                "DNS lookup failed",
            ],
            because: "504 waited in vain for another server that it needs, such as DNS"),
        Saying(
            .code(505), ["SIP/3.0", "wrong SIP version", "protocol version", "unsupported SIP version"],
            because: "505 is about the version in the first line"),
        Saying(
            .code(513),
            [
                "message too big", "SIP message too long", "packet too large", "MTU exceeded", "UDP fragmentation", "too many headers",
                "message exceeds buffer",
            ],
            because: "513 is about the whole message; the body alone is 413"),
        Saying(
            .code(555),
            [
                "push notification", "push not supported", "pn-provider unknown", "PNS", "mobile push", "APNs or FCM not supported",
                "push provider",
            ],
            because: "555 is about the push service of a phone"),
    ]

    static let global: [Saying] = [
        Saying(
            .code(600),
            [
                "busy on all devices", "all phones busy", "user busy on every device", "busy and no voice mail",
                "stop forking because busy", "all lines busy",
            ],
            because: "600 is busy on every device"),
        Saying(
            .code(603),
            [
                "pressed the red button", "pressed the decline button", "call refused by a person", "rejected the incoming call",
                "not interested",
                "callee pressed decline", "callee refused the call", "user declined", "callee rejected the call", "call declined by user",
                "rejected on all phones",
                "callee doesn't want to talk", "callee does not want to take the call", "reject button", "declined on one phone stops all",
                "603+", "blocked under the FCC rule",
            ],
            because: "603 is the refusal that ends the call everywhere"),
        Saying(
            .code(604),
            ["in the whole world", "exists in no domain", "user does not exist anywhere", "unknown in every domain", "exists nowhere"],
            because: "604 speaks for everywhere, 404 for one domain"),
        Saying(
            .code(606),
            [
                "none of the callee's devices supports the media",
                "no device accepts the media", "media not acceptable on any device", "bandwidth not acceptable",
                "session description rejected everywhere",
            ],
            because: "606 refuses the session for all devices, 488 for one"),
    ]
}
