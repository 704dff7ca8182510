// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put the symptoms of the same name.
    static let heardOfServices: [Saying] = [
        Saying(
            .symptom("voicemail-light-stays-on"),
            heard: """
                red lamp blinking but no messages
                lamp flashes after all voicemails deleted
                blinking LED will not go away
                envelope icon remains on screen
                message icon stays after listening
                new voicemail yet no lamp
                no stutter tone for new message
                stutter dial tone remains
                stutter dialtone on ATA after clearing mailbox
                indicator out of sync with mailbox
                wrong count of new messages on display
                phone says 3 new voicemails, mailbox empty
                mailbox notification missing on handset
                mailbox parameter not set on endpoint
                mailbox=100@default wrong context
                voicemail context mismatch MWI
                message-summary NOTIFY missing
                message-summary subscription rejected
                SUBSCRIBE message-summary 404
                SUBSCRIBE message-summary 489
                unsolicited NOTIFY refused 481
                unsolicited MWI rejected
                Messages-Waiting yes stays
                Messages-Waiting: no never sent
                simple-message-summary body not understood
                externnotify or pollmailboxes
                polling mailbox needed for external changes
                deleting voicemail by web or email does not clear lamp
                imap voicemail and lamp
                MWI after reboot lost
                Yealink power LED blinking slowly
                Cisco red handset light stuck
                Polycom MWI subscribe setting
                Gigaset envelope blinking
                provider mailbox lamp not cleared
                voice mail notification not coming in phone
                """),
        Saying(
            .symptom("busy-lamp-fails"),
            heard: """
                side keys don't show who is talking
                receptionist cannot see who is on the phone
                colleague LED remains green while he speaks
                key lights red forever
                expansion module keys dark
                sidecar LEDs dead
                DSS keys without colour
                speed dial key shows no status
                all contacts grey
                buddy status not refreshed
                presence dot never changes
                cannot tell whether boss is in a call
                lamps go dead after PBX reload
                BLF stops until phone restart
                subscribe dialog event rejected
                SUBSCRIBE 489 bad event dialog
                SUBSCRIBE dialog 404
                SUBSCRIBE presence 403
                dialog-info NOTIFY missing
                dialog-info+xml not understood
                PIDF versus dialog-info
                hint missing in dialplan
                no hint for extension
                subscribe_context wrong
                subscribecontext not set
                RLS resource list eventlist BLF not supported
                eventlist BLF URI broadsoft
                presence_map or manage-presence false
                force-subscription-domain wrong presence
                presence_dialoginfo not publishing
                PUBLISH rejected so status stale
                NOTIFY answered 481, subscription removed
                only my own lamp reacts
                park slot lamp stays off
                Teams presence not synced to desk phone
                3CX BLF unlit
                lamp of other extension not glowing
                DND of colleague not reflected
                """),
        Saying(
            .symptom("messages-not-delivered"),
            heard: """
                SIP SIMPLE chat not received by buddy
                text to extension fails
                chat in Linphone shows red cross
                chat bubble never gets delivered tick
                sent message stays pending
                message lost when recipient not online
                text over SIP to mobile number not sent
                SMS through trunk not delivered
                MESSAGE method 405 not allowed
                MESSAGE gets 415
                MESSAGE 202 accepted but nothing shows
                message_context missing
                no context for out of call text
                MessageSend fails in Asterisk
                text too long, 1300 byte limit
                long text gets refused
                CPIM wrapped body not understood
                message/cpim unsupported
                im-iscomposing typing indicator rejected
                group chat not created
                conference factory for group chat missing
                LIME end to end encrypted text unreadable
                file transfer in chat fails
                picture sending in chat not possible
                MSRP session refused
                delivery receipt IMDN missing
                unread texts never arrive on second device
                msilo does not store messages
                offline storage missing for chats
                sip.js message() 405
                jssip sendMessage fails
                two way texting with 3CX not working
                carrier SMS inbound not shown on desk phone
                10DLC unregistered SMS blocked
                message to other user not reaching
                typed words never show up on the peer's screen
                accept_outofcall_message off so texts vanish
                """),
        Saying(
            .symptom("auto-answer-fails"),
            heard: """
                page call rings like a normal one
                overhead announcement not played by handsets
                announcement to all phones waits for pick up
                speakerphone does not open on its own
                hands-free opening not happening
                one way page gets no response
                door opener station should pick up alone
                Alert-Info header ignored
                Alert-Info: Ring Answer not accepted
                Call-Info answer-after=0 ignored
                answer-after not honoured
                Alert-Info info=alert-autoanswer
                Intercom=true not recognised
                P-Auto-Answer: normal
                Answer-Mode: Auto refused
                header dropped by proxy so phones just ring
                intercom barge not allowed while in call
                allow auto answer by call-info setting
                intercom allow disabled on Yealink
                auto answer ignored on locked phone
                Page() with Polycom not opening
                Polycom autoanswer needs config alert info
                Cisco SIP phone paging rings
                Snom intercom policy blocks
                *80 intercom code just rings
                intercom prefix rings the phone
                multicast paging not heard
                multicast page group not joined
                multicast RTP blocked by switch IGMP
                dialler should auto accept for agents
                click2call rings my set instead of opening speaker
                softphone auto accept option no effect
                baresip answermode auto not working
                linphone auto answer with video not triggered
                pjsua --auto-answer ignored
                auto pick not work for announcement
                loudspeaker not start itself
                """),
    ]
}
