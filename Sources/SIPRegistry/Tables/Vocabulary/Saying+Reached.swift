// SPDX-License-Identifier: Apache-2.0

extension Saying {
    static let provisionalAndSuccess: [Saying] = [
        Saying(
            .code(100),
            [
                "stops the retransmission of INVITE", "request received, working on it", "hop by hop acknowledgement stops retransmissions",
                "proxy is processing the call",
            ],
            because: "a 100 only confirms to the last hop that the request arrived"),
        Saying(
            .code(180), ["phone is ringing", "callee is being alerted", "ringback tone", "local ringback", "alerting"],
            because: "180 is the one code that says that the phone rings"),
        Saying(
            .code(181), ["call forwarding in progress", "call diverted to another number", "forwarded to another destination"],
            because: "the caller is told of a forwarding and need not do anything"),
        Saying(
            .code(182), ["waiting in queue", "call centre queue", "on hold in line", "position in the queue"],
            because: "the call waits instead of being refused"),
        Saying(
            .code(183),
            [
                "early media of RFC 3960",
                "hears announcement before answer", "tones before answer", "no ringback but audio",
                "early media", "one way audio before answer", "announcement before answer", "remote ringback", "in-band ringback",
                "progress with SDP", "reliable provisional response", "100rel",
            ],
            because: "183 with SDP is how media is heard before the answer"),
        Saying(
            .code(199), ["one fork ended", "early dialog gone", "branch of a forked call failed", "early dialogue terminated"],
            because: "199 ends one early dialog while others go on"),
        Saying(
            .code(200),
            [
                "picked up", "call accepted", "request accepted",
                "call answered", "call picked up", "success", "everything fine", "call connected", "call established",
                "registration successful",
                "call completed elsewhere", "answered elsewhere",
            ],
            because: "200 is success of any kind; as a cause in a Reason header it tells the other phones that one has answered"),
        Saying(
            .code(202), ["accepted but not done yet", "transfer accepted", "accepted for processing", "subscription pending"],
            because: "202 was the answer to REFER and SUBSCRIBE before the outcome was known"),
        Saying(
            .code(204), ["nothing changed so no NOTIFY", "Suppress-If-Match", "empty answer to subscribe refresh", "no content"],
            because: "204 is the success of a conditional SUBSCRIBE; in HTTP the number is No Content"),
    ]

    static let redirection: [Saying] = [
        Saying(
            .code(300),
            [
                "user has several addresses", "pick one of several contacts", "several contacts to choose from", "more than one address",
                "list of alternatives",
            ],
            because: "300 hands the choice among several addresses to the caller"),
        Saying(
            .code(301),
            [
                "new number from now on", "address changed",
                "user has a new address for good", "permanent redirect", "number changed permanently",
                "moved to a new address, update address book",
            ],
            because: "301 is the lasting redirection"),
        Saying(
            .code(302),
            [
                "forwarding set on the phone", "forward all calls", "redirect to voicemail", "call deflection", "send calls elsewhere",
                "call forwarded by the phone", "temporary redirect", "unconditional call forwarding", "redirected to another contact",
                "redirect server", "follow me",
            ],
            because: "302 is the everyday redirection, and phones forward calls with it"),
        Saying(
            .code(305), ["must go through a proxy", "send via outbound proxy", "use another proxy"],
            because: "305 asks to come through the proxy in Contact"),
        Saying(
            .code(380), ["emergency call must use another network", "try a different service", "IMS emergency redirect"],
            because: "in mobile networks 380 sends a phone to its emergency procedure"),
    ]

    static let reachability: [Saying] = [
        Saying(
            .code(404),
            [
                "number not assigned to anyone", "DID not routed", "no dial plan match", "no matching inbound route",
                "unprovisioned number", "user not found", "typo in the number",
                "no such user", "unknown user", "unknown extension", "number does not exist", "wrong number",
                "extension not found", "user doesn't exist", "domain not served here", "invalid extension", "no such number",
                "dialled a wrong number",
                "extension not found in context", "number not in service",
            ],
            because: "404 says that the address does not exist in this domain"),
        Saying(
            .code(408),
            [
                "next hop silent", "dead peer", "packets lost in a firewall", "firewall drops packets", "server does not reply",
                "no final response", "no answer from server", "no response from the far end", "nobody responded", "request timed out",
                "timed out",
                "registration timed out", "no reply", "retransmission timeout reached",
                "peer does not respond",
                "invite timeout", "server not responding", "timer B expired", "timer F", "no answer in time", "qualify timeout",
                "host unreachable",
            ],
            because: "408 is silence: no final answer came in time"),
        Saying(
            .code(410),
            [
                "account closed", "subscriber left", "cancelled contract",
                "number no longer in service", "user left the company", "address permanently gone", "account deleted",
                "number disconnected",
                "user gone and no new address",
            ],
            because: "410 is for good and without a new address; with one it would be 301"),
        Saying(
            .code(480),
            [
                "nobody logged in on the extension", "phone not connected", "agent logged out", "left ringing", "rings out", "set to away",
                "no answer after ringing", "user registered nowhere",
                "user not registered", "phone offline", "phone switched off", "nobody is home", "do not disturb", "DND enabled",
                "not logged in",
                "user unavailable at the moment", "callee did not answer", "phone rang but nobody picked up", "device unplugged",
                "endpoint not registered",
                "out of coverage", "no registered contact", "no answer", "phone unreachable", "subscriber absent", "user not online",
            ],
            because: "480 says that the user exists and cannot be reached now"),
        Saying(
            .code(484),
            [
                "too few digits", "number too short", "more digits needed", "overlap dialling", "incomplete number", "missing digits",
                "partial number",
            ],
            because: "484 asks for more digits"),
        Saying(
            .code(485), ["several users match", "more than one user with this name", "ambiguous address", "name not unique"],
            because: "485 says that the address fits more than one user"),
        Saying(
            .code(486),
            [
                "line engaged", "number engaged",
                "talking to someone else", "busy signal", "already on the phone", "speaking with somebody",
                "line is busy", "busy tone", "user is on another call", "engaged tone", "callee already in a call", "user busy",
                "call waiting disabled",
                "phone in use", "callee pressed reject", "call limit reached on phone",
            ],
            because: "486 is the busy answer of one device"),
        Saying(
            .code(487),
            [
                "put the phone down before anyone answered", "picked up by another agent", "hunt group answered by someone else",
                "call pickup group", "caller changed their mind", "ring group ended", "CANCEL received",
                "caller hung up while ringing", "caller cancelled", "caller gave up", "call cancelled before answer", "cancelled by caller",
                "hung up before answer", "originator cancel", "abandoned call", "missed call", "INVITE cancelled",
                "answered on another phone",
                "ring timeout at the caller", "stopped ringing because caller ended the call",
            ],
            because: "487 closes an INVITE that a CANCEL has ended"),
        Saying(
            .code(430),
            [
                "WebSocket closed", "connection of the registered phone closed", "flow token invalid", "outbound connection lost",
                "NAT binding gone", "TCP connection to the phone closed", "flow failure",
            ],
            because: "430 says that the connection to a registered device is gone"),
        Saying(
            .code(439),
            ["outbound not supported by first hop", "edge proxy does not support outbound", "Path without ob", "reg-id refused"],
            because: "439 is the registrar's answer when the first proxy lacks RFC 5626"),
    ]
}
