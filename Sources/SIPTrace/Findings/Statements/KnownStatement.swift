// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// What programs mean by the words in which they state an error.
struct KnownStatement: Sendable {
    /// In small letters; one of them is in the line.
    let words: [StaticString]
    /// The headline.
    let title: String
    /// What it means, in whole sentences.
    let meaning: String
    let checks: [String]
    let sources: [Reference]
    /// Whose fault the words themselves show it to be.
    var fault = Finding.Fault.unknown
    /// In small letters; a line with one of them goes on to say that it does no harm.
    var harmless: [StaticString] = []

    /// The first line that one of the known statements fits, and that statement. Programs state the cause first.
    static func first(in lines: [(note: LogNote, text: [UInt8])]) -> (note: LogNote, statement: KnownStatement)? {
        for line in lines.prefix(60) {
            let statement = all.first { statement in
                statement.words.contains { line.text.holds($0) } && !statement.harmless.contains { line.text.holds($0) }
            }
            if let statement { return (line.note, statement) }
        }
        return nil
    }

    private static let all = exchanges + browsers + messages + addresses + trust + resources + media

    // MARK: - Messages that a program cannot read or write

    private static let messages: [KnownStatement] = [
        KnownStatement(
            words: ["no via found in reply", "no via in reply", "no via in response", "response without via"],
            title: "A response arrived without a Via field, and was thrown away",
            meaning: """
                A response carries the Via fields of its request, by which it finds its way back and is matched. The hop that sent this \
                one, a proxy in front of the answering side or that side itself, left them out, so it goes no further.
                """,
            checks: [
                "Capture the response where it arrives: the address that it comes from is that of the hop that lost the Via, or is behind it.",
                "If that hop is a proxy, look at what changes its messages, such as topology hiding, header rules and routes for replies; turn them off as a trial.",
            ], sources: [.rfc(3261, "8.2.6.2"), .rfc(3261, "18.1.2")]),
        KnownStatement(
            words: [
                "no message body found", "error while adjusting content-length", "could not build request", "failed to build request",
                "failed building request", "could not build the request",
            ],
            title: "The server could not build the request that it wanted to send, so nothing was sent",
            meaning: """
                The program failed before the network: it could not write the copy of the message with its own changes, such as \
                credentials, another body or other header fields. The next hop gets nothing, so neither the password nor the other side \
                has been tried.
                """,
            checks: [
                "See which changes the script makes before it sends: body (media proxy), credentials, header fields; leave out one after the other.",
                "Compare the version of the program with one in which the same script worked, and read its list of changes.",
                "Capture at the next hop, to confirm that nothing arrives.",
            ], sources: [.rfc(3261, "16.6")]),
        KnownStatement(
            words: [
                "failed to parse the r-uri", "uri invalid", "invalid r-uri", "bad r-uri", "invalid request uri", "invalid request-uri",
                "bad request uri", "bad request-uri", "failed to parse request uri", "failed to parse request-uri", "r-uri <null>",
                "request-uri=<null>", "failed to parse the request uri",
            ],
            title: "The Request-URI is no valid URI where the request is to be sent on",
            meaning: """
                A proxy sends a request on only if it can read the Request-URI. Either the request came with a broken one, or the routing \
                script has destroyed it, for example by changing host or user of a URI that was not there.
                """,
            checks: [
                "Print the Request-URI at the beginning of the script and before it sends: where does it break?",
                "Let the script set the whole Request-URI anew instead of changing one part of it.",
            ], sources: [.rfc(3261, "16.3"), .rfc(3261, "19.1.1")]),
        KnownStatement(
            words: ["could not find parameter", "couldn't find parameter", "missing parameter", "missing required", "required parameter"],
            title: "A parameter that the program needs is missing",
            meaning: """
                The program looked for a named parameter, in a header field, in a URI or in its own settings, and did not find it. It \
                gives up on the message or on the call there.
                """,
            checks: [
                "Find the parameter that the line names, and see in the message before it whether it is there under another name.",
                "Look in the documents of the program for what sets it.",
            ], sources: [.rfc(3261, "19.1.1")]),
        KnownStatement(
            words: [
                "failed to parse", "failure parsing", "error parsing", "parse error", "parsing error", "couldn't parse", "could not parse",
                "cannot parse", "unable to parse", "bad header", "malformed", "invalid sip message",
            ],
            title: "The program could not parse a message that it got",
            meaning: """
                What the program cannot read it throws away or refuses, whatever the message was meant to do. The line names the part \
                that it stumbles over, if it names any.
                """,
            checks: [
                "Capture that message and compare the part that the line names with what the standard allows there.",
                "Try another version of the program: some are stricter than others.",
            ], sources: [.rfc(3261, "7"), .rfc(3261, "16.3")]),
        KnownStatement(
            words: [
                "transaction not found", "no matching transaction", "no transaction found", "transaction does not exist",
                "transaction doesn't exist", "dialog not found", "dialog does not exist", "no such dialog", "unknown dialog",
            ],
            title: "A message fits no transaction or call that the program knows",
            meaning: """
                It came too late, after the program had ended the call or was started again, or its Call-ID, tags, branch or CSeq differ \
                from those of the call.
                """,
            checks: [
                "Compare Call-ID, both tags, CSeq and the top branch with those of the call, character by character.",
                "With several nodes behind one address, see that all messages of a call reach the same one.",
            ], sources: [.rfc(3261, "12.2.2"), .rfc(3261, "17.2.3")]),
    ]

    // MARK: - Ways to the other side

    private static let addresses: [KnownStatement] = [
        KnownStatement(
            words: [
                "completed with code: 408", "completed with code 408", "408 locally", "local 408", "locally generated 408",
                "fr_timer", "fr timer",
            ],
            title: "A request got no answer in time, and the server made the 408 itself",
            meaning: """
                The next hop sent nothing before the timer of the server ran out, so no other side has refused anything: the request, or \
                the connection for it, was lost on the way, or the device is not there any more.
                """,
            checks: [
                "Capture on the server: does the request leave, does a TCP connection open, and does anything come back?",
                "Compare the transport and port of the contact (;transport=tcp) with those that the device registered from and listens on.",
                "Behind NAT a new connection to the device fails: use the one over which it registered.",
            ], sources: [.rfc(3261, "17.1.1.2"), .rfc(3261, "17.1.2.2"), .rfc(3261, "16.8")]),
        KnownStatement(
            words: [
                "no transport", "no socket found", "no corresponding socket", "no corresponding listening socket", "no proper socket",
                "can't find a socket", "no send socket", "cannot find socket",
            ],
            title: "The program has no socket or connection over which it could send the message",
            meaning: """
                The next hop asks for a transport or an address family on which the program does not listen, or the connection to it is \
                gone. The message is not sent.
                """,
            checks: [
                "Compare transport, port and address family of the next hop (Route, Contact, Request-URI) with the program's listening sockets.",
                "With WebSocket or TLS clients, see whether their connection was still open at that moment.",
            ], sources: [.rfc(3263, "4.1"), .rfc(3261, "18.1.1")]),
        KnownStatement(
            words: [
                "connect failed", "connection refused", "connection timed out", "connect timeout", "no route to host",
                "host is unreachable", "network is unreachable", "tcp_connect", "failed to connect", "connection reset", "broken pipe",
                "dial tcp", "i/o timeout", "could not connect", "unable to connect",
            ],
            title: "The connection to the next hop cannot be opened, or breaks",
            meaning: """
                Nothing listens at that address and port, a firewall drops or refuses the connection, or the other side has closed it. A \
                408 or 503 that follows is made here and says nothing about the called side.
                """,
            checks: [
                "Open a connection to the same address and port from the same host (nc, openssl s_client).",
                "See whether the other side listens on that transport at all; many use UDP only.",
            ], sources: [.rfc(3261, "18.4"), .rfc(3261, "8.1.3.1")]),
        KnownStatement(
            words: [
                "no such host", "could not resolve", "couldn't resolve", "cannot resolve", "failed to resolve", "unable to resolve",
                "name or service not known", "nxdomain", "unresolvable",
            ],
            title: "A host name cannot be resolved", meaning: "The program asked DNS for the name in the line and got no address for it.",
            checks: [
                "Ask the same DNS server for the name: SRV and NAPTR records as well as the address.",
                "In a container, see which DNS server it uses and whether it knows internal names.",
            ], sources: [.rfc(3263, "4.2")]),
    ]

    // MARK: - Who may do what

    private static let trust: [KnownStatement] = [
        KnownStatement(
            words: [
                "not in trusted", "not trusted", "untrusted source", "source ip not", "unknown source", "source not", "ip not allowed",
                "address not allowed", "unknown peer", "unknown gateway", "not in whitelist", "not in allow", "not in acl",
                "denied by acl", "rejected by acl",
            ],
            title: "The sender's address is not one that the program trusts",
            meaning: """
                The program compares the source address with a list of peers, carriers or gateways and finds it in none, so it refuses \
                the request before it looks at number or password.
                """,
            checks: [
                "Add the source address, as the program sees it behind NAT and containers, to the list that the line names; reload it.",
                "A provider sends from several addresses: ask for all of them.",
            ], sources: [.rfc(3261, "21.4.4")], fault: .configuration, harmless: ["falling back to digest"]),
        KnownStatement(
            words: ["can't find user", "you must define a domain", "cannot locate user", "can't locate user"],
            title: "The program has no account for that user in that domain",
            meaning: """
                A user belongs to a domain, and the program looked for both together in its directory. Often the user is there, under \
                another domain: the device names an address where the program has a name, or the other way round.
                """,
            checks: [
                "Compare the domain in From, To and the realm of the device with the domain of the directory, character by character.",
                "If devices are to use the address, define a domain of that name, or an alias for it.",
            ], sources: [.rfc(3261, "10.3"), .rfc(3261, "22.1")], fault: .configuration),
        KnownStatement(
            words: ["not provisioned", "unprovisioned"], title: "The number is not provisioned on the platform",
            meaning: """
                The platform has no number or route that matches the call: the called number is missing there or has another form, or the \
                call came from an address that it takes for none of its carriers.
                """,
            checks: [
                "Compare the called number with the platform's, in exactly the form of the Request-URI.",
                "Compare the source address with the gateways of the carrier there.",
            ], sources: [.rfc(3261, "21.4.5")], fault: .configuration),
        KnownStatement(
            words: ["domain forbidden", "domain not allowed", "unknown domain", "not a local domain"],
            title: "The program does not serve or trust the domain of the request",
            meaning: "It compares the domain in From or the Request-URI with its own and the trusted ones, and this is none of them.",
            checks: [
                "Add the domain to those that the program serves, or the sender to those that it trusts.",
                "Let the sender use the name of the domain instead of an address in From and the Request-URI.",
            ], sources: [.rfc(3261, "16.3"), .rfc(3261, "21.4.4")], fault: .configuration),
        KnownStatement(
            words: [
                "wrong password", "invalid password", "password mismatch", "bad password", "authentication failed", "auth failed",
                "invalid credentials", "wrong credentials", "login failed",
            ],
            title: "User or password is not accepted",
            meaning: "The program has compared the credentials with those of the account, and they do not fit.",
            checks: [
                "Enter user and password anew on both sides, without blanks at the ends.",
                "Compare the authentication user and the realm with those of the account.",
            ], sources: [.rfc(3261, "22.4")], fault: .configuration),
        KnownStatement(
            words: [
                "user not found", "no such user", "not registered", "no contacts", "no registration", "aor not found", "no targets for",
            ],
            title: "The called user is not known or has no registration",
            meaning: "The program looked for the user of the request among its accounts or contacts and found no place to send the call.",
            checks: [
                "Look at the list of contacts for exactly the user and domain of the Request-URI.",
                "See when the device registered last, and for how long.",
            ], sources: [.rfc(3261, "21.4.18"), .rfc(3261, "10.3")]),
        KnownStatement(
            words: [
                "no route found", "route not found", "extension not found", "no gateway", "no carrier", "no dialplan", "no matching route",
            ],
            title: "No route fits the called number",
            meaning: "The plan of the program has no rule that matches the number in the form in which it came.",
            checks: [
                "Compare the number, digit by digit, with the patterns of the plan: +, 00, national prefix.",
                "See which context or trunk the call came in on: each has rules of its own.",
            ], sources: [.rfc(3261, "21.4.5")]),
    ]

    // MARK: - The program itself

    private static let resources: [KnownStatement] = [
        KnownStatement(
            words: ["maximum number of branches", "too many branches"],
            title: "The server has tried one destination after another for the same request, until no more were allowed",
            meaning: """
                A proxy may send a request on again when an answer refuses it, with credentials or to another destination. Here each \
                attempt was answered in the same way and the script tried again, so it goes round in a loop.
                """,
            checks: [
                "Read the final responses from the next hop just before: it is the first of them that has to be mended.",
                "If they are 401 or 407, compare the realm of the challenge with that of the credentials, and let the script give up after the second.",
                "See that the route for failures does not send to the same destination without an end.",
            ], sources: [.rfc(3261, "16.7"), .rfc(3261, "22.3")]),
        KnownStatement(
            words: [
                "out of memory", "no more pkg memory", "no more shm memory", "no more pkg mem", "no more shm mem", "could not allocate",
            ],
            title: "The program has run out of memory",
            meaning: "It cannot take or change messages any more; what fails next depends on chance, and not on the call.",
            checks: [
                "Look at the memory that the program may use (Kamailio and OpenSIPS: -m and -M) and at what fills it.",
                "See whether it grows all the time: then a newer version may have lost a leak.",
            ], sources: [.rfc(3261, "21.5.4")]),
        KnownStatement(
            words: ["address already in use"], title: "Another program already uses the address and port",
            meaning: "The program cannot listen there, so whatever is sent to that port reaches the other program.",
            checks: ["Find the program that listens there (ss -lpn), and end it or change the port of one of the two."],
            sources: [.rfc(3261, "18.2.1")]),
        KnownStatement(
            words: [
                "panic:", "nil pointer", "nullpointerexception", "keyerror", "traceback", "segmentation fault", "unhandled exception",
                "uncaught", "assertion failed", "valueerror:", "typeerror:", "attributeerror:", "indexerror:", "runtimeerror:",
                "unicodedecodeerror:", "referenceerror:", "rangeerror:", "illegalargumentexception", "indexoutofboundsexception",
                "runtime error:",
            ],
            title: "The program itself fails on the message",
            meaning: """
                The line is of an error that the program did not expect, and not of a refusal. The message before it may be quite \
                allowed: what it needs is a program that does not stop there.
                """,
            checks: [
                "Take the message before the line and the whole stack to the authors of the program; try a newer version.",
                "See what is unusual in that message: no body, a field in short form, an empty value.",
            ], sources: [.rfc(3261, "21.5.1")]),
    ]

    // MARK: - Media

    private static let media: [KnownStatement] = [
        KnownStatement(
            words: ["no suitable candidates", "no candidate pair", "ice failed", "ice negotiation failed", "ice connection failed"],
            title: "None of the addresses that the other side offers (ICE candidates) can be used",
            meaning: """
                With ICE each side offers several addresses for its media. The program rejected all of them, or none could be reached: it \
                accepts only some networks, such as public addresses, and those offered are private, of IPv6, or given as names (.local).
                """,
            checks: [
                "Compare the a=candidate lines of the SDP with the networks from which the program takes candidates (FreeSWITCH: apply-candidate-acl).",
                "See whether the client got a public address from STUN or a relay from TURN.",
            ], sources: [.rfc(8445), .rfc(8839)]),
        KnownStatement(
            words: ["rtp timeout", "media timeout", "no rtp", "no media received", "no audio received"],
            title: "No media arrived, and the program ended or reported the call",
            meaning: "The signalling worked; the packets with sound did not come, because of an address in the SDP, NAT or a firewall.",
            checks: [
                "Compare the addresses and ports in the SDP with those that packets really come from and go to.",
                "Open the media ports of the firewall, and see that nobody put a private address into the SDP.",
            ], sources: [.rfc(3264, "6.1")]),
        KnownStatement(
            words: [
                "no matching codec", "no common codec", "no compatible codec", "codec negotiation", "incompatible_destination",
                "unsupported codec",
            ],
            title: "The two sides have no codec in common",
            meaning: "The program compared the offered formats with its own and found none that both have.",
            checks: ["Compare the m= and a=rtpmap lines of offer and answer with the codecs that are allowed on each side."],
            sources: [.rfc(3264, "6")]),
    ]
}
