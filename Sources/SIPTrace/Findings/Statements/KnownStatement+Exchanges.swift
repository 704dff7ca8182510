// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension KnownStatement {
    /// What goes wrong between two sides: acknowledgements, credentials, offers and the addresses that they give.
    static let exchanges: [KnownStatement] = [
        KnownStatement(
            words: ["replay attack", "replay detected", "replayed nonce"],
            title: "The server takes the request for a repetition: the client has to count its uses of a nonce",
            meaning: """
                With qop, each request that uses the same nonce carries a count, nc, which begins with 00000001 and rises by one. A client \
                that writes the same count again for the same nonce, for example 00000001 each time, looks like somebody who repeats \
                credentials that he has overheard. User and password may be right.
                """,
            checks: [
                "Compare nonce and nc in the credentials of both requests: for the same nonce, nc has to be higher in the second.",
                "Try a newer version of the client; until then, let the server give a new nonce for each challenge.",
            ], sources: [.rfc(7616, "3.4"), .rfc(3261, "22.4")]),
        KnownStatement(
            words: ["must use actpass", "setup:actpass", "actpass value"],
            title: "The offer does not have a=setup:actpass, which the receiver asks for",
            meaning: """
                Whoever offers DTLS-SRTP leaves the choice of the roles to the other side with a=setup:actpass, in the offer of a re-INVITE \
                too. An offer with active or passive is often a copy of the roles that were agreed before. The program cannot make an \
                answer to it; other errors after that line follow from this one.
                """,
            checks: [
                "Look at a=setup in the SDP of the INVITE or re-INVITE that came just before, and find who wrote it.",
                "Let that side, or the media proxy on the way, write a=setup:actpass into each offer.",
            ], sources: [.rfc(5763, "5")]),
        KnownStatement(
            words: ["never received ack", "no ack received", "ack timeout", "ack not received"],
            title: "No ACK arrived for the final response",
            meaning: """
                The side that answered repeats its response for 32 s and then gives up the call. The ACK for a 200 is addressed to the \
                Contact of that 200, so behind this line there is often a Contact that the calling side cannot reach: a private address, \
                or a port that is another one outside.
                """,
            checks: [
                "Read the Contact of the 200: can the calling side reach exactly that address and port?",
                "In a container or behind NAT, set the address and the port that the program is to write into its Contact.",
                "Capture at the calling side: where does its ACK go?",
            ], sources: [.rfc(3261, "13.3.1.4"), .rfc(3261, "12.1.1")]),
        KnownStatement(
            words: ["no response to ack"], title: "The program could not finish the ACK, and says so with a code of its own",
            meaning: """
                An ACK is never answered, and a code from 900 on is no SIP code: with it, sofia-sip tells its own application that \
                something failed inside. It was asked for an ACK and found no request that fits, as when it takes a provisional response \
                for the last word after the 200 has come. Without an ACK the other side repeats its 200 and ends the call after 32 s.
                """,
            checks: [
                "Log the messages too, and see whether a 180 or 183 arrives just after the 200 of the same INVITE.",
                "Capture on the network: does an ACK leave after the 200?",
                "Try a newer version of the library, and take the log to its authors.",
            ], sources: [.rfc(3261, "13.2.2.4"), .rfc(3261, "17.1.1.3")]),
        KnownStatement(
            words: ["@:-1", "sip::-1"], title: "The program made a URI without a valid host or port, and then could not read it",
            meaning: """
                It put the URI together from an address that it did not have: the host is empty, or the port is -1. What should carry the \
                URI, often the Contact, is then missing in its messages.
                """,
            checks: [
                "Look for the Contact in the messages that the program sends after the line.",
                "Compare the address families (IPv4, IPv6) of the connection, of the request's fields and of the SDP.",
                "See what address the program believes that it has: the interface, STUN, the Via of the last answer.",
            ], sources: [.rfc(3261, "19.1.1"), .rfc(3261, "12.1.1")]),
        // Also where the line is cut off within the word.
        KnownStatement(
            words: ["diamete"], title: "A Diameter step of the server failed",
            meaning: """
                The server asks another machine over Diameter before it goes on: for the user at the HSS (Cx), or for the quality of \
                the access at the PCRF (Rx). When that fails it refuses the request, although the SIP message may be in order. A \
                softphone without a mobile network has no session that Rx could find.
                """,
            checks: [
                "Read the result code of the Diameter answer, in the rest of the line, in a capture or at the other machine.",
                "For clients without a mobile network, switch the Rx step of the P-CSCF off.",
                "Compare the domain of the request with the realm that the HSS serves.",
            ], sources: [.document("3GPP TS 29.214 and TS 29.228")]),
    ]
}
