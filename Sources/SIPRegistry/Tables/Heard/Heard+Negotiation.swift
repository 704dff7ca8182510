// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put the symptoms of the same name.
    static let heardOfNegotiation: [Saying] = [
        Saying(
            .symptom("codec-refused"),
            heard: """
                no shared voice format
                codec negotiation ends the call
                endpoints have nothing in common in SDP
                carrier only takes G711
                trunk only offers G729 and we have none
                G.729 licence missing
                only opus offered, gateway needs PCMU
                opus unsupported by old phone
                G722 only phone against G711 trunk
                iLBC or speex not supported
                AMR-WB only from VoLTE
                cause 88 incompatible destination
                415 unsupported media type on INVITE
                warning 304 media type not available
                warning 305 incompatible media format
                Warning 370 insufficient bandwidth
                no compatible formats, Asterisk
                couldn't negotiate stream 0 audio
                no audio format found to offer
                channel.c unable to find a codec translation path
                translation path from ulaw to g729 missing
                transcoding module not loaded
                CODEC NEGOTIATION ERROR in freeswitch
                setRemoteDescription fails on codecs
                answer contains no accepted format
                m=audio 0 rejected
                rejected SDP ptime or fmtp
                SBC strips codecs and none remain
                CUCM region G729 only, transcoder needed
                H264 only offer refused by audio phone
                audio formats of both phones do not fit
                INCOMPATIBLE_DESTINATION hangup because of formats
                PJMEDIA_SDPNEG_ENOMEDIA no common media
                PJMEDIA_SDPNEG_NOANSCODEC no answer codec
                SDP answer has no usable payload
                """),
        Saying(
            .symptom("browser-cannot-call"),
            heard: """
                webphone in Chrome is refused by the PBX
                calling from a web page to a desk set fails
                click to call widget never connects
                SIP.js to Asterisk rejected 488
                sipml5 call rejected
                JsSIP WebRTC Error
                cause WebRTC Error getUserMedia
                missing SDP JsSIP
                bad Media Description in jssip
                RTP/SAVPF offered to a plain RTP endpoint
                UDP/TLS/RTP/SAVPF not supported by carrier
                webrtc=yes missing on endpoint
                use_avpf ice_support dtls missing
                mid attribute missing, setRemoteDescription error
                called with SDP without DTLS fingerprint
                no fingerprint in SDP from PBX
                failed to set remote offer sdp
                rtcp-mux required error
                a=setup missing
                wss connected, registered, dialling fails
                self signed wss certificate blocks browser phone
                mixed content ws from https page
                getUserMedia only on https
                microphone permission blocked in page
                mDNS .local candidates unreachable
                rtpengine flags for webrtc to RTP missing
                Kamailio websocket to UDP bridging without rtpengine
                SIP URI host .invalid cannot be resolved
                Janus SIP plugin call refused
                Verto or mod_sofia wss 5066 call problem
                WebRTC2SIP gateway missing
                FreeSWITCH no DTLS certificate for webrtc
                DTLS alert in browser call
                Firefox can dial, Chrome cannot
                from Chrome to mobile number not going
                electron softphone cannot dial PSTN
                dart sip ua web call rejected
                """),
        Saying(
            .symptom("encrypted-calls-fail"),
            heard: """
                turning SRTP on makes calls impossible
                disable encryption and dialling succeeds
                SRTP mandatory on phone, PBX plain
                RTP/SAVP offered but not accepted
                optional SRTP not understood
                savp versus avp conflict
                SDES crypto line missing
                a=crypto not accepted
                crypto suite not supported
                AES_256 suite unknown to peer
                AEAD_AES_128_GCM no match
                ZRTP not agreed
                DTLS-SRTP against SDES
                dtls fingerprint mismatch
                media_encryption=sdes fails
                media_encryption=dtls mismatch between legs
                rtp_secure_media mandatory rejects
                secure RTP required, peer insecure
                we don't support SRTP, rejecting
                rejecting secure audio stream without encryption details
                res_srtp not loaded
                SRTP unsupported module missing
                encryption required by Teams, carrier unencrypted
                Teams demands SRTP toward SBC
                sips to plain UDP hop refused
                416 unsupported URI scheme sips
                padlock call rejected
                secure mode in Linphone mandatory refuses
                Zoiper SRTP on, no connection
                Yealink RTP encryption compulsory
                CUCM mixed mode secure profile
                encrypted trunk rejects unencrypted media
                Twilio secure trunking calls fail without SRTP
                PJSIP_ERRNO SRTP not compatible
                TLS signalling required for SRTP
                when security is enabled call not go
                confidential call mode cannot be established
                only unencrypted media gets through
                """),
    ]
}
