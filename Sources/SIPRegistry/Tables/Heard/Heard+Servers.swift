// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put what these codes are about.
    static let heardOfServers: [Saying] = [
        Saying(
            .code(500),
            heard: """
                second INVITE in the dialog before the first got its final answer
                overlapping requests on quick hold and retrieve
                Retry-After between 0 and 10 seconds on a second offer
                CSeq lower than the last one seen
                null pointer in the application server
                routing script ended without a reply
                registrar could not write the location to its table
                backend API threw an error during the call
                unforeseen situation inside the softswitch
                I am terribly sorry, server error occurred
                Kamailio out of memory while building the request
                JSON or webhook of the voice app returned an error
                proxy turns an unavailable next hop into its own failure
                interworking or protocol failure of the telephone network behind it
                Overlapping Offer/Answer from FreeSWITCH
                JsSIP Internal Error
                licence server or disk full on the PBX
                TwiML application error
                which code for a bug in my own handler
                uncaught error in the request handler
                MySQL gone away so the REGISTER cannot be saved
                UPDATE arrives before we have answered the previous one
                terribly sorry, server error with a number and TM in brackets
                meaning of the bracketed number with SL or TM at the end
                error rate of the call platform jumps on the graph
                """),
        Saying(
            .code(501),
            heard: """
                stack has never heard of this verb
                UPDATE not implemented by the other end
                PUBLISH not known to this server
                method name in lower case
                server lacks the functionality to fulfil the request
                OPTIONS ping unknown to the old gateway
                REFER not built into the trunk
                MESSAGE not implemented on the ATA
                PRACK unknown to a simple library
                SUBSCRIBE unrecognised by the embedded device
                facility not implemented in the exchange behind the gateway
                which code for a verb I do not recognise at all
                unrecognised request name
                home automation gateway has no handler for NOTIFY
                door phone does not do INFO
                function is not there in this firmware
                method token misspelt
                stub returns not yet done
                session refresh verb missing in the peer
                feature not built in
                what to return to a request type my stack cannot handle
                """),
        Saying(
            .code(502),
            heard: """
                gateway received a corrupt reply from the machine behind it
                line behind the FXO gateway is broken
                SBC cannot use what the next hop returned
                PRI span down behind the media gateway
                unparsable answer from the downstream server
                intermediary got an unusable response
                interworking element reports a fault further on
                answer of the inner server violates the protocol
                Record-Route with the wrong transport breaks the way back
                next server speaks gibberish
                far gateway reported a hardware fault
                analog port not connected
                D channel down on the E1
                carrier tells that the called line is defective
                proxy chain broken by a bogus reply
                P-CSCF contacted through another proxy first
                trunk provider has an internal gateway issue
                broken reply relayed from downstream
                hop behind the gateway is sick
                """),
        Saying(
            .code(503),
            heard: """
                simultaneous session licence of the trunk reached
                no free B channels on the PRI
                CPS throttle of the carrier
                come back in a few seconds, Retry-After 30
                draining before an upgrade
                dispatcher found no active gateway
                connection refused by the peer turned into an answer by the stack
                TLS handshake failed so the library reports unavailability
                ICMP port unreachable received
                DNS of the trunk host not resolvable at our PBX
                failover to the secondary trunk should begin now
                server is booting and not ready
                database pool empty, requests rejected for a while
                channels sold out on Monday morning
                overload control sheds load
                all routes to this destination failed
                dead gateway in the carrier set
                provider is down, use the next SRV record
                system under stress rejects new INVITEs
                trunk group unavailable alarm
                emergency shutdown of the media server
                max sessions per second exceeded
                which code to send when my server is full
                session limit of the SBC hit
                connector marked down by health probes
                """),
        Saying(
            .code(504),
            heard: """
                ENUM or LDAP dip did not come back
                back end silent, so the server gives up
                SBC got nothing from the next hop
                upstream carrier leg times out
                timer T7 expired in ISUP
                HSS query hung
                application server behind the proxy is slow
                S-CSCF not answering the P-CSCF
                phone must perform initial registration again
                external routing engine unresponsive
                proxy needed help from a third machine that stayed mute
                HTTP lookup made by the routing script is too slow
                radius server unresponsive
                wait for the location service exceeded
                name server down so the proxy cannot go on
                the dip to the portability database hung
                server behind the server does not react
                which code when a server I depend on is silent
                IMS restoration procedure starts
                gateway waited too long for the ISDN side
                cascading delay between carriers
                alarm: back end latency above the limit, calls fail
                """),
        Saying(
            .code(505),
            heard: """
                first line says SIP/1.0
                request line ends in HTTP/1.1
                web browser opens port 5060
                RTSP or other text on the SIP port
                fuzzing tool or sipvicious with odd version string
                lower case sip/2.0 in the first line
                unescaped blank in the URI shifts the version
                leftover body bytes taken for a new request line
                server speaks only SIP/2.0
                protocol release of the message unknown
                health check of a load balancer speaks HTTP to us
                version token garbled
                newer protocol generation demanded
                test suite torture message with version 7.0
                scanner noise in the log with bad version
                which reply to a request with a foreign protocol version
                SIP-Version field not 2.0
                wrong framing on TCP made the next line look odd
                port scan with GET / produces this
                dialect of the first line not spoken
                """),
        Saying(
            .code(513),
            heard: """
                whole request is bigger than the buffer
                receive buffer of 4096 bytes overflows
                INVITE of 2600 bytes with video and candidates
                WebRTC offer plus private headers too bulky for the PBX
                PASSporT and History-Info swell the headers
                router cannot take datagrams above 1500
                strip unused codecs to make the INVITE smaller
                datagram exceeds what the socket takes
                Record-Route pile after many hops
                max message size parameter on the SBC
                headers together with the body exceed the limit
                PJSIP_MAX_PKT_LEN exceeded
                total length over 64 kB
                carrier refuses INVITEs above a few kilobytes
                which code when the complete message does not fit
                packet length limit of the stack
                switch to TCP does not help, still oversize
                dozens of Via lines
                giant instant message bounces
                SIP packet overflow
                how do I say that the complete request overflows my buffer
                """),
        Saying(
            .code(555),
            heard: """
                pn-prid or pn-param missing in the REGISTER
                Contact names a push provider we do not run
                webpush unknown to the proxy
                push gateway has no credentials for this bundle id
                app cannot be woken through this network
                RFC 8599 registration fails
                apns topic wrong
                Firebase sender id not configured at the server
                REGISTER with pn-provider=fcm is turned down
                proxy does not do wake up messages
                pn-purr not handled
                which code if the wake up service is unsupported
                huawei or baidu push kit not offered
                linphone flexisip push parameters refused
                mobile app registers without push capable proxy
                voip push certificate absent at the provider
                notification service of the phone maker not available
                sip.pnsreg feature missing
                typing error in the provider name of the push service
                wake-on-call not possible for this platform
                """),
        Saying(
            .code(580),
            heard: """
                dedicated bearer was refused by policy
                a=des:qos mandatory cannot be satisfied
                a=curr:qos local none never becomes sendrecv
                resources could not be reserved before alerting
                UPDATE confirming the reservation never came
                QCI 1 bearer activation failed
                Rx or PCRF rejected the media flow
                dedicated GBR bearer missing for VoLTE
                a=conf not delivered
                preconditions demanded on a network without QoS
                answer SDP carries a=des:qos failure
                mandatory e2e strength cannot be guaranteed
                voice over NR flow not admitted
                video bearer not granted
                precondition type unknown to the answerer
                radio could not allocate resources for the call
                which code if required bandwidth cannot be reserved
                IMS phone gives up because quality is not assured
                security precondition sec not met
                connectivity precondition conn failed
                5QI flow set up failed so the call is dropped before ringing
                AAR to PCRF came back with an error
                """),
    ]
}
