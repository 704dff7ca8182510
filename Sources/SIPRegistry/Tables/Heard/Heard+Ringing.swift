// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put the symptoms of the same name.
    static let heardOfRinging: [Saying] = [
        Saying(
            .symptom("rings-cannot-be-answered"),
            heard: """
                lifting the receiver has no effect, ringing goes on
                I pick up and the caller is already gone
                accept button vanishes without conversation
                swipe to answer and nothing
                green button ineffective
                taking the call ends it
                answered and instantly cut
                the moment I lift, the line dies
                pressing accept gives call failed
                answering from headset button not possible
                200 OK never sent by the phone
                200 OK not received by caller
                call torn down as soon as 200 OK arrives
                rejected SDP answer at pick up then BYE
                answer without matching codec causes immediate BYE
                answer SDP invalid, caller terminates
                LOSE_RACE on pick up
                sip.js accept throws error
                jssip session.answer fails
                setLocalDescription error upon answer
                getUserMedia denied when accepting
                flutter answer crash on accept
                CallKit accept does nothing
                linphone accept from lock screen fails
                PJSUA answer error invalid state
                call_answer after INVITE without SDP fails
                incoming INVITE without SDP cannot be accepted
                sipml5 accept no reaction
                zoiper answer slider dead
                agent clicks accept and customer hears dial on
                caller still hears ringing after I lifted
                DTLS failure upon pick up kills the call
                when I receive the call it get cut immediately
                taking call on hook switch goes to busy tone
                Teams answering fails with sorry we couldn't connect you
                picking up the cordless handset does not take the call
                """),
        Saying(
            .symptom("all-phones-stop"),
            heard: """
                one colleague presses decline and everybody goes silent
                if a single user dismisses, the group is finished
                reject by receptionist ends it for all
                one person ignoring with red button ends ringing everywhere
                ring all is cancelled when any member says no
                decline from mobile app stops desk phones too
                DND phone makes whole group quiet
                busy member ends hunt
                one busy phone stops all branches
                603 cancels the other branches
                6xx stops forking
                global failure response kills all forks
                600 busy everywhere from one device
                606 or 604 from a branch ends everything
                decline should be 486 instead of 603
                Yealink reject return code 603 vs 486
                reject code setting of phone
                return code when DND
                linphone declines with 603 and all forks end
                bria ignore vs decline for group
                jssip terminate sends 603 to all
                sip.js reject statusCode 480 default
                ring group ends at first rejection
                single refusal removes caller from the queue
                family phones all end when kid rejects
                secretary rejects and boss phone stops too
                dismissing on watch stops all devices
                rejecting at home stops ring in office
                wife rejects on her phone, mine stops
                parallel ringing aborted by one negative answer
                FreeSWITCH fail_on_single_reject
                fail_on_single_reject stops bridge
                t_on_failure with 6xx no serial fork
                Kamailio 6xx immediately cancels branches
                if one cut the call, all phone stop
                one rejects and caller hears end tone
                single decline ends Teams call group
                one user's no ends the call for the team
                """),
        Saying(
            .symptom("busy-although-free"),
            heard: """
                engaged tone though I sit idle at the desk
                callers hear engaged signal while phone is on hook
                line is engaged all the time
                customers complain our number is permanently busy
                beep beep beep for callers although nobody phoned
                we are not talking yet it is engaged
                my status is available, callers get occupied
                idle extension returns 486
                486 busy here from unused handset
                phone answers busy without ringing
                USER_BUSY for an idle user
                DND left on so callers hear engaged
                forward on busy misfires
                inuse counter stuck
                device state stuck INUSE
                extension stuck in use after call
                queue member stuck busy
                agent marked busy after wrap up
                limit_hash still counting dead call
                call-limit counter not released
                FXO or FXS port off hook so busy
                handset not properly on hook
                receiver off cradle
                fast busy for callers of the shop
                trunk limit reported as 486
                carrier disguises no route with 486
                provider sends busy for rejected CLI
                486 from carrier within a second
                17 user busy without reason
                cause 17 while nobody uses phone
                Teams shows user busy due to calendar or busy on busy
                busy on busy policy
                3CX extension profile returns busy
                MicroSIP single call mode returns busy
                outgoing call gives busy tone for each dialled number
                peer always busy when call to him but he is free
                client says your number give engage tone
                off hook port keeps line engaged
                """),
        Saying(
            .symptom("no-ringback"),
            heard: """
                dialling gives total quiet until somebody lifts
                no tut tut when I phone
                I don't hear it ringing at the other side
                nothing sounds in the earpiece before answer
                caller side mute during alerting
                alerting without tone
                outside callers hear silence while our phones ring
                customers hang up since they hear no ringing
                people think our line is dead while it rings
                missing tone while waiting for pick up
                no calling tone
                no waiting beep before answering
                ring back tone absent on SIP trunk
                RBT missing
                180 without SDP no local tone
                phone does not generate local ringback
                183 stops local tone and no RTP comes
                180 after 183 ambiguity
                183 with inactive audio silent
                only 100 Trying reaches the caller
                180 not forwarded to the caller leg
                prematuremedia setting
                Dial option r missing
                ringback variable transfer_ringback instant_ringback
                ringback=us-ring not set
                transferred caller hears silence while target rings
                during blind transfer caller hears nothing
                queue caller hears nothing while agents ring
                IVR then silence during extension ringing
                sip.js play ringtone manually on progress
                voice agent dial silent until callee answers
                Teams outgoing no ringback through SBC
                CUCM CUBE no ringback to PSTN caller
                MicroSIP no ring tone outbound
                linphone ringback wav not played
                when dial the number no bell sound in ear
                caller listen nothing while my phone is bell
                progressinband=yes leaves caller without tone
                """),
        Saying(
            .symptom("ringing-stops-early"),
            heard: """
                not enough rings to reach the phone
                can't get to the handset in time
                rings three times then quits
                only two rings before it is over
                after 15 seconds caller is sent away
                ring duration too short
                alerting ended at 30 seconds
                phone quits at sixty seconds
                no answer timeout too small
                ring time setting
                ring timer default 15
                RINGTIMER 15 seconds
                call_timeout 30 in dial string
                leg_timeout or originate_timeout
                fr_inv_timer Kamailio
                fr_inv_timer expires and CANCEL sent
                Timer C 180 seconds
                proxy sends CANCEL while alerting
                Expires header in INVITE
                487 request terminated at 20 sec
                NO_ANSWER cause 19
                cause 19 no answer from user
                cause 102 recovery on timer expiry while alerting
                PBX cancels before user reaches device
                queue timeout moves on before agent takes it
                ring group time 20 to short
                door phone stops before I can open app
                intercom ring is too brief
                cell voicemail takes the call away from the group
                Twilio dial timeout default 30
                livekit ringing_timeout
                sip.js no answer timeout 60
                jssip no_answer_timeout
                Teams unanswered after 20 seconds setting
                extend the number of rings
                ring very less time then cut
                """),
        Saying(
            .symptom("rings-on-after-hangup"),
            heard: """
                caller left but bell continues
                handset goes on ringing with nobody waiting
                phone won't stop ringing
                pick up and line is empty because they gave up
                ringer stays on until I lift
                answered on cell, desk set rings further
                taken by colleague, mine continues to ring
                ring group members keep ringing after one answered
                other phones not silenced on answer
                CANCEL not delivered to phone
                CANCEL gets 481
                481 for CANCEL
                CANCEL before any provisional
                CANCEL goes another path than INVITE
                CANCEL with different branch
                CANCEL not matching INVITE transaction
                CANCEL missing Route
                no CANCEL sent by proxy to other forks
                B leg not cancelled when A leg leaves
                originator hung up but bleg continues
                FreeSWITCH b-leg still ringing after ORIGINATOR_CANCEL
                browser incoming popup stays open
                incoming call screen does not vanish
                ringtone audio keeps looping in web app
                jssip failed event not fired on cancel
                sip.js onCancel not called
                notification keeps ringing on Android after caller quit
                CallKit continues to ring after cancel
                push wakes app after caller cancelled
                app shows incoming although cancelled
                linphone rings a cancelled call
                doorbell rings endlessly after visitor left
                ATA keeps ring voltage
                fork to cell not cancelled
                cell keeps buzzing after office picked up
                mobile leg of follow me not cancelled
                caller disconnect but my phone still ring
                bell not stop even other party cut
                desk phone still alerting minutes later
                """),
        Saying(
            .symptom("missed-calls-shown"),
            heard: """
                list full of missed entries for calls my colleague took
                red missed badge though someone spoke with him
                call history claims missed after other took it
                missed notification on all other handsets
                missed icon on twenty phones after every queue call
                each hunt group call leaves missed calls everywhere
                clear missed calls every morning
                answered by reception, my display says 1 missed
                queue agents see dozens of missed calls
                false missed call counter
                wrong missed entries in call log
                call completed elsewhere not honoured
                Reason header completed elsewhere missing
                Reason SIP cause 200 absent in CANCEL
                CANCEL without Reason leads to missed log
                Reason header stripped by proxy
                answered elsewhere option Dial c
                Dial option c needed
                Asterisk c option cancel elsewhere
                FreeSWITCH LOSE_RACE cause shows missed on phone
                ignore_early hunting missed
                Yealink missed call log disable
                Polycom missed call tracking
                Snom missed LED after group call
                Grandstream disable missed call for group
                Cisco missed call logging hunt group
                CUCM log missed calls shared line
                Teams call queue missed notification
                linphone history missed although picked up on other device
                Zoiper missed after desk phone took it
                iPhone shows missed for calls answered at desk
                cell phone lists as missed what I answered in office
                Fritzfon missed list counts answered ones
                bedroom handset lists as missed call answered in kitchen
                already attend call is showing miss call
                missed list not synchronised between devices
                pickup group answered but owner sees missed
                ignore_completed_elsewhere option of the device
                """),
        Saying(
            .symptom("two-phones-answer"),
            heard: """
                colleague and I lifted at the same second
                both of us ended up on one customer
                race between two agents accepting
                two agents accept the same queue call
                husband and wife lift simultaneously
                2 handsets picked the same incoming
                two 200 OK for one INVITE
                multiple 200 OK responses from fork
                second 200 OK must be ACKed and BYEd
                different To tags both answered
                late 200 OK after CANCEL
                CANCEL crosses 200 OK
                cancel race with answer
                loser of the race is connected to nothing
                fork race condition
                forked answer both confirmed
                caller stack keeps two dialogs
                two dialogs from a single INVITE
                pjsip multiple 2xx handling
                sip.js second 200 OK ignored
                B2BUA drops wrong leg on double pick up
                voicemail and human answer same call
                cell voicemail answers while I lift desk phone
                answering machine on line and PBX mailbox both take
                fax and phone both pick up
                doorbell answered by two indoor monitors
                app and desk handset answered within the same second
                simultaneous answer on shared line
                double answer
                both connected, one hears nothing
                agent screen says connected but other agent has caller
                callers hear two people greeting
                two greetings at once
                two persons talk to one caller unplanned
                duplicate answer from parallel ringing
                when two user receive same time problem
                one person answers on two devices
                accepted twice, second is dropped immediately
                """),
    ]
}
