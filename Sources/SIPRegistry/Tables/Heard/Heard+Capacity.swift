// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put the symptoms of the same name.
    static let heardOfCapacity: [Saying] = [
        Saying(
            .symptom("fails-at-busy-times"),
            heard: """
                during lunch rush callers get error
                Monday mornings nobody gets through
                congestion when the whole office phones
                fast busy once we have 30 calls
                no free channel
                no circuit channel available cause 34
                switch congestion cause 42
                all trunks in use
                channel limit exceeded
                maximum sessions reached
                max sessions FreeSWITCH sessions-per-second throttle
                sessions per second limit
                CPS limit exceeded by the dialler
                calls per second throttled
                rate limit from carrier on burst dialling
                licensing limit of simultaneous calls
                SBC session license exhausted
                PRI full, thirty B channels occupied
                503 Retry-After under high volume
                peak load leads to 480 and 500
                campaign start brings hundreds of rejections
                stress test with sipp fails beyond 200 calls
                sipp load test drops calls
                works alone but fails when everybody dials
                sporadic failures correlate with volume
                evening calls fine, at rush hour refused
                need more lines
                not enough trunk lines for our call centre
                erlang capacity exceeded
                RTP port range exhausted under high call count
                file descriptors exhausted, new calls rejected
                worker threads saturated, SIP queue full
                hotline overcrowded, callers rejected
                network congestion tone in high traffic
                when so many persons call, then not connect
                """),
        Saying(
            .symptom("second-call-fails"),
            heard: """
                while I am talking, another caller is turned away
                second line on phone cannot be used
                line 2 gives error when line 1 active
                callers get busy as soon as one employee is on phone
                only a single conversation possible
                cannot place a consultation call while one is running
                outgoing refused while a colleague is calling
                shop has two phones but only one can be used
                wife is on phone, I cannot dial
                two extensions cannot phone outside together
                call-limit 1 on the peer
                call limit reached for extension
                user busy on second inbound while first is active
                second INVITE gets 486 from the device
                max 1 concurrent call on my VoIP plan
                channels: 1 on the account
                simultaneous call restriction by provider
                starting another call puts error too many calls
                no beep for a waiting call
                knocking tone absent
                call waiting never shows up
                caller two never gets through
                only one outbound channel per SIP account
                ATA port busy, second caller declined
                pjsua max calls reached
                PJSUA_MAX_CALLS too many
                linphone accepts one call only
                line appearance limit
                when one call going other call not possible
                dual line phone shows only first line
                cannot have two conversations at once on one account
                second outgoing fails until first is finished
                """),
        Saying(
            .symptom("slow-to-connect"),
            heard: """
                ages before I hear it ring
                PDD too high
                nothing happens for 15 seconds after dialling, then it rings
                dialling takes forever
                phone waits after entering the number
                have to press # or wait for it to dial
                interdigit timeout makes dialling sluggish
                digit timeout T302 wait
                trying for ten seconds until ringing
                sluggish call setup with webrtc
                ICE gathering delays sending the INVITE
                INVITE leaves the browser only after 40 seconds
                iceGatheringTimeout jssip slow outgoing
                STUN timeout before INVITE sent
                DNS SRV lookup timeout slows each call
                AAAA lookup waits before A
                IPv6 attempt first, then fallback after delay
                Timer B expires and then next gateway
                trunk failover takes half a minute
                LCR tries three carriers before it succeeds
                lag between pressing call and ringing
                call attempt hangs on connecting for long
                outbound latency before 180
                doorbell press rings the phone after several seconds
                house phone reacts slow when someone dials
                first call of the day takes long
                sequential hunting delays outside callers
                CUCM interdigit timer 15 seconds
                sending button works quicker than waiting
                cell rings eight seconds after I dial
                setup time long, afterwards all normal
                reverse DNS on the PBX delays INVITE
                it take too long time to go the ring
                long wait between dialling and first ring tone
                """),
        Saying(
            .symptom("trunk-shown-offline"),
            heard: """
                monitor says trunk offline while people are talking over it
                dashboard red but phone service is normal
                OPTIONS not answered by carrier
                keepalive OPTIONS times out
                OPTIONS returns 404 so gateway is disabled
                OPTIONS gets 403 or 405 and peer is inactive
                qualify timeout on provider
                qualify_frequency marks contact unavail
                AOR contact Unavail in pjsip show aors
                pjsip endpoint unavailable but inbound calls arrive
                sofia gateway status DOWN ping
                FreeSWITCH gateway ping fails
                gateway state FAIL_WAIT while calls pass
                Kamailio dispatcher marks destination inactive
                dispatcher probing sets IP flag to IP
                dispatcher list shows AP or IP state wrongly
                Teams direct routing SBC inactive, no OPTIONS
                SBC health status warning SIP options
                Direct Routing connectivity shows degraded
                CUCM SIP trunk status no service
                SIP OPTIONS ping out of service on CUBE
                dial-peer busyout by keepalive
                lagged peer warnings in log
                peer is now UNREACHABLE then REACHABLE messages
                flapping reachable unreachable provider
                ITSP ignores our OPTIONS
                heartbeat to trunk unanswered
                483 reply to OPTIONS with max forwards zero
                LED of trunk red, still functioning
                3CX trunk icon red yet working
                status page claims line unregistered, calls pass
                monitoring alarm false positive SIP trunk
                nagios check_sip OPTIONS failing
                trunk shows up and down every few minutes
                trunk group blocked after failed heartbeat
                phone system report provider unreachable yet conversation is normal
                """),
        Saying(
            .symptom("everything-unavailable"),
            heard: """
                nobody in the company can phone anyone outside
                total outage of outbound dialling with 503
                all calls die instantly since update
                phone service outage
                complete loss of service at the carrier
                trunk down, nothing goes out or in
                gateway down error on every attempt
                NO_ROUTE_DESTINATION for all numbers
                NORMAL_TEMPORARY_FAILURE on each call
                no gateways available LCR
                dispatcher has no active destination
                no destination available ds_select failed
                all destinations in the dispatcher set are down
                DNS resolution of the SIP provider fails
                cannot resolve proxy hostname
                SRV records vanished so all fails
                TCP connection to trunk refused, every call 503
                TLS link to carrier broken, immediate 503
                transport error 503 for each INVITE
                PJSIP_ETPNOTAVAIL 503
                transport not available for use, all calls
                provider migrated its servers, nothing works now
                after moving to new IP all numbers rejected 503
                no matter which number I dial, service not available
                B2BUA out of backends
                carrier outage, immediate reject of everything
                since morning all lines down
                upstream unreachable 503
                server error for any destination immediately
                my all numbers not going from today
                DNS A record changed and every gateway is dead
                every number gives the same 503 from this morning on
                fast busy at once for any outside destination company wide
                """),
    ]
}
