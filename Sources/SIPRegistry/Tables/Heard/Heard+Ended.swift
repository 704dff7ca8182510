// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put what these codes are about.
    static let heardOfEnded: [Saying] = [
        Saying(
            .code(484),
            heard: """
                keep on dialling, not enough yet
                area code missing
                only part of the digits has been sent so far
                overlap sending from ISDN, digit after digit
                inter digit timer fired too soon
                digit map cut off the last digits
                dial pattern matches too early
                carrier wants E.164 and got a local number
                your call cannot be completed as dialled
                country prefix omitted
                please check the number and dial again
                allowoverlap in asterisk
                premature send key press
                Request-URI without user part
                matchmore situation in the dial plan
                extra digits expected by the called exchange
                prefix stripped one digit too many
                which code to ask for further digits
                seven digit dialling no longer allowed
                short code without suffix
                """),
        Saying(
            .code(485),
            heard: """
                which Smith do you mean
                several entries fit the name dialled
                dial by name finds more than one person
                Contact lists possible matches to choose from
                alias shared by two people
                directory search gives many hits
                privacy concern in listing the possible users
                first name only is not enough
                short number assigned twice
                LDAP lookup returned two subscribers
                be more specific about the person
                not clear who is meant
                more information in Contact to help select the right user
                user part without domain matches accounts of two tenants
                QSIG overlap digits contradict earlier ones
                same nickname belongs to different users
                spelling fits two extensions
                how to answer when the dialled name is not unique
                duplicate names in the company directory
                """),
        Saying(
            .code(486),
            heard: """
                callee is in the middle of another conversation
                subscriber line in use
                slow beep beep beep after dialling
                calls failing with user busy spike on the dashboard
                phone already has two calls and takes no third
                busy lamp is on, caller gets engaged signal
                this extension is occupied
                reject softkey sends busy
                set call waiting off and second callers hear the tone
                max calls per endpoint reached
                call-limit counter stuck at one
                CFB should send it to the mailbox
                simultaneous call limit hit at the extension
                which code to return when I am already talking
                fritzbox answers that the line is taken
                the person you are calling is on the phone
                Retry-After tells when the line will be free
                agent is on a call
                the only channel of the door station is taken
                app rejects while a cellular call is active
                fork continues even though one phone is engaged
                DIALSTATUS is BUSY after Dial
                device state INUSE refuses new call
                GSM call in progress so the VoIP call is not taken
                busy reported by the remote gateway though nobody talks
                """),
        Saying(
            .code(487),
            heard: """
                caller put the handset back before it was picked up
                INVITE killed by CANCEL
                another phone of the group answered so this one stops
                pickup elsewhere, ringing leg withdrawn
                Dial timeout ended the ringing leg
                impatient caller
                Expires of the INVITE ran out
                BYE in the early dialog ended the INVITE
                queue moves to the next agent and withdraws the offer
                CDR shows ORIGINATOR_CANCEL with zero billsec
                CANCELED status in call detail record
                aborted by the calling side
                dialer drops the attempt after twenty seconds
                short abandoned calls in statistics
                who cancelled this call
                user pressed hang up during ringing
                Reason header of the CANCEL says call completed elsewhere
                predictive dialler withdraws calls when no agent is free
                UAS must send this after matching the CANCEL
                transaction stopped on request of the sender
                sequential hunting gave up on this member
                attended transfer aborted before the target answered
                INVITE revoked by its originator
                call disappeared from the display before I could answer
                cancel event with originator remote in JsSIP
                """),
        Saying(
            .code(488),
            heard: """
                no codec both of us speak
                offer contains only G.729 and we have no licence
                RTP/SAVPF offer to a device with plain RTP
                fingerprint missing in SDP, DTLS demanded
                crypto line missing, SDES required
                Opus only offer from the browser to a trunk
                T.38 reinvite turned down, falls back to G.711
                video m-line makes an old phone refuse all
                SDP empty and late offer not supported
                ptime or fmtp not agreeable
                Incompatible SDP from browser engine
                setRemoteDescription failed so the library rejects
                ice candidates missing or filtered
                hold re-INVITE with a=inactive not accepted
                bundle or rtcp-mux not understood
                AVPF profile mismatch
                which code to refuse an SDP offer
                zero media lines acceptable
                session parameters unsuitable for this endpoint
                h264 profile not agreed
                change of codec in mid call refused, old session continues
                allow=!all,ulaw on the endpoint and caller only offers alaw
                SRTP optional versus mandatory quarrel
                IPv6 connection address in SDP while we only do v4
                telephone-event only m-line
                """),
        Saying(
            .code(489),
            heard: """
                Event: dialog not known to the server
                Allow-Events lists what is possible
                BLF subscription needs a package that the PBX lacks
                presence package not loaded
                message-summary unknown to the provider
                NOTIFY with Event: keep-alive
                check-sync NOTIFY refused
                Event header forgotten in SUBSCRIBE
                as-feature-event or BroadSoft package unknown
                reg event not served by the registrar
                conference package unavailable
                SUBSCRIBE for line-seize shared call appearance refused
                module presence_dialoginfo not loaded in kamailio
                watcher info .winfo template not supported
                ua-profile subscription of a phone at boot
                which code for a package I do not implement
                misspelt event name in subscription
                PUBLISH with unknown Event
                refer event outside dialog
                talk or hold event unknown
                xcap-diff package not here
                subscribe to calendar or custom event refused
                """),
    ]
}
