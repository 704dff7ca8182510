// SPDX-License-Identifier: Apache-2.0

extension Saying {
    static let access: [Saying] = [
        Saying(
            .code(401),
            [
                "digest of RFC 2617, RFC 7616 and RFC 8760",
                "register without credentials", "username or password incorrect", "password mismatch", "digest authentication",
                "wrong password", "bad credentials", "registrar wants authentication", "registration needs password", "login failed",
                "digest challenge",
                "authentication required", "stale nonce", "authentication failed", "invalid username or password", "Authorization header",
                "failed to authenticate", "credentials rejected", "registration failed",
            ],
            because: "401 is the challenge of the registrar or user agent, and comes again when the password is wrong"),
        Saying(
            .code(402),
            [
                "pay first", "top up", "billing", "no credit", "out of credit", "insufficient funds", "balance empty", "prepaid account",
                "unpaid bill", "no money left",
            ],
            because: "402 has no defined use, and prepaid platforms send it when the balance is spent"),
        Saying(
            .code(403),
            [
                "account locked", "banned", "source address not whitelisted", "premium numbers barred", "not authorised to call",
                "fraud protection", "call not permitted", "too many failed logins", "domain not allowed",
                "not allowed", "permission denied", "access denied", "account disabled", "destination barred",
                "international calls blocked",
                "IP address not in ACL", "caller ID not allowed", "call barred by policy", "rejected by ACL", "registration forbidden",
                "account suspended", "not permitted to call this number", "geo permissions", "user blocked by administrator",
                "Date header too old", "clock skew", "PASSporT expired", "clock wrong",
            ],
            because: "403 is a refusal by policy"),
        Saying(
            .code(407),
            [
                "proxy digest of RFC 2617, RFC 7616 and RFC 8760",
                "outbound proxy needs username and password", "trunk credentials wrong", "proxy login",
                "proxy wants password", "proxy asks for authentication", "provider challenges the INVITE", "credentials for the proxy",
                "Proxy-Authorization", "trunk authentication required", "outgoing call needs authentication",
            ],
            because: "407 is the challenge of a proxy on the way"),
        Saying(
            .code(421),
            ["server insists on an extension", "100rel required by server", "must support extension", "extension needed by the server"],
            because: "421 is the server's demand; the client's demand that fails is 420"),
        Saying(
            .code(433),
            [
                "privacy of RFC 3323", "asserted identity of RFC 3325",
                "caller hides number", "CLIR call refused", "suppressed caller ID",
                "anonymous call rejected", "anonymous call rejection", "caller ID withheld", "hidden number refused",
                "private number blocked",
                "caller ID required", "anonymous calls not accepted", "no caller ID", "Privacy header",
            ],
            because: "433 is anonymous call rejection"),
        Saying(
            .code(470), ["recipient has not given consent", "consent missing", "URI list without permission", "opt-in required"],
            because: "470 guards the recipients of a URI list"),
        Saying(
            .code(494),
            [
                "security mechanism must be agreed", "sec-agree", "Security-Client", "Security-Verify", "IPsec agreement needed",
                "TLS or IPsec required first",
            ],
            because: "494 opens the security agreement of RFC 3329"),
        Saying(
            .code(493),
            [
                "S/MIME of RFC 8551", "cannot decrypt body", "S/MIME body", "encrypted body unreadable", "no key to decrypt",
                "decryption failed",
            ],
            because: "493 says that the recipient has no key for the body"),
    ]

    static let identity: [Saying] = [
        Saying(
            .code(428),
            [
                "caller identity not signed",
                "Identity header missing", "unsigned call", "no STIR SHAKEN signature", "PASSporT required", "signed caller ID required",
                "call without attestation", "no Identity header",
            ],
            because: "428 says that a signed identity is wanted and there is none"),
        Saying(
            .code(429),
            [
                "Referred-By missing", "transfer without proof of the referrer", "referrer must be authenticated", "Referred-By token",
                "who asked for the transfer",
            ],
            because: "429 asks for proof of who wanted the transfer"),
        Saying(
            .code(436),
            [
                "certificate cannot be downloaded", "x5u not reachable", "Identity info URL broken", "cannot fetch certificate",
                "certificate URL",
            ],
            because: "436 says that the certificate could not be had"),
        Saying(
            .code(437),
            [
                "STIR certificates of RFC 8226",
                "unknown CA", "unknown certificate authority", "certificate chain",
                "untrusted certificate", "certificate expired", "self-signed certificate rejected", "certificate authority not trusted",
                "bad certificate",
                "STIR certificate not accepted",
            ],
            because: "437 says that the certificate was had and is not accepted"),
        Saying(
            .code(438),
            [
                "PASSporT of RFC 8225, SHAKEN of RFC 8588",
                "signature does not verify", "tampered caller ID",
                "STIR signature invalid", "bad signature", "PASSporT verification failed", "spoofed caller ID detected",
                "identity signature broken",
                "SHAKEN verification failed", "invalid Identity",
            ],
            because: "438 says that the signature does not verify"),
        Saying(
            .code(424),
            [
                "location object of RFC 4119",
                "location missing or unusable", "PIDF-LO broken", "geolocation error", "Geolocation header", "civic address invalid",
                "caller location",
            ],
            because: "424 is about the location in the request"),
        Saying(
            .code(425),
            [
                "public warning alert", "emergency alert broken", "CAP document invalid", "AlertMsg",
                "common alerting protocol", "eCall data",
            ],
            because: "425 is about the alert in an emergency MESSAGE"),
        Saying(
            .code(417),
            [
                "priority namespace unknown", "Resource-Priority not understood", "priority call not understood", "GETS WPS namespace",
                "r-values",
            ],
            because: "417 says that no value of Resource-Priority is known"),
        Saying(
            .code(607),
            [
                "Feature-Caps of RFC 6809",
                "flagged as spam", "personal block list", "leave me alone",
                "callee marked caller as spam", "spam button", "caller blocked by callee", "user blocked this number", "unwanted call",
                "caller on the block list of the callee", "robocall reported by user", "don't call me again",
            ],
            because: "607 is the verdict of the called person"),
        Saying(
            .code(608),
            [
                "jCard of RFC 7095",
                "carrier blocked the call as likely scam", "filtered by analytics", "spam filter", "blocked as robocall",
                "call blocking service",
                "robocall blocked", "blocked by analytics", "spam call blocked by network", "call blocked by carrier",
                "call labelled as spam",
                "blocked by call screening", "sip.608", "jCard", "redress for blocked call", "analytics engine rejected the call",
                "machine rejected the call",
            ],
            because: "608 is the verdict of a machine in the network"),
    ]
}
