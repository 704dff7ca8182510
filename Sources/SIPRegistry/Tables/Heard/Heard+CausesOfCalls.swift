// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put what these Q.850 causes are about.
    static let heardOfCausesOfCalls: [Saying] = [
        Saying(
            .cause(1),
            heard: """
                vacant number in a valid range
                number dialled is assigned to no subscriber
                carrier says that the number is dead
                well formed number without owner
                Ensure the digits are right, nobody holds this number
                DISCONNECT says unallocated
                """),
        Saying(
            .cause(2),
            heard: """
                carrier access code unknown
                CIC or 10xx prefix points to an unknown carrier
                long distance carrier chosen by prefix not served
                transit carrier named in the call not recognised here
                exchange is asked to route through an unknown intermediate network
                """),
        Saying(
            .cause(3),
            heard: """
                no entry in the routing table of the switch
                trunk group for this prefix missing
                network reached does not serve that destination
                Asterisk records it when the peer is not registered
                ISDN route lookup came up empty
                outbound route pattern missing at the exchange
                """),
        Saying(
            .cause(4),
            heard: """
                three rising tones before the announcement
                vacant code intercept tone
                long term unreachable, play the three tone signal
                intercept tones instead of ringing
                """),
        Saying(
            .cause(5),
            heard: """
                extra leading nine or zero sent to the exchange
                outside line prefix was passed on by mistake
                trunk access digit included in the called number
                toll prefix dialled where none belongs
                """),
        Saying(
            .cause(6),
            heard: """
                B channel offered is not acceptable
                channel numbering differs between both ends of the PRI
                E1 timeslot 16 counted differently
                quality of the offered channel insufficient
                channel identification rejected by the user side
                """),
        Saying(
            .cause(7),
            heard: """
                incoming call goes onto a channel already set up
                packet or X.31 call delivered on an existing channel
                call awarded to the user on an existing connection
                second packet call uses the same channel
                """),
        Saying(
            .cause(8),
            heard: """
                bumped by a general with flash priority
                MLPP precedence call took my circuit
                military call ended for someone more important
                priority user seized the line and ours was cut
                """),
        Saying(
            .cause(9),
            heard: """
                circuit kept for the priority caller after clearing
                preempted and the circuit is held for reuse
                line cleared and reserved for the higher precedence call
                MLPP circuit stays seized after preemption
                """),
        Saying(
            .cause(10),
            heard: """
                leading one dialled where local dialling suffices
                1 plus not needed before this number
                drop the leading 1 and dial again
                toll digit superfluous in North America
                """),
        Saying(
            .cause(11),
            heard: """
                surplus digits ignored, call continues
                too many digits dialled yet the call proceeds
                number longer than allowed but still routed
                extra digits after the complete number
                """),
        Saying(
            .cause(14),
            heard: """
                number moved to another network operator, query the database
                LNP dip needed, switch tells that it was ported
                MNP release from the donor network
                donor exchange says that the subscriber was ported out
                query portability database and reroute
                """),
        Saying(
            .cause(16),
            heard: """
                ordinary end of a conversation
                hangup by one of both users
                clean disconnect
                BYE mapped to ISDN
                nothing wrong, the call was simply ended
                should I worry about normal clearing in the log
                """),
        Saying(
            .cause(17),
            heard: """
                ISDN line of the callee in use
                DISCONNECT with busy from the switch
                no free B channel at the called user
                engaged subscriber reported by ISUP
                both channels of a basic rate access are occupied
                called user occupied, network determined user busy
                """),
        Saying(
            .cause(18),
            heard: """
                no ALERTING and no CONNECT within the set-up timer
                called equipment does not react to SETUP
                terminal on the S bus is unplugged
                paging of the mobile was not answered by the handset
                timer of the exchange ran out before any alerting
                """),
        Saying(
            .cause(19),
            heard: """
                it rang out at the subscriber
                alerted, then the network timer ended the ringing
                nobody lifted the receiver in three minutes
                ring timeout of the exchange
                RNA statistics in the call centre
                CDR disposition of an unanswered yet ringing leg
                """),
        Saying(
            .cause(20),
            heard: """
                handset battery dead, says the mobile network
                HLR reports the subscriber as detached
                phone underground with no radio signal
                roaming subscriber absent from VLR
                prerecorded voice says the mobile cannot be reached
                """),
        Saying(
            .cause(21),
            heard: """
                callee equipment could take the call but will not
                screening list at the exchange turned the call away
                Asterisk maps a failed login or forbidden to this
                ISUP analogue of a blocked robocall
                release with location user means a person refused
                PRI DISCONNECT with rejected, sent by the user side
                DID arrives, PBX wants auth, carrier logs this
                """),
        Saying(
            .cause(22),
            heard: """
                subscriber got another number, diagnostic has it
                ISUP release with the new number inside
                intercept recording tells the new number
                old number retired, new one known to the exchange
                """),
        Saying(
            .cause(23),
            heard: """
                exchange asks to set up the call elsewhere
                redirection number in the release
                ISUP drop back with a new called number
                release to pivot
                """),
        Saying(
            .cause(24),
            heard: """
                anonymous call rejection feature of the line refused
                subscriber service blocks the call without asking
                call barring feature at the destination exchange
                feature on the called line said no
                """),
        Saying(
            .cause(25),
            heard: """
                two exchanges send the call to each other
                hop counter in the IAM reached zero
                misrouted inside the SS7 network
                translation tables of exchanges form a circle
                error in exchange routing tables
                """),
        Saying(
            .cause(26),
            heard: """
                other terminal on the S bus took the call
                call awarded to a different phone, this one is released
                ANSI code for a number ported by mistake
                this handset lost the race to answer
                pickup by a parallel ISDN phone
                """),
        Saying(
            .cause(27),
            heard: """
                layer 1 alarm at the subscriber line
                NT powered off, line defective
                signalling cannot be delivered to the called line
                data link to the destination down
                cable cut at the customer
                interface of the called PBX out of service
                """),
        Saying(
            .cause(28),
            heard: """
                exchange wants more digits in the SETUP
                wrong type of number or numbering plan
                international format sent as national
                TON NPI mismatch
                digits with illegal characters in the called party number
                """),
        Saying(
            .cause(29),
            heard: """
                call transfer or ECT refused by the exchange
                three party facility not granted
                network cannot give the requested supplementary service
                AOC or call deflection facility turned down
                """),
        Saying(
            .cause(30),
            heard: """
                STATUS message answers an enquiry
                ISDN status check reply, no call is affected
                audit of call states between two switches
                STATUS ENQUIRY answered
                """),
        Saying(
            .cause(31),
            heard: """
                default when nothing else fits
                unspecified ordinary end
                gateway had no better mapping
                carrier hides the true reason behind this ordinary end
                provider sends normal unspecified for failed mobile calls
                """),
    ]
}
