// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put what these codes are about.
    static let heardOfPending: [Saying] = [
        Saying(
            .code(491),
            heard: """
                both ends sent a new offer in the same second
                our re-INVITE is outstanding when theirs arrives
                UPDATE crosses re-INVITE
                wait a random time then offer again
                2.1 to 4 seconds for the owner of the Call-ID
                offer received while our own offer is unanswered
                hold pressed on both phones together
                PBX on each side wants direct media at once
                connected line update collides with session refresh
                offer answer exchange not finished yet
                session timer refresh hits a hold attempt
                back off and retry later, modification clash
                ACK missing so the old re-INVITE still counts as open
                T.38 switch from both sides simultaneously
                which code if an UPDATE with SDP arrives while mine is unanswered
                chicken and egg of two reinvites
                glare timer
                setLocalDescription in progress, signaling state have-local-offer
                modification of the session already under way
                pending transaction in the dialog blocks the new offer
                codec lock down after answer from both B2BUAs
                """),
        Saying(
            .code(493),
            heard: """
                encrypted payload, we lack the private key
                recipient certificate replaced, sender uses the old one
                pkcs7-mime body for somebody else
                forwarded to another person who cannot decrypt
                S/MIME disabled at the recipient
                cannot open enveloped data
                application/pkcs7-mime not readable
                answer carries the certificate to use
                public key of the callee outdated at the caller
                body encrypted for a different recipient
                key store has no fitting certificate
                decode of the ciphered SDP impossible
                encrypted instant message unreadable after phone change
                which code says I cannot decrypt your message
                sealed body
                undecipherable part in multipart
                recipient does not do end to end encryption of bodies
                cipher of the body not supported
                private key lost after reinstall
                """),
        Saying(
            .code(494),
            heard: """
                Security-Server lists the mechanisms
                Require: sec-agree came over an unprotected link
                ipsec-3gpp association must be set up first
                Security-Verify does not match what the server offered
                digest, tls or ipsec-man to be chosen together
                P-CSCF demands a security association
                downgrade or bidding down attack protection
                UE must start the security handshake
                REGISTER without Security-Client in an IMS network
                RFC 3329 handshake begins
                no common security mechanism
                spi and port values differ in Security-Verify
                unprotected INVITE to the P-CSCF
                server policy wants negotiated protection
                mechanism list altered on the way
                which reply starts the negotiation of protection
                VoLTE handset and core cannot agree on ESP parameters
                hmac-sha-1-96 aes-cbc offered, not taken
                SA expired between phone and edge
                negotiate how to secure the first hop
                """),
    ]
}
