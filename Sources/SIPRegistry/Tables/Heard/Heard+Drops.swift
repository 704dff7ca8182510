// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put the symptoms of the same name.
    static let heardOfDrops: [Saying] = [
        Saying(
            .symptom("drops-after-30-seconds"),
            heard: """
                cut thirty seconds into talking
                we speak half a minute then line is gone
                always dead at 0:32
                thirty-two second cutoff
                customers disappear after 30 sec
                incoming calls get cut after half minute, outgoing okay
                200 OK repeated until timeout
                200 OK retransmitted many times
                callee keeps sending 200 OK
                Timer H expired
                timer H fires then BYE
                ACK goes to private address
                ACK misrouted
                ACK not forwarded by proxy
                ACK without Route header
                ACK lost behind NAT
                Contact with internal IP so ACK goes astray
                Contact 127.0.0.1 in 200 OK
                externip or external_signaling_address not set
                ext-sip-ip wrong, calls end at 32 seconds
                loose_route of ACK fails
                loose routing broken, ACK dropped
                record-route missing, ACK straight to phone
                RECOVERY_ON_TIMER_EXPIRE after 32 seconds
                maximum retries exceeded on transmission critical response
                hanging up call no reply to our critical packet
                PJSIP no ACK received, disconnecting
                jssip no ACK received for 200, terminating
                ACK never received cause in browser
                B2BUA terminates dialog unconfirmed after 64*T1
                SIP ALG eats ACK
                router rewrites Contact so confirmation never comes
                half minute limit on every answered inbound
                talking okay but auto cut in 30 sec
                test call ends around 35 seconds every time
                prematurely cut after half a minute with BYE cause 408
                """),
        Saying(
            .symptom("drops-after-15-minutes"),
            heard: """
                always cut after quarter of an hour
                thirty minute limit on calls
                one hour calls get cut at 60:00
                exactly 15:00 on the display when it ends
                cuts at the same minute mark
                every long call ends at 1800 seconds
                ends at 900 s
                Session-Expires 1800 no refresh
                Session-Expires 90 kills call at 90 seconds
                Min-SE mismatch then drop
                refresher never refreshes
                refresher=uas not honoured
                session-timers refuse solves cutoff
                session timer re-INVITE unanswered
                session refresh UPDATE answered 481
                refresh INVITE lost in NAT and call is closed
                periodic re-INVITE fails 408
                keepalive re-INVITE at 15 minutes not answered
                call audit by carrier after 15 minutes fails
                carrier in-dialog OPTIONS or re-INVITE audit fails
                TCP session idle timeout kills signalling, call ends at refresh
                firewall UDP timeout makes the refresh fail
                max call duration reached
                maximum call length set on trunk
                absolute timeout on channel
                hard limit of two hours
                L() option dial limit ends the call
                conference ends after 30 min on the dot
                webinars cut every half hour
                hold line with support for long gets disconnected at 30 minutes
                ACK of refresh re-INVITE lost
                call dies at 7.5 minutes
                regular drop at fixed duration over SBC
                BYE Reason session timer expired cause
                after fix time all call cut automatically
                long discussions always end same minute
                remote ends call at half session interval
                """),
        Saying(
            .symptom("drops-at-random"),
            heard: """
                calls disconnect without pattern
                sporadic cutoffs
                unpredictable disconnections during customer talks
                abrupt end of conversation
                we get cut off several times a day
                call falls down from time to time
                losing customers in mid sentence
                dropped calls in the wifi of the storage hall
                RTP timeout hang up
                rtptimeout terminates the muted call
                MEDIA_TIMEOUT hangup cause
                hangs up when nobody speaks
                long silence ends call
                VAD silence triggers disconnect
                handover from wifi to cell ends the call
                DSL reconnect cuts running calls
                internet blip ends conversation
                IP change during call terminates it
                websocket closed and active call hung up
                websocket disconnect 1006 ends the call
                ICE disconnected so browser hangs up
                PBX failover loses running calls
                reload of Asterisk cuts calls
                Kamailio restart kills ongoing dialogs
                DECT handset walks out of range and call is cut
                cause 41 temporary failure mid conversation
                busy tone detection false positive hangs up
                FXO detects false disconnect tone
                phone reboots in the middle of talking
                app crashes and conversation ends
                keepalive lost and call dropped
                Teams call disconnects at random via direct routing
                line cut many times in a day no fixed time
                callers fall off the line several times daily
                """),
        Saying(
            .symptom("drops-on-hold"),
            heard: """
                customer gone when I put him in waiting
                pressing the pause kills the conversation
                held callers vanish
                on hold the client is thrown out
                call cut while looking up information on hold
                hold for a minute and they are disconnected
                parked caller hung up after a while
                park timeout disconnects the caller
                hold times out
                held call dropped by RTP timeout
                no RTP during hold so trunk ends call
                rtpholdtimeout too short
                rtp_hold_timeout ends calls
                hold re-INVITE gets 488 and call ends
                hold re-INVITE 481 terminates
                hold INVITE times out with 408 then BYE
                provider rejects a=sendonly
                carrier does not support hold
                sendonly in SDP drops call
                c=0.0.0.0 makes peer hang up
                call waiting swap disconnects first party
                answering another call kills the one put aside
                hold in jssip ends session
                session.hold() terminates
                sip.js hold causes 488 and bye
                linphone pause ends call
                Teams hold disconnects PSTN party
                CUCM hold without MOH resource disconnects
                DTLS renegotiation on hold ends call
                switching lines hangs up
                flash key hang ups the caller
                hold pressed then busy tone
                when I keep call on hold it gets disconnect
                hold key = hang up
                waiting customers fall out of the line
                """),
    ]
}
