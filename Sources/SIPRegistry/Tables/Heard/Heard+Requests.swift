// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put what these codes are about.
    static let heardOfRequests: [Saying] = [
        Saying(
            .code(400),
            heard: """
                line break inside a display name breaks the parser
                stray CRLF in a header value
                URI contains an unescaped hash or space
                double quotes around the display name not closed
                Content-Length larger than the bytes received
                negative Content-Length
                two Call-ID headers in the same message
                request without Via or From tag
                Contact star together with another contact
                colon in the middle of the Contact list
                missing angle brackets around the address
                router helper mangled the SIP packet
                port missing after the colon in the host
                parser state error at column
                stack could not decode what it received
                non numeric CSeq
                method in CSeq differs from the request line
                accented or UTF-8 characters in the caller name unquoted
                illegal characters in user part of From
                what to return when a mandatory field is absent
                datagram was cut off so the body is incomplete
                INVITE without Contact
                badly encoded percent sequence in the URI
                invalid FQDN or missing domain in To
                SDP has no origin line
                """),
        Saying(
            .code(401),
            heard: """
                server sends WWW-Authenticate with realm and nonce
                first REGISTER without Authorization is normal
                client has to compute the response hash and resend
                nonce expired, stale=true
                nonce count nc not increasing
                opaque and qop must be echoed
                realm mismatch between phone and PBX
                SHA-256 versus MD5 digest algorithm unknown to the phone
                qop auth-int not implemented by our client
                secret in the config does not match the server
                auth username is different from the extension number
                failed for, wrong password in the asterisk log
                No matching endpoint found, sends challenge with artificial realm
                AKAv1-MD5 challenge for a SIM based phone
                second attempt challenged again with the same realm
                cnonce missing in our answer
                is it an error that every registration begins with a challenge
                clock or cluster problem makes the nonce invalid on another node
                SUBSCRIBE is challenged and the library never answers
                SIP password was changed in the portal, phones are logged out
                CSeq was not increased when credentials were added
                uri parameter in the digest differs from the request line
                how to ask a user agent for credentials as an endpoint
                HA1 stored with another realm
                """),
        Saying(
            .code(402),
            heard: """
                wallet balance is zero
                please recharge your account
                credit limit of the trunk exhausted
                minutes bundle used up
                calling credit ran out in the middle of the month
                provider stops outgoing calls because the invoice is overdue
                subscription of the VoIP plan lapsed
                rating engine found no tariff for this destination
                carrier wants money before it connects
                postpaid limit reached
                trial account has no funds
                softphone says insufficient balance
                add funds in the portal to dial out
                auto recharge failed so the calls stop
                reserved for future use in the standard
                which answer for a customer who did not pay
                charging system refused the credit reservation
                Diameter credit control denied
                wholesale prepaid vendor ran out of balance
                billing gateway declined the call for lack of money
                """),
        Saying(
            .code(403),
            heard: """
                server understood but will not do it, do not try again
                caller number not assigned to this trunk
                From must contain a number that you own
                outbound CLI not verified by the provider
                dialling premium or satellite numbers is switched off
                country not enabled in geographic permissions
                source IP is missing from the whitelist of the carrier
                fail2ban or intrusion rule put us on the deny list
                account frozen after suspicious traffic
                class of service does not include long distance
                toll restriction on the extension
                user agent string of the phone is not permitted
                registrar refuses this device, credentials fine
                licence does not include this endpoint
                authenticated but may not use that From
                P-Asserted-Identity not authorised for our account
                relaying denied for foreign domains
                open relay protection in the proxy script
                iat older than sixty seconds in the passport
                server time wrong by minutes so the signed call is refused
                Twilio trunk with no ACL or credential list
                emergency dialling not provisioned for the account
                which code says no matter what credentials you bring
                E911 address missing so the call is forbidden
                unregistered user may not place calls
                """),
        Saying(
            .code(404),
            heard: """
                Request-URI user is not in the location or subscriber table
                dialplan context has no exten for the digits
                phone number does not exist at the carrier
                leading plus missing so the number is not recognised
                00 instead of + and the switch finds nothing
                DID not mapped to anything in the portal
                typed the extension wrong
                called party number not provisioned
                No extension matching in context default
                IP address in the URI is not a domain of the server
                alias not configured, proxy does not consider itself responsible
                REGISTER for an account that was never created
                AOR unknown to the registrar
                user part empty in the request line
                voicemail box does not exist
                conference room number unknown
                subscriber is not hosted on this system
                call to sip:s@ with no such context
                prefix should have been stripped before sending
                which code when the dialled extension is not in my database
                lookup failed, no such AOR
                person is not here, check the spelling
                queue extension removed from the dial plan
                wrong number rate in the dialler statistics
                what do I answer to an INVITE for an unknown extension
                """),
    ]
}
