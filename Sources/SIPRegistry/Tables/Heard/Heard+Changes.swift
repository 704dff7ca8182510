// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put the symptoms of the same name.
    static let heardOfChanges: [Saying] = [
        Saying(
            .symptom("cannot-resume-hold"),
            heard: """
                hold button again does not bring customer back
                stuck on hold, unable to return
                un-hold button greyed out
                resume softkey missing
                pressing resume has no reaction
                cannot get back to the person I parked
                park slot empty when retrieving
                parked call lost, slot says no call
                call on hold vanished from the display
                no way to return to first caller after second call
                swap to the held caller fails
                cannot switch back to the waiting party
                retrieve gives 481
                unhold INVITE answered 481
                unhold rejected 488
                re-INVITE to resume gets 491
                resume request times out
                resume fails and call is terminated
                resuming disconnects the customer
                call disappears when I press resume
                held party hung up but phone still displays hold
                held line blinks but does not respond
                Yealink hold key second press does nothing
                flash hook does not return to caller
                zoiper stays in held state
                linphone paused call cannot be continued
                jssip unhold returns false
                sip.js unhold rejected
                pjsua reinvite error cannot release hold
                Teams held caller cannot be resumed
                shared line hold not retrievable on other phone
                SLA held call cannot be picked from second set
                hold then resume error no longer in dialog
                call remains frozen in paused status
                I press un hold but it not come back
                softphone shows on hold forever
                """),
        Saying(
            .symptom("call-breaks-when-both-act"),
            heard: """
                both ends renegotiate simultaneously and call is lost
                crossing re-INVITEs
                offer collision
                overlapping offers
                glare condition between PBX and carrier
                491 retry timer too short
                no retry after 491
                endless 491 ping pong
                hold pressed by two persons at the same moment
                two parties put each other on hold
                session refresh collides with hold
                session timer refresh and T.38 switch cross
                UPDATE crosses re-INVITE
                500 with Retry-After due to pending offer
                INVITE while another INVITE in progress
                pending offer, cannot send another
                both legs re-invite right after answer
                direct media setup on each side collides
                SBC and PBX send re-INVITE in same second
                race of two media updates
                concurrent offers inside one dialog
                simultaneous video upgrade request by both
                transfer at the same time by both ends
                race condition in renegotiation
                invalid state error have-local-offer
                setRemoteDescription called in wrong state have-local-offer
                webrtc glare rollback
                perfect negotiation collision
                second offer before answer to first
                request pending error on hold
                peer answers re-INVITE with pending and we hang up
                CSeq crossing offers
                randomised wait after glare
                Call-ID owner waits 2.1 to 4 seconds
                two offers outstanding
                re-INVITE storm after bridging
                """),
        Saying(
            .symptom("cannot-hang-up"),
            heard: """
                pressing red button does not end the conversation
                hangup key has no effect
                far end disconnected but my phone keeps counting
                phone off hook forever after caller left
                line remains occupied after hang up
                active calls list shows calls from yesterday
                core show channels lists dead calls
                orphaned channels pile up
                dangling call legs
                call record runs for hours after people ended
                CDR duration much too long
                billed 600 minutes for a short talk
                customer gone but agent still in call state
                agent cannot finish the call in the softphone
                BYE answered 481 and call persists
                BYE retransmitted without reply
                BYE sent to private address
                BYE misses Route so proxy drops it
                BYE never reaches the other leg
                remote BYE not processed by app
                ended event never fires
                jssip ended not fired after remote hang-up
                sip.js bye has no effect
                caller leg alive after callee closed
                one leg ends, other leg continues
                hang up on mobile, desk phone stays connected
                FXO port does not detect disconnect tone
                analog line not released after hang up
                busy detect missing on FXO
                gateway keeps port seized
                hung up but still connected for a minute
                call is still going even after I cut
                soft hangup needed to clear channel
                screen continues showing in-call after other ended
                """),
        Saying(
            .symptom("no-music-on-hold"),
            heard: """
                callers think we hung up because it is quiet while they wait
                no melody when customers wait
                waiting music missing
                MOH not played
                moh class default not found
                hold tune absent on trunk calls
                internal people get music, outside callers get silence
                customers hear nothing while parked
                queue has no music
                silent queue wait
                waiting in queue without any melody
                no tune while being transferred
                empty silence when I look something up for the customer
                uploaded mp3 for hold never plays
                music file wrong format, silence
                local_stream moh missing
                musiconhold.conf class empty
                CUCM MOH server not allocated
                tone on hold instead of music
                beep beep on hold instead of music
                multicast MOH not crossing the router
                MOH codec G729 not supported
                hold with a=inactive so no melody
                phone holds locally, server unaware
                sendonly hold not converted to music
                Teams hold music not passed through SBC
                3CX playlist not heard by held clients
                hold audio does not stream to remote
                carrier ignores hold, no tune played
                webrtc hold plays nothing to peer
                jssip hold no music for other side
                held party hears my room instead of music
                muted wait without tune
                clients say they hear dead line when waiting
                radio stream for hold stopped
                no song come when I put hold
                """),
    ]
}
