// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put the symptoms of the same name.
    static let heardOfDirections: [Saying] = [
        Saying(
            .symptom("outbound-fails-inbound-works"),
            heard: """
                I receive fine but can't phone anyone
                placing calls is impossible, being called is okay
                our line accepts calls only
                people reach us, we reach nobody
                dialling any outside number gives fast busy
                outgoing blocked incoming normal
                no outbound route matched
                all circuits busy on dial out although trunk receives
                extension to outside fails, outside to extension works
                can't originate, can terminate
                originate fails, termination okay
                403 on every outgoing INVITE
                From domain must match provider
                fromuser or fromdomain missing
                caller ID not verified with provider
                caller ID must be one of our DIDs
                unregistered outbound caller number rejected
                out of credit, incoming still rings
                outgoing calls barred by unpaid bill
                outgoing barred on account
                trunk accepts only E.164 dialled numbers
                dial pattern missing a 9
                wrong outbound prefix
                outbound proxy missing so INVITE goes nowhere
                INVITE refused, receiving OK
                LiveKit outbound participant creation fails, inbound agent works
                Twilio termination SIP domain refuses, origination works
                IP not in termination ACL
                Teams user without calling policy cannot dial, can be rung
                CUCM calling search space lacks PSTN
                calling search space or partition prevents dial out
                Zoiper receives calls, placing one gives forbidden
                homeassistant rings on incoming but cannot place calls
                we get calls but when we dial it is failing
                I'm unable to dial but they can dial me
                shop phone can only receive
                """),
        Saying(
            .symptom("inbound-fails-outbound-works"),
            heard: """
                our phone never rings while we dial normally
                customers say our line is dead, we can call them
                clients claim number does not work, outgoing fine
                calling works, being called does not
                no one gets through to us
                our number is unreachable from outside
                outsiders hear number not available
                no INVITE arrives from provider
                no incoming INVITE in sngrep
                nothing shows in the log when we are called
                DID not delivered to our server
                origination URI points to old IP
                provider still forwards to old PBX address
                port forward for 5060 missing
                inbound SIP blocked by firewall
                provider IP not whitelisted
                trunk not registered so provider cannot deliver
                line registered but provider shows no contact
                number ported and incoming dead
                newly ported DID silent
                calls from outside hit carrier voicemail
                inbound trunk number missing in LiveKit
                Twilio webhook works but SIP domain never called
                softphone dials out okay but never gets called
                MicroSIP can phone but not receive
                extension can dial, others cannot reach it
                receive path broken
                termination works, origination not
                toll free incoming fails, we can dial
                inbound calls get carrier intercept
                cannot be reached on VoIP number from mobile
                reach me not possible, I can reach others
                from outside phone is not coming
                people dial our shop and get nothing, we can dial them
                """),
        Saying(
            .symptom("call-challenged-forever"),
            heard: """
                INVITE with credentials rejected again with 407
                proxy challenges each INVITE anew
                each call attempt ends with another 401
                INVITE 401 ACK INVITE 401 ACK
                REGISTER accepted, INVITE credentials denied
                dial attempt repeatedly asks authentication
                Proxy-Authorization ignored
                proxy keeps sending new nonce for INVITE
                outgoing INVITE never gets past proxy auth
                INVITE without Authorization after challenge
                client does not resend INVITE with digest
                realm of INVITE challenge differs from register realm
                no credentials for realm on INVITE
                PJSIP_EAUTHNOCREDENTIAL on making call
                PJSIP_EAUTHSTALECOUNT on INVITE
                too many authentication retries when calling
                stale nonce on every INVITE
                nonce count rejected on outgoing call
                load balancer sends second INVITE to other node
                Kamailio nonce unknown on second worker
                auth qop mismatch for INVITE
                auth-int not supported by proxy for INVITE
                failed to authenticate on INVITE to
                Asterisk log Failed to authenticate on INVITE
                outbound_auth missing on the endpoint
                authenticates registration but not dialling
                digest response for INVITE uses wrong uri
                dialled number changes digest URI and hash fails
                407 after 407 then gives up
                call to trunk ends in proxy authentication required
                drachtio auth for outbound INVITE loops
                sip.js INVITE 407 and no second try
                registering fine, dialling unauthorised
                JsSIP cause Authentication Error on call
                login ok for line, on dial unauthorized again and again
                phone keeps answering the 407 and gets another one
                """),
        Saying(
            .symptom("calls-loop"),
            heard: """
                same INVITE keeps coming back to our proxy
                request spirals
                endless routing between PBX and SBC
                routing ring between trunks
                Max-Forwards exhausted
                Max-Forwards reached zero
                hop count exceeded
                cause 25 exchange routing error
                merged request 482
                two copies of one INVITE by different paths
                proxy sends the request to itself
                Kamailio relays to own address
                alias missing so Kamailio does not see itself as domain
                myself check fails loops to own IP
                default route of each system points at the other
                unknown numbers bounce between carrier and PBX
                unassigned DID loops to trunk and back
                call goes out and returns on the same trunk
                provider returns our call to us
                hundreds of INVITEs within a second for one dial
                infinite forwarding chain
                Via list grows and grows
                dozens of Via headers
                loop prevention kicks in
                FreeSWITCH calls itself
                Teams sends number back to SBC over and over
                CUCM and gateway route pattern loop
                inter-site dialling circles
                max_forwards depleted on dialplan recursion
                recursion of ring group within ring group
                spiral not accepted by Asterisk
                Asterisk answers 482 to call hairpinned to itself
                call is rotating between servers
                dispatcher set contains own proxy
                packet goes round until hops run out
                """),
        Saying(
            .symptom("large-messages-lost"),
            heard: """
                TCP works, UDP is silent for bigger packets
                INVITE of 1500 bytes is swallowed
                request exceeds 1300 bytes
                packet size over 1472 lost
                IP fragments blocked by firewall
                second fragment lost
                fragmented UDP not reassembled
                MTU issue over VPN or PPPoE
                MTU 1400 tunnel drops SIP
                don't fragment bit and SIP
                jumbo SDP with many candidates
                SDP too long with ICE candidates
                fewer codecs makes it work
                disabling video makes the INVITE go through
                removing codecs fixes timeouts
                shorter SDP gets an answer
                audio only works since packet smaller
                switch to TCP when oversize
                PJSIP switch to TCP for large request
                pjsip disable_tcp_switch
                513 message too large
                message too large response
                oversized NOTIFY truncated
                truncated SIP packet
                packet cut at 1500 bytes
                SIP message incomplete in buffer
                receive buffer too small
                Identity header makes INVITE huge
                STIR PASSporT makes packet too big
                many Record-Route fields push size over limit
                IPsec tunnel loses large signalling
                200 OK with long SDP gets lost
                sipp reports packet too long
                UDP datagram exceed and no reply
                Starlink or LTE drops fragmented signalling
                small requests OK, bulky ones vanish
                """),
    ]
}
