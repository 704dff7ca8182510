// SPDX-License-Identifier: Apache-2.0

extension Symptom {
    /// Calls that work in one direction only.
    static let directions: [Symptom] = [
        Symptom(
            "outbound-fails-inbound-works", "Incoming calls work, outgoing calls do not",
            sayings: [
                "cannot call out but can be called",
                "only incoming calls work",
                "dialling out does not work",
                "inbound works outbound does not", "can receive but cannot make calls", "outgoing calls fail", "cannot dial out",
                "outbound calls rejected by trunk", "calls out fail immediately but calls in are fine",
            ],
            onTheWire: """
                Registration and incoming calls show that the path and the account work. The INVITE of the outgoing call \
                gets a final answer of its own: 401 or 407 again and again, 403, 404, 484 or 603. The answer, and who made \
                it, tells which rule was broken.
                """,
            codes: [401, 403, 404, 407, 408, 484, 488, 503, 603],
            causes: [1, 3, 21, 28],
            explanations: [
                .standard(
                    "The call is challenged and not repeated with credentials, or with the wrong ones.",
                    sign: "407 or 401 to the INVITE and no second INVITE, or a second challenge.",
                    .rfc(3261, "22.3")),
                .practice(
                    "From is not the account, or the caller number is not allowed or not verified.",
                    sign: "403 or 603 from the trunk; with the account's main number as the caller it goes through."),
                .practice(
                    "The number is sent in a format that the trunk does not know.",
                    sign: "404, 484 or cause 28; another format, such as +country, goes through."),
                .practice(
                    "No outgoing route of the PBX matches, so nothing leaves.",
                    sign: "No INVITE toward the trunk; the log of the PBX says which rule it missed."),
                .practice(
                    "The account has no credit or no permission to call out.",
                    sign: "402, 403 or 603 for every number alike."),
            ],
            checks: [
                "Does an INVITE leave for the trunk? If not, look at the dial plan.",
                "Read the final answer with its phrase, Reason and Warning, and find who made it.",
                "After 401 or 407: is the INVITE repeated with credentials, for the realm of the challenge?",
                "Compare From, P-Asserted-Identity and the dialled number with the provider's guide.",
                "Call the number from another phone, and another number from here.",
            ],
            flow: "proxy-challenge",
            sources: [.rfc(3261, "22.3"), .rfc(3261, "21.4.4")]),
        Symptom(
            "inbound-fails-outbound-works", "Outgoing calls work, incoming calls do not",
            sayings: [
                "can call out but cannot be called",
                "nobody can call me",
                "calls from outside never arrive",
                "can dial out only",
                "people cannot reach us by phone",
                "outbound works inbound does not", "cannot receive calls", "no incoming calls", "calls to our number do not arrive",
                "callers get number not in service", "incoming calls never reach PBX",
            ],
            onTheWire: """
                Either no INVITE arrives, so that the fault lies in front of your own system, or it arrives and is refused: with \
                401 because the trunk is not recognised, with 404 because the number has no route, with 403 or silence by a \
                filter.
                """,
            codes: [401, 403, 404, 408, 480, 488, 503],
            causes: [1, 3, 18, 20, 27],
            explanations: [
                .practice(
                    "The provider sends the call to an old address or to a binding that has expired.",
                    sign: "No INVITE in a capture at the border; the registration shows another address."),
                .practice(
                    "The firewall lets in only what your own system began.",
                    sign: "INVITE outside and not inside; it works for a minute after a registration."),
                .practice(
                    "The PBX does not recognise the trunk and challenges or refuses it.",
                    sign: "401 or 403 to the provider's INVITE; in Asterisk: No matching endpoint found."),
                .practice(
                    "The number is written differently from the incoming route, with or without plus and country.",
                    sign: "404 from your own PBX; Request-URI and To show the number as it came."),
            ],
            checks: [
                "Capture at the border while somebody calls: does an INVITE arrive, from which address, for which number?",
                "If none arrives, check registration, forwarding of the provider, and the firewall.",
                "If 401 goes out, add all addresses of the provider to the trunk.",
                "If 404 goes out, make the incoming route fit the number as it comes.",
            ],
            sources: [.rfc(3261, "16.5"), .rfc(3261, "21.4.5")]),
        Symptom(
            "call-challenged-forever", "Outgoing calls end in a loop of 401 or 407",
            sayings: [
                "every INVITE is challenged again",
                "proxy does not accept my credentials on calls",
                "407 loop on outgoing calls", "proxy authentication required again and again", "INVITE keeps getting 401",
                "call authentication fails though registered", "registered but INVITE unauthorized",
            ],
            onTheWire: """
                The INVITE with credentials is challenged again. Registration may work all the same: another realm, another \
                node or another field can be what differs.
                """,
            codes: [401, 407],
            causes: [21],
            explanations: [
                .standard(
                    "The credentials are for another realm than that of the challenge.",
                    sign: "realm of the 407 differs from that of the 401 to REGISTER.",
                    .rfc(3261, "22.3")),
                .practice(
                    "The second INVITE reaches another node or worker that does not know the nonce.",
                    sign: "Answers from different addresses; works with one node."),
                .practice(
                    "The caller is not recognised: a server that hides unknown callers behind challenges.",
                    sign: "Asterisk: No matching endpoint found, and a 401 for everything."),
                .standard(
                    "The nonce count does not go up, or algorithm and qop are not those of the challenge.",
                    sign: "nc=00000001 used twice with one nonce; algorithm that was not offered.",
                    .rfc(3261, "22.4")),
            ],
            checks: [
                "Compare realm, nonce, algorithm and qop of challenge and answer.",
                "Does From hold the account that the credentials belong to?",
                "Pin the trunk to one address and try again.",
                "On your own PBX: does the caller's address or name match an account at all?",
            ],
            flow: "proxy-challenge",
            sources: [.rfc(3261, "22.3"), .rfc(3261, "22.4")]),
        Symptom(
            "calls-loop", "Calls loop until they fail",
            sayings: [
                "INVITE circulates between two servers",
                "servers send the call back and forth",
                "call loop", "too many hops", "calls loop between servers", "482 loop detected", "483 on every call",
                "call bounces back to us", "ten INVITEs for one call",
            ],
            onTheWire: """
                The same call passes a server again and again, with one Via more each time, until Max-Forwards reaches zero \
                (483) or a server recognises its own Via (482).
                """,
            codes: [482, 483],
            causes: [25],
            explanations: [
                .practice(
                    "The proxy does not know that an address or alias is its own, and sends the request to itself.",
                    sign: "Via fields all of the same host."),
                .practice(
                    "Two servers each consider the other responsible: each has a default route to the other.",
                    sign: "Two hosts alternate in the Via fields."),
                .practice(
                    "A number without a route goes back to the trunk that it came from.",
                    sign: "The call leaves on the trunk where it arrived, with the same called number."),
                .standard(
                    "Max-Forwards starts too low.",
                    sign: "483 with few Via fields.",
                    .rfc(3261, "16.3")),
            ],
            checks: [
                "Count the Via fields of the refused request and read which hosts are in them.",
                "Give the proxy all of its names, addresses and ports as aliases.",
                "Make the last rule of each server refuse (404) and not pass on.",
                "Look at forwardings between the extensions concerned.",
            ],
            sources: [.rfc(3261, "16.3"), .rfc(5393, "1")]),
        Symptom(
            "large-messages-lost", "Works with few codecs or over TCP and not over UDP",
            sayings: [
                "datagrams bigger than the network takes",
                "fragmented INVITE never arrives",
                "INVITE too large", "UDP fragmentation SIP", "call works after removing codecs", "only works over TCP",
                "no response to big INVITE", "packets over MTU dropped",
            ],
            onTheWire: """
                Requests or responses above the MTU are cut into fragments; a router or firewall drops all but the first, \
                and the receiver sees nothing. The sender repeats and gets 408 from itself.
                """,
            codes: [408, 513],
            causes: [102],
            explanations: [
                .standard(
                    "The request is larger than 1300 bytes and goes over UDP all the same.",
                    sign: "Length of the INVITE; fragments that leave and do not arrive.",
                    .rfc(3261, "18.1.1")),
                .practice(
                    "A firewall or NAT drops fragments.",
                    sign: "The first fragment arrives, the rest does not."),
                .practice(
                    "Record-Route, Via and long Contacts of many proxies make a small message large.",
                    sign: "The same call is larger on the later hops."),
                .practice(
                    "The receiver's buffer is smaller than the message.",
                    sign: "513, or an error in its log."),
            ],
            checks: [
                "Measure the size of the message that gets no answer.",
                "Take codecs, ICE candidates and video out of the SDP as a trial.",
                "Use TCP or TLS on that hop.",
                "Let fragments pass the firewall, and lower the number of proxies that stay in the route.",
            ],
            sources: [.rfc(3261, "18.1.1"), .rfc(3261, "21.5.7")]),
    ]
}
