// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put the symptoms of the same name.
    static let heardOfAudioQuality: [Saying] = [
        Saying(
            .symptom("choppy-audio"),
            heard: """
                voice is cutting in and out
                stutters like a bad radio
                customer complains I sound like underwater
                every second syllable gets lost
                metallic, tinny speech
                sentences arrive with holes
                sound hiccups whenever somebody uploads a file
                calls deteriorate while backup is running
                breaking voice over wifi
                voice is breaking too much, not clear
                robot sound when kids stream video
                distorted and stuttering speech on LTE
                jitter buffer underrun
                RTP loss 5 percent in RTCP report
                MOS score low
                bad MOS and high latency spikes
                out of order RTP packets
                ptime mismatch 20 vs 30 ms stutter
                transcoding overload makes speech jerky
                CPU high on PBX and calls sound awful
                G729 sounds terrible
                opus packets late, sound skips
                QoS not configured, VoIP suffers
                DSCP markings stripped, voice degraded
                bufferbloat ruins our phone calls
                saturated uplink makes us unintelligible
                I have to repeat everything because I drop out
                spoken words chopped off at the ends
                broken up speech on remote workers VPN
                sound like Mickey Mouse or slowed down
                choppiness only in one site over MPLS
                DECT base far away, voice crackles with dropouts
                TTS stutters over SIP
                clicks and pops every few milliseconds
                intelligibility bad, every few seconds blackout of speech
                quality poor at home, good in office
                """),
        Saying(
            .symptom("echo"),
            heard: """
                I can hear my own words half a second later
                my voice returns in the earpiece
                talking to myself in the receiver
                reverberation when speaking to PSTN numbers
                other side hears itself when I use speakerphone
                hands-free causes feedback to the partner
                acoustic echo from conference room speaker
                echo cancellation not effective
                echo canceller off on the FXO card
                FXO gateway hybrid echo
                impedance mismatch reflects voice
                line echo via analog adapter
                sidetone too loud
                loud reflection of my own speech
                each word repeated back to me
                like speaking in a cave
                talking in a tunnel effect
                echoing headset volume too high
                delayed copy of myself
                audio fed back from the remote loudspeaker
                my voice coming back to me only
                client listen own voice again
                webrtc AEC does not work with external speaker
                echoCancellation constraint ignored in chrome
                pjsip echo tail length useless
                baresip speaker picks up again by mic
                howling feedback between two phones in the same room
                echo after joining a three party room
                self voice audible with Grandstream HT ATA
                bridged twice, everybody hears himself
                caller on cell reports echo of his own speech
                dahdi tune gains because of echo
                own speech reflected with 300 ms latency
                Linphone on Android in speaker mode sends partner back
                far end loudspeaker leaks into their microphone
                partner complains of hearing himself twice
                """),
        Saying(
            .symptom("noise-instead-of-voice"),
            heard: """
                a roar of noise where speech should be
                harsh buzzing as soon as it connects
                sounds like a fax or modem rather than a person
                scrambled garbage sound
                unintelligible rushing sound
                hissing like an untuned television
                pure digital noise in the earpiece
                loud rasping, no speech recognisable
                shhhh sound instead of the customer
                screech on connected calls with SRTP
                decrypted with wrong key, noise
                SRTP played as plain RTP
                plain RTP fed into SRTP decoder
                A-law decoded as mu-law, distorted loud
                PCMA taken for PCMU
                payload type mismatch gives rubbish sound
                dynamic payload number maps to other codec, garbage heard
                endianness of L16 wrong, static
                raw PCM byte order noise in media stream
                sample rate wrong, only buzz
                G722 as 16000 noise burst
                two RTP sources mixed at one port, crackle
                blast of interference when the call opens
                humming and buzz overlay no words
                grinding noise on both handsets
                wild beeping and static in place of speech
                ear splitting noise on connect
                noise come in place of voice
                wireshark RTP player plays static too
                opus bytes interpreted as G711
                audiosocket stream plays hiss
                websocket media fork gives white noise
                voice bot sends mulaw, caller gets static
                ear hurting crackle from baresip module
                radio static as soon as encryption is enabled
                squealing tone instead of remote speech
                """),
    ]
}
