// SPDX-License-Identifier: Apache-2.0

extension Saying {
    static let requests: [Saying] = [
        Saying(
            .code(400),
            [
                "badly formed header", "header missing or malformed", "mandatory header missing", "incomplete request",
                "protocol violation",
                "malformed request", "syntax error", "cannot parse message", "missing mandatory header", "invalid header",
                "broken SIP message",
                "bad syntax", "CSeq missing", "parse error", "garbage",
            ],
            because: "400 says that the request breaks the rules of the syntax"),
        Saying(
            .code(405),
            [
                "verb not allowed", "method not allowed", "method forbidden for this address", "Allow header lists methods",
                "request type not allowed here",
            ],
            because: "405 knows the method and does not allow it here"),
        Saying(
            .code(406),
            ["Accept header cannot be satisfied", "no body format in Accept", "response format not acceptable", "Accept header"],
            because: "406 is about the body of what would come back"),
        Saying(
            .code(412),
            [
                "PUBLISH with an expired etag", "SIP-If-Match", "entity tag not found", "etag does not match", "event state expired",
                "publication expired",
                "SIP-ETag unknown",
            ],
            because: "412 says that the entity-tag of a PUBLISH is not held"),
        Saying(
            .code(413), ["body too large", "SDP too large", "payload too big", "message body exceeds limit"],
            because: "413 is about the body; the whole message is 513"),
        Saying(
            .code(414), ["request URI too long", "address too long", "URI too big", "URL too long"], because: "414 is about the Request-URI"
        ),
        Saying(
            .code(415),
            [
                "unsupported content type", "body type not understood", "Content-Type not supported", "multipart not supported",
                "unknown body format",
                "Content-Encoding not supported", "application/sdp not accepted", "MIME type",
            ],
            because: "415 is about the type of the request's body"),
        Saying(
            .code(416),
            [
                "tel URI of RFC 3966",
                "tel: links", "telephone URI", "tel URI not supported", "sips not supported", "unknown URI scheme", "URI scheme",
                "tel: scheme",
            ],
            because: "416 is about what stands before the colon of the Request-URI"),
        Saying(
            .code(440), ["too many parallel branches", "forking too broad", "Max-Breadth", "parallel forking limit", "fork limit reached"],
            because: "440 guards against too much parallel forking"),
        Saying(
            .code(469),
            ["unknown Info Package", "Recv-Info", "Info-Package not supported", "INFO package not agreed", "INFO with DTMF refused"],
            because: "469 says that the INFO belongs to no agreed package"),
        Saying(
            .code(481),
            [
                "Replaces of RFC 3891",
                "after server failover", "dialog gone", "session not found", "subscription gone", "dialog not found", "call not found",
                "peer restarted",
                "BYE for unknown call", "unknown dialog", "dialog does not exist", "unknown Call-ID", "no matching dialog",
                "call already ended",
                "CANCEL too late", "tag mismatch", "in-dialog request after restart", "call leg unknown", "subscription unknown",
                "no such call",
                "no matching transaction", "dialog lost after failover", "stray BYE", "unknown dialogue",
            ],
            because: "481 says that the request matches no call or transaction"),
        Saying(
            .code(482),
            [
                "call forwards to itself", "forwarding loop",
                "routing loop", "request came back to the same proxy", "same request twice", "call routed back to itself", "merged request",
                "call loop",
            ],
            because: "482 says that the request has been here before"),
        Saying(
            .code(483),
            [
                "forwarding chain too long", "endless forwarding",
                "Max-Forwards", "Max-Forwards exhausted", "max forwards reached zero", "hop count exceeded", "ping pong between proxies",
                "hop limit",
                "endless routing", "forwarded too often",
            ],
            because: "483 says that Max-Forwards came to zero"),
        Saying(
            .code(489),
            [
                "event packages of RFC 3842, RFC 3856, RFC 3680 and RFC 4235",
                "unknown event package", "event package not supported", "Event header", "Allow-Events", "SUBSCRIBE for unknown event",
                "presence not supported",
                "MWI subscription refused", "BLF subscription refused", "message-summary not supported", "dialog event package",
            ],
            because: "489 is about the event package of a subscription"),
        Saying(
            .code(491),
            [
                "glare", "re-INVITE glare", "both sides sent re-INVITE", "simultaneous re-INVITE", "another request outstanding",
                "offers crossed",
                "reinvite collision", "race between two re-INVITEs", "re-INVITE", "both sides put on hold at once",
            ],
            because: "491 is glare: two changes of the session crossed"),
    ]

    static let negotiation: [Saying] = [
        Saying(
            .code(420),
            [
                "unsupported extension", "option tag not supported", "Require header", "Proxy-Require", "required extension not supported",
                "unknown option tag", "callee does not support required extension", "Unsupported header",
            ],
            because: "420 refuses what the client demanded in Require"),
        Saying(
            .code(422),
            [
                "refresh timer below minimum",
                "session timer too short", "session timer too small", "Session-Expires too low", "Min-SE",
                "session refresh interval too small",
                "Session-Expires", "timer negotiation failed", "session expires below minimum",
            ],
            because: "422 is about the session timer, 423 about expiry"),
        Saying(
            .code(423),
            [
                "re-registers too fast", "lifetime too short",
                "registration expiry too short", "expires too low", "Min-Expires", "registration interval too small",
                "subscription expiry too short",
                "re-register too often", "registering too often", "refresh interval too short",
            ],
            because: "423 is about the lifetime of registrations, subscriptions and publications"),
        Saying(
            .code(488),
            [
                "offer and answer of RFC 3264", "session description of RFC 4566 and RFC 8866", "SRTP keys of RFC 4568 and RFC 5763",
                "media offer refused", "no overlap in codecs", "sdp mismatch", "incompatible SDP", "fax not accepted", "hold refused",
                "unsupported codec", "image/t38", "encryption mismatch", "media type not supported by this device",
                "no common codec", "codec mismatch", "incompatible codecs", "no matching codec", "SDP not acceptable",
                "media negotiation failed",
                "SRTP required", "SRTP mismatch", "T.38 rejected", "fax reinvite refused", "no compatible codecs", "codec not supported",
                "encryption required for media", "incompatible media", "not accepting this offer", "video not supported", "offer rejected",
                "DTLS mismatch", "one side SRTP other side RTP",
            ],
            because: "488 refuses the media offer at this device"),
        Saying(
            .code(580),
            [
                "QoS precondition not met", "bandwidth reservation failed", "resource reservation failed", "preconditions cannot be met",
                "IMS precondition",
                "VoLTE bearer not established",
            ],
            because: "580 is about preconditions in the offer"),
    ]
}
