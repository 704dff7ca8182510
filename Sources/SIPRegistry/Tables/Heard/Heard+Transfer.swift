// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put the symptoms of the same name.
    static let heardOfTransfer: [Saying] = [
        Saying(
            .symptom("transfer-fails"),
            heard: """
                handing over a caller goes wrong
                cannot pass the customer to a colleague
                putting a call through drops it
                receptionist loses callers when putting through
                customer lands nowhere when I pass him on
                call cut once I press transfer then number
                transfer softkey gives error
                transfer softkey missing or greyed out
                transfer not permitted
                REFER answered 405
                REFER gets 403
                REFER gets 501 or 603
                REFER 202 but nothing happens afterwards
                REFER accepted then NOTIFY 503
                NOTIFY sipfrag 404
                message/sipfrag says failed
                no NOTIFY after REFER
                Refer-To wrong domain
                Refer-To not routed
                carrier does not accept REFER
                trunk does not support REFER
                SBC must handle REFER locally
                Twilio REFER not enabled
                enable SIP refer on trunk
                livekit TransferSIPParticipant error
                livekit transfer participant 408
                sip.js session.refer rejected
                jssip refer requestFailed
                pjsip call xfer failed
                baresip transfer no effect
                feature code ## transfer ignored
                ## key blind transfer not reacting
                transfer context cannot reach external
                Teams transfer to external fails
                CUCM transfer to PSTN fails
                cold transfer ends with hangup
                call not going to other extension when I transfer
                switchboard lady loses people when she connects them through
                """),
        Saying(
            .symptom("attended-transfer-fails"),
            heard: """
                asked colleague first, then joining them failed
                announce first and then hand over loses the client
                supervised handover drops
                consult call ok, completing it ends both
                completing handover after announcement disconnects everyone
                both legs die when I complete
                customer stays on hold after the handover is completed
                colleague and customer are not joined
                pressing transfer second time does nothing
                after consultation I stay in the middle
                third party gets dead line after I release
                handover finished but caller hears waiting music
                Replaces not supported
                Require: replaces gets 420
                Replaces call-id not found
                REFER with Replaces 404
                REFER Replaces across two servers fails
                to-tag and from-tag swapped in Replaces
                early dialog cannot be replaced
                handover while target still ringing fails
                semi-attended completion fails
                consult target still ringing and I complete
                Replaces broken by topology hiding
                topoh hides Call-ID so Replaces fails
                B2BUA rewrites Call-ID in Replaces
                SBC does not map Replaces
                sip.js refer to session dialog undefined
                pjsua xfer_replaces error
                att_xfer freeswitch stuck
                att_xfer key does not join
                atxfer in features.conf aborts
                atxferdropcall atxfer no answer returns to me
                Asterisk bridge attended transfer invalid
                baresip att transfer refers to itself
                Yealink consult then Transfer key drops
                Teams consult then transfer fails
                3CX attended handover loses call
                CUCM transfer after consult no media
                I speak with boss then transfer it is cutting
                introduction call then merging two others fails
                """),
        Saying(
            .symptom("pick-up-fails"),
            heard: """
                cannot grab the call ringing on the next desk
                take over ringing set of coworker not possible
                ringing desk next to me cannot be caught
                intercept of ringing extension fails
                star code for grabbing call gives error
                **extension pickup dead
                *8 plays error tone
                *8 says no call to be picked
                directed call pickup code wrong
                BLF key flashing, pressing it dials extension instead
                pressing blinking key calls colleague rather than taking call
                pressing flashing lamp does nothing
                pickup softkey missing
                group intercept fails
                pickupgroup callgroup mismatch
                named_pickup_group not matching
                Pickup() finds no channel
                PICKUPMARK missing
                pickupexten feature not defined
                INVITE with Replaces early-only refused
                Replaces early-only 486 already answered
                481 on directed pickup
                dialog-info without call-id and tags
                dialog info lacks local remote tags for pickup
                remote target missing in dialog-info
                freeswitch intercept uuid not found
                Kamailio has no pickup logic
                picking from queue ringing not possible
                ring group call cannot be intercepted
                CUCM PickUp softkey reorder tone
                CUCM GPickUp OPickUp fails
                Teams group call pickup missing
                3CX *20* pickup not permitted
                Yealink directed pickup code setting
                Snom extension key pickup prefix
                Cisco SPA sd blf cp function
                I take colleague's call and get silence
                steal ringing call not working
                can not take the ringing call of other desk
                """),
        Saying(
            .symptom("conference-fails"),
            heard: """
                three way talk not possible
                joining both lines to one talk drops someone
                join key throws one person out
                pressing merge ends everything
                merge button greyed out
                add participant fails
                can't bring in a third colleague
                third member not heard by second
                only two of three hear each other
                two participants cannot hear one another
                adding someone mutes the first
                conf softkey error
                phone does not mix SRTP call
                mixing different codecs at the phone fails
                conference bridge hardware not available
                no conference resource, CUCM
                CUCM ad hoc no conference bridge
                media resource group list without bridge
                meetme not available
                ConfBridge kicked right away
                mod_conference member dropped
                conference participant silent in room
                INVITE with isfocus contact
                REFER to the bridge rejected
                conference-factory URI rejected
                conference event subscription fails
                Join header unsupported
                dial-in participants get disconnected from bridge
                Teams dial-in bridge refuses SIP
                Zoom CRC SIP call cannot join meeting
                livekit room sip participant not joined with others
                pjsua conf connect third call
                linphone merge into conference fails
                jssip mix three calls web audio
                one leg remains parked after joining
                when add third person call get disconnect
                team meeting by phone not working
                grandstream conf key exit drops all
                """),
    ]
}
