// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put what these codes are about.
    static let heardOfRequestsRefused: [Saying] = [
        Saying(
            .code(405),
            heard: """
                this resource does not take that verb
                REFER is switched off on the trunk
                Allow lists INVITE ACK BYE CANCEL OPTIONS only
                provider does not permit SUBSCRIBE on the trunk
                INFO is not listed in Allow of the peer
                UPDATE known to the stack but not for this user
                MESSAGE to a desk phone that only does calls
                PUBLISH sent to the registrar
                REGISTER to a media server or trunk address
                NOTIFY out of the blue is not accepted
                OPTIONS keepalive rejected though host is up
                contact registered without this method in Methods
                PRACK turned down by the other end
                which code if I know the method but forbid it here
                endpoint does not allow chat
                registrar function disabled on this port
                feature disabled per account, so verb removed from Allow
                method is recognised, target does not permit it
                transfer verb not offered by the carrier
                what has to go into the Allow header of the rejection
                text messages not permitted towards this extension
                how to say that I understand REFER but do not offer it
                """),
        Saying(
            .code(406),
            heard: """
                Accept lists only types that the notifier cannot produce
                response body would not fit the Accept field
                watcher wants a vendor xml format for lamps
                empty Accept means that nothing is acceptable
                pidf+xml not in the accept list
                server cannot generate a reply in the wanted content type
                subscriber accepts only rlmi+xml and multipart
                OPTIONS with Accept: application/xyz
                language of the answer not among Accept-Language
                content characteristics of the reply unsuitable
                notifier has no matching representation
                request is fine but you do not take what I return
                Accept says text/plain, notifier has only xml
                which code if Accept excludes every format I can generate
                SUBSCRIBE turned down due to the accept types
                Polycom or Broadsoft proprietary dialog info type demanded
                simple-message-summary missing from Accept
                partial presence diff format not available
                accept contains application/sdp only for an event subscription
                """),
        Saying(
            .code(407),
            heard: """
                Proxy-Authenticate in the answer to our INVITE
                proxy wants login for each outgoing call
                registration ok but calls get a proxy challenge
                resend the INVITE with Proxy-Authorization after ACK
                trunk without IP authentication asks for user and password
                realm of the carrier proxy differs from the one configured
                INVITE is challenged once then goes through, is that normal
                two proxies each demand their own credentials
                client answers with Authorization although it was the proxy that asked
                from user must equal the auth user at the proxy
                re-INVITE and BYE are challenged too
                proxy nonce ran out in mid call
                dialer does not handle the proxy challenge
                outbound auth object missing in pjsip.conf
                source address not recognised so the SBC challenges us
                challenge stops at the ACK and nothing more is sent
                kamailio proxy_challenge and www_challenge difference
                proxy_authorize failed in the routing script
                gateway param username and password not sent to the trunk
                credentials for a middlebox rather than for the endpoint
                relay login needed before calls go out
                how does a proxy ask for a password
                PRACK or UPDATE gets challenged by the edge
                """),
        Saying(
            .code(408),
            heard: """
                nothing comes back at all
                INVITE sent seven times without any reply
                no reply within thirty two seconds
                transaction gave up after 64 times T1
                remote host does not react to our packets
                port closed or filtered, silent drop
                registered phone has vanished but its contact is still stored
                UDP request disappears on the way
                replies go to the wrong port because rport is missing
                DNS answers but the server stays mute
                far end is powered down and the contact has not expired
                fr_inv_timer fired in the proxy
                BYE with Reason ACK Timeout
                SIP ALG eats the answers
                firewall lets packets out but not back in
                client library invents this when no response arrives
                server is at another address after the DNS change
                REGISTER gets no echo from the server
                vpn is down so the sip server cannot be reached
                Noresponse hangup after autodestruct
                did anyone get my INVITE
                locating the user took too long
                user lookup exceeded the time limit
                which code if the next hop never sends a final response
                our packets leave but tcpdump shows nothing back
                """),
        Saying(
            .code(409),
            heard: """
                clash with an existing registration
                registration conflicts with the action parameter
                Contact action=proxy meets action=redirect
                old RFC 2543 registrar objects
                user is already registered in another way
                state of the resource conflicts with the request
                HTTP code for conflicting edits on a SIP server
                removed from the standard in 2002
                deprecated conflict answer
                room already exists on the conference application
                duplicate login refused by an ancient server
                two devices disagree over proxy or redirect mode
                what is the conflict code good for in SIP
                application server reports a resource collision
                binding with opposite action parameter
                legacy device insists on action parameter
                REGISTER is inconsistent with what is stored
                resource was modified in the meantime
                """),
        Saying(
            .code(410),
            heard: """
                extension has been removed for ever
                user used to exist here
                subscription was cancelled and nobody took the number over
                employee resigned and the line was shut
                ex customer, contract terminated
                this number has been disconnected, no further information
                number changed and no new one is known
                retired address with no successor
                server knows that the user will never return
                do not dial this one again, drop it from the list
                mailbox was closed permanently
                deactivated line kept as a tombstone
                porting left the old network with a dead number
                clean the dialler list of dead leads
                permanently withdrawn DID
                the party you are calling has given up this number
                which code for a deleted account without forwarding address
                address is history
                no forwarding address available
                ceased line
                how do I tell callers that an account is closed for ever
                """),
        Saying(
            .code(411),
            heard: """
                message arrived without Content-Length
                length of the body was not stated
                home grown client forgets to state the body size
                compact header l was removed by the ALG
                HTTP style demand for the body length
                stream transport cannot find the end of the message
                obsolete demand for a body size header
                server refuses a body of unknown length
                add Content-Length: 0 even if there is no body
                netcat test script without body length
                middlebox dropped the length field after changing the SDP
                which header must be added when length is demanded
                TCP framing impossible without the length header
                old parser insists on the size of the payload
                body size indication absent
                deprecated length complaint
                python script builds a REGISTER by hand and misses a length line
                request with SDP but no size given
                """),
        Saying(
            .code(412),
            heard: """
                SIP-If-Match names a tag the server does not hold
                publication was lost when the presence server restarted
                PUBLISH refresh came too late
                event state already removed
                stale ETag in the publisher
                publish again without the condition
                publisher kept the old entity-tag after a refresh
                presence state vanished in the cluster
                BLF or busy state PUBLISH from the soft phone expired
                two processes share one publication tag
                compositor has no publication under that tag
                which error belongs to a failed condition of a PUBLISH
                ESC does not recognise the tag
                modify or remove of a publication that is gone
                initial PUBLISH needed again
                laptop woke up from sleep and republished its presence
                how to recover from an unknown SIP-ETag
                presence update bounces, must start from scratch
                conditional publish fails
                server discarded my presence document
                Precondition Failed phrase of HTTP in a SIP trace
                reSIProcate prints precondition failed for a PUBLISH
                sofia phrase precondition failed is not about QoS
                """),
        Saying(
            .code(413),
            heard: """
                SDP with a hundred candidates is refused for its size
                message body of several kilobytes
                picture sent by MESSAGE exceeds the limit
                text longer than 1300 bytes in pager mode
                presence document or contact list too heavy
                content larger than the server is willing to handle
                body size restriction of the SBC
                INVITE with ISUP and XML attachments too fat
                base64 file in a chat message
                long chat text is refused, a short one passes
                which limit applies to the payload of MESSAGE
                entity exceeds what the UAS takes
                attachment should go over MSRP instead
                resource list body too bulky
                max body length on the border controller
                NOTIFY full state too voluminous
                trim the session description to pass the limit
                Retry-After says the size limit is temporary
                location xml makes the payload overweight
                """),
        Saying(
            .code(414),
            heard: """
                request line is longer than the parser buffer
                user part of the URI with hundreds of characters
                encoded token in the contact makes the target extremely long
                SBC packs the original contact into the user part
                number portability and trunk group parameters bloat the target
                URI grows at each pass through the loop
                embedded headers from Refer-To copied into the target
                long base64 user name in the address
                address exceeds two hundred and fifty characters
                what happens if the R-URI is longer than the server interprets
                Teams style very long contact addresses
                GRUU with an opaque string too lengthy
                first line of the request too lengthy
                URI length limit of the gateway
                billing parameters appended to the target
                shorten the address in the request line
                URI with a Replaces escaped inside is over the limit
                very long username rejected by the proxy
                how do I refuse an overlong target address
                """),
        Saying(
            .code(415),
            heard: """
                Accept header in the answer lists the types I take
                INFO with application/dtmf-relay not digested
                multipart/mixed with ISUP attachment not understood
                SIPREC metadata or rs-metadata+xml refused
                MESSAGE with text/html to a plain phone
                message/cpim wrapper unknown
                Content-Type missing on the SDP
                misspelt content type
                gzip Content-Encoding refused
                imdn or composing indication not taken by the phone
                application/media_control+xml picture fast update refused
                NOTIFY body of type message/sipfrag rejected
                PIDF-LO part inside an INVITE refused by the trunk
                x-ms or vendor body unknown
                body format of the request cannot be read
                handling=required body part not understood
                what to answer to a body whose type I cannot read
                Content-Language of the body not spoken
                application/json payload refused by the PBX
                typing notification iscomposing+xml refused
                body kind wrong for this method
                """),
        Saying(
            .code(416),
            heard: """
                request line begins with tel: and the proxy only does sip:
                sips: in the request line not implemented
                URN or http: as request target
                im: or pres: URI in the request line
                IMS sends tel URIs to the PBX trunk
                click on a tel link goes out unconverted
                mailto contact ended up as target
                scheme before the colon is foreign to the server
                convert tel into sip with user=phone
                urn:service:sos not known by the gateway
                IMS core hands over a telephone URI
                unknown protocol prefix of the address
                capital letters or typo in the scheme
                ENUM result with a h323 address
                callto: link not handled
                which answer when the target is not a sip URI
                secure scheme unknown to an old server
                target has no scheme at all
                server handles nothing but sip addresses
                """),
        Saying(
            .code(417),
            heard: """
                Resource-Priority: dsn.flash unknown here
                ets.0 or wps.0 not configured on the switch
                military precedence value rejected
                Require: resource-priority with a namespace nobody knows
                esnet namespace for emergency not understood
                MLPP call leaves its network
                precedence level misspelt
                flash override is not a value of this namespace
                Accept-Resource-Priority lists the known ones
                q735 or drsn namespaces only
                government emergency telephone service value refused
                priority token not recognised
                none of the priority values mean anything to us
                mcpttp or mcptt priority namespace unknown
                which reply for an unknown precedence namespace
                first responder priority mark rejected by the carrier
                namespace.priority pair not valid
                defence network call marked with unknown urgency
                wireless priority service label ignored and rejected
                """),
    ]
}
