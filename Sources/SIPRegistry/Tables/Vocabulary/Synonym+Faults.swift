// SPDX-License-Identifier: Apache-2.0

extension Synonym {
    /// What goes wrong, in the words of administrators and logs.
    static let faults: [Synonym] = [
        Synonym(
            ["password", "passwd", "pwd", "secret", "login", "username", "auth", "creds", "digest", "nonce"],
            mean: ["credentials", "authentication", "challenge"], because: "digest authentication in everyday words"),
        Synonym(
            ["logon", "logged"], mean: ["registered"],
            because: "to a user, registering is logging in"),
        Synonym(
            ["offline", "unplugged", "powered off", "switched off", "turned off", "logged out", "unregistered"],
            mean: ["registered", "unavailable", "off"], because: "a phone that is off has no registration"),
        Synonym(["unreachable", "out of reach"], mean: ["unavailable", "reached"], because: "cannot be reached now"),
        Synonym(["away", "absent"], mean: ["away", "unavailable", "absent"], because: "the person is not there"),
        Synonym(
            ["codec", "codecs", "sdp", "g711", "g729", "opus", "pcmu", "pcma", "h264", "srtp", "savp"], mean: ["media", "offer", "codec"],
            because: "codecs and their description are the media offer"),
        Synonym(
            ["mismatch", "incompatible", "unsuitable", "negotiate", "negotiation", "common"], mean: ["acceptable", "incompatible"],
            because: "an offer that does not suit is not acceptable"),
        Synonym(["video", "audio"], mean: ["media"], because: "kinds of media"),
        Synonym(
            ["refused", "refuses", "denied", "declined", "turned down", "turns down", "dismissed", "rejected"],
            mean: ["decline", "rejected", "refuses"], because: "a no under several names"),
        Synonym(
            ["blocked", "blacklist", "blacklisted", "barred", "banned", "blocklist", "screened"], mean: ["blocked", "forbidden", "barred"],
            because: "a call that is not let through"),
        Synonym(
            ["disallowed", "prohibited", "permitted", "permission", "allowed", "acl", "unauthorised"],
            mean: ["forbidden", "allowed", "permit"],
            because: "what policy does not let through is forbidden"),
        Synonym(
            ["nonexistent", "unknown", "unassigned", "unallocated", "invalid", "wrong", "no such"],
            mean: ["exist", "unknown", "found", "invalid"],
            because: "what is not known is not found, or does not exist"),
        Synonym(
            ["missing", "lacks", "absent", "without", "omitted"], mean: ["missing", "lacks", "without"], because: "something is not there"),
        Synonym(
            ["disconnected", "discontinued", "decommissioned"], mean: ["gone", "longer"], because: "a number that is no longer in service"),
        Synonym(
            ["timed out", "times out", "time out", "timing out", "timeouts", "too late", "unanswered"], mean: ["timeout", "time"],
            because: "the forms of timeout"),
        Synonym(
            ["overloaded", "congestion", "congested", "throttled", "throttle", "rate limit", "ratelimited", "flooded", "capacity", "cps"],
            mean: ["overload", "congestion"], because: "more requests than an element takes"),
        Synonym(
            ["crash", "crashed", "exception", "bug", "panic", "unexpected"], mean: ["internal", "unexpected"],
            because: "an element that broke while handling the request"),
        Synonym(
            ["down", "outage", "maintenance", "restarting", "unavailible"], mean: ["unavailable", "maintenance"],
            because: "a server that does not serve for a while"),
        Synonym(["dns", "srv", "lookup", "hostname", "unresolved"], mean: ["resolve"], because: "names are resolved by DNS"),
        Synonym(
            ["malformed", "garbled", "corrupt", "syntax", "parse", "unparsable", "invalid"], mean: ["malformed", "bad", "syntax"],
            because: "a message that cannot be parsed"),
        Synonym(
            ["big", "huge", "oversized", "oversize", "long", "exceeds"], mean: ["large", "long", "longer"],
            because: "more than the limit"),
        Synonym(["small", "short", "low", "tiny"], mean: ["small", "brief", "short", "below"], because: "less than the minimum"),
        Synonym(["glare", "race", "simultaneous", "collision"], mean: ["pending", "same"], because: "two requests that cross on the way"),
        Synonym(["different", "other", "alternative"], mean: ["another", "other"], because: "not this one"),
        Synonym(["loop", "looping", "looped", "spiral", "circular"], mean: ["loop"], because: "a request that comes back"),
        Synonym(["ttl", "hop limit"], mean: ["hops", "forwards"], because: "Max-Forwards is the time to live of SIP"),
        Synonym(
            ["encrypted", "encryption", "smime", "decrypt", "cipher"], mean: ["encrypted", "undecipherable"],
            because: "what can be undecipherable is encrypted"),
        Synonym(
            ["stir", "shaken", "attestation", "spoofed", "spoofing", "signature", "signed", "passport"], mean: ["identity", "passport"],
            because: "signed caller identity"),
        Synonym(["cert", "certs", "x5u"], mean: ["certificate", "credential"], because: "short for certificate"),
        Synonym(
            ["qos", "rsvp"], mean: ["precondition", "bandwidth", "quality"],
            because: "reserved quality of service is what preconditions ask for"),
        Synonym(
            ["keepalive", "nat", "pinhole", "websocket"], mean: ["flow", "connection"],
            because: "flows are the connections of registered devices"),
        Synonym(["fcm", "apns", "apple", "firebase"], mean: ["push"], because: "push services of phones"),
    ]

    /// Inflections of one word that the stemmer does not reduce to one stem.
    static let grammar: [Synonym] = [
        Synonym(
            ["no", "doesn't", "doesnt", "isn't", "isnt", "can't", "cant", "cannot", "won't", "wont", "didn't", "didnt", "never", "wasn't"],
            mean: ["not"], because: "negations; the phrases of the registry say not"),
        Synonym(
            ["registration", "unregistered", "registering"], mean: ["register", "registered", "registration"],
            because: "noun and verb"),
        Synonym(
            ["authorization", "unauthorized", "authorize"], mean: ["authorization", "authorized", "unauthorized"],
            because: "noun and verb"),
        Synonym(["cancellation", "cancelation"], mean: ["cancel"], because: "noun and verb"),
        Synonym(["expiry", "expiration", "expire"], mean: ["expiry", "expired", "expires"], because: "noun and verb"),
        Synonym(["implementation", "implements"], mean: ["implemented"], because: "noun and verb"),
        Synonym(["subscription", "subscribing"], mean: ["subscribe", "subscription"], because: "noun and verb"),
        Synonym(["rang", "rung", "rings"], mean: ["ringing", "rang", "rings"], because: "an irregular verb"),
        Synonym(["sent", "sending"], mean: ["send", "sent"], because: "an irregular verb"),
        Synonym(["lost", "loses"], mean: ["lost", "gone"], because: "an irregular verb"),
        Synonym(["chose", "chosen"], mean: ["choose", "chosen"], because: "an irregular verb"),
        Synonym(["understood"], mean: ["understand", "understood"], because: "an irregular verb"),
        Synonym(["hops", "hop"], mean: ["hops"], because: "singular and plural"),
        Synonym(["elsewhere"], mean: ["elsewhere", "another"], because: "at another place"),
        Synonym(["everywhere", "all devices", "all phones"], mean: ["everywhere"], because: "on every device of the callee"),
        Synonym(["anywhere", "nowhere"], mean: ["anywhere", "nowhere"], because: "the same in a negated sentence"),
        Synonym(["supported", "supports"], mean: ["support", "supported", "unsupported"], because: "prefix and participle"),
        Synonym(["unsupported"], mean: ["unsupported", "supported"], because: "prefix and participle"),
    ]
}
