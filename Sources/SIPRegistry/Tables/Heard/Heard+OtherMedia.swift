// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put the symptoms of the same name.
    static let heardOfOtherMedia: [Saying] = [
        Saying(
            .symptom("dtmf-ignored"),
            heard: """
                pressing 1 for sales does nothing
                IVR does not hear my keys
                bank hotline does not accept my card digits
                conference code not accepted by keypad
                door does not open when pressing hash
                gate opener key does not work over phone
                door release digit not detected
                voicemail PIN not accepted via softphone
                voicemail password keypad ignored
                tones not heard by far end
                touch-tone unheard
                keypad without effect during conversation
                dial pad in call does nothing
                star key ignored
                RFC2833 not negotiated
                RFC4733 telephone-event missing in SDP
                telephone-event/8000 stripped by SBC
                payload 101 vs 96 for digits
                inband tones squashed by G729
                inband dtmf not decoded
                SIP INFO dtmf-relay not understood
                dtmfmode wrong
                dtmf_mode=rfc4733 vs inband
                application/dtmf-relay 415
                opus 48000 telephone-event clock rate
                telephone-event 48000 mismatch
                livekit agent receives no dtmf event
                Twilio gather gets no digits
                Read() or WaitExten times out
                bot does not receive keypad input
                sip.js sendDTMF no effect
                jssip session.sendDTMF ignored
                pjsua dial_dtmf not received
                CUCM MTP required for digit relay
                Teams keypad not recognised
                feature codes during call not recognised
                menu keeps repeating please choose an option
                digit press not taking in IVR
                """),
        Saying(
            .symptom("dtmf-doubled"),
            heard: """
                one press is counted as two
                pressing 5 yields 55
                PIN wrong because digits are duplicated
                each key registers twice
                menu jumps two levels on a single press
                duplicate tones at far end
                extension 12 becomes 1122
                credit card number has too many digits
                keypad input stutters
                triple digits
                some digits repeated, others right
                long key press counted several times
                inband and RFC2833 sent together
                inband tone leaks with the event
                INFO plus RTP event both counted
                end packets counted as separate digits
                three end-of-event packets taken as three keys
                RFC4733 duration or timestamp wrong gives repeats
                marker bit missing repeated events
                dsp detects tone too although event arrived
                toneleak through transcoder
                relaxdtmf creates false digits
                false DTMF from speech
                talk-off: voice triggers digits
                my voice is taken for a key press
                hash detected without anybody pressing
                wrong digit recognised, 4 instead of 1
                digits out of order
                IVR takes digits from earlier
                garbled account number at the bank line
                keys arrive twice on conference PIN
                livekit receives digit event twice
                Twilio gather shows doubled numbers
                both auto mode and inband on Yealink
                FXS adapter sends digits twice
                when press one time system take two time
                double key beep heard by other party
                repeated end packets
                """),
        Saying(
            .symptom("fax-fails"),
            heard: """
                fax over SIP trunk aborts
                sheets do not arrive
                only first page arrives
                half page then broken off
                fax tone heard but no page transmitted
                fax machine on ATA cannot send
                fax reports communication error
                fax poor line condition
                receiving fax fails, sending fine
                handshake of the fax breaks
                CNG or CED tone not detected
                T.38 re-INVITE rejected 488
                T.38 reinvite loops
                T38 gateway not triggered
                image/udptl refused
                m=image udptl port zero
                udptl error
                UDPTL packets lost
                fax passthrough G711 unreliable
                G.711 pass-through with jitter breaks fax
                echo cancellation must be off for fax
                ECM off makes it go
                reduce baud to 9600 for fax
                V.34 super G3 fails over IP
                V.17 training failed
                SpanDSP fatal error
                FAXOPT error, SendFAX failed
                ReceiveFAX disconnected after permitted retries
                HylaFAX iaxmodem failing over VoIP
                rxfax txfax fax_success 0
                fax2mail gets blank pages
                multi page documents fail
                medical office fax unreliable over internet line
                Grandstream HT fax mode T.38
                Cisco gateway modem passthrough nse
                fax not going from new line of internet
                carrier does not support T.38
                """),
        Saying(
            .symptom("no-video"),
            heard: """
                picture stays dark
                no picture only voice
                camera image not transmitted
                remote video frozen
                video freezes after first frame
                frozen still image of caller
                video window empty
                video tile grey
                I see myself but not the other
                they see me, I see nothing
                doorbell camera picture missing on indoor phone
                intercom picture not displayed on Fanvil
                door station video not shown in Linphone
                video downgraded to voice
                m=video port 0
                video line removed by PBX
                Asterisk without videosupport
                max_video_streams zero
                H264 profile mismatch
                H.264 packetization-mode mismatch
                VP8 only against H264 phone
                H265 unsupported
                no keyframe received
                PLI or FIR ignored so image never appears
                intra frame request missing
                video SRTP only audio decrypts
                green screen or pixel garbage
                pixelated or torn image
                camera permission denied
                video button greyed out
                upgrading voice to video fails
                adding video by re-INVITE rejected
                bandwidth b=AS zero disables video
                jssip remote video track missing
                Teams room system shows no remote image
                video conference bridge shows participants dark
                no camera stream to the other phone
                sip video call show only sound
                screen share not displayed
                """),
    ]
}
