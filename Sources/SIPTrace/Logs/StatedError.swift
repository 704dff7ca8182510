// SPDX-License-Identifier: Apache-2.0

extension LogReader {
    /// A line of any program, or of the person who asks, that states an error in words. It is tried last, and it tells nothing of the
    /// program.
    static let statedError = LogReader(format: .raw, words: statements.map { "\($0)" }) { text, line in
        let lead = text.trimmed(line)
        // SDP and header fields may hold such words by chance.
        guard lead.count > 12, text.byte(lead.lowerBound + 1) != UInt8(ascii: "=") else { return nil }
        for statement in statements where text.findIgnoringCase(statement, in: line) != nil { return .note(.error) }
        return nil
    }

    /// What says that something went wrong, and not only that it did: in small letters.
    private static let statements: [StaticString] = [
        "unsupported", "not supported", "error parsing", "parse error", "parsing error", "parser error", "header parsing", "failed to ",
        "couldn't parse",
        "could not parse", "point to us", "malformed", "invalid header", "unexpected method",
        "no matching", "does not match", "doesn't match", "mismatch", "dropping", "discarding", "discard ", "ignoring", "unable to",
        "cannot find", "could not find", "not found", "refused", "rejecting", "rejected", "denied", "unauthorized", "unreachable",
        "timed out", "not provisioned", "domain forbidden", "not trusted", "not in trusted", "untrusted", "unknown source", "could not",
        "couldn't",
        "cannot parse", "no such host", "no transport", "connect failed", "failed to connect", "locally generated", "<null>", "nil pointer",
        "no via", "too large", "too small", "out of memory", "no route", "handshake fail", "certificate", "not allowed", "expired",
        "replay attack", "never received ack", "no response to ack", "valueerror:", "typeerror:", "keyerror:", "attributeerror:",
        "indexerror:", "runtimeerror:", "unicodedecodeerror:", "referenceerror:", "rangeerror:", "nullpointerexception",
        "illegalargumentexception", "indexoutofboundsexception", "runtime error:", "can't find", "no targets", "no suitable",
        "wrong state", "wrong password", "invalid password", "authentication failed", "login failed", "maximum number of",
        "too many branches",
        "not registered", "no contacts", "no gateway", "no dialplan", "ssl routines", "address already in use", "panic:",
    ]
}
