// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put what these codes are about.
    static let heardOfIdentities: [Saying] = [
        Saying(
            .code(429),
            heard: """
                transfer target asks for evidence of the transferor
                Referred-By without a signed body
                S/MIME aib token missing in the REFER
                Referred-By token stale
                who really sent this REFER, prove it
                referee wants the referrer to authenticate
                token dropped by a B2BUA during transfer
                refer target demands an authenticated identity body
                transferred call lacks a signed statement of origin
                security of blind transfers needs a token
                Provide Referrer Identity shown after pressing transfer
                HTTP too many requests meaning abused
                rate limiter of a web gateway answers calls like HTTP does
                message/sipfrag signed by the transferor is missing
                RFC 3892 token check failed
                target does not trust an unproven transfer
                which code when Referred-By cannot be verified
                referred INVITE needs proof of the referring party
                """),
        Saying(
            .code(430),
            heard: """
                edge proxy no longer holds the TCP connection to the phone
                flow token points to a dead connection
                WSS client dropped, binding still stored
                try the other flow of the same instance
                phone went to sleep and the connection closed
                registrar should remove this binding
                reg-id one failed, use reg-id two
                edge restarted and lost all client connections
                keepalive CRLF not answered, connection torn
                load balancer picked another edge than the one with the socket
                loose_route finds no live connection for the flow token
                browser tab was closed or reloaded while registered
                Path header leads to an edge that has lost the client
                RFC 5626 dead flow answer
                what should the edge send when the client socket is gone
                device changed from wifi to mobile data, old socket dead
                stale NAT mapping of an outbound client
                proxy tries next flow in sequence
                connection to a registered UA broke before the INVITE came
                app was killed, its socket is dead at the edge
                """),
        Saying(
            .code(433),
            heard: """
                which code to send when the caller withholds the number
                Privacy: id in the INVITE is not welcome
                From anonymous.invalid not welcome
                ACR service switched on by the callee
                star 67 call turned away
                dial star 82 to show your number and call again
                unhide your number and try again
                callee only takes calls that show a number
                the person you are calling does not accept private calls
                secret numbers are screened out
                restricted CLI from the PSTN is turned away
                block all calls without caller ID is enabled
                PBX sends Anonymous because no outbound CID is set
                refuse hidden callers in the dial plan
                P-Preferred-Identity with privacy requested was refused
                calls marked private get a recorded refusal
                display name Anonymous matches the filter
                number suppression must be turned off for this contact
                privacy header full makes the terminating side say no
                unknown caller blocked by the subscriber
                CLIR per line activated on the trunk
                incognito calls are not taken
                """),
        Saying(
            .code(436),
            heard: """
                how to say that the Identity certificate cannot be fetched
                info parameter URL answers not found
                HTTPS download of the signer certificate failed
                x5u host does not resolve
                certificate repository down or slow
                dereferencing the info URI failed
                verifier has no outgoing internet access
                signing certificate moved and old link is dead
                Identity present but its pointer leads nowhere
                curl error while loading the public key
                repository returns a 5xx or redirects
                link in the passport is private to the signer
                timeout when retrieving the PEM
                cannot get public key to check the passport
                firewall blocks the verifier from the STI-CR
                certificate retrieval failure in verification service
                stir cert cache empty and source unreachable
                cert_retrieval_failed in the log
                which code means that the certificate link is broken
                verifier cannot load the PEM behind the info link
                """),
        Saying(
            .code(437),
            heard: """
                signer certificate issued by an untrusted root
                STI-PA trust list does not contain the issuer
                intermediate certificate missing in the chain
                CA list is outdated at the verifier
                foreign or test CA signed the certificate
                TNAuthList of the certificate does not cover the number
                certificate revoked according to the CRL
                expired signing certificate of the provider
                certificate fetched fine but not trusted
                self made root for testing SHAKEN is refused
                verifier does not recognise the issuing authority
                no matching trust anchor
                x509 path validation fails for the identity
                key usage or SPC token extension missing
                wrong service provider code in the certificate
                which code when the CA of the signer is unknown to us
                credential of the caller service unsupported
                PEM downloaded but its issuer is not on the list
                root certificate not in ca_path of the verification profile
                leaf certificate not issued by an approved CA
                """),
        Saying(
            .code(438),
            heard: """
                PASSporT does not match From and To of the INVITE
                signature check of the passport fails
                orig or dest claim mismatch
                number format differs between signer and verifier
                From was rewritten after signing
                P-Asserted-Identity changed in transit
                ES256 signature invalid
                wrong public key served after key rotation
                JWT broken or truncated
                alg or ppt of the token wrong
                dest tn in the claim is not the called number
                Date changed by a transit network
                canonicalisation of telephone numbers differs
                verstat TN-Validation-Failed
                forged identity detected by cryptographic check
                compact form reconstruction does not verify
                replayed passport used for another call
                forwarding changed the called number, div missing
                attestation signature mismatch
                which code if the signature over the caller does not check out
                claims altered by a middlebox
                base64url payload of the identity token damaged
                """),
        Saying(
            .code(439),
            heard: """
                registrar knows outbound but the edge in front does not
                Path header without ob parameter
                REGISTER with reg-id and instance reached through a plain proxy
                load balancer in front of the edge became the first hop
                SBC does not add Path to REGISTER
                multiple flows not possible over this edge
                outbound in Supported but the first proxy ignores it
                switch off outbound in the client to register
                first Via element lacks RFC 5626
                nginx or haproxy stands before the edge
                registration with sip.instance refused due to the access proxy
                ob missing from Path URI
                disable reg-id and register again
                edge does not maintain flows
                client initiated connections unsupported at the access
                which reply from the registrar if the first proxy cannot do flows
                PJSIP use_rfc5626 turned on and registration fails
                phone announces outbound by default on a service without it
                how a registrar says that the access proxy lacks flows
                """),
        Saying(
            .code(440),
            heard: """
                proxy wants to fork to more targets than the breadth permits
                Max-Breadth: 60 used up
                ring group with a hundred phones exceeds the breadth
                nested hunt groups each split the value
                amplification attack guard
                switch to sequential forking
                exponential forking between two addresses
                aor with many stale contacts
                limit of simultaneous branches in the tree
                breadth value divided among branches becomes too small
                hundreds of bindings under one address
                RFC 5393 amplification defence
                header carrying the permitted number of branches ran out
                ring all to a large team fails at the proxy
                not enough breadth left for parallel search
                too wide fan out
                which code stops a fork bomb
                only one target at a time since Max-Breadth is one
                group of groups explodes into too many legs
                """),
    ]
}
