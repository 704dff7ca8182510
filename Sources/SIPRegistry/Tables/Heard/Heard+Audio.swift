// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put the symptoms of the same name.
    static let heardOfAudio: [Saying] = [
        Saying(
            .symptom("one-way-audio"),
            heard: """
                customer hears me perfectly but my earpiece stays silent
                I talk and the other party keeps saying hello hello
                outgoing voice fine, incoming voice missing
                my microphone is not transmitted, theirs is
                only my side of the conversation can be heard
                callee is mute for the caller, caller is audible
                caller is mute, we answer and talk into nothing
                remote party deaf, local party hears everything
                half duplex voice, only upstream works
                RTP leaves us but none is received from the far end
                RTP only in one direction in wireshark
                NAT one way voice, private IP in c= line
                SDP contains 192.168 address so return voice is lost
                Linphone user hears, Zoiper user hears nothing
                baresip transmits but receives no RTP packets
                far end cannot hear the receptionist
                agents hear customers, customers hear silence
                my colleague on VPN hears me, I do not hear her
                speech from landline arrives, ours does not arrive there
                they are saying they can not listen me
                I listen the client but client not listening me
                other end gets no voice of mine after firewall change
                inbound RTP blocked by router, outbound passes
                SIP ALG rewrote media port, only one party audible
                recording contains only one speaker
                one channel of the call recording is empty
                remote audio track missing, local track sent fine
                ontrack fires but their side never gets my mic
                rx packets zero, tx packets counting
                Asterisk behind NAT, external caller audible but not the extension
                FreeSWITCH sends media to internal address of the phone
                Cisco phone no talk path toward the PSTN
                asymmetric voice between branch offices
                softphone on home wifi can speak but not listen
                mic works in other apps, nobody hears me in calls
                symmetric RTP off so voice returns to wrong port
                """),
        Saying(
            .symptom("no-audio"),
            heard: """
                we both say hello and nobody hears a word
                call timer runs, total silence at either end
                neither party can hear the other
                mutual silence after connecting
                nothing audible either way once picked up
                both directions mute from the first second
                answered but no talk path at all
                no speech path between the two extensions
                no RTP packets whatsoever after ACK
                zero media packets in the capture
                RTP ports 10000-20000 closed in the firewall
                docker container announces internal IP so media never flows
                cloud server on AWS has no sound in calls
                kubernetes pod address in SDP, silent calls
                ICE failed so media never starts
                ICE connection state failed after answer, silence
                TURN server missing, connected without sound
                rtpengine not engaged, silent call
                rtpproxy down and all calls are mute
                dead quiet line although display says connected
                phones connect but there is only silence
                no sound from handset or speaker when the call is up
                cannot hear each other
                each party thinks the other one is not speaking
                client say no voice both party
                voice is not coming from both side
                every answered call is silent since we changed the router
                internal calls have sound, external calls are totally silent
                pjsip no sound device, call confirmed but mute
                conversation state active but speaker and mic do nothing
                media timeout, no packets since the beginning
                calls across two NATs connect in silence
                bria shows call established and it is quiet
                direct media enabled and phones in different subnets are silent
                trunk call picks up, line is blank on both ends
                """),
        Saying(
            .symptom("audio-delayed"),
            heard: """
                first word is swallowed when I pick up
                customers miss my greeting because sound kicks in late
                have to say hello twice before they hear me
                nothing for three seconds after lifting the handset, then voice
                voice path opens late
                start of the greeting is clipped
                welcome prompt loses its beginning
                IVR announcement begins in the middle of a sentence
                sound comes only after a pause once connected
                five seconds of silence before we hear each other
                media takes several seconds to begin after accept
                clipped first syllables on pick up
                caller hangs up because silence follows my answer for a moment
                agents say good morning and callers do not catch it
                talk path is slow to establish
                ICE gathering delays sound after answering
                ICE checks take long until voice flows
                DTLS handshake slow, voice lags at call start
                STUN server unreachable, waits before media
                candidate gathering timeout of 5 seconds at answer
                webrtc call silent initially, then fine
                delayed offer, SDP in ACK, late voice
                late ACK postpones first RTP
                AMD in the dialler makes callers wait before agent is heard
                predictive dialler pause before the agent speaks
                bot greeting cut off at the start
                LiveKit agent first sentence lost on phone calls
                no voice at first, after some moment voice come
                initial seconds of recording blank
                missing opening words when calls get picked up
                RTP begins four seconds after 200 OK
                comedia learning the address delays early voice
                remote hears me only after a couple of seconds
                bluetooth headset connects after the greeting was already spoken
                gap between accepting and hearing anybody
                opening of conversation lost on every answered call
                """),
        Saying(
            .symptom("audio-stops"),
            heard: """
                conversation fades to silence though the display still counts
                talking fine then suddenly nothing, not disconnected
                mid call mute nobody pressed
                voice vanishes after five minutes, connection remains
                other person suddenly cannot hear me any more, still connected
                after some time sound is gone and we have to redial
                sound vanishes when switching from wifi to LTE
                walking between access points kills the voice but not the call
                roaming to another AP, silence afterwards
                media freezes after session refresh
                silence follows every re-INVITE with new port
                after UPDATE the RTP goes to the old port
                SSRC changed and the receiver plays nothing more
                SRTP rollover counter, voice lost after long time
                SRTP unprotect error authentication failed mid conversation
                RTP stream ceases halfway while dialog is alive
                RTP sequence stops but no BYE
                NAT binding for media expires during one sided talking
                silence suppression and then no more voice
                comfort noise and then stuck silence
                muted myself for a while, then nobody hears me anymore
                when I listen only for long, my voice path is closed
                directmedia reinvite makes it silent after a few seconds
                good for 20 seconds then quiet without hangup
                voice lost until someone hangs up and redials
                line is open but speech disappeared
                long meetings lose sound in the middle
                customer goes mute halfway through order taking
                jssip audio track ended while session still running
                iPhone interrupted by GSM call, sip sound never returns
                headset unplugged, no more sound in softphone
                in middle of talk voice stop coming but call not cut
                ice disconnected midway, call object still active
                one party vanishes acoustically later on
                ten minutes in, both keep asking are you there
                intermittent loss of speech with call remaining established
                """),
        Saying(
            .symptom("audio-lost-after-hold"),
            heard: """
                took customer off hold and cannot hear him
                come back to the caller and it is silent
                pressed resume, no more voice
                retrieve works but there is no talk path
                unholding gives dead air
                caller says he still hears the music though I resumed
                music on hold keeps playing after I return
                I am back on the line, caller still hears waiting melody
                parked call picked back up is mute
                toggling calls leaves one silent
                after second call, first one returns without sound
                call waiting switch back, nobody heard
                a=inactive stays after unhold
                a=recvonly in answer when resuming
                sendonly never returns to sendrecv
                resume re-INVITE answered with inactive
                c=0.0.0.0 hold and then silent
                SBC does not forward the unhold
                hold released on one leg only
                sip.js unhold gives no remote stream
                jssip session.unhold leaves track muted
                pjsip call_reinvite unhold without media
                linphone pause then resume without sound
                zoiper hold button pressed twice and voice disappears
                Yealink resume softkey, voice is missing
                Teams resume call no sound through SBC
                CUCM resume no MTP dead air
                grandstream flash to come back, mute
                on hold remains displayed at the other side after retrieving
                other party remains on hold although I released it
                client was put in waiting and after that no voice
                after un-hold only I can be heard
                remote hold never clears for the far end
                returns from hold with one direction lost
                hold cycle twice breaks speech path
                """),
        Saying(
            .symptom("early-media-not-heard"),
            heard: """
                prompt played before connecting is not audible
                network message such as subscriber not reachable is not played
                I only get silence instead of the telco recording
                voice prompt of mobile operator missing for our users
                the number has changed message cannot be heard
                caller should hear wrong number recording but gets nothing
                183 session progress with SDP but media is ignored
                183 received, RTP arrives, phone plays nothing
                progress media dropped until answer
                inband progress not passed to the caller
                preanswer audio discarded
                pre-answer media not bridged to extension
                IVR that plays without answering is silent
                custom caller tune not heard
                personalised ringback melody from carrier missing
                color ring back tone not played
                switched off phone announcement not heard on VoIP
                operator says number busy in words but we only get cut off
                PRACK missing so gateway stops the announcement
                100rel required and the tone message never comes
                firewall drops inbound media before we send any
                browser does not play media of 183
                sip.js provisional response with SDP no sound
                jssip progress event without remote stream
                livekit outbound loses audio before 200 OK
                freeswitch ignore_early_media swallows the prompt
                Asterisk Progress() missing so callers miss the recording
                queue position prompt before answer is silent
                free of charge welcome announcement not heard by callers
                call ends without explanation where landline plays a recording
                unallocated number recording absent over the SIP trunk
                Q.850 announcement not audible in 3CX
                Teams users do not hear carrier messages
                door station picture and voice only after pick up
                tone information of network not come to caller
                forked 183s and wrong one is played
                """),
    ]
}
