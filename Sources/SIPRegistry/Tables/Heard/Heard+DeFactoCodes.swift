// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put what these codes of products are about.
    static let heardOfDeFactoCodes: [Saying] = [
        Saying(
            .deFacto(101),
            heard: """
                Dialog Establishement provisional with a tag before any ringing
                eXosip or belle-sip first answer after INVITE
                linphone sends a strange provisional before ringing
                misspelt dialog establishment in the trace
                early dialog opened before the phone rings
                Connecting provisional seen in packet samples
                unknown 1xx between trying and ringing
                osip based client emits an unregistered provisional
                how should a client treat an odd unregistered 1xx
                Dialog Establishment in a wireshark capture
                provisional with To tag but no alerting
                switching protocols from HTTP does not exist in SIP
                websocket upgrade answer is not this one
                is an establishment provisional a fault
                softphone built on eXosip2
                """),
        Saying(
            .deFacto(304),
            heard: """
                AlternativeService constant in sipsorcery
                C# enum for alternative service has the wrong number
                not modified belongs to HTTP
                wrong constant value in a dotnet library
                enum says alternative service but the value is off
                """),
        Saying(
            .deFacto(473),
            heard: """
                Filtered destination
                blacklisted next hop after earlier failure
                dst_blacklist of opensips contains the gateway
                private address range filtered by an admin rule
                next hop was blacklisted for a few minutes after a timeout
                opensips refuses to send to a filtered address
                unblock a gateway in the opensips blacklist
                check_blacklist or use_blacklist rule matched
                DNS blacklist entry keeps calls from a carrier
                temporary ban of a destination in the proxy
                how do I list the blacklists over MI
                Contact with a private IP is filtered by the proxy
                automatic blacklisting after a failed send
                destination filtered although it is up again
                opensips says filtered and the carrier is healthy
                RFC 3263 failover put the gateway on a temporary list
                opensips forwards to 10.x or 192.168.x and filters it
                fs or dns blacklist of opensips hit
                """),
        Saying(
            .deFacto(475),
            heard: """
                Bad URI from the TM module
                opensips failed to parse the next hop address
                Route or Contact with illegal characters stopped opensips
                empty host in a URI composed by the opensips script
                Refer-To of a device breaks the opensips parser
                opensips bad uri after rewriting the user part
                R-URI built from an empty variable in opensips
                what does bad uri with TM in brackets mean
                opensips script sets du to a broken value
                opensips tm cannot handle the target it was given
                percent or space in the user part, opensips rejects
                opensips says the URI is bad after following a redirect
                topmost Route of the device unreadable for opensips
                opensips record with a missing sip: in the Contact
                address composed from an empty database column in opensips
                """),
        Saying(
            .deFacto(476),
            heard: """
                Unresolvable destination from OpenSIPS
                opensips DNS lookup of the domain fails
                opensips tries to resolve a dot invalid browser contact
                SRV record missing for the host opensips should relay to
                typo in the gateway hostname on opensips
                opensips mk_proxy failed
                no A record for the Route host at the opensips box
                opensips could not find an IP for the domain
                opensips reports that a destination cannot be resolved
                neither NAPTR nor SRV nor address for the opensips next hop
                browser contact behind opensips looked up as a hostname
                resolver of the opensips server is dead
                transport in the URI has no SRV entry, opensips gives up
                container with opensips has no working nameserver
                """),
        Saying(
            .deFacto(477),
            heard: """
                Unfortunately error on sending to next hop occurred
                Send failed from the TM module
                t_relay failed to deliver the INVITE over websocket
                TCP/TLS connection for WebSocket could not be found
                no corresponding socket found for the address family
                browser left and the proxy cannot push the request to it
                connect timed out to the gateway over TLS from kamailio
                via building failed, tcp connection id zero
                kamailio cannot reach the stored client socket any more
                force_send_socket mismatch so nothing leaves the box
                msg_send failed in the log
                t_forward_nonack failure to add branches on send
                automatic error reply of t_relay can be disabled
                NAT closed the TCP session that the contact used
                kamailio TLS handshake to the carrier fails at send time
                asynchronous TCP connect failed
                udp send error network unreachable at the proxy
                sending to a phone behind NAT over dead TCP
                next hop unreachable for kamailio at send time
                """),
        Saying(
            .deFacto(478),
            heard: """
                Unresolvable destination from Kamailio
                domain ends in dot invalid, kamailio looks it up
                WebSocket contact xyz.invalid cannot be resolved
                set_contact_alias and handle_ruri_alias are missing
                uri2dst2 failed to resolve
                unresolvable A or AAAA request
                NAPTR or SRV missing for the destination of kamailio
                DNS name known only inside the docker network
                JsSIP or SIP.js phrase unresolvable destination
                kamailio dns cache negative entry keeps failing
                gruu or received not used for browser clients
                sl_reply_error after DNS trouble in kamailio
                proxy takes the random host of the browser as a real name
                OverSIP in front and the router cannot find the client
                """),
        Saying(
            .deFacto(479),
            heard: """
                Regretfully, we were not able to process the URI
                kamailio URI parser stumbled
                bad characters in the request line according to kamailio
                parse_uri bad char in state
                kamailio script built an empty request target
                Contact without host kills routing in kamailio
                Refer-To with spaces regretted by the proxy
                regretfully phrase in the log
                pseudo variable ru contains garbage
                what does the regretful answer of the proxy mean
                loose_route finds a Route that it cannot read
                kamailio was handed a Route without a host
                dispatcher or htable returned a broken address to kamailio
                kamailio cannot make sense of the target after rewriting
                double sip: prefix written by the kamailio script
                Contact of a cheap phone unreadable for kamailio
                """),
        Saying(
            .deFacto(490),
            heard: """
                Request Updated
                phrase in the tables of PJSIP and Sofia that nobody sends
                unregistered neighbour of request pending
                pjsip_status_code for request updated
                number that was never registered, between bad event and glare
                is request updated a real SIP answer
                draft leftover about an updated request
                Yate or pjsip status table shows request updated
                answer printed as updated by a softphone log
                """),
        Saying(
            .deFacto(514),
            heard: """
                Response cannot be sent safely
                answer too large for UDP and no other transport
                Yate constant for an unsafe response
                congestion safe draft answer
                reply would be fragmented and cannot go over TCP
                server had no safe way to return its answer
                oversize answer over datagrams refused by Yate
                """),
        Saying(
            .deFacto(515),
            heard: """
                Response requires congestion management
                answer may only go over TCP or SCTP
                Yate table about congestion managed transport
                congestsafe draft, response needs a controlled transport
                large reply not allowed on an uncontrolled transport
                """),
        Saying(
            .deFacto(516),
            heard: """
                Proxying of request would induce fragmentation
                proxy would have to fragment the UDP datagram
                request outgrew the MTU at the proxy, by Yate phrase
                congestsafe draft, request would be cut in pieces
                Via and Record-Route grew the request past one datagram at the relay
                relay refuses to split the datagram
                """),
        Saying(
            .deFacto(687),
            heard: """
                Dialog Terminated
                Sofia constant for a dialog that has ended
                six hundred class number nobody registered
                nua reports a terminated dialog
                log line dialog terminated from sofia
                global failure number only found in Sofia-SIP
                nua_i_terminated style status for a finished call
                """),
    ]
}
